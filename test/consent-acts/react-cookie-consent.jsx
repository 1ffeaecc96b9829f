import CookieConsent, { CookieConsent as Named } from 'react-cookie-consent'

export const one = <CookieConsent acceptOnScroll>Cookies</CookieConsent> // scroll
export const two = <CookieConsent acceptOnOverlayClick={true}>Cookies</CookieConsent> // scroll
export const three = <Named acceptOnScroll={true}>Cookies</Named> // scroll
export const four = <Named acceptOnOverlayClick>Cookies</Named> // scroll
export const five = <CookieConsent acceptOnScroll={false} enableDeclineButton>Cookies</CookieConsent>
