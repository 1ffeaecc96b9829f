import { describe, expect, it } from 'vitest'
import { verdictsOf } from './project-files.ts'

const HOOK = `export const usePixel = () => { const load = () => fbq('init', '1')\nreturn { load } }`
const TAKE = `import { usePixel } from './pixel'\nexport default function App() { const { load } = usePixel()`

const judged = (pixel: string, ...users: string[]): string[] =>
  verdictsOf({ 'src/pixel.jsx': pixel, ...Object.fromEntries(users.map((user, index) => [`src/user-${index}.jsx`, user])) }, 'src/pixel.jsx')

describe('a function that an exported one gives back', () => {
  const cases: Readonly<Record<string, { source: string; use: string }>> = {
    'in an object': { source: HOOK, use: `import { usePixel } from './pixel'\nconst { load } = usePixel()\nGATE load()` },
    'in an object that is kept whole': { source: HOOK, use: `import { usePixel } from './pixel'\nconst pixel = usePixel()\nGATE pixel.load()` },
    'in a list': {
      source: `export function usePixel() { const load = () => fbq('init', '1')\nreturn [false, load] }`,
      use: `import { usePixel } from './pixel'\nconst [, load] = usePixel()\nGATE load()`,
    },
    'alone': { source: `export const makeLoad = () => () => fbq('init', '1')`, use: `import { makeLoad } from './pixel'\nconst load = makeLoad()\nGATE load()` },
    'from a default export': {
      source: `export default function usePixel() { return { load: () => { fbq('init', '1') } } }`,
      use: `import usePixel from './pixel'\nGATE usePixel().load()`,
    },
    'kept by useCallback': {
      source: `import { useCallback } from 'react'\nexport function usePixel() { const load = useCallback(() => { fbq('init', '1') }, [])\nreturn { load } }`,
      use: `import { usePixel } from './pixel'\nexport default function App() { const { load } = usePixel()\nuseEffect(() => { GATE load() }, [load]) }`,
    },
    'in an object kept by useMemo': {
      source: `import { useMemo } from 'react'\nexport function usePixel() { const load = () => { fbq('init', '1') }\nreturn useMemo(() => ({ load }), []) }`,
      use: `import { usePixel } from './pixel'\nconst { load } = usePixel()\nGATE load()`,
    },
    'of a store': {
      source: `import { defineStore } from 'pinia'\nexport const usePixel = defineStore('pixel', () => { function load() { fbq('init', '1') }\nreturn { load } })`,
      use: `import { usePixel } from './pixel'\nconst pixel = usePixel()\nGATE pixel.load()`,
    },
    'through another hook of the file': {
      source: `function usePixel() { const load = () => fbq('init', '1')\nreturn { load } }\nexport function useAll() { const { load } = usePixel()\nreturn { start: load } }`,
      use: `import { useAll } from './pixel'\nconst { start } = useAll()\nGATE start()`,
    },
    'or nothing': {
      source: `export const usePixel = (on) => { const load = () => fbq('init', '1')\nreturn on ? { load } : {} }`,
      use: `import { usePixel } from './pixel'\nconst { load } = usePixel(true)\nGATE load?.()`,
    },
  }
  for (const [name, { source, use }] of Object.entries(cases)) {
    it(`is judged by what callers do with it: ${name}`, () => {
      const verdicts = [`if (hasConsent('marketing')) `, ''].map((gate) => judged(source, use.replace('GATE ', gate)))
      expect(verdicts).toEqual([['granted'], ['ungated']])
    })
    it(`is not seen to run where nobody calls it: ${name}`, () => {
      expect(judged(source)).toEqual(['unknown'])
    })
  }

  it('runs where a button runs it', () => {
    expect(judged(HOOK, `${TAKE}\nreturn <button onClick={load}>Go</button> }`)).toEqual(['ungated'])
    expect(judged(HOOK, `${TAKE}\nreturn <button onClick={() => load()}>Go</button> }`)).toEqual(['ungated'])
    expect(judged(HOOK, `${TAKE}\nreturn <button onClick={() => { localStorage.setItem('cookie-consent', 'accepted'); load() }}>Go</button> }`)).toEqual(['granted'])
    expect(judged(HOOK, `${TAKE}\nreturn hasConsent('marketing') && <button onClick={load}>Go</button> }`)).toEqual(['granted'])
  })

  it('is followed through the hooks of other files', () => {
    const again = `import { usePixel } from './pixel'\nexport const useAll = () => { const { load } = usePixel()\nreturn { start: load } }`
    const use = `import { useAll } from './user-0'\nconst { start } = useAll()\nGATE start()`
    for (const [source, importer] of [[HOOK, again], [`export function load() { fbq('init', '1') }`, `import { load } from './pixel'\nexport const useAll = () => ({ start: load })`]] as const) {
      expect(judged(source, importer, use.replace('GATE', `if (hasConsent('marketing'))`))).toEqual(['granted'])
      expect(judged(source, importer, use.replace('GATE', ''))).toEqual(['ungated'])
    }
  })

  it('is ungated as soon as one caller runs it openly', () => {
    const gated = `import { usePixel } from './pixel'\nif (hasConsent('marketing')) usePixel().load()`
    expect(judged(HOOK, gated, `import { usePixel } from './pixel'\nusePixel().load()`)).toEqual(['ungated'])
    expect(judged(`${HOOK}\nusePixel().load()`, gated)).toEqual(['ungated'])
  })

  it('is not granted where somebody may run it out of sight', () => {
    const gated = `import { usePixel } from './pixel'\nif (hasConsent('marketing')) usePixel().load()`
    for (const use of [
      `start(usePixel())`, `const { ...rest } = usePixel()\nstart(rest)`, `const pixel = usePixel()\npixel[name]()`, `start(usePixel)`,
      `usePixel.call(null).load()`, `Object.values(usePixel()).forEach((run) => run())`, `export const useAll = () => usePixel()`,
      `export const pixel = usePixel()`, `export const useAll = () => ({ ...usePixel() })`,
    ]) {
      expect([use, ...judged(HOOK, gated, `import { usePixel } from './pixel'\n${use}`)]).toEqual([use, expect.stringMatching(/unknown|ungated/)])
    }
    for (const source of [
      `${HOOK}\nexport const useAll = () => { const { load } = usePixel()\nconst { a } = { a: load }\nreturn start ? [a] : a }`,
      `export const usePixel = async () => { const load = () => fbq('init', '1')\nreturn { load } }`,
      `export const usePixel = () => { const load = () => fbq('init', '1')\nif (other) return { run: on && load }\nreturn { load } }`,
      `export const usePixel = () => { const load = () => fbq('init', '1')\nreturn { load, run: load } }`,
      `export const usePixel = () => { const load = () => fbq('init', '1')\nreturn [1, 2].map(() => load) && { load } }`,
    ]) {
      const open = `import { usePixel } from './pixel'\nconst { run } = usePixel()\nrun()`
      expect([source, ...judged(source, gated, open)]).toEqual([source, expect.stringMatching(/unknown|ungated/)])
    }
  })
})

