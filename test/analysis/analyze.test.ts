import { describe, expect, it } from 'vitest'
import type { FileAnalysis } from '../../src/analysis/analyze.ts'
import { analyzeIn, inWords } from './project-folder.ts'

const GATES = 'consent: { gates: [hasConsent($category)] }'

describe('an effect and the manifest', () => {
  it('takes ids of platforms for what the manifest says they are', () => {
    const code = `
if (OnetrustActiveGroups.includes('C0002')) gtag('config', 'G-1')
if (OnetrustActiveGroups.includes('C0004')) fbq('init', '1')
if (OnetrustActiveGroups.includes('C0007')) fbq('init', '2')`
    const verdicts = (manifest: string): (string | null)[] =>
      analyzeIn(manifest, code).findings.map(({ judgement }) => judgement.objection ?? judgement.verdict)
    expect(verdicts('domains: []')).toEqual(['granted', 'granted', 'ungated'])
    expect(verdicts('categories: { marketing: { aliases: [C0007] } }')).toEqual(['granted', 'granted', 'granted'])
    expect(verdicts('categories: { statistics: { aliases: [C0004] }, marketing: { aliases: [C0002, C0007] } }'))
      .toEqual(['wrongCategory', 'wrongCategory', 'granted'])
  })

  it('takes its category from the entry, the manifest\'s service, the catalogue\'s key and service, in this order', () => {
    const code = `
document.cookie = '_ga=1'
document.cookie = '_fbp=1'
document.cookie = 'mine=1'
fbq('init', '1')`
    expect(inWords(analyzeIn('cookies: [{ name: mine, category: statistics }]', code))).toEqual([
      '2 cookie google-analytics statistics ungated undeclared',
      '3 cookie meta-pixel marketing ungated undeclared',
      '4 cookie mine statistics ungated declared',
      '5 init meta-pixel marketing ungated undeclared',
    ])
    expect(inWords(analyzeIn('services: { meta-pixel: statistics }\ncookies: [{ name: _ga, category: necessary, service: google-analytics }]', code))).toEqual([
      '2 cookie google-analytics necessary exempt declared',
      '3 cookie meta-pixel statistics ungated undeclared',
      '4 cookie mine - unknown undeclared',
      '5 init meta-pixel statistics ungated declared',
    ])
  })

  it('takes the category from public lists where nobody else knows a cookie, or the host of a pixel', () => {
    const code = `
document.cookie = 'sailthru_visitor=1'
document.cookie = 'session_id=1'
navigator.sendBeacon('https://pixel.adsafeprotected.com/x')
navigator.sendBeacon('https://px.shop.example/x')`
    expect(inWords(analyzeIn(GATES, code))).toEqual([
      '2 cookie sailthru_visitor marketing ungated undeclared',
      '3 cookie session_id - unknown undeclared',
      '4 beacon pixel.adsafeprotected.com marketing ungated undeclared',
      '5 beacon px.shop.example - unknown undeclared',
    ])
    expect(inWords(analyzeIn('cookies: [{ name: sailthru_visitor, category: necessary }]', "document.cookie = 'sailthru_visitor=1'"))).toEqual([
      '1 cookie sailthru_visitor necessary exempt declared',
    ])
  })

  it('says nothing of declarations where there is no manifest, and judges all the same', () => {
    const { manifest, findings } = analyzeIn(null, "fbq('init', '1')")
    expect(manifest.status).toBe('missing')
    expect(findings[0]).toMatchObject({ declaration: { declared: null }, judgement: { verdict: 'ungated' } })
  })

  it('calls a manifest with a gate that can\'t be read unreadable, and says where', () => {
    const { manifest } = analyzeIn("consent: { gates: ['hasConsent($category'] }", "fbq('init', '1')")
    expect(manifest).toMatchObject({ status: 'unreadable', problems: [{ path: '$.consent.gates' }] })
    expect(manifest.status === 'unreadable' && manifest.problems[0]?.message).toMatch(/`hasConsent\(\$category` .*character 21/)
  })

  it('finds the services that the manifest describes', () => {
    const manifest = `${GATES}
services:
  acme-metrics: { category: statistics, hosts: [collect.acme.example/px], globals: [acme], packages: ['@acme/metrics'] }`
    expect(inWords(analyzeIn(manifest, `
import { init } from '@acme/metrics'
if (hasConsent('statistics')) init('key')
acme.init('key')
navigator.sendBeacon('https://collect.acme.example/px/1')
navigator.sendBeacon('https://other.acme.example/px/1')`))).toEqual([
      '3 init acme-metrics statistics granted declared',
      '4 init acme-metrics statistics ungated declared',
      '5 beacon acme-metrics statistics ungated declared',
      '6 beacon other.acme.example - unknown undeclared',
    ])
  })

  it('leaves the project\'s own hosts alone', () => {
    const code = "navigator.sendBeacon('https://log.example.com/x')\nnavigator.sendBeacon('https://example.com.evil.example/x')"
    expect(inWords(analyzeIn('domains: [example.com]', code))).toEqual(['2 beacon example.com.evil.example - unknown undeclared'])
  })

  it('asks consent for all that a tag manager loads', () => {
    const code = `
if (hasConsent('statistics')) import('https://www.googletagmanager.com/gtm.js?id=GTM-1')
if (hasConsent('statistics') && hasConsent('marketing')) import('https://www.googletagmanager.com/gtm.js?id=GTM-1')`
    expect(inWords(analyzeIn(`${GATES}\nservices: { google-tag-manager: { category: statistics, loads: [meta-pixel] } }`, code))).toEqual([
      '2 load google-tag-manager statistics wrongCategory declared',
      '3 load google-tag-manager statistics granted declared',
    ])
  })

  it('lets a platform that blocks markup by itself have tags, and calls alone be judged', () => {
    const code = `export const tag = <script src="https://connect.facebook.net/en_US/fbevents.js" />
fbq('init', '1')`
    expect(inWords(analyzeIn('consent: { autoBlocking: true }\nservices: { meta-pixel: marketing }', code))).toEqual([
      '1 load meta-pixel marketing granted declared',
      '2 init meta-pixel marketing ungated declared',
    ])
  })

  it('gives events the worst verdict of their service\'s loads and inits', () => {
    const code = `
if (hasConsent('marketing')) fbq('init', '1')
fbq('track', 'PageView')`
    expect(inWords(analyzeIn(GATES, code))).toEqual([
      '2 init meta-pixel marketing granted undeclared', '3 event meta-pixel marketing granted undeclared',
    ])
    expect(inWords(analyzeIn(GATES, `${code}\nfbq('init', '2')`))[1]).toBe('3 event meta-pixel marketing ungated undeclared')
  })
})

