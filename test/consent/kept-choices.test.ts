import { describe, expect, it } from 'vitest'
import { verdictsOf } from '../project/project-files.ts'
import { differences } from './verdicts.ts'

/** What a handler that keeps the visitor's choice proves, and what the record that it hands on does. */
const cases: Record<string, string> = {
  'a flag beside a choice that may be any says only that there is one': `
const page = <Banner />
function Banner() {
  const [hasConsent, setHasConsent] = useState(false)
  const update = (next) => {
    localStorage.setItem('cookie-consent', JSON.stringify(next))
    setHasConsent(true)
    marketing() // ungated
  }
  const save = () => {
    localStorage.setItem('cookie-consent', JSON.stringify({ ...chosen, date: Date.now() }))
    setHasConsent(true)
    marketing() // ungated
  }
  const [chosen, setChosen] = useState({ marketing: false })
  const decline = () => {
    document.cookie = 'cookie_consent=declined'
    setHasConsent(true)
    marketing() // ungated
  }
  return <><button onClick={() => update({ marketing: false })} /><button onClick={save} /><button onClick={decline} /></>
}`,
  'a flag beside an accepting choice is the moment of consent': `
const page = <Banner />
function Banner() {
  const accept = () => {
    const all = { analytics: true, marketing: true }
    localStorage.setItem('cookie-consent', JSON.stringify(all))
    localStorage.setItem('cookie-consent-date', new Date().toISOString())
    setHasConsent(true)
    marketing() // granted
  }
  const one = () => {
    setConsent({ ...consent, analytics: true })
    statistics() // granted
    marketing() // wrongCategory
  }
  return <><button onClick={accept} /><button onClick={one} /></>
}`,
  'an accepting value that a visitor hands over, and that is kept, is the choice': `
const page = <Banner />
function Banner() {
  const decide = (value) => {
    localStorage.setItem('cookie-consent', value)
    if (value === 'accepted') marketing() // granted
    if (value !== 'declined') marketing() // granted
    if (value) marketing() // ungated
  }
  const answer = (ok) => {
    document.cookie = 'cookie_consent=' + ok
    if (ok) marketing() // granted
    if (!ok) marketing() // ungated
  }
  const choose = (all) => {
    localStorage.setItem('cookie-consent', all ? 'accepted' : 'declined')
    if (all) start()
  }
  const start = () => marketing() // granted
  const count = (ok) => {
    localStorage.setItem('cookie-consent', JSON.stringify({ analytics: ok }))
    if (ok) statistics() // granted
    if (ok) marketing() // wrongCategory
  }
  const yes = () => decide('accepted')
  return <>
    <button onClick={yes} /><button onClick={() => decide('declined')} />
    <button onClick={() => answer(true)} /><button onClick={() => answer(false)} />
    <button onClick={() => choose(true)} /><button onClick={() => choose(false)} />
    <Switch onChange={() => count(true)} />
  </>
}`,
  'a value that is handed over by no visitor, or kept as something else, is none': `
const page = <Banner />
function Banner() {
  const decide = (value) => {
    localStorage.setItem('cookie-consent', value)
    if (value === 'accepted') marketing() // ungated
  }
  useEffect(() => decide('accepted'), [])
  const paint = (value) => {
    localStorage.setItem('theme', value)
    if (value === 'accepted') marketing() // ungated
  }
  const object = (refuses) => {
    localStorage.setItem('cookie-consent', refuses ? 'declined' : 'accepted')
    if (refuses) marketing() // ungated
  }
  const shown = (value) => {
    localStorage.setItem('cookie-consent', JSON.stringify({ bannerShown: value }))
    if (value) marketing() // ungated
  }
  const now = (value) => {
    localStorage.setItem('cookie-consent', value)
    if (value === 'accepted') marketing() // ungated
  }
  now('accepted')
  return <>
    <button onClick={() => decide('accepted')} /><button onClick={() => paint('accepted')} />
    <button onClick={() => object(true)} /><button onClick={() => shown(true)} /><button onClick={() => now('accepted')} />
  </>
}`,
  'a list of what was chosen, read back, names what was accepted': `
const chosen = JSON.parse(localStorage.getItem('cookie-consent') ?? '[]')
if (chosen.includes('marketing')) marketing() // granted
if (chosen.includes('analytics')) marketing() // wrongCategory
if (!chosen.includes('marketing')) marketing() // refused
if (localStorage.getItem('cookie-consent').includes('marketing')) marketing() // ungated
if (JSON.parse(localStorage.getItem('cookies-declined')).includes('marketing')) marketing() // ungated
if (JSON.parse(localStorage.getItem('cart')).includes('marketing')) marketing() // ungated`,
  'the cookie plugin of jQuery reads and keeps a choice': `
if ($.cookie('consent') === 'yes') marketing() // granted
if ($.cookie('consent')) marketing() // unsoundCheck
if ($.cookie('layout') === 'yes') marketing() // ungated
if (shop.cookie('consent') === 'yes') marketing() // ungated
$('#accept').click(function () { $.cookie('consent', 'yes', { expires: 365 }); marketing() }) // granted
$('#deny').click(function () { $.cookie('consent', 'no'); marketing() }) // ungated
$('#accept').on('click.banner touchend', function () { $.cookie('consent', 'yes'); marketing() }) // granted
$(document).on('click', '#accept', function () { $.cookie('consent', 'yes'); marketing() }) // granted
$(window).on('scroll click', function () { $.cookie('consent', 'yes'); marketing() }) // ungated
$('.box').hover(function () { $.cookie('consent', 'yes'); marketing() }) // ungated
$(window).scroll(function () { $.cookie('consent', 'yes'); marketing() }) // ungated`,
  'a record that is read back once and handed over once is the same choice': `
function apply(it) { if (it && it.ads) marketing() } // granted
function start(it) { if (it && it.ads) marketing() } // ungated
apply(JSON.parse(localStorage.getItem('site_consent')))
start(JSON.parse(localStorage.getItem('site_consent')))
document.querySelector('#save').addEventListener('click', () => {
  const chosen = { ads: document.querySelector('#ads').checked }
  localStorage.setItem('site_consent', JSON.stringify(chosen))
  apply(chosen)
  start(chosen)
})
document.querySelector('#close').addEventListener('click', () => start(window.preset))`,
  'what a refusal calls as well is no moment of consent': `
const finish = () => { setConsentGiven(true); marketing() } // ungated
const decline = () => finish()
const accept = () => finish()
const only = () => { setConsentGiven(true); marketing() } // ungated
const kept = () => { setConsentGiven(true); marketing() } // granted
const page = <><button onClick={accept} /><button onClick={decline} /><Banner onReject={only} onAccept={kept} /></>`,
  'the members of a record that a visitor hands over are what was chosen': `
const page = <Banner />
function Banner() {
  const [prefs] = useState({ analytics: false, marketing: false })
  const save = (next) => {
    localStorage.setItem('cookie-consent', JSON.stringify(next))
    apply(next)
  }
  const apply = (chosen) => {
    if (chosen.analytics) statistics() // granted
    if (chosen.analytics) marketing() // wrongCategory
  }
  const acceptAll = () => save({ analytics: true, marketing: true })
  const reject = () => save({ analytics: false, marketing: false })
  return <><button onClick={acceptAll} /><button onClick={reject} /><button onClick={() => save(prefs)} /></>
}`,
  'a record that code makes up by itself is none': `
const page = <Banner />
function Banner() {
  const save = (next) => {
    localStorage.setItem('cookie-consent', JSON.stringify(next))
    if (next.analytics) statistics() // ungated
  }
  useEffect(() => { save({ analytics: true }) }, [])
  return <button onClick={() => save({ analytics: true })} />
}
const other = <Other />
function Other() {
  const save = (next) => {
    localStorage.setItem('cookie-consent', JSON.stringify(next))
    if (next.analytics) statistics() // ungated
  }
  save({ analytics: true })
  return <button onClick={() => save({ analytics: true })} />
}`,
  'a record of something else is none': `
const show = (options) => { if (options.marketing) marketing() } // ungated
const page = <button onClick={() => show({ marketing: true })} />`,
  'a type says that a parameter is a record of choices': `
export const apply = (chosen: CookiePreferences): void => { if (chosen.marketing) marketing() } // granted
export const start = (config: CookieConsentConfig): void => { if (config.marketing) marketing() } // unknown
export const other = (chosen: Choices): void => { if (chosen.marketing) marketing() } // unknown`,
}

