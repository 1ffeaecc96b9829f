import { hasConsent } from './consent.tsx'

/** No report here: a wrapper writes what its callers name, so its calls are what counts. */
function setCookie(name: string, value: string, days: number): void {
  document.cookie = `${name}=${encodeURIComponent(value)}; Max-Age=${days * 86_400}; Path=/; Secure; SameSite=Lax`
}

export function rememberTheme(theme: string): void {
  setCookie('theme', theme, 365)
}

export function creditPartner(partner: string): void {
  if (!hasConsent('marketing')) return
  setCookie('partner', partner, 30)
}

export function rememberProduct(id: string): void {
  // WRONG: no entry of .cookierc declares this cookie, so no cookie policy tells of it.
  setCookie('last_product', id, 90)
}
