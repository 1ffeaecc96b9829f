import type { ConsentMode } from '../../model/consent-mode.ts'

/** TikTok Pixel's held consent. It queues events; the script is fetched all the same. */
const tiktokHoldConsent: ConsentMode = {
  id: 'tiktok-hold-consent',
  name: 'TikTok Pixel held consent',
  homepage: 'https://business-api.tiktok.com/portal/docs',
  defaults: [{ when: 'ttq.holdConsent()', denies: ['marketing'] }],
  sets: ['ttq.holdConsent()'],
  tells: ['ttq.grantConsent()'],
  starts: ['ttq.load()', 'ttq.page()', 'ttq.track()'],
  withdraws: true,
  grants: ['marketing'],
  shown: 'ttq.holdConsent()',
  sources: [{ url: 'https://github.com/nuxt/scripts/blob/main/docs/content/scripts/tiktok-pixel.md', confidence: 'observed' }],
}

export default tiktokHoldConsent
