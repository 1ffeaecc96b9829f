import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { services } from '../src/catalogue/registry.ts'
import { createServiceIndex } from '../src/catalogue/service-index.ts'
import { storeLibraries } from '../src/catalogue/store-libraries.ts'
import { detectEffects } from '../src/detect/detect.ts'
import { parsePattern } from '../src/syntax/code-pattern.ts'
import { placeholdersOf } from '../src/syntax/placeholders.ts'
import { parse } from './parse.ts'

const folder = fileURLToPath(new URL('libraries/', import.meta.url))
const fixtures = readdirSync(folder).filter((name) => /\.[jt]sx?$/.test(name))
const index = createServiceIndex(services)
const MARKER = /\/\/ expect: (.*)$/

/** The stores that a file's markers promise, by line: `cookie - name`, `storage - key`, several by `; `, `deleted` behind. */
function promised(code: string): string[] {
  return code.split('\n').flatMap((line, at) => {
    const marker = MARKER.exec(line)?.[1]
    return marker ? marker.split(';').map((effect) => `${at + 1}: ${effect.trim()}`) : []
  }).sort()
}

function found(code: string, filename: string): string[] {
  return detectEffects(parse(code, { filename }), index).map(({ kind, service, name, deletion, place }) =>
    `${place.loc.start.line}: ${kind} ${service ?? '-'} ${name ?? '?'}${deletion ? ' deleted' : ''}`).sort()
}

describe('the libraries', () => {
  it('have a fixture each, and there is no other', () => {
    expect(fixtures.map((name) => name.replace(/\.\w+$/, '')).sort()).toEqual(storeLibraries.map(({ id }) => id).sort())
  })
})

describe.each(storeLibraries)('the entry $id', ({ globals, packages = {}, instances = [], handlers = [], lifetime, type = 'cookie' }) => {
  const writes = [...(globals?.writes ?? []), ...Object.values(packages).flatMap((one) => one.writes), ...instances]

  it('says in readable patterns where the key is', () => {
    for (const write of writes) {
      const { call, named, name } = typeof write === 'string' ? { call: write } : write
      const isNamed = placeholdersOf(parsePattern(call)).has('name')
      expect(isNamed || named !== undefined || name !== undefined, call).toBe(true)
    }
  })

  it('hands out nothing that it does not know', () => {
    const types = new Set(instances.map((write) => /^\w+/.exec(typeof write === 'string' ? write : write.call)?.[0]))
    for (const type of handlers.flatMap(({ gets }) => gets)) if (type !== null) expect(types).toContain(type)
  })

  it('says how long a cookie is kept', () => {
    expect(type !== 'cookie' || lifetime !== undefined).toBe(true)
  })
})

describe.each(fixtures)('the fixture %s', (name) => {
  const code = readFileSync(`${folder}${name}`, 'utf8')

  it('is found as it promises, and no more', () => {
    expect(promised(code)).not.toEqual([])
    expect(found(code, name)).toEqual(promised(code))
  })
})
