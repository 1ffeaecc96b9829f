import type { Service } from '../../model/service.ts'

/** Event collection into a warehouse of the owner, known by its queue and its paths. */
const snowplow: Service = {
  id: 'snowplow',
  name: 'Snowplow',
  provider: 'Snowplow',
  category: 'statistics',
  homepage: 'https://snowplow.io/',
  policy: 'https://snowplow.io/privacy-policy',
  scripts: ['cdn.jsdelivr.net/npm/@snowplow/javascript-tracker*', 'unpkg.com/@snowplow/javascript-tracker*'],
  configuredAs: ['snowplow'],
  endpoints: ['*/com.snowplowanalytics.snowplow/tp2', '*/com_snowplowanalytics_snowplow/tp2'],
  calls: {
    init: ["snowplow('newTracker')"],
    event: [
      "snowplow('trackPageView')",
      "snowplow('trackStructEvent')",
      "snowplow('trackSelfDescribingEvent')",
      "snowplow('enableActivityTracking')",
    ],
  },
  packages: {
    '@snowplow/browser-tracker': {
      init: ['newTracker()'],
      event: ['trackPageView()', 'trackStructEvent()', 'trackSelfDescribingEvent()', 'enableActivityTracking()'],
    },
  },
  stores: [
    { name: '_sp_id.*', lifetime: '2 years' },
    { name: '_sp_ses.*', lifetime: '30 minutes' },
    { name: 'snowplowOutQueue_*', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://docs.snowplow.io/docs/sources/trackers/web-trackers/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@snowplow/browser-tracker', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default snowplow
