import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import type { Selection } from '../../src/rule-kit/for-each-finding.ts'
import { undeclaredNames, undeclaredRecipients } from '../../src/rule-kit/undeclared.ts'
import { findingOf } from './finding-of.ts'

function select(selection: Selection, findings: readonly Finding[]): number[] {
  return [...selection({ manifest: { status: 'missing' }, findings, modeFlaws: () => [], impliedConsent: () => [] })].map((finding) => findings.indexOf(finding))
}

describe('names', () => {
  it('are told once each, at their first write', () => {
    expect(select(undeclaredNames('cookie'), [
      findingOf({}),
      findingOf({ effect: { name: 'b' } }),
      findingOf({}),
    ])).toEqual([0, 1])
  })

  it('are told once for each type', () => {
    expect(select(undeclaredNames('storage'), [
      findingOf({ effect: { kind: 'storage', type: 'local-storage' } }),
      findingOf({ effect: { kind: 'storage', type: 'session-storage' } }),
      findingOf({ effect: { kind: 'storage', type: 'local-storage' } }),
    ])).toEqual([0, 1])
  })

  it.each([
    ['declared', findingOf({ declaration: { declared: true } })],
    ['without a manifest', findingOf({ declaration: { declared: null } })],
    ['unknown', findingOf({ effect: { name: null } })],
    ['deleted', findingOf({ effect: { deletion: true } })],
    ['of another kind', findingOf({ effect: { kind: 'storage' } })],
  ])('are left alone where %s', (_, finding) => {
    expect(select(undeclaredNames('cookie'), [finding])).toEqual([])
  })
})

describe('services', () => {
  it('are told once each, whether loaded or started', () => {
    expect(select(undeclaredRecipients('load', 'init'), [
      findingOf({ effect: { kind: 'event', service: 'hotjar' } }),
      findingOf({ effect: { kind: 'load', service: 'hotjar' } }),
      findingOf({ effect: { kind: 'init', service: 'hotjar' } }),
      findingOf({ effect: { kind: 'init', service: 'segment' } }),
    ])).toEqual([1, 3])
  })

  it('are told by their host where the catalogue has no entry', () => {
    const effect = { kind: 'load', target: { host: 'cdn.example', path: '/' } } as const
    expect(select(undeclaredRecipients('load'), [findingOf({ effect }), findingOf({ effect })])).toEqual([0])
  })
})

it('tells a recipient once, by its service or else by its host', () => {
  const beacon = { kind: 'beacon', target: { host: 'px.example', path: '/' } } as const
  expect(select(undeclaredRecipients('pixel', 'beacon'), [
    findingOf({ effect: { ...beacon, service: 'hotjar' } }),
    findingOf({ effect: { ...beacon } }),
    findingOf({ effect: { ...beacon, kind: 'pixel' } }),
    findingOf({ effect: { ...beacon, service: 'hotjar' } }),
    findingOf({ effect: { ...beacon, target: { host: null, path: '/' } } }),
    findingOf({ effect: { ...beacon, target: { host: 'other.example', path: '/' } } }),
  ])).toEqual([0, 1, 5])
})
