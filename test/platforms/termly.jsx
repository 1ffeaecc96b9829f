const state = Termly.getConsentState()
if (state.analytics) statistics() // granted
if (Termly.getConsentState().advertising) marketing() // granted
if (Termly.getConsentState().social_networking) marketing() // granted
if (Termly.getConsentState().performance) preferences() // granted
if (Termly.getConsentState().performance) statistics() // wrongCategory
if (!state.analytics) statistics() // refused
if (state) statistics() // unsoundCheck

Termly.on('consent', ({ consentState }) => {
  statistics() // unsoundCheck
  if (consentState.analytics) statistics() // granted
})
Termly.on('initialized', () => statistics()) // unsoundCheck
function onTermlyLoaded() {
  statistics() // ungated
  if (Termly.getConsentState().analytics) statistics() // granted
}

statistics(<script type="text/plain" data-categories="analytics" src="https://x.example/a.js" />) // granted
marketing(<script type="text/plain" data-categories="advertising,social_networking" data-src="https://x.example/a.js" />) // granted
marketing(<script type="text/plain" data-categories="analytics,advertising" src="https://x.example/a.js" />) // ungated
statistics(<script data-categories="analytics" src="https://x.example/a.js" />) // unsoundCheck
