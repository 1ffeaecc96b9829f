import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { services } from '../src/catalogue/registry.ts'
import { createServiceIndex } from '../src/catalogue/service-index.ts'
import { detectEffects } from '../src/detect/detect.ts'
import { parse } from './parse.ts'

const folder = fileURLToPath(new URL('services/', import.meta.url))
const fixtures = readdirSync(folder).filter((name) => /\.[jt]sx?$/.test(name))
const index = createServiceIndex(services)
const MARKER = /\/\/ expect: (.*)$/

/** The effects that a file's markers promise, by line: `kind service [name]`, `-` for no service, several by `; `. */
function promised(code: string): string[] {
  return code.split('\n').flatMap((line, at) => {
    const marker = MARKER.exec(line)?.[1]
    return marker ? marker.split(';').map((effect) => `${at + 1}: ${effect.trim()}`) : []
  }).sort()
}

function found(code: string, filename: string): string[] {
  return detectEffects(parse(code, { filename }), index).map((effect) =>
    `${effect.place.loc.start.line}: ${[effect.kind, effect.service ?? '-', effect.name].filter(Boolean).join(' ')}`).sort()
}

describe('the catalogue', () => {
  it('has a fixture for each service, and no other', () => {
    expect(fixtures.map((name) => name.replace(/\.\w+$/, '')).sort()).toEqual(services.map(({ id }) => id).sort())
  })
})

describe.each(fixtures)('the fixture %s', (name) => {
  const code = readFileSync(`${folder}${name}`, 'utf8')

  it('promises something of its own service', () => {
    expect(promised(code).filter((line) => line.includes(name.replace(/\.\w+$/, '')))).not.toEqual([])
  })

  it('is found as it promises, and no more', () => {
    expect(found(code, name)).toEqual(promised(code))
  })
})
