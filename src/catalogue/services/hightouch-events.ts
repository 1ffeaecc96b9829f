import type { Service } from '../../model/service.ts'

/** A hub that collects events for a data warehouse. */
const hightouchEvents: Service = {
  id: 'hightouch-events',
  name: 'Hightouch Events',
  provider: 'Hightouch',
  category: 'statistics',
  disputed: 'It needs consent for all that its destinations do, often marketing.',
  homepage: 'https://hightouch.com/',
  policy: 'https://hightouch.com/privacy-policy',
  scripts: ['cdn.hightouch-events.com/browser'],
  endpoints: ['us-east-1.hightouch-events.com/v1', '*.hightouch-events.com/v1'],
  calls: {
    init: ['htevents.load()'],
    event: ['htevents.page()', 'htevents.track()', 'htevents.identify()', 'htevents.group()', 'htevents.alias()'],
  },
  packages: {
    '@ht-sdks/events-sdk-js-browser': {
      init: ['HtEventsBrowser.load()', 'HtEventsBrowser.standalone()'],
      event: ['HtEventsBrowser.load().page()', 'HtEventsBrowser.load().track()', 'HtEventsBrowser.load().identify()'],
    },
    '@c15t/scripts/hightouch': { init: ['hightouch()'] },
  },
  stores: [
    { name: 'htjs_anonymous_id' },
    { name: 'htjs_user_id' },
    { name: 'htjs_group_id' },
    { name: 'htjs_sesh' },
    { name: 'htjs_anonymous_id', type: 'local-storage', lifetime: 'persistent' },
    { name: 'htjs_user_id', type: 'local-storage', lifetime: 'persistent' },
    { name: 'htjs_user_traits', type: 'local-storage', lifetime: 'persistent' },
    { name: 'htjs_group_id', type: 'local-storage', lifetime: 'persistent' },
    { name: 'htjs_group_properties', type: 'local-storage', lifetime: 'persistent' },
    { name: 'htjs_sesh', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://hightouch.com/docs/events/overview', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@ht-sdks/events-sdk-js-browser', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@c15t/scripts', confidence: 'observed' },
  ],
}

export default hightouchEvents
