import type { Platform } from '../../model/platform.ts'

/**
 * Didomi. Its standard purposes are those of IAB TCF by other names, so a category needs `cookies` (to store at all)
 * with one of its own. Ids of vendors and of a site's own purposes are found in its console.
 */
const didomi: Platform = {
  id: 'didomi',
  name: 'Didomi',
  homepage: 'https://www.didomi.io/',
  combinations: [
    {
      grants: 'marketing',
      allOf: ['cookies'],
      anyOf: ['select_basic_ads', 'create_ads_profile', 'select_personalized_ads', 'measure_ad_performance'],
    },
    { grants: 'statistics', allOf: ['cookies'], anyOf: ['measure_content_performance', 'market_research'] },
  ],
  checks: [
    'Didomi.getCurrentUserStatus().purposes.$category.enabled',
    'Didomi.getUserStatus().purposes.consent.enabled.includes($category)',
    'Didomi.getUserConsentStatusForPurpose($category)',
    'Didomi.getUserConsentStatus($category, *)',
  ],
  tags: [{ attribute: 'data-vendor', names: 'service', inertTypes: ['didomi/javascript'] }],
  unsound: [
    {
      when: 'Didomi.isConsentRequired() === false',
      because: 'is what the publisher holds of the law, not what the visitor chose',
    },
    { when: 'Didomi.shouldConsentBeCollected() === false', because: 'is also true after a refusal' },
    { when: 'Didomi.isUserConsentStatusPartial() === false', because: 'is also true after a refusal' },
    {
      when: 'Didomi.getUserStatus().purposes.legitimate_interest.enabled.includes(*)',
      because: 'is a claimed legitimate interest, never a consent',
    },
    { when: 'Didomi.getUserStatus().purposes.consent.enabled', because: 'is a list, which is truthy when empty' },
    {
      when: 'Didomi.getUserConsentStatusForVendor(*)',
      because: 'names a vendor and no category; declare a gate in the manifest that says which it grants',
    },
    {
      when: 'Didomi.getCurrentUserStatus().vendors[*].enabled',
      because: 'names a vendor and no category; declare a gate in the manifest that says which it grants',
    },
    {
      when: 'Didomi.getObservableOnUserConsentStatusForVendor(*).subscribe($granted)',
      because: 'is also called with a refusal, and before the visitor is asked',
    },
    { when: 'didomiOnReady.push($granted)', because: 'runs as soon as the SDK is there, in any state of consent' },
    {
      when: "didomiEventListeners.push({ event: 'consent.changed', listener: $granted })",
      because: 'also runs when consent is refused or withdrawn',
    },
    { when: "Didomi.on('consent.changed', $granted)", because: 'also runs when consent is refused or withdrawn' },
  ],
  accepts: ['Didomi.setUserAgreeToAll()'],
  sources: [
    { url: 'https://developers.didomi.io/cmp/web-sdk/reference/api', confidence: 'vendor' },
    { url: 'https://developers.didomi.io/cmp/web-sdk/third-parties/programmatic-api', confidence: 'vendor' },
    { url: 'https://github.com/didomi/react', confidence: 'source' },
    { url: 'https://github.com/didomi/react/blob/master/index.d.ts', confidence: 'source' },
  ],
}

export default didomi
