import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exportManifest, type ExportFormat } from '../../src/exchange/export-manifest.ts'
import { formats } from '../../src/exchange/outside.ts'
import { parseManifest } from '../../src/manifest/parse.ts'
import { imported } from './reading.ts'

const page = readFileSync('docs/import-export.md', 'utf8')
const fences = [...page.matchAll(/^```(\w+) ([^\n]+)\n(.*?)^```$/gms)].map(([, , role = '', text = '']) => ({ role, text }))

describe('docs/import-export.md', () => {
  it('has examples of both ways', () => {
    expect(fences.filter(({ role }) => role === 'result').length).toBeGreaterThanOrEqual(2)
    expect(fences.filter(({ role }) => role.startsWith('export ')).length).toBeGreaterThanOrEqual(2)
  })

  it.each(fences.flatMap(({ role, text }, index) => {
    const before = fences[index - 1]
    return role === 'result' && before ? [{ from: before.role, document: before.text, result: text }] : []
  }))('is right of $from', ({ document, result }) => {
    expect(imported(document)).toBe(result)
  })

  it.each(fences.filter(({ role }) => role.startsWith('export ')))('is right of $role', ({ role, text }) => {
    const manifest = parseManifest(fences.find((fence) => fence.role === '.cookierc')?.text ?? '', '/shop/.cookierc')
    if (!manifest.ok) throw new Error(manifest.problems[0]?.message)
    expect(exportManifest(manifest.value, role.slice('export '.length) as ExportFormat, 'en').text).toBe(text)
  })

  it('names every format', () => {
    for (const format of formats) expect(page).toContain(`| \`${format}\` |`)
    for (const format of ['csv', 'markdown', 'html', 'iab', 'klaro', 'vanilla-cookieconsent']) expect(page).toMatch(new RegExp(`\`${format}\`.*\\|.*\\|.*\\|`))
  })
})
