import type { Service } from '../../model/service.ts'

/** Tracker, forms and conversations of the platform formerly named Sendinblue. */
const brevo: Service = {
  id: 'brevo',
  name: 'Brevo',
  provider: 'Brevo',
  category: 'marketing',
  homepage: 'https://www.brevo.com/',
  policy: 'https://www.brevo.com/legal/privacypolicy/',
  scripts: ['sibautomation.com/sa.js', 'cdn.brevo.com/js/sdk-loader.js', 'conversations-widget.brevo.com'],
  endpoints: ['in-automate.brevo.com'],
  embeds: ['meet.brevo.com'],
  calls: {
    init: ["Brevo.push(['init'])"],
    event: [
      'sendinblue.page()',
      'sendinblue.track()',
      'sendinblue.identify()',
      "Brevo.push(['track'])",
      "BrevoConversations('updateIntegrationData')",
      "BrevoConversations('openChat')",
    ],
  },
  stores: [
    { name: 'sib_cuid', lifetime: '6 months' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'source' },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'source' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default brevo
