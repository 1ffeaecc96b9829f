import type { Service } from '../../model/service.ts'
import { nuxtScript } from '../nuxt-script.ts'

/** Books meetings. */
const calendly: Service = {
  id: 'calendly',
  name: 'Calendly',
  provider: 'Calendly',
  category: 'preferences',
  homepage: 'https://calendly.com/',
  policy: 'https://calendly.com/legal/privacy-notice',
  scripts: ['assets.calendly.com/assets/external'],
  embeds: ['calendly.com'],
  calls: {
    heldBackBy: nuxtScript('useScriptCalendly').heldBackBy,
    init: [
      'Calendly.initInlineWidget()',
      'Calendly.initPopupWidget()',
      'Calendly.initBadgeWidget()',
      'Calendly.initPopupWidgetWithText()',
      'Calendly.showPopupWidget()',
      'useScriptCalendly()',
    ],
  },
  packages: {
    'react-calendly': { embeds: ['InlineWidget', 'PopupWidget', 'PopupButton', 'PopupModal'] },
    'vue-calendly': { plugins: ['default'] },
    'nuxt-calendly': { configuredIn: ['nuxt'] },
    '#imports': nuxtScript('useScriptCalendly'),
  },
  frameworkOptions: { nuxt: ['scripts.registry.calendly'] },
  sources: [
    { url: 'https://www.npmjs.com/package/@nuxt/scripts', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/react-calendly', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/vue-calendly', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/nuxt-calendly', confidence: 'source' },
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'source' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default calendly
