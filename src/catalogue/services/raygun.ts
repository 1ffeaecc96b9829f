import type { Service } from '../../model/service.ts'

/** Error and real user monitoring. */
const raygun: Service = {
  id: 'raygun',
  name: 'Raygun',
  provider: 'Raygun',
  category: 'necessary',
  disputed: 'With an identifier of the visitor it also tells who met an error, which many file under statistics.',
  homepage: 'https://raygun.com/',
  policy: 'https://raygun.com/privacy',
  scripts: ['cdn.raygun.io/raygun4js'],
  endpoints: ['api.raygun.io'],
  calls: {
    init: ["rg4js('apiKey')", 'Raygun.init()'],
    event: ["rg4js('send')", "rg4js('trackEvent')", "rg4js('setUser')", "rg4js('recordBreadcrumb')", 'Raygun.send()'],
  },
  packages: {
    raygun4js: {
      init: ["default('apiKey')"],
      event: ["default('send')", "default('trackEvent')", "default('setUser')"],
    },
  },
  stores: [
    { name: 'raygun4js-userid' },
    { name: 'raygun4js-sid' },
    { name: 'raygun4js-userid', type: 'local-storage', lifetime: 'persistent' },
    { name: 'raygun4js-sid', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://raygun.com/documentation/language-guides/javascript/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/raygun4js', confidence: 'source' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default raygun
