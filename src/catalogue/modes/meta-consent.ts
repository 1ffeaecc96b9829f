import type { ConsentMode } from '../../model/consent-mode.ts'

/** Meta Pixel's consent call. It holds back events; the script is fetched all the same. */
const metaConsent: ConsentMode = {
  id: 'meta-consent',
  name: 'Meta Pixel consent',
  homepage: 'https://developers.facebook.com/docs/meta-pixel/implementation/gdpr/',
  defaults: [{ when: "fbq('consent', 'revoke')", denies: ['marketing'] }],
  sources: [{ url: 'https://developers.facebook.com/docs/meta-pixel/implementation/gdpr/', confidence: 'vendor' }],
}

export default metaConsent