describe('a choice that is kept', () => {
  it.each(Object.entries(cases))('%s', (_name, code) => {
    expect(differences(code, { infer: true, filename: 'banner.tsx' })).toEqual([])
  })

  it('is handed on to another file, which asks for a category', () => {
    const tags = `export function applyChoice(chosen) { if (chosen.marketing) fbq('init', '1') }`
    const banner = (run: string): string => `import { applyChoice } from './tags'
export default function Banner() {
  const save = (next) => { localStorage.setItem('cookie-consent', JSON.stringify(next)); applyChoice(next) }
  ${run}
  return <button onClick={() => save({ marketing: true })} />
}`
    expect(verdictsOf({ 'src/tags.js': tags, 'src/Banner.jsx': banner('') }, 'src/tags.js')).toEqual(['granted'])
    const byItself = banner('useEffect(() => { save({ marketing: true }) }, [])')
    expect(verdictsOf({ 'src/tags.js': tags, 'src/Banner.jsx': byItself }, 'src/tags.js')).toEqual(['ungated'])
  })
})

describe('an event that the project itself sends', () => {
  const listen = `window.addEventListener('cookieConsentGiven', () => { fbq('init', '1') })`
  const accept = `document.querySelector('#accept').addEventListener('click', () => {
    localStorage.setItem('cookie-consent', 'accepted')
    window.dispatchEvent(new CustomEvent('cookieConsentGiven'))
  })`
  const of = (files: Record<string, string>): string[] => verdictsOf({ 'src/pixel.js': listen, ...files }, 'src/pixel.js')

  it('proves what holds wherever it is sent', () => {
    expect(of({ 'src/banner.js': accept })).toEqual(['granted'])
    expect(verdictsOf({ 'src/one.js': `${listen}\n${accept}` }, 'src/one.js')).toContain('granted')
    const again = `if (hasConsent('marketing')) document.dispatchEvent(new Event('cookieConsentGiven'))`
    expect(of({ 'src/banner.js': accept, 'src/again.js': again })).toEqual(['granted'])
  })

  it('proves nothing where it is also sent without consent, or may be', () => {
    expect(of({})).toEqual(['ungated'])
    expect(of({ 'src/banner.js': accept, 'src/other.js': `window.dispatchEvent(new Event('cookieConsentGiven'))` })).toEqual(['ungated'])
    expect(of({ 'src/banner.js': accept, 'src/other.js': `emit('cookieConsentGiven')` })).toEqual(['ungated'])
    expect(of({ 'src/banner.js': accept.replace('accepted', 'declined') })).toEqual(['ungated'])
    expect(of({ 'src/banner.js': accept.replace('click', 'scroll') })).toEqual(['ungated'])
    const circle = `window.addEventListener('cookieConsentGiven', () => window.dispatchEvent(new Event('cookieConsentGiven')))`
    expect(of({ 'src/circle.js': circle })).toEqual(['ungated'])
  })

  it('is none that browsers send', () => {
    const files = { 'src/pixel.js': listen.replace('cookieConsentGiven', 'focus'), 'src/banner.js': accept.replace('cookieConsentGiven', 'focus') }
    expect(verdictsOf(files, 'src/pixel.js')).toEqual(['ungated'])
  })
})
