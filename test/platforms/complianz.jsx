if (cmplz_has_consent('marketing')) marketing() // granted
if (window.cmplz_has_consent('statistics')) statistics() // granted
if (cmplz_has_service_consent('youtube', 'marketing')) marketing() // granted
if (cmplz_accepted_categories().includes('statistics')) statistics() // granted
if (cmplz_has_consent('statistics')) marketing() // wrongCategory
if (cmplz_has_consent('functional')) preferences() // wrongCategory
if (!cmplz_has_consent('marketing')) marketing() // refused

document.addEventListener('cmplz_enable_category', (event) => {
  marketing() // unsoundCheck
  if (event.detail.category === 'marketing') marketing() // granted
  if (event.detail.category === 'statistics') marketing() // wrongCategory
  if (event.detail.category === 'statistics') statistics() // granted
  if (event.detail.category === 'preferences') preferences() // granted
})
document.addEventListener('cmplz_fire_categories', ({ detail }) => {
  statistics() // unsoundCheck
  if (detail.categories.includes('statistics')) statistics() // granted
})
document.addEventListener('cmplz_event_marketing', () => {
  marketing() // granted
  statistics() // wrongCategory
})
document.addEventListener('cmplz_status_change', (event) => {
  marketing() // unsoundCheck
  if (event.detail.value === 'allow') marketing() // unsoundCheck
})
document.addEventListener('cmplz_before_cookiebanner', () => marketing()) // unsoundCheck
document.addEventListener('cmplz_cookie_warning_loaded', () => marketing()) // unsoundCheck
document.addEventListener('cmplz_banner_status', () => marketing()) // unsoundCheck
document.addEventListener('cmplz_run_after_all_scripts', () => marketing()) // unsoundCheck

marketing(<script type="text/plain" data-service="facebook" data-category="marketing" src="https://x.example/a.js" />) // granted
marketing(<iframe data-service="youtube" data-category="marketing" data-src-cmplz="https://x.example/player" src="about:blank" />) // granted
marketing(<img data-category="marketing" data-cmplz-src="https://x.example/p.gif" />) // granted
marketing(<iframe data-category="marketing" src="https://x.example/player" />) // unsoundCheck
