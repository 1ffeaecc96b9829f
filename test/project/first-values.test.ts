import { describe, expect, it } from 'vitest'
import { type Files, verdictsOf } from './project-files.ts'

const START = `fbq('init', '1')`

/** A way to keep a choice in one file and to ask for it in another. */
interface Keeping {
  name: string
  state: (initial: string) => string
  asking: string
  page?: string
  /** What refuses it; `unsoundCheck` unless another kind is said. */
  objection?: string
}

const component = (imports: string, hook: string, test: string): string =>
  `${imports}\nimport { useEffect } from 'react'\nexport default function Pixel() { ${hook}\nuseEffect(() => { if (${test}) ${START} })\nreturn null }`

const KEPT: readonly Keeping[] = [
  {
    name: 'an atom of Jotai', state: (initial) => `import { atom } from 'jotai'\nexport const consentAtom = atom({ marketing: ${initial} })`,
    asking: component(`import { useAtomValue } from 'jotai'\nimport { consentAtom } from './state'`, 'const consent = useAtomValue(consentAtom)', 'consent.marketing'),
  },
  {
    name: 'a stored atom of Jotai', state: (initial) => `import { atomWithStorage } from 'jotai/utils'\nexport const marketingConsentAtom = atomWithStorage('choice', ${initial})`,
    asking: component(`import { useAtom } from 'jotai'\nimport { marketingConsentAtom } from './state'`, 'const [allowed] = useAtom(marketingConsentAtom)', 'allowed'),
  },
  {
    name: 'an atom of Nanostores', state: (initial) => `import { atom } from 'nanostores'\nexport const $marketingConsent = atom(${initial})`,
    asking: `import { $marketingConsent } from './state'\n$marketingConsent.subscribe((ok) => { if (ok) ${START} })`,
  },
  {
    name: 'a map of Nanostores', state: (initial) => `import { map } from 'nanostores'\nexport const $consent = map({ marketing: ${initial} })`,
    asking: component(`import { useStore } from '@nanostores/react'\nimport { $consent } from './state'`, 'const consent = useStore($consent)', 'consent.marketing'),
  },
  {
    name: 'a map of Nanostores that is asked itself', state: (initial) => `import { map } from 'nanostores'\nexport const $consent = map({ marketing: ${initial} })`,
    asking: `import { $consent } from './state'\nif ($consent.get().marketing) ${START}`,
  },
  {
    name: 'a stored atom of Nanostores', state: (initial) => `import { persistentAtom } from '@nanostores/persistent'\nexport const $choice = persistentAtom('cookie-consent', ${initial === 'true' ? `'accepted'` : `''`})`,
    asking: `import { $choice as $cookieConsent } from './state'\n$cookieConsent.subscribe((value) => { if (value === 'accepted') ${START} })`,
  },
  {
    name: 'a store of Svelte', state: (initial) => `import { writable } from 'svelte/store'\nexport const consent = writable({ marketing: ${initial} })`,
    asking: `import { get } from 'svelte/store'\nimport { consent } from './state'\nif (get(consent).marketing) ${START}`,
  },
  {
    name: 'a store of Svelte in a component', state: (initial) => `import { writable } from 'svelte/store'\nexport const marketingConsent = writable(${initial})`,
    asking: `<script>\nimport { marketingConsent } from './state'\n$: if ($marketingConsent) ${START}\n</script>`, page: 'src/Pixel.svelte',
  },
  {
    name: 'a class', state: (initial) => `class ConsentStore { marketing = ${initial}\naccept() { this.marketing = true } }\nexport const consentStore = new ConsentStore()`,
    asking: `import { consentStore } from './state'\nif (consentStore.marketing) ${START}`,
  },
  {
    name: 'an object', state: (initial) => `export const consent = { marketing: ${initial} }\nexport function update(next) { Object.assign(consent, next) }`,
    asking: `import { consent } from './state'\nif (consent.marketing) ${START}`,
  },
  {
    name: 'a variable', state: (initial) => `let marketingConsent = ${initial}\nexport const setConsent = (value) => { marketingConsent = value }\nexport const hasMarketingConsent = () => marketingConsent`,
    asking: `import { hasMarketingConsent } from './state'\nif (hasMarketingConsent()) ${START}`,
  },
  {
    name: 'a hook', state: (initial) => `import { useState } from 'react'\nexport function useConsent() { const [consent, setConsent] = useState({ marketing: ${initial} })\nreturn { consent, setConsent } }`,
    asking: component(`import { useConsent } from './state'`, 'const { consent } = useConsent()', 'consent.marketing'),
  },
  {
    name: 'a context', state: (initial) => `import { createContext, useContext, useState } from 'react'
const Consent = createContext(null)
export const useConsent = () => useContext(Consent)
export function ConsentProvider({ children }) { const [consent, setConsent] = useState({ marketing: ${initial} })
return <Consent.Provider value={{ consent, setConsent }}>{children}</Consent.Provider> }`,
    asking: component(`import { useConsent } from './state'`, 'const { consent } = useConsent()', 'consent.marketing'),
  },
  {
    name: 'the default of a context', state: (initial) => `import { createContext, useContext } from 'react'\nconst Consent = createContext({ marketing: ${initial}, change() {} })\nexport const useConsent = () => useContext(Consent)`,
    asking: component(`import { useConsent } from './state'`, 'const { marketing } = useConsent()', 'marketing'),
  },
  {
    name: 'a composable', state: (initial) => `import { ref } from 'vue'\nconst marketing = ref(${initial})\nexport const useConsent = () => ({ marketing, change: (value) => { marketing.value = value } })`,
    asking: `<script setup>\nimport { useConsent } from './state'\nconst { marketing } = useConsent()\nif (marketing.value) ${START}\n</script>`, page: 'src/Pixel.vue',
  },
]

