import { describe, expect, it } from 'vitest'
import { type Files, verdictsOf } from './project-files.ts'

const PIXEL = `export function load() { fbq('init', '1') }`
const OPEN = `import { load } from './plugins/pixel'\nload()`
const GATED = `import { load } from './plugins/pixel'\nif (hasConsent('marketing')) load()`

describe('a module that a bundler is asked for by its folder', () => {
  const of = (asker: string, more: Files = {}): string[] =>
    verdictsOf({ 'src/plugins/pixel.js': PIXEL, 'src/main.js': asker, ...more }, 'src/plugins/pixel.js')
  const askers = [
    `const all = import.meta.glob('./plugins/*.js')`,
    `const all = import.meta.glob(['./plugins/**/*.js', '!./plugins/old.js'], { eager: true })`,
    `const all = import.meta.glob('/src/plugins/*.{js,ts}')`,
    `const all = import.meta.glob('@/plugins/*')`,
    `const all = require.context('./plugins', true, /\\.js$/)`,
    `const all = require.context('./plugins', true, /pixel\\.js$/i)`,
    `const all = require.context('./plugins', true, /\\.(js|ts)$/)`,
    `const all = require.context('./plugins', true, /\\.spec\\.js/)`,
    `const all = import.meta.glob('./**/pixel.js')`,
  ]

  it.each(askers)('is imported by somebody of whom nothing is known: %s', (asker) => {
    expect(of(asker, { 'src/app.js': GATED })).toEqual(['unknown'])
    expect(of(asker, { 'src/app.js': OPEN })).toEqual(['ungated'])
  })

  it.each([`import.meta.glob('./pages/*.js')`, `import.meta.glob('./plugins/*.vue')`, `require.context('./other', true)`, 'import.meta.glob(name)',
    `require.context('./', true, /\\.spec\\.js$/)`, `import.meta.glob('./**/*.spec.js')`])(
    'is another one: %s',
    (asker) => {
      expect(of(asker, { 'src/app.js': GATED })).toEqual(['granted'])
    },
  )

  it('is a page beside the tests that are gathered from the whole folder', () => {
    const page = `<!doctype html><html><head><script>fbq('init', '1')</script></head><body></body></html>`
    const tests = `const context = require.context('./', true, /\\.spec\\.ts$/)\ncontext.keys().map(context)`
    expect(verdictsOf({ 'src/index.html': page, 'src/test.ts': tests }, 'src/index.html')).toEqual(['ungated'])
  })

  it('is no entry point as a component, nor does its own code run at once', () => {
    const page = `import { useEffect } from 'react'\nexport default function Page() { useEffect(() => { fbq('init', '1') }, [])\nreturn <main/> }`
    const asker = `const pages = import.meta.glob('./pages/*.jsx')`
    expect(verdictsOf({ 'src/pages/Page.jsx': page, 'src/main.js': asker }, 'src/pages/Page.jsx')).toEqual(['unknown'])
    expect(verdictsOf({ 'src/pages/Page.jsx': page, 'src/main.js': '' }, 'src/pages/Page.jsx')).toEqual(['ungated'])
    expect(verdictsOf({ 'src/pages/start.jsx': `fbq('init', '1')`, 'src/main.js': asker }, 'src/pages/start.jsx')).toEqual(['unknown'])
  })
})
