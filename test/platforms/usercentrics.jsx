// All or nothing.
if (UC_UI.areAllConsentsAccepted()) marketing() // granted
if (UC_UI.areAllConsentsAccepted()) statistics() // granted
if (!UC_UI.areAllConsentsAccepted()) statistics() // refused

// One service of a list: which category it has is the site's to say.
const service = UC_UI.getServicesBaseInfo().find(({ name }) => name === 'Hotjar')
if (service.consent.status) statistics() // granted
if (service.consent.status) marketing() // wrongCategory
const own = UC_UI.getServicesBaseInfo().find(({ id }) => id === 'HkocEodjb7')
if (own.consent.status) statistics() // unsoundCheck
if (UC_UI.getServicesBaseInfo().find(({ id }) => id === 'hotjar').consent.status) statistics() // granted
if (service.consent) statistics() // unsoundCheck
if (UC_UI.getServicesBaseInfo()) statistics() // unsoundCheck
if (UC_UI.isInitialized()) marketing() // unsoundCheck

// The event carries categories and services.
window.addEventListener('ucEvent', (event) => {
  marketing() // unsoundCheck
  if (event.detail.event === 'consent_status') marketing() // unsoundCheck
  if (event.detail.type === 'explicit') marketing() // unsoundCheck
  if (event.detail.event === 'consent_status' && event.detail['Google Analytics']) statistics() // granted
  if (event.detail['Google Analytics'] === true) marketing() // wrongCategory
  if (event.detail.ucCategory.marketing) marketing() // granted
  if (!event.detail.ucCategory.marketing) marketing() // refused
})
window.addEventListener('UC_UI_CMP_EVENT', ({ detail }) => {
  marketing() // unsoundCheck
  if (detail.type === 'ACCEPT_ALL') marketing() // granted
  if (detail.type === 'SAVE') marketing() // unsoundCheck
})
window.addEventListener('UC_UI_INITIALIZED', () => marketing()) // unsoundCheck
window.addEventListener('UC_CONSENT', () => statistics()) // unsoundCheck

// A tag waits for the service that it names, which is its own.
statistics(<script type="text/plain" data-usercentrics="Our Counter" src="https://x.example/a.js" />) // granted
marketing(<img data-usercentrics="Our Pixel" data-src="https://x.example/p.gif" />) // granted
marketing(<iframe data-usercentrics="Our Player" uc-src="https://x.example/player" />) // granted
statistics(<script data-usercentrics="Our Counter" src="https://x.example/a.js" />) // unsoundCheck
marketing(<img data-usercentrics="Our Pixel" src="https://x.example/p.gif" />) // unsoundCheck
