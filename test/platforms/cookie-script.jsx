if (CookieScript.instance.currentState().categories.includes('performance')) statistics() // granted
const state = window.CookieScript.instance.currentState()
if (state.categories.includes('targeting')) marketing() // granted
if (state.categories.includes('performance')) marketing() // wrongCategory
if (state.action !== 'reject') marketing() // unsoundCheck
if (state.action === 'accept') marketing() // unsoundCheck
if (state) marketing() // unsoundCheck

window.addEventListener('CookieScriptCategory-targeting', () => {
  marketing() // granted
  statistics() // wrongCategory
})
window.addEventListener('CookieScriptAcceptAll', () => {
  marketing() // granted
  statistics() // granted
})
window.addEventListener('CookieScriptAccept', () => marketing()) // unsoundCheck
window.addEventListener('CookieScriptReject', () => marketing()) // unsoundCheck
window.addEventListener('CookieScriptLoaded', () => marketing()) // unsoundCheck
window.addEventListener('CookieScriptCurrentState', () => marketing()) // unsoundCheck
window.addEventListener('CookieScriptClose', () => marketing()) // unsoundCheck

statistics(<script type="text/plain" data-cookiescript="accepted" data-cookiecategory="performance" src="https://x.example/a.js" />) // granted
marketing(<iframe data-cookiescript="accepted" data-cookiecategory="targeting" data-src="https://x.example/player" />) // granted
statistics(<script data-cookiescript="accepted" data-cookiecategory="performance" src="https://x.example/a.js" />) // unsoundCheck
