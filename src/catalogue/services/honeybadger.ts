import type { Service } from '../../model/service.ts'

/** Error monitoring. */
const honeybadger: Service = {
  id: 'honeybadger',
  name: 'Honeybadger',
  provider: 'Honeybadger',
  category: 'necessary',
  disputed: 'With an identifier of the visitor it also tells who met an error, which many file under statistics.',
  homepage: 'https://www.honeybadger.io/',
  policy: 'https://www.honeybadger.io/privacy/',
  scripts: ['js.honeybadger.io'],
  endpoints: ['api.honeybadger.io'],
  calls: {
    init: ['Honeybadger.configure()', 'Honeybadger.factory()'],
    event: ['Honeybadger.notify()', 'Honeybadger.setContext()', 'Honeybadger.event()'],
  },
  packages: {
    '@honeybadger-io/js': {
      init: ['default.configure()', 'default.factory()'],
      event: ['default.notify()', 'default.setContext()', 'default.event()'],
    },
    '@honeybadger-io/react': {
      init: ['Honeybadger.configure()'],
      event: ['Honeybadger.notify()', 'Honeybadger.setContext()'],
    },
    '@honeybadger-io/vue': { plugins: ['default'] },
  },
  sources: [
    { url: 'https://docs.honeybadger.io/lib/javascript/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@honeybadger-io/js', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@honeybadger-io/react', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@honeybadger-io/vue', confidence: 'source' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default honeybadger
