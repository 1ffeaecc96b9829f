import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { analyzeFile, createProject, verdictsIn, verdictsOf, writeFiles } from './project-files.ts'

const PIXEL = `export function load() { fbq('init', '1') }`
const GATED = `if (hasConsent('marketing')) load()`

describe('an exported function', () => {
  const granted: Readonly<Record<string, string>> = {
    'by name': `import { load } from './pixel'\n${GATED}`,
    'under another name': `import { load as start } from './pixel'\nif (hasConsent('marketing')) start()`,
    'as a namespace': `import * as pixel from './pixel'\nif (hasConsent('marketing')) pixel.load()`,
    'by require': `const { load } = require('./pixel')\n${GATED}`,
    'by require, as a whole': `if (hasConsent('marketing')) require('./pixel').load()`,
    'by import(), awaited': `async function start() { if (!hasConsent('marketing')) return\nconst { load } = await import('./pixel')\nload() }\nstart()`,
    'by import(), chained': `if (hasConsent('marketing')) import('./pixel').then((pixel) => pixel.load())`,
    'in an effect': `import { useEffect } from 'react'\nimport { load } from './pixel'\nexport default function App() {
      useEffect(() => { if (hasConsent('marketing')) load() }, [])\nreturn <main/> }`,
    'by a function of the importer that is called under the check': `import { load } from './pixel'\nfunction start() { load() }\nif (hasConsent('marketing')) start()`,
    'by a function whose check depends on its argument': `import { load } from './pixel'\nfunction start(category) { if (hasConsent(category)) load() }\nstart('marketing')`,
  }
  for (const [name, code] of Object.entries(granted)) {
    it(`is granted where it is called under a check: ${name}`, () => {
      expect(verdictsOf({ 'src/pixel.js': PIXEL, 'src/app.jsx': code }, 'src/pixel.js')).toEqual(['granted'])
    })
    it(`is ungated where the check is left out: ${name}`, () => {
      const open = code.replaceAll(/hasConsent\(\w+\)|hasConsent\('marketing'\)/g, 'isReady()')
      expect(verdictsOf({ 'src/pixel.js': PIXEL, 'src/app.jsx': open }, 'src/pixel.js')).toEqual(['ungated'])
    })
    // A check of what a parameter says is another matter: one file alone tells as much, or as little, of it.
    if (!code.includes('hasConsent(category)')) it(`is refused for the wrong category: ${name}`, () => {
      const wrong = code.replaceAll('\'marketing\'', '\'statistics\'')
      expect(verdictsOf({ 'src/pixel.js': PIXEL, 'src/app.jsx': wrong }, 'src/pixel.js')).toEqual(['wrongCategory'])
    })
  }

  it('is ungated as soon as one importer calls it openly, with the place and the way to it', () => {
    const root = createProject({
      'src/pixel.js': PIXEL,
      'src/app.js': `import { load } from './pixel'\n${GATED}`,
      'src/other.js': `import { load } from './pixel'\nfunction go() {\n  load()\n}\ngo()`,
    })
    const [finding] = analyzeFile(root, 'src/pixel.js').findings
    expect(finding?.judgement).toMatchObject({
      verdict: 'ungated',
      evidence: [
        { file: join(root, 'src/other.js'), line: 3, text: '`load` is called without consent' },
        { file: join(root, 'src/other.js'), line: 5, text: '`go` is called without consent' },
      ],
    })
  })

  it('tells the check of the other file', () => {
    const root = createProject({ 'src/pixel.js': PIXEL, 'src/app.js': `import { load } from './pixel'\n${GATED}` })
    const [finding] = analyzeFile(root, 'src/pixel.js').findings
    expect(finding?.judgement.evidence).toMatchObject([{ file: join(root, 'src/app.js'), line: 2 }])
  })

  it('is unknown where nothing calls it, nothing but a test does, or the caller is not seen to run', () => {
    const call = `import { load } from './pixel'\nload()`
    expect(verdictsOf({ 'src/pixel.js': PIXEL }, 'src/pixel.js')).toEqual(['unknown'])
    expect(verdictsOf({ 'src/pixel.js': PIXEL, 'src/pixel.test.js': call }, 'src/pixel.js')).toEqual(['unknown'])
    const unseen = `import { load } from './pixel'\nexport function start() { load() }`
    expect(verdictsOf({ 'src/pixel.js': PIXEL, 'src/start.js': unseen }, 'src/pixel.js')).toEqual(['unknown'])
    const gated = `import { load } from './pixel'\nexport function start() { ${GATED} }`
    expect(verdictsOf({ 'src/pixel.js': PIXEL, 'src/start.js': gated }, 'src/pixel.js')).toEqual(['granted'])
  })

  it.each([
    ['only calls it under a check', `if (hasConsent('marketing')) fn()`, 'const f = when(() => fbq(\'init\', \'1\'))', 'granted'],
    ['gives it back as well', `if (hasConsent('marketing')) fn()\nreturn fn`, 'const f = when(() => fbq(\'init\', \'1\'))\nf()', 'ungated'],
    ['gives it back to nobody', `if (hasConsent('marketing')) fn()\nreturn fn`, 'when(() => fbq(\'init\', \'1\'))', 'granted'],
    ['calls it openly, too', `if (hasConsent('marketing')) fn()\nfn()`, 'when(() => fbq(\'init\', \'1\'))', 'ungated'],
  ])('is judged by what a function of another file does with it, which %s', (_, body, call, verdict) => {
    const files = { 'src/when.js': `export function when(fn) { ${body} }`, 'src/app.js': `import { when } from './when'\n${call}` }
    expect(verdictsOf(files, 'src/app.js')).toEqual([verdict])
  })

  it('is unknown where it is handed to something that is not known', () => {
    const handed = `import { load } from './pixel'\nimport { when } from 'somewhere'\nwhen(load)`
    expect(verdictsOf({ 'src/pixel.js': PIXEL, 'src/app.js': handed }, 'src/pixel.js')).toEqual(['unknown'])
    const kept = `import * as pixel from './pixel'\nexport const all = { pixel }`
    expect(verdictsOf({ 'src/pixel.js': PIXEL, 'src/app.js': kept }, 'src/pixel.js')).toEqual(['unknown'])
  })

  it('is unknown where a function that gives it back is offered again by another file', () => {
    const app = `import { load } from './pixel'\n${GATED}`
    for (const factory of ['export default () => load', 'export const get = () => load', 'export function get() { return load }']) {
      expect(verdictsOf({ 'src/pixel.js': `${PIXEL}\n${factory}`, 'src/app.js': app }, 'src/pixel.js')).toEqual(['granted'])
      const other = `import { load } from './pixel'\n${factory}`
      expect(verdictsOf({ 'src/pixel.js': PIXEL, 'src/app.js': app, 'src/other.js': other }, 'src/pixel.js')).toEqual(['unknown'])
    }
  })

  it('is unknown where a file imports it that is not read', () => {
    const files = { 'src/pixel.js': PIXEL, 'src/app.js': `import { load } from './pixel'\n${GATED}` }
    const component = 'import { load } from "./pixel"\n\n# Page {load()}\n'
    expect(verdictsOf({ ...files, 'src/App.mdx': component }, 'src/pixel.js')).toEqual(['unknown'])
    expect(verdictsOf({ ...files, 'src/broken.js': 'import { load } from "./pixel"\nload(' }, 'src/pixel.js')).toEqual(['unknown'])
    expect(verdictsOf({ ...files, 'src/alias.js': 'import { load } from "made-up/pixel"\nload()' }, 'src/pixel.js')).toEqual(['unknown'])
  })

  it('is judged as before without the project', () => {
    const files = { 'src/pixel.js': PIXEL, 'src/app.js': `import { load } from './pixel'\nload()` }
    expect(verdictsOf(files, 'src/pixel.js', { project: false })).toEqual(['unknown'])
  })

  it('counts the calls of its own file too', () => {
    const app = `import { load } from './pixel'\n${GATED}`
    expect(verdictsOf({ 'src/pixel.js': `${PIXEL}\nload()`, 'src/app.js': app }, 'src/pixel.js')).toEqual(['ungated'])
    const open = `import { load } from './pixel'\nload()`
    expect(verdictsOf({ 'src/pixel.js': `${PIXEL}\n${GATED}`, 'src/app.js': open }, 'src/pixel.js')).toEqual(['ungated'])
  })
})

