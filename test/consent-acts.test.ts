import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { consentActs } from '../src/catalogue/consent-acts.ts'
import { consentModes } from '../src/catalogue/consent-modes.ts'
import { platforms, services } from '../src/catalogue/registry.ts'
import { createServiceIndex } from '../src/catalogue/service-index.ts'
import { consentCalls } from '../src/detect/consent/consent-calls.ts'
import { implyingOptions } from '../src/detect/consent/platform-settings.ts'
import { parse } from './parse.ts'

const index = createServiceIndex(services)
const MARKER = /\/\/ (sets|tells|starts|accepts|scroll|timer|load|preTicked|optOutMode)$/

/** What a fixture has to meet: the calls and the settings of an entry, as the catalogue writes them. */
interface Entry {
  id: string
  patterns: readonly string[]
}

const entries: readonly Entry[] = [
  ...consentModes.map(({ id, packages = {}, ...own }): Entry => ({
    id,
    patterns: [own, ...Object.values(packages)].flatMap(({ sets = [], tells = [], starts = [] }) => [...sets, ...tells, ...starts]),
  })),
  ...platforms.map(({ id, accepts = [], acceptsPackages = {}, implies = [], impliesPackages = {} }): Entry => ({
    id,
    patterns: [
      ...[...accepts, ...Object.values(acceptsPackages).flat()].map((call) => (typeof call === 'string' ? call : call.call)),
      ...[...implies, ...Object.values(impliesPackages).flat()].map(({ of, option }) => `${of} ${option}`),
    ],
  })).filter(({ patterns }) => patterns.length > 0),
]

describe.each(entries)('the consent acts of $id', ({ id, patterns }) => {
  const path = ['js', 'jsx'].map((extension) => new URL(`./consent-acts/${id}.${extension}`, import.meta.url)).find((url) => existsSync(url))
  const code = path ? readFileSync(path, 'utf8') : ''
  const acts = consentActs(platforms)

  it('are found as the fixture says, and each is met by it', () => {
    expect(path).toBeDefined()
    const expected = code.split('\n').flatMap((line, at) => (MARKER.test(line) ? [`${at + 1} ${MARKER.exec(line)?.[1]}`] : []))
    const file = parse(code, { filename: 'file.jsx' })
    const calls = [...consentCalls({ file, services: index }, acts)]
    const options = [...implyingOptions({ file, services: index }, acts)]
    const found = [
      ...calls.map(({ call, act }) => `${call.loc.start.line} ${act.role}`),
      ...options.map(({ node, setting }) => `${node.loc.start.line} ${setting.as}`),
    ]
    expect([...new Set(found)].sort()).toEqual(expected.sort())
    const met = new Set([...calls.map(({ act }) => act.pattern), ...options.map(({ setting: { of, option } }) => `${of} ${option}`)])
    expect(patterns.filter((pattern) => !met.has(pattern))).toEqual([])
  })

  it('are not found in everything', () => {
    expect(code.split('\n').some((line) => line.trim() !== '' && !MARKER.test(line) && !/^(?:import|\}|\)|const config)/.test(line))).toBe(true)
  })
})