describe('in one file', () => {
  it('is judged by its calls', () => {
    const hook = `function usePixel() { const load = () => fbq('init', '1')\nreturn { load, other: 1 } }\nconst { load } = usePixel()`
    expect(judged(`${hook}\nif (hasConsent('marketing')) load()`)).toEqual(['granted'])
    expect(judged(`${hook}\nload()`)).toEqual(['ungated'])
    expect(judged(`${hook}\nif (hasConsent('marketing')) load()\nstart(usePixel)`)).toEqual(['ungated'])
  })

  it('is not granted by one of two ways to it', () => {
    const two = `const make = () => { const load = () => fbq('init', '1')\nif (some) return { a: load }\nreturn { b: load } }\nconst { a, b } = make()`
    expect(judged(`${two}\nif (hasConsent('marketing')) a()\nb()`)).toEqual(['ungated'])
    const object = `const load = () => fbq('init', '1')\nconst it = { load, run() { this.load() } }\nif (hasConsent('marketing')) it.load()\nit.run()`
    expect(judged(object)).toEqual(['ungated'])
    const made = `const make = () => () => fbq('init', '1')\nconst it = { make, run() { this.make()() } }\nif (hasConsent('marketing')) it.make()()\nit.run()`
    expect(judged(made)).toEqual(['ungated'])
    const later = `const make = async () => () => fbq('init', '1')\nif (hasConsent('marketing')) (await make())()\nmake().then((load) => load())`
    expect(judged(later)).toEqual(['ungated'])
    const list = `const make = () => { const load = () => fbq('init', '1')\nreturn [load] }\nconst all = make()\nif (hasConsent('marketing')) all[0]()\nall.forEach((run) => run())`
    expect(judged(list)).toEqual(['ungated'])
  })
})

describe('a function that a method gives back', () => {
  const GIVERS: readonly (readonly [name: string, loader: string, call: string])[] = [
    ['of a class', `export class Loader { make() { return function load() { fbq('init', '1') } } }`, `import { Loader } from './loader'\nconst load = new Loader().make()`],
    ['of an object', `export const loader = { make() { return () => { fbq('init', '1') } } }`, `import { loader } from './loader'\nconst load = loader.make()`],
    ['of the class itself', `export default class Loader { static create() { return { load() { fbq('init', '1') } } } }`, `import Loader from './loader'\nconst { load } = Loader.create()`],
  ]
  for (const [name, loader, app] of GIVERS) {
    it(`is judged by what callers do with it: ${name}`, () => {
      const judged = (use: string): string[] => verdictsOf({ 'src/loader.js': loader, ...(use ? { 'src/app.js': `${app}\n${use}` } : {}) }, 'src/loader.js')
      expect(judged(`if (hasConsent('marketing')) load()`)).toEqual(['granted'])
      expect(judged(`if (hasConsent('statistics')) load()`)).toEqual(['wrongCategory'])
      expect(judged('load()')).toEqual(['ungated'])
      expect(judged(`if (hasConsent('marketing')) load()\nsetTimeout(load)`)).toEqual(['ungated'])
      expect(judged('')).toEqual(['unknown'])
    })
  }

  it('is the framework\'s to run where that calls the method', () => {
    for (const code of [
      `export default { setup() { function load() { fbq('init', '1') }\nreturn { load } } }`,
      `export default { data() { return { load: () => { fbq('init', '1') } } } }`,
      `export default { methods: { make() { return () => { fbq('init', '1') } } } }`,
    ]) expect(verdictsOf({ 'src/loader.js': code }, 'src/loader.js')).toEqual(['ungated'])
  })

  it('is not known where an instance is had by its type', () => {
    const files = { 'src/loader.ts': `class Loader { make() { return () => { fbq('init', '1') } } }\nclass App { constructor(private loader: Loader) {}\nstart() { this.loader.make()() } }\nconst load = new Loader().make()\nif (hasConsent('marketing')) load()` }
    expect(verdictsOf(files, 'src/loader.ts')).not.toEqual(['granted'])
  })
})
