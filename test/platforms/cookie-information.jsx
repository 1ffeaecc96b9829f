if (CookieInformation.getConsentGivenFor('cookie_cat_statistic')) statistics() // granted
if (window.CookieInformation?.getConsentGivenFor('cookie_cat_marketing')) marketing() // granted
if (CookieInformation.getConsentGivenFor('cookie_cat_functional')) preferences() // granted
if (CookieInformation.getConsentGivenFor('cookie_cat_statistic')) marketing() // wrongCategory
if (!CookieInformation.getConsentGivenFor('cookie_cat_marketing')) marketing() // refused
if (CookieInformation.getConsentGivenFor('cookie_cat_statistics')) statistics() // unsoundCheck

window.addEventListener('CookieInformationConsentGiven', () => {
  statistics() // unsoundCheck
  if (CookieInformation.getConsentGivenFor('cookie_cat_statistic')) statistics() // granted
})

statistics(<script data-category-consent="cookie_cat_statistic" data-consent-src="https://x.example/a.js" />) // granted
marketing(<iframe data-category-consent="cookie_cat_marketing" src="" data-consent-src="https://x.example/player" />) // granted
statistics(<script data-category-consent="cookie_cat_statistic" src="https://x.example/a.js" />) // unsoundCheck
statistics(<script data-category-consent="cookie_cat_statistic">{'start()'}</script>) // unsoundCheck
marketing(<script data-category-consent="cookie_cat_statistic" data-consent-src="https://x.example/a.js" />) // wrongCategory
