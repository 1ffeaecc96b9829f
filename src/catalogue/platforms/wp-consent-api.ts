import type { Platform } from '../../model/platform.ts'

const noPlatform =
  'is true where no consent type is set, as without a consent plugin, and without a choice under opt-out'

/** WP Consent API, the interface through which WordPress plugins ask whichever consent plugin is there. */
const wpConsentApi: Platform = {
  id: 'wp-consent-api',
  name: 'WP Consent API',
  homepage: 'https://wordpress.org/plugins/wp-consent-api/',
  categories: { functional: 'necessary' },
  checks: [
    { when: 'wp_has_consent($category)', caveat: noPlatform },
    "addEventListener('wp_listen_for_consent_change', $data => $data.detail.$category === 'allow')",
  ],
  unsound: [
    {
      when: 'wp_has_service_consent(*)',
      because:
        'asks for a service of which no category is known; declare a gate in the manifest that says which it grants',
    },
    {
      when: "addEventListener('wp_listen_for_consent_change', $data => $data.detail.$category)",
      because: "is the text 'deny' after a refusal",
    },
    { when: "addEventListener('wp_listen_for_consent_change', $granted)", because: 'also fires after a refusal' },
    { when: "addEventListener('wp_consent_type_defined', $granted)", because: 'fires before the visitor is asked' },
    {
      when: "addEventListener('wp_consent_api_status_change_service', $granted)",
      because: 'also fires when a service is refused',
    },
  ],
  accepts: ["wp_set_consent($category, 'allow')"],
  implies: [
    { of: 'wp_consent_type', option: '', is: ['optout'], as: 'optOutMode', because: 'every category counts as accepted until the visitor objects' },
  ],
  sources: [
    {
      url: 'https://github.com/WordPress/wp-consent-level-api/blob/master/assets/js/wp-consent-api.js',
      confidence: 'source',
    },
  ],
}

export default wpConsentApi