describe('what else is exported', () => {
  const cases: Readonly<Record<string, { source: string; use: string }>> = {
    'a default export': { source: `export default function () { fbq('init', '1') }`, use: `import run from './it'\nGATE run()` },
    'a constant': { source: `export const run = () => { fbq('init', '1') }`, use: `import { run } from './it'\nGATE run()` },
    'a list of exports': { source: `function go() { fbq('init', '1') }\nexport { go as run }`, use: `import { run } from './it'\nGATE run()` },
    'an object\'s method': { source: `export const it = { run() { fbq('init', '1') } }`, use: `import { it } from './it'\nGATE it.run()` },
    'a default object': { source: `function run() { fbq('init', '1') }\nexport default { run }`, use: `import it from './it'\nGATE it.run()` },
    'an instance': { source: `class It { run() { fbq('init', '1') } }\nexport default new It()`, use: `import it from './it'\nGATE it.run()` },
    'a class': { source: `export class It { run() { fbq('init', '1') } }`, use: `import { It } from './it'\nconst it = new It()\nGATE it.run()` },
    'a constructor': { source: `export class It { constructor() { fbq('init', '1') } }`, use: `import { It } from './it'\nGATE new It()` },
    'a static method': { source: `export class It { static run() { fbq('init', '1') } }`, use: `import { It } from './it'\nGATE It.run()` },
    'module.exports': { source: `module.exports = function () { fbq('init', '1') }`, use: `const run = require('./it')\nGATE run()` },
    'exports.name': { source: `exports.run = () => { fbq('init', '1') }`, use: `const { run } = require('./it')\nGATE run()` },
  }
  for (const [name, { source, use }] of Object.entries(cases)) {
    it(`is followed: ${name}`, () => {
      const verdicts = ['if (hasConsent(\'marketing\')) ', ''].map((gate) =>
        verdictsOf({ 'src/it.js': source, 'src/app.js': use.replace('GATE ', gate) }, 'src/it.js'))
      expect(verdicts).toEqual([['granted'], ['ungated']])
    })
  }
})

