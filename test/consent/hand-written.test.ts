import { describe, expect, it } from 'vitest'
import { differences } from './verdicts.ts'

/** Checks without any platform, as small projects write them. Each is judged with `infer` on. */
const cases: Record<string, string> = {
  'a stored choice equal to an accepting value': `
if (localStorage.getItem('cookie-consent') === 'accepted') marketing() // granted
if (localStorage.getItem('cookie-consent') !== 'accepted') marketing() // refused
if ('granted' === sessionStorage.getItem('gdpr')) statistics() // granted
if (localStorage.cookieConsent === 'true') statistics() // granted
if (localStorage.getItem('theme') === 'true') statistics() // ungated
if (localStorage.getItem('cookie-consent') === 'declined') marketing() // refused
if (localStorage.getItem('analytics-consent') === 'true') marketing() // wrongCategory`,
  'the presence of a choice': `
if (localStorage.getItem('cookie-consent')) marketing() // unsoundCheck
if (localStorage.getItem('cookie-consent') !== null) marketing() // unsoundCheck
if (!localStorage.getItem('cookie-consent')) showBanner()
else statistics() // unsoundCheck`,
  'a preferences object': `
const prefs = JSON.parse(localStorage.getItem('cookie-preferences') ?? '{}')
if (prefs.analytics) statistics() // granted
if (prefs.marketing === true) marketing() // granted
if (prefs.analytics) marketing() // wrongCategory
if (prefs) marketing() // unsoundCheck
if (prefs.status === 'accepted') marketing() // granted
if (prefs.theme) marketing() // ungated
const raw = localStorage.getItem('cookie-consent')
const parsed = raw ? JSON.parse(raw) : {}
if (parsed.marketing) marketing() // granted
const withDefaults = raw ? JSON.parse(raw) : { marketing: true }
if (withDefaults.marketing) marketing() // ungated
const refusedFirst = raw ? JSON.parse(raw) : { marketing: false }
if (refusedFirst.marketing) marketing() // granted`,
  'cookies read by a library, a helper or by hand': `
import Cookies from 'js-cookie'
import { getCookie } from './cookies'
if (Cookies.get('cookieConsent') === 'true') marketing() // granted
if (Cookies.get('session') === 'true') marketing() // ungated
if (getCookie('cookie_consent') === 'accepted') marketing() // granted
if (document.cookie.includes('cookie_consent=accepted')) marketing() // granted
if (document.cookie.indexOf('cookie_consent=accepted') > -1) marketing() // granted
if (document.cookie.includes('cookie_consent')) marketing() // unsoundCheck
const choice = document.cookie.split('; ').find((row) => row.startsWith('cookie_consent='))?.split('=')[1]
if (choice === 'accepted') statistics() // granted
if (choice) statistics() // unsoundCheck`,
  'helpers named for consent, elsewhere': `
import { hasConsent, useCookieConsent, canUseAnalytics, needsConsent } from './consent'
import { isOpen } from './dialog'
if (hasConsent('marketing')) marketing() // granted
if (hasConsent('analytics')) marketing() // wrongCategory
if (hasConsent()) marketing() // granted
function start(category) { if (hasConsent(category)) marketing() } // wrongCategory
start('statistics')
export function begin(category) { if (hasConsent(category)) marketing() } // unknown
if (needsConsent()) marketing() // ungated
if (isOpen('marketing')) marketing() // ungated
const { consent, preferences } = useCookieConsent()
if (consent.marketing) marketing() // granted
if (preferences.statistics) statistics() // granted
if (consent === 'granted') marketing() // granted
if (!consent.marketing) marketing() // refused`,
  'a helper that lies is seen through': `
function hasConsent(category) { return !window.blocked }
if (hasConsent('marketing')) marketing() // unsoundCheck
const isConsentGiven = () => true
if (isConsentGiven()) marketing() // unsoundCheck
function getConsent() { return localStorage.getItem('cookie-consent') }
if (getConsent() === 'accepted') marketing() // granted
if (getConsent()) marketing() // unsoundCheck
function failOpen() { if (window.manager) return window.manager.hasConsent('marketing'); return true }
if (failOpen()) marketing() // ungated`,
  'the accept handler': `
function accept() { localStorage.setItem('cookie-consent', 'accepted'); start() }
function decline() { localStorage.setItem('cookie-consent', 'declined'); stop() }
function start() { marketing() } // granted
function stop() { statistics() } // ungated
button.addEventListener('click', accept)
other.addEventListener('click', decline)
window.addEventListener('scroll', () => { localStorage.setItem('cookie-consent', 'accepted'); marketing() }) // ungated
setTimeout(() => { document.cookie = 'cookie_consent=accepted'; marketing() }, 5000) // ungated
link.onclick = () => { document.cookie = 'cookie_consent=accepted; path=/'; marketing() } // granted`,
  'the saved preferences': `
export function save(chosen) {
  localStorage.setItem('cookie-consent', JSON.stringify(chosen))
  if (chosen.analytics) statistics() // granted
  if (chosen.marketing) statistics() // unknown
  if (chosen) marketing() // unknown
}
export function set(value) {
  localStorage.setItem('cookie-consent', value)
  if (value === 'accepted') marketing() // granted
}
export function theme(value) {
  localStorage.setItem('theme', value)
  if (value === 'accepted') marketing() // unknown
}`,
  'a custom event with its payload': `
window.addEventListener('cookie-consent', (event) => { if (event.detail === 'accepted') marketing() }) // granted
window.addEventListener('cookieConsentUpdated', ({ detail }) => { if (detail.analytics) statistics() }) // granted
window.addEventListener('cookie-consent', () => { marketing() }) // ungated
window.addEventListener('resize', (event) => { if (event.detail === 'accepted') marketing() }) // ungated`,
  'state set from a check': `
import { useEffect, useState } from 'react'
export default function Tags() {
  const [consented, setConsented] = useState(false)
  useEffect(() => { setConsented(localStorage.getItem('cookie-consent') === 'accepted') }, [])
  if (!consented) return null
  marketing() // granted
}
export function Wrong() {
  const [consented, setConsented] = useState(false)
  useEffect(() => { setConsented(localStorage.getItem('cookie-consent') !== null) }, [])
  if (!consented) return null
  marketing() // unknown
}`,
}

describe('hand-written checks', () => {
  it.each(Object.entries(cases))('%s', (_name, code) => {
    expect(differences(code, { infer: true })).toEqual([])
  })

  it.each(Object.entries(cases).filter(([name]) => name === 'a preferences object' || name === 'the accept handler'))(
    'proves nothing with `infer` off: %s',
    (_name, code) => {
      const granted = differences(code).filter((line) => line.includes('judged granted'))
      expect(granted).toEqual([])
      expect(differences(code).length).toBeGreaterThan(0)
    },
  )
})
