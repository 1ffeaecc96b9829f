import Cookies from 'js-cookie'
import CookieConsent, { CookieConsent as NamedConsent, Cookies as ConsentCookies, getCookieConsentValue } from 'react-cookie-consent'

if (document.cookie.includes('CookieConsent=false')) marketing() // ungated

// One answer for everything, as a text.
if (getCookieConsentValue() === 'true') marketing() // granted
if (getCookieConsentValue('our-cookie') === 'true') statistics() // granted
if (ConsentCookies.get('CookieConsent') === 'true') statistics() // granted
if (Cookies.get('CookieConsent') === 'true') statistics() // granted
if (document.cookie.includes('CookieConsent=true')) statistics() // granted
if (getCookieConsentValue() !== 'true') marketing() // refused
if (getCookieConsentValue()) marketing() // unsoundCheck
if (getCookieConsentValue() !== 'false') marketing() // unsoundCheck
if (ConsentCookies.get('CookieConsent')) marketing() // unsoundCheck
if (Cookies.get('CookieConsent')) marketing() // unsoundCheck

// The banner runs one function after consent and another after a refusal.
function Page() {
  return (
    <main>
      <CookieConsent
        enableDeclineButton
        onAccept={() => {
          marketing() // granted
        }}
        onDecline={() => {
          marketing() // ungated
        }}
      />
      <NamedConsent onAccept={count} />
      <CookieConsent
        acceptOnScroll
        onAccept={() => {
          marketing() // ungated
        }}
      />
      <CookieConsent
        {...settings}
        onAccept={() => {
          marketing() // ungated
        }}
      />
      <Banner
        onAccept={() => {
          marketing() // ungated
        }}
      />
    </main>
  )
}
function count() {
  statistics() // granted
}
createRoot(page).render(<Page />)