describe('a component', () => {
  const PIXEL_COMPONENT = `import { useEffect } from 'react'
export default function Pixel() { useEffect(() => { fbq('init', '1') }, [])\nreturn null }`
  const app = (imports: string, condition: string): string =>
    `${imports}\nexport default function App() { return <main>{${condition} && <Pixel />}</main> }`

  for (const imports of [
    `import Pixel from './Pixel'`,
    `import { lazy } from 'react'\nconst Pixel = lazy(() => import('./Pixel'))`,
    `import React from 'react'\nconst Pixel = React.lazy(() => import('./Pixel').then((module) => ({ default: module.default })))`,
    `import dynamic from 'next/dynamic'\nconst Pixel = dynamic(() => import('./Pixel'), { ssr: false })`,
  ]) {
    it(`is judged by where it is rendered: ${imports.split('\n').at(-1)}`, () => {
      const verdicts = ['hasConsent(\'marketing\')', 'ready'].map((condition) =>
        verdictsOf({ 'src/Pixel.jsx': PIXEL_COMPONENT, 'src/App.jsx': app(imports, condition) }, 'src/Pixel.jsx'))
      expect(verdicts).toEqual([['granted'], ['ungated']])
    })
  }

  it('is an entry point where nobody imports it', () => {
    const root = createProject({ 'src/Pixel.jsx': PIXEL_COMPONENT })
    const [finding] = analyzeFile(root, 'src/Pixel.jsx').findings
    expect(finding?.judgement).toMatchObject({ verdict: 'ungated', evidence: [{ file: null, line: 2 }, { file: null, line: 2 }] })
  })

  it('is unknown in a package that others install, and where it is only offered again', () => {
    const manifest = '{ "name": "kit", "main": "dist/index.js" }'
    expect(verdictsOf({ 'package.json': manifest, 'src/Pixel.jsx': PIXEL_COMPONENT }, 'src/Pixel.jsx')).toEqual(['unknown'])
    const barrel = `export { default as Pixel } from './Pixel'`
    expect(verdictsOf({ 'src/index.js': barrel, 'src/Pixel.jsx': PIXEL_COMPONENT }, 'src/Pixel.jsx')).toEqual(['unknown'])
  })

  it('is judged through the components around it', () => {
    const files = {
      'src/Pixel.jsx': PIXEL_COMPONENT,
      'src/All.jsx': `import Pixel from './Pixel'\nexport const All = () => <><Pixel /></>`,
      'src/App.jsx': `import { All } from './All'\nexport default function App() { return hasConsent('marketing') ? <All /> : null }`,
    }
    expect(verdictsOf(files, 'src/Pixel.jsx')).toEqual(['granted'])
    const broken = { ...files, 'src/App.jsx': files['src/App.jsx'].replace('hasConsent(\'marketing\')', 'ready') }
    expect(verdictsOf(broken, 'src/Pixel.jsx')).toEqual(['ungated'])
  })
})

describe('a framework', () => {
  const next = { 'package.json': '{ "private": true, "dependencies": { "next": "16.0.0" } }' }
  const page = `export default function Page() { fbq('track', 'x'); fbq('init', '1') }`

  it('runs its entry files', () => {
    for (const path of ['app/shop/page.jsx', 'src/app/layout.jsx', 'pages/_app.jsx', 'src/pages/shop/index.jsx']) {
      expect(verdictsOf({ ...next, [path]: page }, path)).toEqual(['ungated', 'ungated'])
    }
    const start = `export function register() { fbq('init', '1') }`
    expect(verdictsOf({ ...next, 'instrumentation.js': start }, 'instrumentation.js')).toEqual(['ungated'])
    expect(verdictsOf({ 'instrumentation.js': start }, 'instrumentation.js')).toEqual(['unknown'])
  })

  it('renders what its layout renders', () => {
    const analytics = `export function Analytics() { fbq('init', '1')\nreturn <i/> }`
    const layout = `import { Analytics } from '@/components/Analytics'
export default function Layout({ children }) { return <body>{hasConsent('marketing') && <Analytics />}{children}</body> }`
    const files = { ...next, 'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } } // plain' }
    const component = 'src/components/Analytics.jsx'
    expect(verdictsOf({ ...files, [component]: analytics, 'src/app/layout.jsx': layout }, component)).toEqual(['granted'])
    const open = layout.replace('hasConsent(\'marketing\')', 'isProduction')
    expect(verdictsOf({ ...files, [component]: analytics, 'src/app/layout.jsx': open }, component)).toEqual(['ungated'])
  })
})

