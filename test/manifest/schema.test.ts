import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { writeSchema } from '../../scripts/build/schema.mjs'
import type { JsonSchema } from '../../src/manifest/json-schema.ts'
import { parseLifetime } from '../../src/manifest/duration.ts'
import { manifestSchema } from '../../src/manifest/schema.ts'
import { validate } from '../../src/manifest/validate.ts'
import { readValue } from '../../src/manifest/value.ts'
import { folderWith } from './folder.ts'

const judge = new Ajv().compile(manifestSchema)

function isValid(value: unknown): boolean {
  const reading = readValue(value, '/shop/.cookierc')
  return reading.ok && validate(reading.value, manifestSchema).length === 0
}

const valid = [
  '{}', 'regime: opt-in', 'extends: ./x', 'extends: [a, b]', 'extends: []', 'domains:',
  'domains: [a.b, "localhost:3000"]',
  'consent:', 'consent: { platforms: [], gates: ["$category"], modes: [m], infer: false, autoBlocking: true }',
  'consent: { gates: [{ when: "a($category)" }, { when: b(), grants: [ads] }] }',
  'categories: { marketing: , own: { consent: exempt, aliases: [X], maxLifetime: 13 months } }',
  'services: { a: statistics, b: , c: { category: ads, hosts: [a.b/c, "a.b:80/c"], purpose: { en: x } } }',
  'cookies: [{ name: "*" }]', 'cookies: []', 'cookies:',
  'cookies: [{ name: a, lifetime: 1 or 2 years, purposes: [1, 11], attributes: {} }]',
  'cookies: [{ name: a, party: third, setBy: external, refresh: true, domains: [x.y], type: shared-storage }]',
  'cookies: [{ name: a, attributes: { sameSite: none, path: /, domain: x } }]',
  'cookies: [{ name: a, attributes: { secure: true, httpOnly: true, partitioned: true } }]',
  '{ "$schema": "x" }',
]

const invalid = [
  'a', '5', '[]', 'null', 'regime: x', 'regime: 1', 'regime:', 'extends: 1', 'extends: [1]', 'extends: ""',
  'domains: x',
  'domains: [1]', 'domains: ["https://x"]', 'domains: ["a/b"]', 'domains: [""]', 'consent: []', 'consent: { x: 1 }',
  'consent: { gates: [x] }', 'consent: { gates: [{}] }', 'consent: { gates: [{ when: x }] }',
  'consent: { infer: "true" }',
  'consent: { gates: [{ when: x, grants: [] }] }', 'consent: { gates: [{ when: x, grants: [""] }] }',
  'consent: { gates: [{ when: "$category", foo: 1 }] }', 'consent: { gates: [null] }', 'consent: { modes: [1] }',
  'categories: []', 'categories: { a: 1 }', 'categories: { a: { consent: 1 } }', 'categories: { a: { aliases: x } }',
  'categories: { a: { maxLifetime: soon } }', 'categories: { a: { x: 1 } }', 'services: []', 'services: { a: 1 }',
  'services: { a: "" }', 'services: { a: [] }', 'services: { a: { x: 1 } }', 'services: { a: { hosts: ["http://x"] } }',
  'services: { a: { purpose: {} } }', 'services: { a: { purpose: { en: 1 } } }', 'services: { a: { lifetime: 5 } }',
  'cookies: {}', 'cookies: [a]', 'cookies: [{}]', 'cookies: [null]', 'cookies: [{ name: "" }]',
  'cookies: [{ name: 1 }]',
  'cookies: [{ name: a, type: x }]', 'cookies: [{ name: a, purposes: [0] }]', 'cookies: [{ name: a, purposes: [12] }]',
  'cookies: [{ name: a, purposes: [1.5] }]', 'cookies: [{ name: a, purposes: ["1"] }]', 'cookies: [{ name: a, x: 1 }]',
  'cookies: [{ name: a, lifetime: 5 }]', 'cookies: [{ name: a, lifetime: soon }]', 'cookies: [{ name: a, party: x }]',
  'cookies: [{ name: a, refresh: 0 }]', 'cookies: [{ name: a, setBy: x }]',
  'cookies: [{ name: a, attributes: { x: 1 } }]',
  'cookies: [{ name: a, attributes: { sameSite: x } }]', 'cookies: [{ name: a, attributes: [] }]', 'foo: 1',
  `cookies: [{ name: a, lifetime: "1 ${' '.repeat(100)}day" }]`, 'constructor: 1', '{ "__proto__": 1 }',
]

