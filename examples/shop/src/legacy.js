// Pages from before the banner: the visitor's answer is the text 'accepted' or 'declined'.

// Right, though no gate of .cookierc: names and values of this check say consent.
if (localStorage.getItem('cookie-consent') === 'accepted') {
  gtag('config', 'AW-1234567890')
}

// WRONG: an answer is stored after a refusal, too.
if (localStorage.getItem('cookie-consent')) {
  fbq('init', '1234567890')
}

/** WRONG: it sounds like a check, but it never asks. */
function hasMarketingConsent() {
  return true
}

if (hasMarketingConsent()) {
  document.cookie = 'partner=acme; Max-Age=2592000'
}
