// Each category's flag opens that category and no other.
if (Cookiebot.consent.marketing) marketing() // granted
if (Cookiebot.consent.statistics) statistics() // granted
if (Cookiebot.consent.preferences) preferences() // granted
if (window.Cookiebot?.consent?.marketing) marketing() // granted
if (Cookiebot.consent['statistics']) statistics() // granted
if (CookieConsent.consent.marketing) marketing() // granted
if (Cookiebot.consent.marketing === true) marketing() // granted
if (Cookiebot.consent.statistics) marketing() // wrongCategory
if (Cookiebot.consent.marketing) statistics() // wrongCategory
if (Cookiebot.consent.necessary) marketing() // wrongCategory

// The wrong side of the check.
if (!Cookiebot.consent.marketing) marketing() // refused
if (Cookiebot.consent.marketing) {
  marketing() // granted
} else {
  marketing() // refused
}
if (Cookiebot.consent.marketing || location.hash === '#preview') marketing() // ungated
marketing() // ungated

// An answer is not an agreement.
if (Cookiebot.consented) marketing() // unsoundCheck
if (Cookiebot.hasResponse) statistics() // unsoundCheck
if (Cookiebot.consent) marketing() // unsoundCheck
if (Cookiebot.consent.method === 'explicit') marketing() // unsoundCheck

// Its events fire for partial answers and refusals too, so the handler has to look.
window.addEventListener('CookiebotOnAccept', () => {
  marketing() // unsoundCheck
  if (Cookiebot.consent.marketing) marketing() // granted
})
window.addEventListener('CookiebotOnConsentReady', () => {
  statistics() // unsoundCheck
  if (!Cookiebot.consent.statistics) return
  statistics() // granted
})
window.addEventListener('CookiebotOnDecline', () => {
  marketing() // unsoundCheck
})
window.addEventListener('CookiebotOnDialogDisplay', function () {
  statistics() // unsoundCheck
})

// Cookiebot calls these by name, whatever was chosen.
function CookiebotCallback_OnAccept() {
  marketing() // ungated
  if (Cookiebot.consent.marketing) marketing() // granted
}
function CookiebotCallback_OnLoad() {
  const { statistics: allowed } = Cookiebot.consent
  if (allowed) statistics() // granted
  statistics() // ungated
}

// Nobody is seen to call this.
function later() {
  marketing() // unknown
  if (Cookiebot.consent.marketing) marketing() // granted
}

// Somebody else's object of the same name.
function audit(Cookiebot) {
  if (Cookiebot.consent.marketing) marketing() // ungated
}
audit({ consent: { marketing: true } })
window.addEventListener('CookiebotOnLoad', () => marketing()) // unsoundCheck
window.addEventListener('CookiebotOnDialogInit', () => marketing()) // unsoundCheck
function CookiebotCallback_OnDecline() {
  statistics() // ungated
}
function CookiebotCallback_OnDialogInit() {
  statistics() // ungated
}
function CookiebotCallback_OnDialogDisplay() {
  statistics() // ungated
}

// A tag that no browser runs waits for every category that it names.
marketing(<script type="text/plain" data-cookieconsent="marketing" src="https://x.example/a.js" />) // granted
statistics(<script type="text/plain" data-cookieconsent="statistics">{'start()'}</script>) // granted
marketing(<script type="text/plain" data-cookieconsent="statistics, marketing" src="https://x.example/a.js" />) // granted
marketing(<Script type="text/plain" data-cookieconsent="marketing" src="https://x.example/a.js" />) // granted
marketing(<iframe data-cookieconsent="marketing" data-cookieblock-src="https://x.example/player" />) // granted
marketing(<img data-cookieconsent="marketing" data-cookieblock-src="https://x.example/p.gif" src="" />) // granted
statistics(<script type="text/plain" data-cookieconsent="marketing" src="https://x.example/a.js" />) // wrongCategory

// The attribute alone holds nothing back.
marketing(<script data-cookieconsent="marketing" src="https://x.example/a.js" />) // unsoundCheck
marketing(<script type="text/javascript" data-cookieconsent="marketing" src="https://x.example/a.js" />) // unsoundCheck
marketing(<script data-cookieconsent="marketing">{'start()'}</script>) // unsoundCheck
marketing(<iframe data-cookieconsent="marketing" src="https://x.example/player" />) // unsoundCheck
marketing(<img type="text/plain" data-cookieconsent="marketing" src="https://x.example/p.gif" />) // unsoundCheck
marketing(<script type={isTest ? 'text/plain' : 'module'} data-cookieconsent="marketing" src="https://x.example/a.js" />) // unsoundCheck
marketing(<script type="text/plain" data-cookieconsent={chosen} src="https://x.example/a.js" />) // ungated
marketing(<script type="text/plain" data-cookieconsent="marketing" {...others} />) // ungated
marketing(<script type="text/partytown" src="https://x.example/a.js" />) // ungated
