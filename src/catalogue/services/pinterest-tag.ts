import type { Service } from '../../model/service.ts'

/** Conversion tracking and audiences for Pinterest ads. */
const pinterestTag: Service = {
  id: 'pinterest-tag',
  name: 'Pinterest Tag',
  provider: 'Pinterest',
  category: 'marketing',
  homepage: 'https://help.pinterest.com/en/business/article/install-the-pinterest-tag',
  policy: 'https://policy.pinterest.com/en/privacy-policy',
  scripts: ['s.pinimg.com/ct/core.js', 's.pinimg.com/ct/lib'],
  endpoints: ['ct.pinterest.com'],
  calls: {
    init: ["pintrk('load')"],
    event: ["pintrk('page')", "pintrk('track')"],
  },
  packages: {
    'react-pinterest-tag': { init: ['default.init()'], event: ['default.pageView()', 'default.track()'] },
  },
  stores: [
    { name: '_pin_unauth' },
    { name: '_epik', lifetime: '1 year' },
    { name: '_derived_epik', lifetime: '1 year' },
    { name: '_pinterest_ct', lifetime: '1 year' },
    { name: '_pinterest_ct_rt', lifetime: '1 year' },
    { name: '_pinterest_ct_ua', lifetime: 'session' },
  ],
  sources: [
    {
      url: 'https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies',
      confidence: 'vendor',
    },
    { url: 'https://www.npmjs.com/package/react-pinterest-tag', confidence: 'source' },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'observed' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default pinterestTag
