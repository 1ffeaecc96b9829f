import { createHash } from 'node:crypto'
import { countedProblems, type Checked } from './checked.ts'
import type { FileProblem, Inventory, InventoryEffect, InventoryEvidence } from './inventory.ts'
import { type Problem, type RuleFacts, identityOf } from './problem.ts'
import { repositoryPath } from './repository-path.ts'
import { scanRules } from './scan-rules.ts'
import { visible } from './visible.ts'

/** What a report of either kind needs to know of where and by whom it was made. */
export interface SarifContext {
  version: string
  /** The looked-at folder from the repository's root, with `/`; empty for the root itself. */
  prefix: string
}

/** GitHub's code scanning takes so many of a run, and of the places that one of them names. */
const mostResults = 25_000
const mostRelated = 100

const home = 'https://github.com/eslint-plugin-consent/eslint-plugin-consent'

interface Result {
  ruleId: string
  kind: 'fail' | 'pass' | 'open' | 'notApplicable' | 'informational'
  level: 'error' | 'warning' | 'none'
  message: string
  file: string
  line: number
  column: number
  endLine: number
  endColumn: number
  evidence: readonly InventoryEvidence[]
  properties?: Readonly<Record<string, unknown>>
}

/** A check as SARIF 2.1.0, for code scanning. */
export function checkToSarif({ problems, rules, inventory }: Checked, context: SarifContext): string {
  const results = problems.map(({ rule, level, messageId, ...problem }: Problem): Result =>
    ({ ...problem, ruleId: rule, kind: 'fail', level, ...messageId === null ? {} : { properties: { messageId } } }))
  return log({ results, rules, unread: [...inventory.unread, ...inventory.failed], told: countedProblems(problems) }, context)
}

/** The inventory as SARIF 2.1.0: what is in order is there too, as passed, so that a viewer shows the whole. */
export function toSarif({ effects, unread, failed }: Inventory, context: SarifContext): string {
  return log({ results: effects.map(resultOf), rules: scanRules, unread: [...unread, ...failed], told: `${effects.length} effects` }, context)
}

function resultOf(effect: InventoryEffect): Result {
  const { kind, verdict, declared, deletion, name, type, service, category, description, evidence } = effect
  const { file, line, column, endLine, endColumn } = effect
  const standing = [category ?? 'category unknown', ...declared === null || deletion ? [] : [declared ? 'declared' : 'not declared']].join(', ')
  const because = verdict === 'exempt' ? '' : evidence.slice(0, 3).map((step) => `${step.text} (${step.file}:${step.line})`).join('; ')
  const message = `${description}: ${deletion ? 'deleted' : verdict}, ${standing}${because === '' ? '' : `; ${because}`}`
  return {
    ruleId: `cookierc/${kind}`, ...gradeOf(effect), message, file, line, column, endLine, endColumn, evidence,
    properties: { verdict, category, service, name, type, declared: declared === true, deletion },
  }
}

function gradeOf({ verdict, declared, deletion }: InventoryEffect): Pick<Result, 'kind' | 'level'> {
  if (deletion) return { kind: 'informational', level: 'none' }
  if (verdict === 'ungated') return { kind: 'fail', level: 'error' }
  if (declared === false) return { kind: 'fail', level: 'warning' }
  return { kind: verdict === 'granted' ? 'pass' : verdict === 'exempt' ? 'notApplicable' : 'open', level: 'none' }
}

interface Content {
  results: readonly Result[]
  rules: readonly RuleFacts[]
  unread: readonly FileProblem[]
  /** What it all comes to. */
  told: string
}

function log({ results, rules, unread, told }: Content, { version, prefix }: SarifContext): string {
  const shown = results.length > mostResults ? worstFirst(results).slice(0, mostResults) : results
  const cut = shown.length === results.length ? [] : [{ level: 'warning', message: { text: `Of ${told} the worst ${mostResults} are here.` } }]
  const seen = new Map<string, number>()
  const run = {
    tool: {
      driver: { name: 'cookierc', semanticVersion: version, version, informationUri: home, rules: rules.map(descriptor) },
    },
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    columnKind: 'utf16CodeUnits',
    invocations: [{
      executionSuccessful: true,
      toolExecutionNotifications: [...cut, ...unread.map((one) => notification(one, prefix))],
    }],
    results: shown.map((result) => entry(result, rules, prefix, seen)),
  }
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`
}

function worstFirst(results: readonly Result[]): readonly Result[] {
  const weight = { error: 0, warning: 1, none: 2 } as const
  return results.toSorted((one, other) => weight[one.level] - weight[other.level])
}

function descriptor({ id, description, url }: RuleFacts): object {
  return {
    id,
    name: id.slice(id.indexOf('/') + 1).replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${description}.` },
    fullDescription: { text: `${description}.` },
    ...url === '' ? {} : { helpUri: url, help: { text: `${description}. See ${url}`, markdown: `${description}. [Read more](${url})` } },
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['privacy', 'consent'] },
  }
}

function entry(result: Result, rules: readonly RuleFacts[], prefix: string, seen: Map<string, number>): object {
  const { ruleId, kind, level, message, evidence, properties } = result
  const identity = identityOf({ rule: ruleId, file: repositoryPath(result.file, prefix), message })
  const occurrence = (seen.get(identity) ?? 0) + 1
  seen.set(identity, occurrence)
  const ruleIndex = rules.findIndex(({ id }) => id === ruleId)
  return {
    ruleId,
    ...ruleIndex < 0 ? {} : { ruleIndex },
    kind,
    level,
    message: { text: visible(message) },
    locations: [{ physicalLocation: physicalLocation(result, prefix) }],
    ...evidence.length === 0 ? {} : {
      relatedLocations: evidence.slice(0, mostRelated).map((step, index) => ({
        id: index + 1,
        message: { text: visible(step.text) },
        physicalLocation: { artifactLocation: artifactLocation(step.file, prefix), region: { startLine: Math.max(step.line, 1) } },
      })),
    },
    partialFingerprints: { primaryLocationLineHash: `${createHash('sha256').update(identity).digest('hex').slice(0, 16)}:${occurrence}` },
    ...properties === undefined ? {} : { properties },
  }
}

function physicalLocation({ file, line, column, endLine, endColumn }: Result, prefix: string): object {
  const end = endLine > line || endColumn > column ? { endLine, endColumn } : {}
  return { artifactLocation: artifactLocation(file, prefix), region: { startLine: line, startColumn: column, ...end } }
}

function artifactLocation(file: string, prefix: string): object {
  return { uri: repositoryPath(file, prefix).split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' }
}

function notification({ file, problem }: FileProblem, prefix: string): object {
  return {
    level: 'warning',
    message: { text: visible(`This file could not be read: ${problem}`) },
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(file, prefix) } }],
  }
}
