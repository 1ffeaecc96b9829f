// A site's own purposes are called like categories.
if (Didomi.getCurrentUserStatus().purposes['analytics']?.enabled) statistics() // granted
if (Didomi.getUserStatus().purposes.consent.enabled.includes('advertising')) marketing() // granted
if (Didomi.getUserConsentStatusForPurpose('analytics')) statistics() // granted
if (Didomi.getUserConsentStatusForPurpose('analytics') === true) statistics() // granted
if (Didomi.getUserConsentStatus('advertising', 'google')) marketing() // granted
if (Didomi.getUserConsentStatusForPurpose('analytics')) marketing() // wrongCategory
if (!Didomi.getUserConsentStatusForPurpose('analytics')) statistics() // refused

// The standard ones are those of IAB TCF: to store at all, and what for.
const { purposes } = Didomi.getCurrentUserStatus()
if (purposes.cookies.enabled && purposes.select_personalized_ads.enabled) marketing() // granted
if (purposes.cookies.enabled && purposes.measure_content_performance.enabled) statistics() // granted
if (purposes.cookies.enabled && purposes.measure_content_performance.enabled) marketing() // wrongCategory
if (purposes.select_personalized_ads.enabled) marketing() // ungated
if (purposes.cookies.enabled) marketing() // ungated

// What the status says beside that is no consent to a category.
if (Didomi.isConsentRequired() === false) marketing() // unsoundCheck
if (!Didomi.shouldConsentBeCollected()) marketing() // ungated
if (Didomi.shouldConsentBeCollected() === false) marketing() // unsoundCheck
if (Didomi.isUserConsentStatusPartial() === false) marketing() // unsoundCheck
if (Didomi.getUserStatus().purposes.legitimate_interest.enabled.includes('analytics')) statistics() // unsoundCheck
if (Didomi.getUserStatus().purposes.consent.enabled) statistics() // unsoundCheck
if (Didomi.getUserConsentStatusForVendor('google')) marketing() // unsoundCheck
if (Didomi.getCurrentUserStatus().vendors['c:hotjar'].enabled) statistics() // unsoundCheck

// Its events also tell of refusals.
window.didomiOnReady.push(() => {
  statistics() // unsoundCheck
  if (Didomi.getUserConsentStatusForPurpose('analytics')) statistics() // granted
})
window.didomiEventListeners.push({
  event: 'consent.changed',
  listener() {
    marketing() // unsoundCheck
  },
})
Didomi.on('consent.changed', () => marketing()) // unsoundCheck
Didomi.getObservableOnUserConsentStatusForVendor('google').subscribe(() => {
  marketing() // unsoundCheck
})

// A tag of its own type waits for its vendor.
marketing(<script type="didomi/javascript" data-vendor="didomi:google" src="https://x.example/a.js" />) // granted
marketing(<script type="text/javascript" data-vendor="didomi:google" src="https://x.example/a.js" />) // unsoundCheck
