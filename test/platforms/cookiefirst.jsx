if (CookieFirst.consent?.performance) statistics() // granted
if (window.CookieFirst.consent?.advertising) marketing() // granted
if (CookieFirst.consent?.functional) preferences() // granted
if (CookieFirst.consent?.performance) marketing() // wrongCategory
if (CookieFirst.consent) marketing() // unsoundCheck
if (CookieFirst.consent?.advertising !== false) marketing() // ungated

window.addEventListener('cf_consent', (event) => {
  marketing() // unsoundCheck
  if (event.detail.advertising) marketing() // granted
})
window.addEventListener('cf_init', () => {
  marketing() // unsoundCheck
  if (CookieFirst.consent?.advertising) marketing() // granted
})

statistics(<script type="text/plain" data-cookiefirst-category="performance" src="https://x.example/a.js" />) // granted
statistics(<script data-cookiefirst-category="performance" src="https://x.example/a.js" />) // unsoundCheck
