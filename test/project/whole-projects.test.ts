import { describe, expect, it } from 'vitest'
import { type Files, verdictsOf } from './project-files.ts'

const SCRIPT = '<script async src="https://connect.facebook.net/en_US/fbevents.js" />'

describe('state of an external store', () => {
  const files = (snapshot: string, onServer: string, test: string): Files => ({
    'src/consent.ts': `export const getConsent = () => ${snapshot}\nexport const getServerConsent = () => ${onServer}\nexport const subscribe = (run) => { window.addEventListener('storage', run)\nreturn () => {} }`,
    'src/Scripts.jsx': `import { useSyncExternalStore } from 'react'\nimport { getConsent, getServerConsent, subscribe } from './consent'
export default function Scripts() { const consent = useSyncExternalStore(subscribe, getConsent, getServerConsent)\nreturn ${test} ? ${SCRIPT} : null }`,
  })
  const judged = (...given: Parameters<typeof files>): string[] => verdictsOf(files(...given), 'src/Scripts.jsx')

  it('is what both of its snapshots are', () => {
    const stored = `localStorage.getItem('cookie-consent')`
    expect(judged(stored, 'null', `consent === 'accepted'`)).toEqual(['granted'])
    expect(judged(stored, `'accepted'`, `consent === 'accepted'`)).toEqual(['ungated'])
    expect(judged(stored, 'null', `consent !== 'declined'`)).not.toEqual(['granted'])
    const parsed = `JSON.parse(localStorage.getItem('cookie-consent') ?? 'null')`
    expect(judged(parsed, 'null', 'consent?.marketing')).toEqual(['granted'])
    expect(judged(parsed, 'null', 'consent?.analytics')).toEqual(['wrongCategory'])
    expect(judged(parsed, '({ marketing: true })', 'consent?.marketing')).not.toEqual(['granted'])
  })
})

describe('a cookie that a layout of Next reads', () => {
  const judged = (code: string, test: string): string[] => verdictsOf({
    'package.json': '{ "private": true, "dependencies": { "next": "14" } }',
    'app/layout.jsx': `import { cookies } from 'next/headers'\nimport Pixel from '../components/Pixel'
export default async function Layout({ children }) { ${code}\nreturn <html><body>{children}{${test} && <Pixel />}</body></html> }`,
    'components/Pixel.jsx': `export default function Pixel() { return ${SCRIPT} }`,
  }, 'components/Pixel.jsx')

  it('is asked by its value', () => {
    for (const jar of ['await cookies()', 'cookies()']) {
      const code = `const jar = ${jar}\nconst consent = jar.get('cookie-consent')?.value`
      expect(judged(code, `consent === 'accepted'`)).toEqual(['granted'])
      expect(judged(code, `consent !== 'declined'`)).not.toEqual(['granted'])
      expect(judged(code, 'consent')).not.toEqual(['granted'])
      expect(judged(`const jar = ${jar}\nconst theme = jar.get('theme')?.value`, `theme === 'accepted'`)).toEqual(['ungated'])
      expect(judged(`${code}\nconst choice = consent ? JSON.parse(consent) : null`, 'choice?.marketing')).toEqual(['granted'])
    }
  })
})

describe('what a bus tells of a choice', () => {
  const judged = (event: string, test: string): string[] => verdictsOf({
    'src/bus.js': `import mitt from 'mitt'\nexport const bus = mitt()`,
    'src/ads.js': `import { bus } from './bus'\nbus.on('${event}', (state) => { if (${test}) fbq('init', '1') })`,
  }, 'src/ads.js')
  it('is the choice where it is compared with what is accepted', () => {
    expect(judged('consent:changed', `state === 'granted'`)).toEqual(['granted'])
    expect(judged('consentUpdated', `state.marketing`)).toEqual(['granted'])
    expect(judged('consent:changed', `state !== 'pending'`)).toEqual(['ungated'])
    expect(judged('consent:denied', `state === 'granted'`)).toEqual(['ungated'])
    expect(judged('page:changed', `state === 'granted'`)).toEqual(['ungated'])
  })
})

describe('state with a first value in a second argument', () => {
  const judged = (hook: string, read: string): string[] => verdictsOf({
    'src/useConsent.js': `import { useReducer } from 'react'\nimport { useLocalStorage } from 'usehooks-ts'\nexport function useConsent() { ${hook}\nreturn { marketing: ${read} } }`,
    'src/Pixel.jsx': `import { useEffect } from 'react'\nimport { useConsent } from './useConsent'\nexport default function Pixel() { const { marketing } = useConsent()\nuseEffect(() => { if (marketing) fbq('init', '1') })\nreturn null }`,
  }, 'src/Pixel.jsx')
  it('is no check where that is true', () => {
    for (const hook of ['const [state] = useReducer(reducer, { marketing: FIRST })', `const [state] = useLocalStorage('choice', { marketing: FIRST })`]) {
      expect(judged(hook.replace('FIRST', 'false'), 'state.marketing')).toEqual(['granted'])
      expect(judged(hook.replace('FIRST', 'true'), 'state.marketing')).not.toEqual(['granted'])
    }
  })
})

describe('an update of a part', () => {
  const judged = (update: string): string[] => verdictsOf({ 'src/App.jsx': `import { useEffect, useState } from 'react'
export default function App() { const [state, setState] = useState({ ads: hasConsent('marketing'), open: true })
useEffect(() => { if (state.ads) fbq('init', '1') }, [state])
return <button onClick={() => setState(${update})}>Later</button> }` }, 'src/App.jsx', { infer: false })
  it('leaves the others as they are', () => {
    expect(judged('(before) => ({ ...before, open: false })')).toEqual(['granted'])
    expect(judged('(before) => ({ ...before, ads: true })')).toEqual(['ungated'])
    expect(judged('(before) => ({ ...before, [name]: true })')).toEqual(['ungated'])
    expect(judged('(before) => ({ ...saved, open: false })')).toEqual(['ungated'])
    expect(judged('(before) => ({ ...before, ...saved })')).toEqual(['ungated'])
  })
})
