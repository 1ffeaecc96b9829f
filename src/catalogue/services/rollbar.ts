import type { Service } from '../../model/service.ts'

/** Error monitoring. */
const rollbar: Service = {
  id: 'rollbar',
  name: 'Rollbar',
  provider: 'Rollbar',
  category: 'necessary',
  disputed: 'With an identifier of the visitor it also tells who met an error, which many file under statistics.',
  homepage: 'https://rollbar.com/',
  policy: 'https://docs.rollbar.com/docs/privacy-policy',
  scripts: ['cdn.rollbar.com/rollbarjs', 'cdnjs.cloudflare.com/ajax/libs/rollbar.js'],
  endpoints: ['api.rollbar.com'],
  calls: {
    init: ['Rollbar.init()', 'rollbar.init()'],
    event: ['Rollbar.error()', 'Rollbar.critical()', 'Rollbar.warning()', 'Rollbar.info()', 'Rollbar.configure()'],
  },
  packages: {
    rollbar: {
      init: ['new default()', 'default.init()'],
      event: [
        'new default().error()',
        'new default().critical()',
        'new default().warning()',
        'new default().info()',
        'new default().log()',
      ],
    },
    '@rollbar/react': {
      event: ['useRollbar().error()', 'useRollbar().critical()', 'useRollbar().info()', 'useRollbar().log()'],
      components: ['Provider'],
    },
    'gatsby-plugin-rollbar': { configuredIn: ['gatsby'] },
    'nuxt-rollbar-module': { configuredIn: ['nuxt'] },
  },
  sources: [
    { url: 'https://docs.rollbar.com/docs/browser-js', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/rollbar', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@rollbar/react', confidence: 'source' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default rollbar
