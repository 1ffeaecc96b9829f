if (wp_has_consent('marketing')) marketing() // granted
if (window.wp_has_consent('statistics')) statistics() // granted
if (wp_has_consent('preferences')) preferences() // granted
if (wp_has_consent('functional')) preferences() // wrongCategory
if (wp_has_consent('statistics')) marketing() // wrongCategory
if (wp_has_consent('statistics-anonymous')) statistics() // ungated
if (!wp_has_consent('marketing')) marketing() // refused
if (wp_has_service_consent('our-counter')) statistics() // unsoundCheck

document.addEventListener('wp_listen_for_consent_change', (event) => {
  marketing() // unsoundCheck
  if (event.detail.marketing === 'allow') marketing() // granted
  if (event.detail.marketing) marketing() // unsoundCheck
})
document.addEventListener('wp_consent_type_defined', () => {
  statistics() // unsoundCheck
  if (wp_has_consent('statistics')) statistics() // granted
})
document.addEventListener('wp_consent_api_status_change_service', () => statistics()) // unsoundCheck
