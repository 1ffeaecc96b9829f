import type { Service } from '../../model/service.ts'
import { nuxtScript } from '../nuxt-script.ts'

/** Live chat and help desk. */
const crisp: Service = {
  id: 'crisp',
  name: 'Crisp',
  provider: 'Crisp',
  category: 'preferences',
  disputed: 'Many policies list it as necessary, others as marketing.',
  homepage: 'https://crisp.chat/',
  policy: 'https://crisp.chat/en/privacy/',
  scripts: ['client.crisp.chat', 'client.crisp.im'],
  calls: {
    heldBackBy: nuxtScript('useScriptCrisp').heldBackBy,
    init: ['useScriptCrisp()'],
    event: ["$crisp.push(['set'])", "$crisp.push(['do'])", '$crisp.set()', '$crisp.do()'],
  },
  settings: ['CRISP_WEBSITE_ID'],
  packages: {
    'crisp-sdk-web': {
      init: ['Crisp.configure()', 'Crisp.load()'],
      event: [
        'Crisp.session.pushEvent()',
        'Crisp.session.setData()',
        'Crisp.user.setEmail()',
        'Crisp.chat.open()',
      ],
    },
    'gatsby-plugin-crisp-chat': { configuredIn: ['gatsby'] },
    '@dansmaculotte/vue-crisp-chat': { plugins: ['default'] },
    '@c15t/scripts/crisp': { init: ['crisp()'] },
    '#imports': nuxtScript('useScriptCrisp'),
  },
  frameworkOptions: { nuxt: ['scripts.registry.crisp'] },
  stores: [
    { name: 'crisp-client/*', lifetime: '6 months' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/crisp-sdk-web', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@nuxt/scripts', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@c15t/scripts', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/gatsby-plugin-crisp-chat', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@dansmaculotte/vue-crisp-chat', confidence: 'source' },
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default crisp