describe('the shipped schema and the validator agree', () => {
  it.each(valid)('that %s is right', (text) => {
    const value: unknown = parse(text)
    expect([isValid(value), judge(value)]).toEqual([true, true])
  })

  it.each(invalid)('that %s is wrong', (text) => {
    const value: unknown = parse(text)
    expect([isValid(value), judge(value)]).toEqual([false, false])
  })

  it('whatever single value of an honest manifest is replaced by whatever else', () => {
    const honest = valid.map((text): unknown => parse(text))
    const replacements = [null, 0, 1, 1.5, '', 'x', 'statistics', '$category', '1 day', true, [], ['x'], {}, { x: 'y' }]
    let compared = 0
    for (const manifest of honest) {
      for (const changed of variants(manifest, replacements)) {
        const verdict = judge(changed)
        if (isValid(changed) !== verdict) expect.fail(`${JSON.stringify(changed)}: the schema says ${String(verdict)}`)
        compared++
      }
    }
    expect(compared).toBeGreaterThan(1_000)
  })

  it('about lifetimes with the function that reads them', () => {
    const numbers = ['', '1', 'a', 'one', '1.5', '-1', '1 or 2', '1-2', 'up to 1']
    const words = [
      '', 'day', 'days', 'Years', 'fortnight', 'session', 'month and 2 days', 'week or session', 'y', 'm', 'd or',
    ]
    for (const number of numbers) {
      for (const word of words) {
        for (const text of [`${number} ${word}`, `${number}${word}`]) {
          const manifest = { cookies: [{ name: 'a', lifetime: text }] }
          const isLifetime = parseLifetime(text) !== null
          expect([text, judge(manifest), isValid(manifest)]).toEqual([text, isLifetime, isLifetime])
        }
      }
    }
  })
})

/** Every value that differs from `value` in one place. */
function* variants(value: unknown, replacements: readonly unknown[]): Generator<unknown> {
  yield* replacements
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const changed of variants(item, replacements)) yield value.with(index, changed)
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      for (const changed of variants(item, replacements)) yield { ...value, [key]: changed }
    }
  }
}

describe('the schema file', () => {
  it('is written from what the validator uses', async () => {
    const folder = folderWith({ 'package.json': '{ "type": "module" }' })
    cpSync('src/manifest', join(folder, 'src/manifest'), { recursive: true })
    await writeSchema(folder)
    const written: unknown = JSON.parse(readFileSync(join(folder, 'schema/cookierc.schema.json'), 'utf8'))
    expect(written).toEqual(manifestSchema)
  })

  it('tells editors something of every key', () => {
    const silent: string[] = []
    const visit = (schema: JsonSchema, path: string): void => {
      for (const [key, below] of Object.entries(schema.properties ?? {})) {
        if (below.description === undefined && below.pattern === undefined) silent.push(`${path}.${key}`)
        visit(below, `${path}.${key}`)
      }
      if (typeof schema.additionalProperties === 'object') visit(schema.additionalProperties, `${path}.*`)
      if (schema.items !== undefined) visit(schema.items, `${path}[]`)
      for (const alternative of schema.anyOf ?? []) visit(alternative, path)
    }
    visit(manifestSchema, '$')
    expect(silent).toEqual([])
  })
})
