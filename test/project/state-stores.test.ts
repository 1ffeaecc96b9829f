import { describe, expect, it } from 'vitest'
import { verdictsOf } from './project-files.ts'

const judged = (files: Readonly<Record<string, string>>): string[] => verdictsOf(files, 'src/Pixel.jsx')
const pixel = (imports: string, state: string, test: string): string =>
  `${imports}\nexport default function Pixel() { ${state}\nif (!${test}) return null\nfbq('init', '1')\nreturn <p /> }`

describe('Zustand', () => {
  const store = (initial: string, action: string, value = 'true'): string =>
    `import { create } from 'zustand'\nexport const useConsent = create((set) => ({ marketing: ${initial}, ${action}: () => set({ marketing: ${value} }) }))`
  const USES: readonly (readonly [state: string, test: string])[] = [
    ['const marketing = useConsent((s) => s.marketing)', 'marketing'],
    ['const marketing = useConsent((state) => { return state.marketing })', 'marketing'],
    ['const marketing = useConsent(({ marketing }) => marketing)', 'marketing'],
    ['const { marketing } = useConsent()', 'marketing'],
    ['', 'useConsent.getState().marketing'],
  ]
  for (const [state, test] of USES) {
    const app = pixel(`import { useConsent } from './store'`, state, test)
    it(`is asked: ${state} ${test}`, () => {
      expect(judged({ 'src/store.js': store('false', 'accept'), 'src/Pixel.jsx': app })).toEqual(['granted'])
      expect(judged({ 'src/store.js': store('true', 'accept'), 'src/Pixel.jsx': app })).toEqual(['unsoundCheck'])
      expect(judged({ 'src/store.js': store('false', 'start'), 'src/Pixel.jsx': app })).toEqual(['unsoundCheck'])
      expect(judged({ 'src/store.js': store('false', 'accept').replaceAll('marketing', 'statistics'), 'src/Pixel.jsx': app.replaceAll('marketing', 'statistics') })).toEqual(['wrongCategory'])
    })
  }

  it('says nothing under a name that says nothing', () => {
    const app = pixel(`import { useUi } from './store'`, 'const open = useUi((s) => s.open)', 'open')
    expect(judged({ 'src/store.js': store('false', 'accept').replace('useConsent', 'useUi').replaceAll('marketing', 'open'), 'src/Pixel.jsx': app })).toEqual(['ungated'])
  })

  it('is asked through what wraps its state', () => {
    const app = pixel(`import { useConsent } from './store'`, 'const marketing = useConsent((s) => s.marketing)', 'marketing')
    const wrapped = (initial: string): string => `import { create } from 'zustand'\nimport { persist } from 'zustand/middleware'
const initial = { marketing: ${initial} }
export const useConsent = create()(persist((set) => ({ ...initial, accept: () => set({ marketing: true }) }), { name: 'consent' }))`
    expect(judged({ 'src/store.js': wrapped('false'), 'src/Pixel.jsx': app })).toEqual(['granted'])
    expect(judged({ 'src/store.js': wrapped('true'), 'src/Pixel.jsx': app })).toEqual(['unsoundCheck'])
  })
})

describe('Redux', () => {
  const slice = (initial: string, reducer: string): string => `import { createSlice } from '@reduxjs/toolkit'
const initialState = { marketing: ${initial} }
export const consent = createSlice({ name: 'consent', initialState, reducers: { ${reducer}(state) { state.marketing = true } } })`
  const app = pixel(`import { useSelector } from 'react-redux'`, 'const marketing = useSelector((state) => state.consent.marketing)', 'marketing')

  it('is asked by a selector', () => {
    expect(judged({ 'src/slice.js': slice('false', 'accept'), 'src/Pixel.jsx': app })).toEqual(['granted'])
    expect(judged({ 'src/slice.js': slice('true', 'accept'), 'src/Pixel.jsx': app })).toEqual(['unsoundCheck'])
    expect(judged({ 'src/slice.js': slice('false', 'start'), 'src/Pixel.jsx': app })).toEqual(['unsoundCheck'])
  })

  it('is asked by a hook of the project', () => {
    const hooks = `import { useSelector } from 'react-redux'\nexport const useAppSelector = useSelector.withTypes()`
    const own = app.replace(`{ useSelector } from 'react-redux'`, `{ useAppSelector } from './hooks'`).replace('useSelector(', 'useAppSelector(')
    expect(judged({ 'src/slice.js': slice('false', 'accept'), 'src/hooks.js': hooks, 'src/Pixel.jsx': own })).toEqual(['granted'])
    expect(judged({ 'src/slice.js': slice('true', 'accept'), 'src/hooks.js': hooks, 'src/Pixel.jsx': own })).toEqual(['unsoundCheck'])
  })

  it('says nothing of another state', () => {
    expect(judged({ 'src/slice.js': slice('false', 'accept'), 'src/Pixel.jsx': app.replace('state.consent.marketing', 'state.page.marketing') })).toEqual(['ungated'])
    expect(judged({ 'src/slice.js': slice('false', 'accept'), 'src/Pixel.jsx': app.replace('!marketing', 'marketing') })).toEqual(['refused'])
  })
})

describe('Pinia', () => {
  const setup = (initial: string, action: string): string => `import { defineStore } from 'pinia'\nimport { ref } from 'vue'
export const useConsentStore = defineStore('consent', () => { const marketing = ref(${initial})\nfunction ${action}() { marketing.value = true }\nreturn { marketing, ${action} } })`
  const option = (initial: string, action: string): string => `import { defineStore } from 'pinia'
export const useConsentStore = defineStore('consent', { state: () => ({ marketing: ${initial} }), actions: { ${action}() { this.marketing = true } } })`
  const IMPORT = `import { storeToRefs } from 'pinia'\nimport { useConsentStore } from './store'`
  const apps = [
    pixel(IMPORT, 'const consent = useConsentStore()', 'consent.marketing'),
    pixel(IMPORT, 'const { marketing } = storeToRefs(useConsentStore())', 'marketing.value'),
    pixel(IMPORT, 'const store = useConsentStore()\nconst { marketing } = storeToRefs(store)', 'marketing.value'),
  ]
  for (const [name, store] of [['a setup', setup], ['options', option]] as const) {
    it(`is asked, defined by ${name}`, () => {
      for (const app of apps) {
        expect(judged({ 'src/store.js': store('false', 'accept'), 'src/Pixel.jsx': app })).toEqual(['granted'])
        expect(judged({ 'src/store.js': store('true', 'accept'), 'src/Pixel.jsx': app })).toEqual(['unsoundCheck'])
        expect(judged({ 'src/store.js': store('false', 'start'), 'src/Pixel.jsx': app })).toEqual(['unsoundCheck'])
      }
    })
  }
})
