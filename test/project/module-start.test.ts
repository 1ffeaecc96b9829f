import { describe, expect, it } from 'vitest'
import { type Files, verdictsOf } from './project-files.ts'

const PIXEL = `fbq('init', '1')\nexport const id = 1`

describe('code that a module runs by itself', () => {
  const of = (files: Files): string[] => verdictsOf({ 'src/pixel.js': PIXEL, ...files }, 'src/pixel.js')

  it('is judged by where the module is fetched', () => {
    for (const fetch of [`import('./pixel')`, `import('./pixel').then(({ id }) => use(id))`, `require('./pixel')`]) {
      expect(of({ 'src/app.js': `if (hasConsent('marketing')) ${fetch}` })).toEqual(['granted'])
      expect(of({ 'src/app.js': `if (isReady()) ${fetch}` })).toEqual(['ungated'])
      expect(of({ 'src/app.js': `if (hasConsent('statistics')) ${fetch}` })).toEqual(['wrongCategory'])
    }
    const async = `async function start() { if (!hasConsent('marketing')) return\nawait import('./pixel') }\nstart()`
    expect(of({ 'src/app.js': async })).toEqual(['granted'])
  })

  it('runs at once where it is imported, however far from where the program starts', () => {
    const gated = { 'src/app.js': `if (hasConsent('marketing')) import('./pixel')` }
    expect(of({})).toEqual(['ungated'])
    expect(of({ 'src/app.js': `import './pixel'` })).toEqual(['ungated'])
    expect(of({ ...gated, 'src/main.js': `import './other'`, 'src/other.js': `export * from './pixel'` })).toEqual(['ungated'])
    expect(of({ ...gated, 'index.html': '<script type="module" src="/src/pixel.js"></script>' })).toEqual(['ungated'])
    expect(of({ ...gated, 'src/App.vue': `<script setup>\nimport './pixel'\n</script>` })).toEqual(['ungated'])
    const through = { 'src/app.js': `if (hasConsent('marketing')) import('./all')`, 'src/all.js': `import './pixel'\nimport './all'` }
    expect(of(through)).toEqual(['granted'])
  })

  it('runs when a page is opened, whoever asks a bundler for the page', () => {
    const page = (code: string): string => `<!doctype html><html><head><script>${code}</script></head></html>`
    const asked: Files = {
      'src/test.js': `require.context('./', true).keys()`,
      'src/other.js': `if (hasConsent('marketing')) import('./index.html')`,
    }
    const ofPage = (code: string): string[] => verdictsOf({ ...asked, 'src/index.html': page(code) }, 'src/index.html')
    expect(ofPage(`fbq('init', '1')`)).toEqual(['ungated'])
    expect(ofPage(`if (hasConsent('marketing')) fbq('init', '1')`)).toEqual(['granted'])
  })

  it('is unknown where nothing tells how the module is fetched', () => {
    expect(of({ 'src/app.js': `if (hasConsent('marketing')) import('./pixel')`, 'src/broken.js': `import('./pixel'` })).toEqual(['unknown'])
  })

  it('in modules that fetch each other is not granted', () => {
    const circle = { 'src/app.js': `import('./pixel')`, 'src/pixel.js': `${PIXEL}\nimport('./app')` }
    expect(of(circle)).not.toEqual(['granted'])
  })
})

describe('a script that is served as it is', () => {
  const of = (tag: string, more: Files = {}): string[] => verdictsOf({
    'public/segment.js': `fbq('init', '1')`,
    'src/Tag.jsx': `const ROUTE = '/segment.js'\nexport default function Tag() { return ${tag} }`,
    ...more,
  }, 'public/segment.js')

  it('is judged by its tags', () => {
    expect(of('<script type="text/plain" className="optanon-category-C0004" src={ROUTE} />')).toEqual(['granted'])
    expect(of('<script className="optanon-category-C0004" src={ROUTE} />')).toEqual(['unsoundCheck'])
    expect(of(`hasConsent('marketing') && <script src={ROUTE} />`)).toEqual(['granted'])
    expect(of('<script src={ROUTE} />')).toEqual(['ungated'])
    expect(of(`hasConsent('marketing') && <script src={ROUTE} />`, { 'index.html': '<script src="/segment.js"></script>' })).toEqual(['ungated'])
    expect(of(`hasConsent('marketing') && <script src={ROUTE} />`, { 'src/load.js': `append('/segment.js')` })).toEqual(['ungated'])
  })
})
