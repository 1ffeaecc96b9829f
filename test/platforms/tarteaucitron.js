// The states go by the keys of its own services.
if (tarteaucitron.state.gtag) statistics() // granted
if (tarteaucitron.state['facebookpixel'] === true) marketing() // granted
if (tarteaucitron.state.youtube) marketing() // granted
if (document.cookie.includes('!matomo=true')) statistics() // granted
if (document.cookie.includes('!matomo=wait')) statistics() // ungated
if (tarteaucitron.state.gtag) marketing() // wrongCategory
if (!tarteaucitron.state.gtag) statistics() // refused
if (tarteaucitron.state.ourOwnCounter) statistics() // unsoundCheck
if (tarteaucitron.state) statistics() // unsoundCheck

window.addEventListener('tac.root_available', () => {
  statistics() // unsoundCheck
  if (tarteaucitron.state.gtag) statistics() // granted
})
window.addEventListener('tac.open_panel', () => statistics()) // unsoundCheck
window.addEventListener('tac.close_panel', () => statistics()) // unsoundCheck
