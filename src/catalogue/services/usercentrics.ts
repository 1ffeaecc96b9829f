import type { Service } from '../../model/service.ts'
import { nuxtScript } from '../nuxt-script.ts'

/** Consent banner. */
const usercentrics: Service = {
  id: 'usercentrics',
  name: 'Usercentrics',
  provider: 'Usercentrics',
  category: 'necessary',
  homepage: 'https://usercentrics.com/',
  policy: 'https://usercentrics.com/privacy-policy/',
  scripts: ['app.usercentrics.eu', 'web.cmp.usercentrics.eu', 'privacy-proxy.usercentrics.eu'],
  elements: [{ attributes: ['data-settings-id'], files: ['loader.js', 'main.js', 'bundle.js'] }],
  configuredAs: ['usercentrics'],
  endpoints: ['uct.service.usercentrics.eu/uct'],
  calls: {
    heldBackBy: nuxtScript('useScriptUsercentrics').heldBackBy,
    init: ['useScriptUsercentrics()'],
  },
  packages: {
    '#imports': nuxtScript('useScriptUsercentrics'),
  },
  frameworkOptions: { nuxt: ['scripts.registry.usercentrics'] },
  stores: [
    { name: 'uc_settings', type: 'local-storage', lifetime: 'persistent' },
    { name: 'uc_user_interaction', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/@nuxt/scripts', confidence: 'source' },
    { url: 'https://usercentrics.com/docs/web/implementation/ui/optional-steps', confidence: 'vendor' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://www.consentstack.io/vendors/usercentrics', confidence: 'observed' },
  ],
}

export default usercentrics
