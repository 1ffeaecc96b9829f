import type { Service } from '../../model/service.ts'

/** Site and conversion tags of Yahoo! JAPAN Ads. */
const yahooJapanTag: Service = {
  id: 'yahoo-japan-tag',
  name: 'Yahoo! JAPAN Ads',
  provider: 'LY Corporation',
  category: 'marketing',
  homepage: 'https://www.lycbiz.com/jp/service/yahoo-ads/',
  policy: 'https://www.lycorp.co.jp/en/company/privacypolicy/',
  scripts: [
    's.yimg.jp/images/listing/tool/cv/ytag.js',
    's.yimg.jp/images/listing/tool/cv/conversion.js',
    'b.yjtag.jp/iframe',
    's.yjtag.jp/tag.js',
  ],
  endpoints: ['b90.yahoo.co.jp', 'b97.yahoo.co.jp', 'b99.yahoo.co.jp'],
  calls: {
    event: [
      "ytag({ type: 'yss_retargeting' })",
      "ytag({ type: 'yjad_retargeting' })",
      "ytag({ type: 'yss_conversion' })",
      "ytag({ type: 'yjad_conversion' })",
      "ytag({ type: 'ycl_cookie' })",
    ],
  },
  queues: { ytag: 'yjDataLayer' },
  stores: [
    { name: '_ycl_yjad' },
    { name: '_yjr_yjad' },
    { name: '_yjsu_yjad' },
    { name: '_ly_su' },
  ],
  sources: [
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default yahooJapanTag
