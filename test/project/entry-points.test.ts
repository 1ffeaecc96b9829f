import { describe, expect, it } from 'vitest'
import { verdictsOf } from './project-files.ts'

const NEXT = { 'package.json': '{ "private": true, "dependencies": { "next": "16.0.0" } }' }

describe('a component that nobody imports', () => {
  const page = `import { useEffect } from 'react'
export default function Page() { useEffect(() => { CHECK fbq('init', '1') }, [])\nreturn <main/> }`
  const open = page.replace('CHECK ', '')

  it('is an entry point though a relative import elsewhere leads to nothing of its name', () => {
    const broken = `import Page from '../old/Page'\nexport const all = [Page]`
    expect(verdictsOf({ 'src/new/Page.jsx': open, 'src/list/all.js': broken }, 'src/new/Page.jsx')).toEqual(['ungated'])
    const gated = page.replace('CHECK', `if (hasConsent('marketing'))`)
    expect(verdictsOf({ 'src/new/Page.jsx': gated, 'src/list/all.js': broken }, 'src/new/Page.jsx')).toEqual(['granted'])
  })

  it('is unknown where a relative import may mean it from another folder', () => {
    const generated = `import Page from './new/Page'\nexport const all = [Page]`
    expect(verdictsOf({ 'src/new/Page.jsx': open, 'generated/all.js': generated }, 'src/new/Page.jsx')).toEqual(['unknown'])
  })
})

describe('a page that exports again what it has from elsewhere', () => {
  const tag = `export const Tag = () => <script src="https://connect.facebook.net/en_US/fbevents.js" />`
  const document = `import Document from 'next/document'\nimport { Tag } from './Tag'
export default class Shared extends Document { render() { return <html>{CHECK && <Tag />}</html> } }`
  const files = (check: string): Record<string, string> => ({
    ...NEXT,
    'shared/Tag.jsx': tag,
    'shared/document.jsx': document.replace('CHECK', check),
    'pages/_document.jsx': `import Shared from '../shared/document'\nexport default Shared`,
  })

  it('is what the framework runs', () => {
    expect(verdictsOf(files(`hasConsent('marketing')`), 'shared/Tag.jsx')).toEqual(['granted'])
    expect(verdictsOf(files('isProduction'), 'shared/Tag.jsx')).toEqual(['ungated'])
    expect(verdictsOf({ ...files('isProduction'), ...{ 'pages/_document.jsx': `export { default } from '../shared/document'` } }, 'shared/Tag.jsx')).toEqual(['ungated'])
  })
})
