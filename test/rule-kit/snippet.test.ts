import type { TSESTree } from '@typescript-eslint/utils'
import { describe, expect, it } from 'vitest'
import { createSourceReader } from '../../src/project/read/read-source.ts'
import { withoutSnippetTwins } from '../../src/rule-kit/snippet.ts'
import type { Finding } from '../../src/model/finding.ts'
import { findingOf } from './finding-of.ts'

const read = createSourceReader(process.cwd())

/** What is left of the calls `load()`, `init()` and `event()` in `code`, all of the service that is their argument. */
function left(code: string): string[] {
  const result = read(code, 'a.js')
  if ('problem' in result) throw new Error(result.problem)
  const { sourceCode } = result
  const findings = [...code.matchAll(/(load|init|event)\('([\w-]+)'\)/g)].map((match): Finding => {
    const site = sourceCode.getNodeByRangeIndex(match.index) as TSESTree.Node
    return findingOf({ effect: { kind: match[1] as 'load', service: String(match[2]), site } })
  })
  return withoutSnippetTwins(findings).map(({ effect }) => `${effect.kind} ${effect.service} ${effect.site.range[0]}`)
}

describe('a load and an init of one service are one', () => {
  it.each([
    ['at the top level', "load('a'); init('a')"],
    ['the other way round', "init('a'); load('a')"],
    ['in one function', "load('a'); init('a')"],
    ['with several starts', "load('a'); init('a'); init('a')"],
    ['with the loader called in place', "!function (f) { load('a') }(window); init('a')"],
    ['with arrows called in place', "(() => { (() => load('a'))() })(); init('a')"],
  ])('%s', (_, code) => {
    expect(left(code)).toHaveLength(1)
  })

  it('told at the first', () => {
    expect(left("init('a'); load('a')")).toEqual(['init a 0'])
  })
})

describe('others stay', () => {
  it.each([
    ['two services', "load('a'); init('b')", 2],
    ['two functions', "function f() { load('a') } function g() { init('a') }", 2],
    ['a function and the top level', "function f() { load('a') } init('a')", 2],
    ['two starts', "init('a'); init('a')", 2],
    ['events', "load('a'); event('a'); event('a')", 3],
  ])('%s', (_, code, number) => {
    expect(left(code)).toHaveLength(number)
  })
})
