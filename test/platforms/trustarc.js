marketing() // ungated

// The answer is a text.
const ads = PrivacyManagerAPI.callApi('getConsent', location.host, null, null, 'advertising')
if (ads.consent === 'approved') marketing() // granted
if (truste.cma.callApi('getConsent', location.host, null, null, 'functional').consent === 'approved') preferences() // granted
if (ads.consent === 'approved') statistics() // wrongCategory
if (ads.consent !== 'approved') marketing() // refused
if (ads.consent) marketing() // unsoundCheck
if (truste.cma.callApi('getConsent', location.host, null, null, 'advertising').consent) marketing() // unsoundCheck
if (ads.consent !== 'denied') marketing() // unsoundCheck

// Whether the visitor answered is another thing than what.
if (ads.source === 'asserted') marketing() // unsoundCheck
if (truste.cma.callApi('getConsent', location.host, null, null, 'advertising').source === 'asserted') marketing() // unsoundCheck
const decision = truste.cma.callApi('getGDPRConsentDecision', 'example.com')
if (decision.source === 'asserted') marketing() // unsoundCheck

// What a level stands for is the site's choice.
if (decision.consentDecision.includes(3)) marketing() // unsoundCheck
if (PrivacyManagerAPI.callApi('getGDPRConsentDecision', 'example.com').consentDecision.includes(2)) statistics() // unsoundCheck
