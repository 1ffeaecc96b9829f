import type { ConsentMode } from '../../model/consent-mode.ts'

/** Meta Pixel's consent call. It holds back events; the script is fetched all the same. */
const metaConsent: ConsentMode = {
  id: 'meta-consent',
  name: 'Meta Pixel consent',
  homepage: 'https://developers.facebook.com/docs/meta-pixel/implementation/gdpr/',
  defaults: [{ when: "fbq('consent', 'revoke')", denies: ['marketing'] }],
  sets: ["fbq('consent', 'revoke')"],
  tells: ["fbq('consent', 'grant')"],
  starts: ["fbq('init')", "fbq('track')"],
  packages: {
    'react-facebook-pixel': {
      sets: ['default.revokeConsent()'],
      tells: ['default.grantConsent()'],
      starts: ['default.init()', 'default.pageView()'],
    },
  },
  withdraws: true,
  grants: ['marketing'],
  shown: "fbq('consent', 'revoke')",
  sources: [
    { url: 'https://developers.facebook.com/docs/meta-pixel/implementation/gdpr/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/react-facebook-pixel', confidence: 'source' },
  ],
}

export default metaConsent
