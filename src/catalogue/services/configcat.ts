import type { Service } from '../../model/service.ts'

/** Feature flags that are evaluated in the browser. */
const configcat: Service = {
  id: 'configcat',
  name: 'ConfigCat',
  provider: 'ConfigCat',
  category: 'necessary',
  disputed: 'Flags that drive experiments on visitors are statistics.',
  homepage: 'https://configcat.com/',
  policy: 'https://configcat.com/policies/privacy-policy/',
  scripts: ['cdn.jsdelivr.net/npm/configcat-js*'],
  endpoints: ['cdn-global.configcat.com', 'cdn-eu.configcat.com'],
  calls: {
    init: ['configcat.getClient()'],
  },
  packages: {
    'configcat-js': { init: ['getClient()', 'default.getClient()'] },
    'configcat-js-ssr': { init: ['getClient()'] },
    'configcat-react': { components: ['ConfigCatProvider'] },
  },
  sources: [
    { url: 'https://configcat.com/docs/sdk-reference/js/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/configcat-js', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/configcat-react', confidence: 'source' },
  ],
}

export default configcat
