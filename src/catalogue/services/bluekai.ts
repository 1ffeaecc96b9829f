import type { Service } from '../../model/service.ts'

/** Data management platform, closed in 2024. */
const bluekai: Service = {
  id: 'bluekai',
  name: 'Oracle BlueKai',
  provider: 'Oracle',
  category: 'marketing',
  homepage: 'https://www.oracle.com/cx/marketing/data-management-platform/',
  policy: 'https://www.oracle.com/legal/privacy/',
  scripts: ['tags.bkrtx.com/js'],
  endpoints: ['tags.bluekai.com', 'stags.bluekai.com'],
  calls: {
    event: ['bk_doJSTag()', 'bk_addPageCtx()', 'BKTAG.doTag()'],
  },
  stores: [
    { name: 'bkdc', lifetime: '179 days' },
    { name: 'bku', lifetime: '179 days' },
    { name: 'bkpa', lifetime: '179 days' },
  ],
  sources: [
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default bluekai
