import Cookies from 'js-cookie'

// Only the status `allow` is an agreement, to everything.
if (document.cookie.includes('cookieconsent_status=allow')) marketing() // granted
if (Cookies.get('cookieconsent_status') === 'allow') statistics() // granted
if (Cookies.get('cookieconsent_status') !== 'allow') statistics() // refused
if (document.cookie.includes('cookieconsent_status=dismiss')) marketing() // unsoundCheck
if (document.cookie.includes('cookieconsent_status')) marketing() // unsoundCheck
if (Cookies.get('cookieconsent_status')) marketing() // unsoundCheck
if (Cookies.get('cookieconsent_status') === 'dismiss') marketing() // unsoundCheck

// The popup counts a dismissed banner as consent, and its handlers run either way.
window.cookieconsent.initialise({
  type: 'opt-in',
  onInitialise() {
    statistics() // unsoundCheck
  },
  onStatusChange: () => statistics(), // unsoundCheck
  onRevokeChoice: () => marketing(), // unsoundCheck
  onPopupClose: () => marketing(), // unsoundCheck
}, (popup) => {
  if (popup.hasConsented()) statistics() // unsoundCheck
  if (popup.hasAnswered()) statistics() // unsoundCheck
})
