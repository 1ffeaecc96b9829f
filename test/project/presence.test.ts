import { describe, expect, it } from 'vitest'
import { verdictsOf } from './project-files.ts'

const ACCEPT = `import Cookies from 'js-cookie'
export default function Banner() { const accept = () => { Cookies.set('accepted_cookies', 'true') }
return <button onClick={() => accept()}>Accept</button> }`
const READ = `import Cookies from 'js-cookie'\nexport default function Pixel() { const given = Cookies.get('accepted_cookies')\nif (!given) return null\nfbq('init', '1')\nreturn <p /> }`

const judged = (files: Readonly<Record<string, string>>, consent: object = {}): string | undefined =>
  verdictsOf(files, 'src/Pixel.jsx', consent).at(-1)

describe('that a choice is there', () => {
  it('counts where the project writes it in a handler that accepts, and nowhere else', () => {
    expect(judged({ 'src/Pixel.jsx': READ, 'src/Banner.jsx': ACCEPT })).toBe('granted')
    const loosely = READ.replace('!given', 'given == null')
    expect(judged({ 'src/Pixel.jsx': loosely, 'src/Banner.jsx': ACCEPT })).toBe('granted')
    const storage = (code: string): string => code.replace(`Cookies.set('accepted_cookies'`, `localStorage.setItem('cookie-consent'`).replace(`Cookies.get('accepted_cookies')`, `localStorage.getItem('cookie-consent')`)
    expect(judged({ 'src/Pixel.jsx': storage(READ), 'src/Banner.jsx': storage(ACCEPT) })).toBe('granted')
  })

  it('counts where the cookie is found by its name among the others', () => {
    const page = (test: string, value: string): string => `let accepts = undefined
document.cookie.split(';').forEach((item) => { const parts = item.trim().split('=')\nif (${test}) accepts = parts[1] })
function load() { fbq('init', '1') }
if (!accepts) { const accept = () => { document.cookie = 'acceptscookies=${value}; Secure'\naccepts = true\nload() }
document.querySelector('.accept').addEventListener('click', accept) } else load()`
    const first = (test: string, value: string): string | undefined => verdictsOf({ 'src/Pixel.jsx': page(test, value) }, 'src/Pixel.jsx')[0]
    const named = `parts[0] === 'acceptscookies'`
    expect(first(named, 'accepted')).toBe('granted')
    expect(first(`parts[0].trim() === 'acceptscookies'`, 'accepted')).toBe('granted')
    for (const [test, value] of [[named, 'no'], [`parts[1] === 'acceptscookies'`, 'accepted'], ['parts[0]', 'accepted'], [`parts[0] !== 'acceptscookies'`, 'accepted']] as const) {
      expect([test, value, first(test, value)]).not.toEqual([test, value, 'granted'])
    }
  })

  it('is told by a comparison that is always true to nobody', () => {
    for (const test of ['given === undefined', 'given === null', 'given == 1']) {
      expect([test, judged({ 'src/Pixel.jsx': READ.replace('!given', test), 'src/Banner.jsx': ACCEPT })]).not.toEqual([test, 'granted'])
    }
  })

  it('counts through the project\'s own functions', () => {
    const cookies = `export function setCookie(name, value) { document.cookie = name + '=' + value + '; Secure' }`
    const banner = ACCEPT.replace(`import Cookies from 'js-cookie'`, `import { setCookie } from './cookies'`).replace('Cookies.set', 'setCookie')
    const files = { 'src/Pixel.jsx': READ, 'src/cookies.js': cookies, 'src/Banner.jsx': banner }
    expect(judged(files)).toBe('granted')
    expect(judged({ ...files, 'src/No.jsx': `import { setCookie as keep } from './cookies'\nimport { KEY } from './keys'\nexport const no = () => keep(KEY, 'no')`, 'src/keys.js': `export const KEY = 'accepted_cookies'` })).toBe('unsoundCheck')
  })

  const refusals: Readonly<Record<string, string>> = {
    'a refusal': `import Cookies from 'js-cookie'\nexport const No = () => <button onClick={() => Cookies.set('accepted_cookies', 'false')} />`,
    'one by a constant': `import Cookies from 'js-cookie'\nconst KEY = 'accepted_cookies'\nexport const No = () => <button onClick={() => Cookies.set(KEY, 'no')} />`,
    'one without anybody': `import Cookies from 'js-cookie'\nCookies.set('accepted_cookies', 'true')`,
    'one in an effect': `import Cookies from 'js-cookie'\nimport { useEffect } from 'react'\nexport default function App() { useEffect(() => { Cookies.set('accepted_cookies', 'true') }, [])\nreturn <p /> }`,
    'one of any name': `export const keep = () => { document.cookie = location.hash + '=1' }`,
    'a part of a name': 'import Cookies from \'js-cookie\'\nconst keep = (id) => Cookies.set(`accepted_${id}`, 1)\nkeep(location.hash)',
    'one by a component': `import Banner from 'some-banner'\nexport const App = () => <Banner cookieName="accepted_cookies" />`,
    'one by settings': `start({ cookie: 'accepted_cookies' })`,
    'one of a page': '',
    'one by a server': `import express from 'express'\nconst app = express()\napp.get('/', (request, response) => { response.cookie('accepted_cookies', 'no')\nresponse.send('x') })`,
  }
  for (const [name, code] of Object.entries(refusals)) {
    it(`proves nothing beside ${name}`, () => {
      const other: Readonly<Record<string, string>> = code === ''
        ? { 'page.html': `<script>document.cookie = 'accepted_cookies=no; path=/'</script>` }
        : { 'src/other.jsx': code }
      expect(judged({ 'src/Pixel.jsx': READ, 'src/Banner.jsx': ACCEPT, ...other })).toBe('unsoundCheck')
    })
  }

  it('proves nothing where nobody writes it, alone, in strict mode, or of a platform\'s own key', () => {
    expect(judged({ 'src/Pixel.jsx': READ })).toBe('unsoundCheck')
    expect(judged({ 'src/Pixel.jsx': READ, 'src/Banner.jsx': ACCEPT }, { project: false })).toBe('unknown')
    const theirs = (code: string): string => code.replaceAll('accepted_cookies', 'cookieconsent_status')
    expect(judged({ 'src/Pixel.jsx': theirs(READ), 'src/Banner.jsx': theirs(ACCEPT) })).toBe('unsoundCheck')
    const again = `${ACCEPT}\nexport function refresh() { if (Cookies.get('accepted_cookies')) Cookies.set('accepted_cookies', 'true') }\nrefresh()`
    expect(judged({ 'src/Pixel.jsx': READ, 'src/Banner.jsx': again })).toBe('unsoundCheck')
  })
})