describe('consent modes', () => {
  const snippet = (before: string, after: string): string => `
function gtag() { dataLayer.push(arguments) }
${before}
gtag('config', 'G-ABC123')
${after}`
  const denied = "gtag('consent', 'default', { analytics_storage: 'denied', ad_storage: 'denied' })"
  const accepted = 'consent: { modes: [google-consent-mode] }\nservices: { google-analytics: statistics }'

  const started = (analysis: FileAnalysis): string[] => inWords(analysis).filter((line) => !line.includes(' event '))

  it('are no gates unless the manifest accepts them', () => {
    expect(started(analyzeIn('services: { google-analytics: statistics }', snippet(denied, '')))).toEqual(
      ['4 init google-analytics statistics ungated declared'])
    expect(started(analyzeIn(accepted, snippet(denied, '')))).toEqual(['4 init google-analytics statistics granted declared'])
  })

  it('have to be set to denied before, on every path', () => {
    expect(started(analyzeIn(accepted, snippet('', denied)))).toEqual(['4 init google-analytics statistics ungated declared'])
    expect(started(analyzeIn(accepted, snippet(`if (location.hash) ${denied}`, '')))).toEqual(
      ['4 init google-analytics statistics ungated declared'])
    expect(started(analyzeIn(accepted, snippet(denied.replace("analytics_storage: 'denied'", "analytics_storage: 'granted'"), '')))).toEqual(
      ['4 init google-analytics statistics ungated declared'])
  })

  it('hold back the services of their vendor alone', () => {
    expect(started(analyzeIn(accepted, `${denied}\nfbq('init', '1')`))).toEqual(['2 init meta-pixel marketing ungated undeclared'])
  })

  it('are told of a choice without consent, or with it', () => {
    const told = (code: string): string[] => inWords(analyzeIn(`${GATES}\nservices: { google-analytics: statistics }`, code))
    expect(told(denied)).toEqual(['1 event google-analytics statistics exempt declared'])
    expect(told("if (hasConsent('statistics')) gtag('consent', 'update', { analytics_storage: 'granted' })")).toEqual(
      ['1 event google-analytics statistics granted declared'])
    expect(told("gtag('event', 'x')\ngtag('config', 'G-1')")).toEqual([
      '1 event google-analytics statistics ungated declared', '2 init google-analytics statistics ungated declared'])
  })

  it('may be set out of sight, where the manifest says so', () => {
    const { findings } = analyzeIn('consent: { modes: [{ mode: google-consent-mode, setIn: index.html }] }', "gtag('config', 'G-ABC123')")
    expect(findings[0]?.judgement).toMatchObject({ verdict: 'granted', evidence: [{ line: 1 }] })
    expect(findings[0]?.judgement.evidence[0]?.file).toMatch(/index\.html$/)
  })
})

