import type { ConsentMode } from '../../model/consent-mode.ts'

/** Microsoft Advertising's consent mode: of Google's signals it honours `ad_storage` alone. */
const microsoftConsentMode: ConsentMode = {
  id: 'microsoft-consent-mode',
  name: 'Microsoft consent mode',
  homepage: 'https://help.ads.microsoft.com/#apex/ads/en/60119/1-500',
  defaults: [{ when: "uetq.push('consent', 'default', { ad_storage: 'denied' })", denies: ['marketing'] }],
  sets: ["uetq.push('consent', 'default', $signals)"],
  tells: ["uetq.push('consent', 'update', $signals)"],
  starts: ["uetq.push('pageLoad')", 'new UET()'],
  signals: [{ name: 'ad_storage', category: 'marketing' }],
  grants: ['marketing'],
  shown: "window.uetq.push('consent', 'default', { ad_storage: 'denied' })",
  sources: [{ url: 'https://github.com/nuxt/scripts/blob/main/docs/content/scripts/bing-uet.md', confidence: 'observed' }],
}

export default microsoftConsentMode
