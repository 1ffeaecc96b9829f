import type { Service } from '../../model/service.ts'

/** A/B tests and personalisation. */
const adobeTarget: Service = {
  id: 'adobe-target',
  name: 'Adobe Target',
  provider: 'Adobe',
  category: 'marketing',
  homepage: 'https://business.adobe.com/products/target/adobe-target.html',
  policy: 'https://www.adobe.com/privacy.html',
  scripts: ['*/mbox.js', '*/*/mbox.js'],
  endpoints: ['*.tt.omtrdc.net'],
  calls: {
    init: ['adobe.target.getOffer()', 'adobe.target.getOffers()', 'mboxCreate()'],
    event: [
      'adobe.target.trackEvent()',
      'adobe.target.sendNotifications()',
      'adobe.target.triggerView()',
      'mboxUpdate()',
    ],
  },
  stores: [
    { name: 'mbox', lifetime: '2 years' },
    { name: 'mboxEdgeCluster' },
    { name: 'at_check', category: 'necessary', lifetime: 'session' },
  ],
  sources: [
    {
      url: 'https://experienceleague.adobe.com/en/docs/target-dev/developer/client-side/at-js-implementation/overview',
      confidence: 'vendor',
    },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default adobeTarget
