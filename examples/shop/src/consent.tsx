// The shop's own words for consent: `.cookierc` names them as gates. The answers come from the Cookiebot banner.
import type { ReactNode } from 'react'

export type Category = 'statistics' | 'marketing' | 'ab-testing'

declare const Cookiebot: { consent: { statistics: boolean; marketing: boolean } } | undefined

export function hasConsent(category: Category): boolean {
  if (typeof Cookiebot === 'undefined') return false
  // The banner asks about statistics and experiments in one question.
  return category === 'marketing' ? Cookiebot.consent.marketing : Cookiebot.consent.statistics
}

export function onConsent(category: Category, granted: () => void): void {
  const runOnce = () => {
    if (!hasConsent(category)) return
    window.removeEventListener('CookiebotOnAccept', runOnce)
    granted()
  }
  window.addEventListener('CookiebotOnAccept', runOnce)
  runOnce()
}

export function consentGiven(category: Category): Promise<void> {
  return new Promise((resolve) => onConsent(category, resolve))
}

export function ConsentGate({ category, children }: { category: Category; children: ReactNode }) {
  return hasConsent(category) ? <>{children}</> : <p>Allow {category} cookies to see this.</p>
}
