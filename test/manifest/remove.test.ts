import { describe, expect, it } from 'vitest'
import { removeFromManifest } from '../../src/manifest/remove.ts'

const file = '/shop/.cookierc'

function without(text: string, cookies: string[], services: string[] = []): string {
  const reading = removeFromManifest(text, file, { cookies: cookies.map((name) => ({ name, type: 'cookie' })), services })
  return reading.ok ? reading.value : reading.problems[0]?.message ?? ''
}

describe('entries that go', () => {
  it('take their lines along in block form, and leave all others', () => {
    const text = 'services:\n  meta-pixel: marketing # ads\n  google-analytics: statistics\ncookies:\n  # ours\n  - name: a # first\n    category: necessary\n  - name: b\n    category: necessary\n'
    expect(without(text, ['a'], ['meta-pixel'])).toBe('services:\n  google-analytics: statistics\ncookies:\n  # ours\n  - name: b\n    category: necessary\n')
    expect(without(text, ['b'])).toBe(text.slice(0, text.indexOf('  - name: b')))
    expect(without(text, ['a', 'b'])).toBe(text.slice(0, text.indexOf('  - name: a')))
  })

  it.each([
    ['the first', ['a'], '{ "cookies": [{ "name": "b" }, { "name": "c" }] }'],
    ['one between', ['b'], '{ "cookies": [{ "name": "a" }, { "name": "c" }] }'],
    ['the last', ['c'], '{ "cookies": [{ "name": "a" }, { "name": "b" }] }'],
    ['the last two', ['b', 'c'], '{ "cookies": [{ "name": "a" }] }'],
    ['all', ['a', 'b', 'c'], '{ "cookies": [] }'],
  ])('take their comma along in JSON: %s', (_, names, expected) => {
    expect(without('{ "cookies": [{ "name": "a" }, { "name": "b" }, { "name": "c" }] }', names)).toBe(expected)
  })

  it('go by their type too', () => {
    const text = 'cookies:\n  - { name: a, type: local-storage }\n  - { name: a }\n'
    expect(without(text, ['a'])).toBe('cookies:\n  - { name: a, type: local-storage }\n')
  })

  it('are left in a text that can\'t be read', () => {
    expect(without('cookies: [', ['a'])).toContain('neither valid YAML nor JSON')
  })
})