describe('state that other code changes out of sight', () => {
  for (const { name, state, asking, page = 'src/Pixel.jsx', objection = 'unsoundCheck' } of KEPT) {
    const judged = (initial: string, more: Files = {}): string[] => {
      const path = state('').includes('<') ? 'src/state.jsx' : 'src/state.js'
      return verdictsOf({ [path]: state(initial), [page]: asking, ...more }, page)
    }
    it(`goes by its names, unless it is true from the start: ${name}`, () => {
      // A default of a context that nobody provides is never true: nothing is seen to start it.
      expect(judged('false')).toEqual([name === 'the default of a context' ? 'unknown' : 'granted'])
      expect(judged('true')).toEqual([objection])
    })
  }
})

describe('a store that another file sets', () => {
  const svelte = (write: string): string[] => verdictsOf({
    'src/state.js': `import { writable } from 'svelte/store'\nexport const marketingConsent = writable(false)`,
    'src/boot.js': `import { marketingConsent } from './state'\n${write}`,
    'src/Pixel.svelte': `<script>\nimport { marketingConsent } from './state'\n$: if ($marketingConsent) ${START}\n</script>`,
  }, 'src/Pixel.svelte')
  const jotai = (use: string): string[] => verdictsOf({
    'src/state.js': `import { atom } from 'jotai'\nexport const marketingConsentAtom = atom(false)`,
    'src/Banner.jsx': `import { useAtom, useSetAtom } from 'jotai'\nimport { useEffect } from 'react'\nimport { marketingConsentAtom } from './state'\nexport default function Banner() { ${use} }`,
    'src/Pixel.jsx': component(`import { useAtomValue } from 'jotai'\nimport { marketingConsentAtom } from './state'`, 'const ok = useAtomValue(marketingConsentAtom)', 'ok'),
  }, 'src/Pixel.jsx')

  it('is true without the visitor where code sets it that runs by itself', () => {
    expect(svelte('marketingConsent.set(true)')).toEqual(['unsoundCheck'])
    expect(svelte(`if (hasConsent('marketing')) marketingConsent.set(true)`)).toEqual(['granted'])
    expect(svelte(`button.addEventListener('click', () => marketingConsent.set(true))`)).toEqual(['granted'])
    expect(svelte(`window.addEventListener('scroll', () => marketingConsent.set(true))`)).toEqual(['unsoundCheck'])
  })

  it('is set by the setters of hooks', () => {
    expect(jotai(`const set = useSetAtom(marketingConsentAtom)\nuseEffect(() => { set(true) }, [])\nreturn null`)).toEqual(['unsoundCheck'])
    expect(jotai(`const [, set] = useAtom(marketingConsentAtom)\nuseEffect(() => { set(true) }, [])\nreturn null`)).toEqual(['unsoundCheck'])
    expect(jotai(`const set = useSetAtom(marketingConsentAtom)\nreturn <button onClick={() => set(true)}>Accept</button>`)).toEqual(['granted'])
  })
})

