import type { Service } from '../../model/service.ts'

/** Error and performance monitoring. */
const bugsnag: Service = {
  id: 'bugsnag',
  name: 'BugSnag',
  provider: 'SmartBear',
  category: 'necessary',
  disputed: 'With an identifier of the visitor it also tells who met an error, which many file under statistics.',
  homepage: 'https://www.bugsnag.com/',
  policy: 'https://smartbear.com/privacy/',
  scripts: ['d2wy8f7a9ursnm.cloudfront.net'],
  endpoints: ['notify.bugsnag.com', 'sessions.bugsnag.com', '*.otlp.bugsnag.com'],
  calls: {
    init: ['Bugsnag.start()', 'BugsnagPerformance.start()'],
    event: ['Bugsnag.notify()', 'Bugsnag.leaveBreadcrumb()', 'Bugsnag.setUser()'],
  },
  packages: {
    '@bugsnag/js': {
      init: ['default.start()', 'default.createClient()'],
      event: ['default.notify()', 'default.leaveBreadcrumb()', 'default.setUser()'],
    },
    '@bugsnag/browser': {
      init: ['default.start()', 'default.createClient()'],
      event: ['default.notify()', 'default.leaveBreadcrumb()', 'default.setUser()'],
    },
    '@bugsnag/browser-performance': { init: ['default.start()'] },
    'nuxt-bugsnag': { configuredIn: ['nuxt'] },
  },
  frameworkOptions: { nuxt: ['bugsnag'] },
  stores: [
    { name: 'bugsnag-anonymous-id', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://docs.bugsnag.com/platforms/javascript/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@bugsnag/js', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@bugsnag/browser', confidence: 'source' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default bugsnag
