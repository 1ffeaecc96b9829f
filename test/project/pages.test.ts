import { describe, expect, it } from 'vitest'
import { verdictsOf } from './project-files.ts'

const PIXEL = `export function load() { fbq('init', '1') }`
const page = (code: string, tag = 'type="module"'): string => `<!doctype html><html><body><script ${tag}>${code}</script></body></html>`
const GATED = `import { load } from './src/pixel.js'\nif (hasConsent('marketing')) load()`
const judged = (files: Readonly<Record<string, string>>): string[] => verdictsOf({ 'src/pixel.js': PIXEL, ...files }, 'src/pixel.js')

describe('a script in a page', () => {
  it('is a caller of what it imports', () => {
    expect(judged({ 'index.html': page(GATED) })).toEqual(['granted'])
    expect(judged({ 'index.html': page(GATED.replace('marketing', 'statistics')) })).toEqual(['wrongCategory'])
    expect(judged({ 'index.html': page(GATED), 'about.html': page(`import { load } from './src/pixel.js'\nload()`) })).toEqual(['ungated'])
  })

  it('says nothing for certain where it is not read', () => {
    expect(judged({ 'index.html': page(GATED), 'about.html': page(`import { load } from './src/pixel.js'\nload(`) })).toEqual(['unknown'])
    expect(judged({ 'index.html': page(GATED), 'about.html': page(`import { load } from 'made-up/pixel'\nload()`) })).toEqual(['unknown'])
  })

  it('is a caller in a page of Astro too', () => {
    const files = { 'package.json': '{ "private": true, "dependencies": { "astro": "1" } }' }
    const astro = (code: string): string => `---\nconst title = 'x'\n---\n<p>{title}</p>\n<script>\n${code.replace('./src', '../')}\n</script>`
    expect(judged({ ...files, 'src/pages/index.astro': astro(GATED) })).toEqual(['granted'])
    expect(judged({ ...files, 'src/pages/index.astro': astro(GATED), 'src/pages/a.astro': astro(`import { load } from './src/pixel.js'\nload()`) })).toEqual(['ungated'])
  })
})