describe('contracts', () => {
  it('make each call an effect of the kinds inside the function', () => {
    const code = `
/** @requiresConsent marketing */
function start() { fbq('init', '1') }
start()
if (hasConsent('marketing')) start()
if (hasConsent('statistics')) start()
button.addEventListener('click', start)`
    expect(inWords(analyzeIn(GATES, code))).toEqual([
      '3 init meta-pixel marketing granted undeclared',
      '4 init meta-pixel marketing ungated undeclared',
      '5 init meta-pixel marketing granted undeclared',
      '6 init meta-pixel marketing wrongCategory undeclared',
      '7 init meta-pixel marketing ungated undeclared',
    ])
  })

  it('bind callers of a function whose effects are out of sight', () => {
    const code = `
import { load } from './pixel.js'
/** Loads the pixel.
 * @requiresConsent marketing, statistics
 */
const start = () => load()
if (hasConsent('marketing')) start()
if (hasConsent('marketing') && hasConsent('statistics')) start()`
    expect(inWords(analyzeIn(GATES, code))).toEqual(['7 init - marketing wrongCategory -', '8 init - marketing granted -'])
  })
})

describe('settings', () => {
  const code = "if (localStorage.getItem('cookie-consent') === 'accepted') fbq('init', '1')"

  it('override `infer` of the manifest', () => {
    expect(inWords(analyzeIn('consent: { infer: false }', code))[0]).toMatch(/ungated/)
    expect(inWords(analyzeIn('consent: { infer: false }', code, { infer: true }))[0]).toMatch(/granted/)
    expect(inWords(analyzeIn('regime: opt-in', code, { infer: false }))[0]).toMatch(/ungated/)
  })

  it('let signals of refusal count under opt-out alone', () => {
    const signal = "if (navigator.globalPrivacyControl !== true) fbq('init', '1')"
    expect(inWords(analyzeIn('regime: opt-out', signal))[0]).toMatch(/granted/)
    expect(inWords(analyzeIn('regime: opt-in', signal))[0]).toMatch(/unsoundCheck/)
  })

  it.each([
    [{ manifesto: 'x' }, /no key `manifesto`/], [{ infer: 'yes' }, /`settings.consent.infer` takes true or false/],
    [{ manifest: 1 }, /takes a path/], [[], /takes an object/],
  ])('refuse %j', (consent, message) => {
    expect(() => analyzeIn(null, 'x()', consent)).toThrow(message)
  })
})