describe('a helper that says so itself', () => {
  const judged = (body: string): string[] => verdictsOf({
    'src/consent.js': `import { useState } from 'react'\nexport function useCookieChoice() { ${body} }`,
    'src/Pixel.jsx': component(`import { useCookieChoice } from './consent'`, 'const choice = useCookieChoice()', `choice === 'accepted'`),
  }, 'src/Pixel.jsx')
  it('is no check, whatever it is compared with', () => {
    expect(judged('return read()')).toEqual(['granted'])
    expect(judged(`const [choice] = useState('accepted')\nreturn choice`)).not.toEqual(['granted'])
    expect(judged(`if (typeof window === 'undefined') return 'accepted'\nreturn read()`)).not.toEqual(['granted'])
    expect(judged(`if (typeof window === 'undefined') return 'pending'\nreturn read()`)).toEqual(['granted'])
  })
})

describe('state that another file writes', () => {
  it('is not never true', () => {
    const files = { 'src/state.js': `class Shop { open = false }\nexport const shop = new Shop()`, 'src/Pixel.jsx': `import { shop } from './state'\nif (shop.open || hasConsent('marketing')) ${START}` }
    expect(verdictsOf(files, 'src/Pixel.jsx')).toEqual(['granted'])
    expect(verdictsOf({ ...files, 'src/boot.js': `import { shop } from './state'\nshop.open = true` }, 'src/Pixel.jsx')).toEqual(['ungated'])
  })

  const WRITTEN: readonly (readonly [state: string, write: string, test: string])[] = [
    [`class ConsentStore { marketing = false }\nexport const state = new ConsentStore()`, `import { state } from './state'\nstate.marketing = true`, 'state.marketing'],
    [`import { ref } from 'vue'\nexport const state = ref({ marketing: false })`, `import { state as consent } from './state'\nconsent.value.marketing = true`, 'state.value.marketing'],
    [`import { writable } from 'svelte/store'\nexport const state = writable({ marketing: false })`, `import { state } from './state'\nstate.update((before) => ({ ...before, marketing: true }))`, 'get(state).marketing'],
    [`import { map } from 'nanostores'\nexport const state = map({ marketing: false })`, `import { state } from './state'\nstate.setKey('marketing', true)`, 'state.get().marketing'],
  ]
  for (const [state, write, test] of WRITTEN) {
    it(`is no check where code of its own makes it true: ${write}`, () => {
      const names = (text: string): string => text.replaceAll('state', 'consentChoice').replaceAll('./consentChoice', './state')
      const asked = (code: string): string[] => verdictsOf({ 'src/state.js': names(state), 'src/boot.js': code, 'src/Pixel.jsx': `import { consentChoice } from './state'\nimport { get } from 'svelte/store'\nif (${names(test)}) ${START}` }, 'src/Pixel.jsx')
      const [imported = '', ...rest] = names(write).split('\n')
      const code = rest.join('\n')
      // A field that nobody ever writes is never true.
      expect(asked('')).toEqual([state.startsWith('class') ? 'unknown' : 'granted'])
      expect(asked(`${imported}\n${code}`)).toEqual(['unsoundCheck'])
      expect(asked(`${imported}\nif (hasConsent('marketing')) { ${code} }`)).toEqual(['granted'])
      expect(asked(`${imported}\nbutton.addEventListener('click', () => { ${code} })`)).toEqual(['granted'])
      expect(asked(`${imported}\nsetTimeout(() => { ${code} })`)).toEqual(['unsoundCheck'])
    })
  }
})
