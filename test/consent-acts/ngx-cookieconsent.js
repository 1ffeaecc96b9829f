import { NgcCookieConsentModule, provideNgcCookieConsent } from 'ngx-cookieconsent'

export const imports = [NgcCookieConsentModule.forRoot({
  dismissOnScroll: 300, // scroll
  dismissOnWindowClick: true, // scroll
  dismissOnTimeout: 5000, // timer
  type: 'opt-out', // optOutMode
})]
const config = {
  dismissOnScroll: 300, // scroll
  dismissOnWindowClick: true, // scroll
  dismissOnTimeout: 5000, // timer
  type: 'opt-out', // optOutMode
}
export const providers = [provideNgcCookieConsent(config), provideNgcCookieConsent({ type: 'opt-in' })]
