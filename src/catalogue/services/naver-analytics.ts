import type { Service } from '../../model/service.ts'

/** Web analytics and conversion tags of Naver. */
const naverAnalytics: Service = {
  id: 'naver-analytics',
  name: 'Naver Analytics',
  provider: 'Naver',
  category: 'statistics',
  disputed: 'With the premium log it reports conversions to Naver advertising, which is marketing.',
  homepage: 'https://analytics.naver.com/',
  policy: 'https://policy.naver.com/policy/privacy_en.html',
  scripts: ['wcs.naver.net/wcslog.js'],
  endpoints: ['wcs.naver.com/m'],
  calls: {
    event: ['wcs_do()', 'wcs.inflow()', 'wcs.trans()', 'wcs.event()'],
  },
  stores: [
    { name: 'wcs_bt' },
  ],
  sources: [
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default naverAnalytics
