import type { Service } from '../../model/service.ts'

/** Floodlight tags of Campaign Manager 360 and the cookie matching of Google Marketing Platform. */
const doubleclick: Service = {
  id: 'doubleclick',
  name: 'DoubleClick',
  provider: 'Google',
  category: 'marketing',
  homepage: 'https://marketingplatform.google.com/about/campaign-manager-360/',
  policy: 'https://policies.google.com/technologies/ads',
  scripts: ['www.googletagmanager.com/gtag/js?id=DC-*'],
  endpoints: [
    '*.fls.doubleclick.net',
    'fls.doubleclick.net',
    'ad.doubleclick.net/activity*',
    'ad.doubleclick.net/ddm/activity*',
    'cm.g.doubleclick.net/pixel',
  ],
  calls: {
    init: ["gtag('config', 'DC-*')"],
    event: ["gtag('event', *, { send_to: 'DC-*' })"],
  },
  queues: { gtag: 'dataLayer' },
  consentMode: 'google-consent-mode',
  stores: [
    { name: 'IDE', lifetime: '13 months' },
    { name: 'DSID', lifetime: '2 weeks' },
    { name: 'test_cookie', category: 'necessary', lifetime: '15 minutes' },
    { name: '_gcl_dc', lifetime: '3 months' },
  ],
  sources: [
    { url: 'https://support.google.com/campaignmanager/answer/7554821', confidence: 'vendor' },
    { url: 'https://business.safety.google/adscookies/', confidence: 'vendor' },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'observed' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default doubleclick
