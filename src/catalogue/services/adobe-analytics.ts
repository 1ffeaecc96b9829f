import type { Service } from '../../model/service.ts'

/** AppMeasurement, the Experience Platform Web SDK (alloy) and their collection servers. */
const adobeAnalytics: Service = {
  id: 'adobe-analytics',
  name: 'Adobe Analytics',
  provider: 'Adobe',
  category: 'statistics',
  homepage: 'https://business.adobe.com/products/adobe-analytics.html',
  policy: 'https://www.adobe.com/privacy.html',
  scripts: [
    '*/AppMeasurement.js',
    '*/*/AppMeasurement.js',
    '*/s_code.js',
    '*/*/s_code.js',
    'cdn1.adoberesources.net/alloy',
  ],
  endpoints: ['*.omtrdc.net', '*.2o7.net', '*.adobedc.net/ee', '*.sc.omtrdc.net/b/ss', '*.112.2o7.net/b/ss'],
  calls: {
    init: ["alloy('configure')", "s_gi('*')"],
    event: ["alloy('sendEvent')"],
  },
  packages: {
    angulartics2: { init: ['Angulartics2AdobeAnalytics.startTracking()'] },
    '@adobe/alloy': { init: ["createInstance()('configure')"], event: ["createInstance()('sendEvent')"] },
    '@c15t/scripts/adobe-analytics': { init: ['adobeAnalytics()'] },
  },
  stores: [
    { name: 's_cc', lifetime: 'session' },
    { name: 's_sq', lifetime: 'session' },
    { name: 's_vi', lifetime: '2 years' },
    { name: 's_fid', lifetime: '2 years' },
    { name: 's_ecid', lifetime: '2 years' },
    { name: 's_ppv', lifetime: 'session' },
    { name: 'AMCV_*', lifetime: '2 years' },
    { name: 'AMCVS_*', lifetime: 'session' },
    { name: 'kndctr_*_identity', lifetime: '13 months' },
    { name: 'kndctr_*_cluster', lifetime: '30 minutes' },
    { name: 'kndctr_*_consent', category: 'necessary', lifetime: '6 months' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/angulartics2', confidence: 'source' },
    {
      url: 'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/analytics',
      confidence: 'vendor',
    },
    { url: 'https://experienceleague.adobe.com/en/docs/experience-platform/web-sdk/home', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@adobe/alloy', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default adobeAnalytics
