import type { Service } from '../../model/service.ts'

/** Product and web analytics, cloud or self-hosted. */
const openpanel: Service = {
  id: 'openpanel',
  name: 'OpenPanel',
  provider: 'OpenPanel',
  category: 'statistics',
  disputed: 'It stores no identifier in the browser, and many hold that it needs no consent.',
  homepage: 'https://openpanel.dev/',
  policy: 'https://openpanel.dev/privacy',
  scripts: ['openpanel.dev/op1.js', 'openpanel.dev/op1-replay.js', 'openpanel.dev/op.js'],
  configuredAs: ['openpanel'],
  endpoints: ['api.openpanel.dev/track', 'api.openpanel.dev/event'],
  calls: {
    init: ["op('init')"],
    event: ["op('track')", "op('screenView')", "op('identify')", "op('setGlobalProperties')", "op('increment')"],
  },
  packages: {
    '@openpanel/web': {
      init: ['new OpenPanel()'],
      event: ['new OpenPanel().track()', 'new OpenPanel().screenView()', 'new OpenPanel().identify()'],
    },
    '@openpanel/nextjs': {
      event: ['useOpenPanel().track()', 'useOpenPanel().screenView()', 'useOpenPanel().identify()'],
      components: ['OpenPanelComponent', 'IdentifyComponent'],
    },
    '@openpanel/astro': {
      event: ['track()', 'screenView()', 'identify()'],
      components: ['OpenPanelComponent', 'IdentifyComponent'],
    },
    '@openpanel/nuxt': { configuredIn: ['nuxt'] },
  },
  frameworkOptions: { nuxt: ['openpanel'] },
  stores: [
    { name: 'openpanel-pending-revenues', type: 'session-storage', lifetime: 'session' },
  ],
  sources: [
    { url: 'https://openpanel.dev/docs', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@openpanel/web', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@openpanel/nextjs', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@openpanel/astro', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@openpanel/nuxt', confidence: 'source' },
  ],
}

export default openpanel