describe('a key that a package names', () => {
  const banner = (more = ''): string => `import { useState, useEffect } from 'react'\nimport { OPTIN_KEY, OPTIN_ASKED_KEY } from 'some-plugin'
export default function Pixel() { const [accepted, setAccepted] = useState(localStorage.getItem(OPTIN_KEY))
const accept = () => { localStorage.setItem(OPTIN_KEY, true)\nsetAccepted(true) }\n${more}
useEffect(() => { if (accepted) fbq('init', '1') }, [accepted])\nreturn accepted ? null : <button onClick={accept}>Accept</button> }`
  const other = (code: string): Readonly<Record<string, string>> => ({ 'src/other.jsx': `import { OPTIN_KEY } from 'some-plugin'\nimport { Keeper } from 'other-plugin'\n${code}` })
  const verdict = (files: Readonly<Record<string, string>>): string | undefined => verdictsOf(files, 'src/Pixel.jsx').at(-1)

  it('is one key, wherever it is imported', () => {
    expect(verdict({ 'src/Pixel.jsx': banner() })).toBe('granted')
    expect(verdict({ 'src/Pixel.jsx': banner(), ...other('export const asked = () => localStorage.getItem(OPTIN_KEY)') })).toBe('granted')
    for (const [pixel, more] of [
      [banner('const refuse = () => { localStorage.setItem(OPTIN_KEY, false) }'), {}],
      [banner().replace('getItem(OPTIN_KEY)', 'getItem(OPTIN_ASKED_KEY)'), {}],
      [banner(), other('localStorage.setItem(OPTIN_KEY, true)')],
      [banner(), other(`localStorage.setItem('optin', true)`)],
      [banner(), other('export const App = () => <Keeper storageKey={OPTIN_KEY} />')],
      [banner(), other('export const options = { key: OPTIN_KEY }')],
    ] as const) expect([pixel, more, verdict({ 'src/Pixel.jsx': pixel, ...more })]).not.toEqual([pixel, more, 'granted'])
  })

  it('is compared with what is accepted', () => {
    const pixel = (name: string): string => `import { ${name} } from 'some-plugin'\nif (localStorage.getItem(${name}) === 'accepted') fbq('init', '1')`
    expect(verdict({ 'src/Pixel.jsx': pixel('CONSENT_KEY') })).toBe('granted')
    expect(verdict({ 'src/Pixel.jsx': pixel('THEME_KEY') })).toBe('ungated')
  })
})
