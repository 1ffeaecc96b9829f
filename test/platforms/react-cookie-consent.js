import Cookies from 'js-cookie'
import CookieConsent, { Cookies as ConsentCookies, getCookieConsentValue } from 'react-cookie-consent'

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
