import { describe, expect, it } from 'vitest'
import { checkToSarif, toSarif } from '../../src/report/sarif.ts'
import { checkedOf, problemOf } from './checked-of.ts'
import { effectOf, inventoryOf } from './inventory-of.ts'
import { sarifErrors } from './sarif-schema.ts'

const context = { version: '1.2.3', prefix: '' }

interface Location {
  physicalLocation: { artifactLocation: { uri: string; uriBaseId: string }; region?: Record<string, number> }
}

interface Run {
  tool: { driver: { name: string; version: string; rules: { id: string; helpUri?: string; shortDescription: { text: string } }[] } }
  originalUriBaseIds: Record<string, object>
  invocations: { executionSuccessful: boolean; toolExecutionNotifications: { message: { text: string } }[] }[]
  results: {
    ruleId: string; ruleIndex?: number; kind: string; level: string; message: { text: string }; locations: Location[]
    relatedLocations?: (Location & { message: { text: string } })[]; partialFingerprints: Record<string, string>; properties?: object
  }[]
}

/** The one run of a report that the schema has nothing against. */
function runOf(text: string): Run {
  const log = JSON.parse(text) as { version: string; runs: [Run] }
  expect(sarifErrors(log)).toEqual([])
  expect(log.version).toBe('2.1.0')
  expect(log.runs).toHaveLength(1)
  return log.runs[0]
}

it('the schema refuses what is no SARIF', () => {
  expect(sarifErrors({ version: '2.1.0', runs: [{}] })).toEqual([".runs[0] should have required property 'tool'"])
})

describe('a check', () => {
  it('has a result for each problem, at its place', () => {
    const run = runOf(checkToSarif(checkedOf([problemOf({ evidence: [{ file: 'src/b.ts', line: 9, text: 'called' }] }), problemOf({ level: 'warning', line: 8, endLine: 8 })]), context))
    expect(run.tool.driver).toMatchObject({ name: 'cookierc', version: '1.2.3' })
    expect(run.tool.driver.rules[0]).toMatchObject({ id: 'consent/require-consent', helpUri: 'https://docs.example/require-consent.md' })
    expect(run.originalUriBaseIds).toHaveProperty('%SRCROOT%')
    expect(run.results.map(({ ruleId, ruleIndex, kind, level }) => ({ ruleId, ruleIndex, kind, level }))).toEqual([
      { ruleId: 'consent/require-consent', ruleIndex: 0, kind: 'fail', level: 'error' },
      { ruleId: 'consent/require-consent', ruleIndex: 0, kind: 'fail', level: 'warning' },
    ])
    expect(run.results[0]?.locations).toEqual([{
      physicalLocation: {
        artifactLocation: { uri: 'src/a.ts', uriBaseId: '%SRCROOT%' },
        region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 20 },
      },
    }])
    expect(run.results[0]?.relatedLocations?.[0]).toMatchObject({ message: { text: 'called' }, physicalLocation: { region: { startLine: 9 } } })
  })

  it('knows a problem again when its lines move, and tells two alike apart', () => {
    const prints = (...lines: number[]): string[] => runOf(checkToSarif(checkedOf(lines.map((line) =>
      problemOf({ line, endLine: line, message: `No consent (line ${line + 1}: called).` }))), context)).results.map(({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash'] ?? '')
    const [first = '', second = ''] = prints(3, 8)
    expect(first).toMatch(/^[0-9a-f]{16}:1$/)
    expect(second).toBe(first.replace(/1$/, '2'))
    expect(prints(30)).toEqual([first])
  })

  it('writes paths as addresses from the repository\'s root', () => {
    const run = runOf(checkToSarif(checkedOf([problemOf({ file: 'src/[id] ü%#.ts' }), problemOf({ file: '../base/.cookierc' })]), { ...context, prefix: 'packages/shop' }))
    expect(run.results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri)).toEqual([
      'packages/shop/src/%5Bid%5D%20%C3%BC%25%23.ts', 'packages/base/.cookierc',
    ])
  })

  it('leaves out the end of a place that has none', () => {
    const run = runOf(checkToSarif(checkedOf([problemOf({ line: 1, column: 1, endLine: 1, endColumn: 1 })]), context))
    expect(run.results[0]?.locations[0]?.physicalLocation.region).toEqual({ startLine: 1, startColumn: 1 })
  })

  it('tells of files that could not be read', () => {
    const inventory = inventoryOf([], { unread: [{ file: 'b.vue', problem: 'needs a parser' }], failed: [{ file: 'c.js', problem: 'broke' }] })
    const [invocation] = runOf(checkToSarif(checkedOf([], { inventory }), context)).invocations
    expect(invocation?.toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
      'This file could not be read: needs a parser', 'This file could not be read: broke',
    ])
  })

  it('keeps to what code scanning takes, the worst first, and says so', () => {
    const many = Array.from({ length: 25_010 }, (_, index) => problemOf({ line: index + 1, endLine: index + 1, level: index < 20 ? 'warning' : 'error' }))
    const log = JSON.parse(checkToSarif(checkedOf(many), context)) as { runs: [Run] }
    expect(log.runs[0].results).toHaveLength(25_000)
    expect(log.runs[0].results.filter(({ level }) => level === 'error')).toHaveLength(24_990)
    expect(log.runs[0].invocations[0]?.toolExecutionNotifications[0]?.message.text).toContain('the worst 25000')
  })
})

describe('a scan', () => {
  it('tells what is in order as passed', () => {
    const run = runOf(toSarif(inventoryOf([
      effectOf({ evidence: [{ file: 'src/b.ts', line: 9, text: 'called without consent' }] }),
      effectOf({ verdict: 'granted', declared: false }),
      effectOf({ verdict: 'granted' }),
      effectOf({ verdict: 'exempt' }),
      effectOf({ verdict: 'unknown', category: null }),
      effectOf({ deletion: true }),
    ]), context))
    expect(run.results.map(({ ruleId, kind, level }) => [ruleId, kind, level])).toEqual([
      ['cookierc/cookie', 'fail', 'error'],
      ['cookierc/cookie', 'fail', 'warning'],
      ['cookierc/cookie', 'pass', 'none'],
      ['cookierc/cookie', 'notApplicable', 'none'],
      ['cookierc/cookie', 'open', 'none'],
      ['cookierc/cookie', 'informational', 'none'],
    ])
    expect(run.results[0]?.message.text).toBe('cookie `_ga_*`: ungated, statistics, declared; called without consent (src/b.ts:9)')
    expect(run.results[0]?.properties).toMatchObject({ verdict: 'ungated', category: 'statistics', name: '_ga_*' })
  })

  it('is SARIF without effects too', () => {
    expect(runOf(toSarif(inventoryOf([]), context)).results).toEqual([])
  })
})
