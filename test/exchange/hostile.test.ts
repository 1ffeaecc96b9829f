import { describe, expect, it } from 'vitest'
import { exportManifest } from '../../src/exchange/export-manifest.ts'
import { importDocument } from '../../src/exchange/import-document.ts'
import { parseManifestValue } from '../../src/manifest/parse.ts'
import { printDraft } from '../../src/manifest/print.ts'
import { refusal } from './reading.ts'

const many = 100_000

describe('broken and hostile documents', () => {
  it.each([
    ['50 MB', 'x'.repeat(50_000_000), /50 million characters; at most ten million/],
    ['no text', '\0\0\0\0PK', /is no text/],
    ['JSON that is cut', '{ "disclosures": [{ "identifier": "a", ', /begins like JSON and is none/],
    ['JSON that is deep', '['.repeat(many), /begins like JSON and is none/],
    ['a script that is cut', 'var klaroConfig = { services: [', /neither JSON nor JavaScript/],
    ['a script that is deep', `var klaroConfig = ${'['.repeat(many)}`, /neither JSON nor JavaScript/],
    ['CSV that is cut', 'Name,Purpose,Expiry\na,"b', /Line 2 of the CSV is broken: a quote is opened/],
    ['CSV with text behind a quote', 'Name,Purpose,Expiry\n"a"b,c,d', /Line 2 of the CSV is broken: there is text/],
    ['HTML that is deep', '<div>'.repeat(many), /No declaration/],
    ['tables in tables', '<table><tr><td>'.repeat(30_000), /No declaration/],
    ['Markdown of backticks', `|a|b|\n|-|-|\n${'`'.repeat(many)}x${'[x]('.repeat(many)}`, /No declaration/],
    ['aliases', `a: &a [x]\n${Array.from({ length: 5000 }, (_, index) => `b${index}: *a`).join('\n')}`, /No declaration/],
  ])('tells of %s in bounded time', (_, text, message) => {
    expect(refusal(text)).toMatch(message)
  }, 8000)

  it.each([
    ['a table of one row', (row: string) => `<table><tr><th>Name<th>Purpose<th>Expiry</tr>${row.repeat(20_000)}</table>`, '<tr><td>a<td>b<td>1 day</tr>'],
    ['lines', (row: string) => `Name\nPurpose\nExpiry\n${row.repeat(20_000)}`, 'a\nb\n1 day\n'],
    ['ends of rows', (row: string) => `<div>${row.repeat(20_000)}</div>`, '<td>a</td><td>b</td><td>1 day</td><td>HTTP</td>'],
  ])('reads twenty thousand times the same in %s', (_, text, row) => {
    const { rows, draft } = importDocument(text(row))
    expect(rows).toBe(20_000)
    expect(draft.cookies).toHaveLength(1)
  }, 8000)

  it('reads a configuration of thirty thousand lines', () => {
    const services = '{ name: "a", purposes: ["ads"], cookies: [f()] },\n'.repeat(30_000)
    const { draft, notUnderstood } = importDocument(`var klaroConfig = { services: [\n${services}] }`)
    expect([...draft.services]).toEqual([['a', { category: 'marketing' }]])
    expect(notUnderstood.length).toBeGreaterThan(30_000)
  }, 20_000)

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('keeps %s a name like any other', (name) => {
    const documents = [
      `var klaroConfig = { services: [{ name: '${name}', purposes: ['analytics'], cookies: ['${name}'], "__proto__": { polluted: 1 } }] }`,
      `{ "services": [{ "name": "${name}", "purposes": ["${name}"], "cookies": ["${name}"] }], "__proto__": { "polluted": 1 } }`,
      `CookieConsent.run({ categories: { "${name}": { autoClear: { cookies: [{ name: '${name}' }] } } }, language: {} })`,
      `Name,Purpose,Expiry,Category,Type\n${name},x,1 day,${name},${name}\n`,
      `[{ "name": "${name}", "purpose": "x", "${name}": { "polluted": 1 } }]`,
    ]
    for (const text of documents) {
      const { draft } = importDocument(text)
      expect(draft.cookies.map((cookie) => cookie.name)).toEqual([name])
      expect(printDraft(draft)).toContain(name)
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('never writes what would cover every name', () => {
    expect(importDocument('Name,Purpose,Expiry\n#,x,1 day\nxxxx,x,1 day\n').draft.cookies).toEqual([])
  })
})

const script = '</script><script>alert(1)</script><img src=x onerror=alert(2)> "quoted" \'too\' `x` | [a](javascript:b) & =1+1'
const reading = parseManifestValue({
  services: { 'a<b>': { category: 'marketing', provider: script, policy: 'javascript:alert(1)' } },
  cookies: [
    { name: '</script><b>', purpose: script, category: 'marketing', lifetime: '1 day', provider: script },
    { name: '=cmd|x', purpose: '+1', category: 'marketing', lifetime: '1 day' },
    { name: '@x', purpose: '-1', category: 'marketing', lifetime: '1 day' },
  ],
}, '/.cookierc')

describe('values with markup', () => {
  it.each(['html', 'markdown', 'csv', 'iab', 'klaro', 'vanilla-cookieconsent'] as const)('are harmless in %s', (format) => {
    if (!reading.ok) throw new Error(reading.problems[0]?.message)
    const { text } = exportManifest(reading.value, format, 'en')
    expect(text).toContain('alert')
    if (format === 'html') {
      expect(text.match(/<script>/g)).toHaveLength(1)
      expect(text).not.toMatch(/<img|<b>|href="javascript/)
      expect(text).toContain('default-src &#39;none&#39;')
    }
    if (format === 'markdown') expect(text).not.toMatch(/<(?:script|img)|[^\\]\]\(javascript/)
    if (format === 'csv') expect(text).not.toMatch(/(?:^|,)"?[=+@-]/m)
    if (format === 'iab') expect(JSON.parse(text)).toBeTypeOf('object')
    if (format === 'klaro' || format === 'vanilla-cookieconsent') expect(text).not.toContain('<')
    if (format === 'vanilla-cookieconsent') expect(text).toContain('&lt;img src=x'.replace('<', '\\u003c'))
  })
})
