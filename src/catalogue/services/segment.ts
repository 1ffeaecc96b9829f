import type { HoldingOption } from '../../model/holding-option.ts'
import type { Service } from '../../model/service.ts'
import { nuxtScript } from '../nuxt-script.ts'

const disable: HoldingOption = { option: '1.disable', starts: [{ isNot: true }] }

/** A hub that collects events and hands them to other vendors. */
const segment: Service = {
  id: 'segment',
  name: 'Segment',
  provider: 'Twilio',
  category: 'statistics',
  disputed: 'It needs consent for all that its destinations do, often marketing.',
  homepage: 'https://segment.com/',
  policy: 'https://www.twilio.com/en-us/legal/privacy',
  scripts: [
    'cdn.segment.com/analytics.js',
    'cdn.segment.com/analytics-next',
    'cdn.segment.com/next-integrations',
    'cdn.segment.io/analytics.js',
  ],
  configuredAs: ['segment'],
  endpoints: ['api.segment.io/v1', 'cdn.segment.com/v1/projects'],
  calls: {
    heldBackBy: nuxtScript('useScriptSegment').heldBackBy,
    init: ['useScriptSegment()', 'analytics.load()'],
    event: ['analytics.page()', 'analytics.track()', 'analytics.identify()', 'analytics.group()', 'analytics.alias()'],
  },
  packages: {
    '#imports': nuxtScript('useScriptSegment'),
    angulartics2: { init: ['Angulartics2Segment.startTracking()'] },
    '@segment/analytics-next': {
      init: ['AnalyticsBrowser.load()', 'AnalyticsBrowser.standalone()', 'new AnalyticsBrowser().load()'],
      heldBackBy: {
        'AnalyticsBrowser.load()': disable,
        'AnalyticsBrowser.standalone()': disable,
        'new AnalyticsBrowser().load()': disable,
      },
      event: [
        'AnalyticsBrowser.load().page()',
        'AnalyticsBrowser.load().track()',
        'AnalyticsBrowser.load().identify()',
        'new AnalyticsBrowser().page()',
        'new AnalyticsBrowser().track()',
        'new AnalyticsBrowser().identify()',
      ],
    },
    '@segment/snippet': { init: ['default.min()', 'default.max()', 'min()', 'max()'] },
    'gatsby-plugin-segment-js': { configuredIn: ['gatsby'] },
  },
  frameworkOptions: { nuxt: ['scripts.registry.segment'] },
  stores: [
    { name: 'ajs_anonymous_id', lifetime: '1 year' },
    { name: 'ajs_user_id', lifetime: '1 year' },
    { name: 'ajs_group_id', lifetime: '1 year' },
    { name: 'ajs_anonymous_id', type: 'local-storage', lifetime: 'persistent' },
    { name: 'ajs_user_id', type: 'local-storage', lifetime: 'persistent' },
    { name: 'ajs_group_id', type: 'local-storage', lifetime: 'persistent' },
    { name: 'ajs_user_traits', type: 'local-storage', lifetime: 'persistent' },
    { name: 'ajs_group_properties', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/angulartics2', confidence: 'source' },
    { url: 'https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@segment/analytics-next', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@segment/snippet', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/gatsby-plugin-segment-js', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@nuxt/scripts', confidence: 'source' },
  ],
}

export default segment
