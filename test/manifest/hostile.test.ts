import { describe, expect, it } from 'vitest'
import { nearestWord } from '../../src/text/nearest.ts'
import { parseManifest, parseManifestValue } from '../../src/manifest/parse.ts'

const file = '/shop/.cookierc'

function messageOf(text: string): string {
  const reading = parseManifest(text, file)
  return reading.ok ? 'no problem' : (reading.problems[0]?.message ?? '')
}

describe('hostile manifests', () => {
  it('refuses ten megabytes without parsing them', () => {
    expect(messageOf(`cookies: [${'{ name: a }, '.repeat(800_000)}]`)).toContain('at most one million')
  })

  it.each(['[', '{ "a": ', '- ', '? '])('survives %j a hundred thousand times', (opening) => {
    expect(messageOf(opening.repeat(100_000))).not.toBe('no problem')
  })

  it('bounds nesting in well-formed text', () => {
    expect(messageOf(`services: ${'['.repeat(60)}${']'.repeat(60)}`)).toContain('more than 32 levels')
  })

  it('bounds what aliases write out', () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      return `  - &l${level + 1} [${Array.from({ length: 9 }, () => `*l${level}`).join(', ')}]`
    })
    expect(messageOf(`cookies:\n  - &l0 x\n${levels.join('\n')}`)).toContain('Use fewer aliases')
  })

  it('bounds an alias that contains itself', () => {
    expect(messageOf('cookies: &all [*all]')).toContain('more than 32 levels')
    const circle: { cookies: unknown[] } = { cookies: [] }
    circle.cookies.push(circle)
    expect(parseManifestValue(circle, file)).toMatchObject({ ok: false })
  })

  const inherited = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'prototype']

  it.each(inherited)('takes %s for a name like any other', (key) => {
    const reading = parseManifest(`
categories: { ${key}: { consent: exempt, aliases: [valueOf] } }
services: { ${key}: { category: ${key} } }
cookies: [{ name: ${key}, service: ${key}, category: ${key}, purpose: { ${key}: text } }]`, file)
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
    expect(reading.value.categories.get(key)).toEqual({ consent: 'exempt', maxLifetime: null })
    expect(reading.value.services.get(key)?.category).toBe(key)
    expect(Object.keys(reading.value.stores[0]?.purpose ?? {})).toEqual([key])
    expect(({} as Record<string, unknown>)['consent']).toBeUndefined()
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
  })

  it.each(['__proto__: { regime: opt-out }', 'constructor: 1', 'cookies: [{ name: a, __proto__: {} }]'])(
    'reports %s as an unknown key', (text) => {
      expect(messageOf(text)).toContain('no key')
    },
  )

  it('reports every problem of a large manifest', () => {
    const entries = Array.from({ length: 2_000 }, (_, index) => `  - { name: cookie_${index}, lifetme: 1 day }`)
    const reading = parseManifest(`cookies:\n${entries.join('\n')}`, file)
    expect(reading.ok ? 0 : reading.problems.length).toBe(2_000)
  })

  it('does not put long input into messages', () => {
    const long = 'x'.repeat(100_000)
    for (const text of [`${long}: 1`, `regime: ${long}`, `services: { a: ${long} }`, `extends: ${long}`]) {
      expect(messageOf(text).length).toBeLessThan(500)
    }
  })

  it('compares no long words', () => {
    expect(nearestWord('x'.repeat(1_000_000), ['cookies'])).toBeNull()
    expect(nearestWord('cokies', ['services', 'cookies'])).toBe('cookies')
    expect(nearestWord('zzz', ['services', 'cookies'])).toBeNull()
  })
})