describe('a chain', () => {
  it('of re-exports is followed', () => {
    const chains: readonly Record<string, string>[] = [
      { 'src/index.js': `export * from './pixel'` },
      { 'src/index.js': `export { load } from './pixel'` },
      { 'src/index.js': `import { load } from './pixel'\nexport { load }` },
      { 'src/index.js': `export * from './more'`, 'src/more/index.js': `export { load } from '../pixel'` },
      { 'src/index.js': `export { start as load } from './more'`, 'src/more.js': `export { load as start } from './pixel'` },
    ]
    for (const chain of chains) {
      const files = { ...chain, 'src/pixel.js': PIXEL }
      expect(verdictsOf({ ...files, 'main.js': `import { load } from './src'\n${GATED}` }, 'src/pixel.js')).toEqual(['granted'])
      expect(verdictsOf({ ...files, 'main.js': `import { load } from './src'\nload()` }, 'src/pixel.js')).toEqual(['ungated'])
    }
    const named = { 'src/pixel.js': PIXEL, 'src/index.js': `export * as pixel from './pixel'` }
    expect(verdictsOf({ ...named, 'main.js': `import { pixel } from './src'\npixel.load()` }, 'src/pixel.js')).toEqual(['ungated'])
  })

  function circle(length: number, start: string): Record<string, string> {
    const files: Record<string, string> = {}
    for (let at = 0; at < length; at++) {
      const next = (at + 1) % length
      const effect = at === 0 ? `fbq('init', '1')` : ''
      files[`src/m${at}.js`] = `import { f${next} } from './m${next}'\nexport function f${at}() { ${effect}\nf${next}() }`
    }
    return { ...files, 'src/main.js': start }
  }

  it('in a circle ends, and nothing in it is granted that is called openly', () => {
    expect(verdictsOf(circle(200, ''), 'src/m0.js')).toEqual(['unknown'])
    expect(verdictsOf(circle(200, `import { f100 } from './m100'\nif (hasConsent('marketing')) f100()`), 'src/m0.js')).toEqual(['unknown'])
    expect(verdictsOf(circle(200, `import { f100 } from './m100'\nf100()`), 'src/m0.js')).not.toEqual(['granted'])
    expect(verdictsOf(circle(3, `import { f1 } from './m1'\nf1()`), 'src/m0.js')).toEqual(['ungated'])
    const reExports = { 'src/a.js': `export * from './b'\n${PIXEL}`, 'src/b.js': `export * from './a'` }
    expect(verdictsOf(reExports, 'src/a.js')).toEqual(['unknown'])
  })
})

describe('a change on the disk', () => {
  it('counts at once in a file that is known to import it, and soon in others', async () => {
    const root = createProject({ 'src/pixel.js': PIXEL, 'src/app.js': `import { load } from './pixel'\n${GATED}` })
    // Looks for new importers rest for a moment, so as to cost little.
    const soon = (verdict: string): Promise<void> =>
      expect.poll(() => verdictsIn(root, 'src/pixel.js'), { timeout: 5_000 }).toEqual([verdict])
    expect(verdictsIn(root, 'src/pixel.js')).toEqual(['granted'])
    writeFiles(root, { 'src/app.js': `import { load } from './pixel'\nload()` })
    expect(verdictsIn(root, 'src/pixel.js')).toEqual(['ungated'])
    writeFiles(root, { 'src/app.js': `import { load } from './pixel'\n${GATED} // again` })
    expect(verdictsIn(root, 'src/pixel.js')).toEqual(['granted'])
    writeFiles(root, { 'src/new/other.js': `import { load } from '../pixel'\nload()` })
    await soon('ungated')
    rmSync(join(root, 'src/new'), { recursive: true })
    expect(verdictsIn(root, 'src/pixel.js')).not.toEqual(['ungated'])
    await soon('granted')
    rmSync(join(root, 'src/app.js'))
    expect(verdictsIn(root, 'src/pixel.js')).toEqual(['unknown'])
    await soon('unknown')
  }, 20_000)
})
