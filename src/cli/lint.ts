import type { ESLint, Linter } from 'eslint'
import { pathFromRoot } from '../report/inventory.ts'
import type { Problem } from '../report/problem.ts'
import { isOurs } from './eslint-options.ts'
import { unreadableRule } from './own-questions.ts'

/** What the rules say, by way of ESLint. */
export interface LintOutcome {
  problems: readonly Problem[]
  /** Absolute paths of the files that were looked at. */
  paths: ReadonlySet<string>
  /** How many reports comments, or ESLint's own list, disable. */
  disabled: number
}

interface Work {
  /** Absolute; paths in the result are relative to it. */
  cwd: string
  prefixes: readonly string[]
  /** Whether a rule of ours looks at the file, so that it matters to us that no parser reads it. */
  matters(path: string): boolean
}

/** Lints by an ESLint that is set up for it. Messages of other plugins, and about unused comments, are left out. */
export async function lint(eslint: ESLint, patterns: readonly string[], { cwd, prefixes, matters }: Work): Promise<LintOutcome> {
  // Without any pattern ESLint would lint the whole folder.
  const results = patterns.length === 0 ? [] : await eslint.lintFiles([...patterns])
  const isOwn = ({ ruleId }: { ruleId: string | null }): boolean => ruleId !== null && isOurs(ruleId, prefixes)
  return {
    problems: results.flatMap(({ filePath, messages }) => messages
      .filter((message) => isOwn(message) || (message.fatal === true && matters(filePath)))
      .map((message) => problemOf(message, pathFromRoot(filePath, cwd)))),
    paths: new Set(results.map(({ filePath }) => filePath)),
    disabled: results.flatMap(({ suppressedMessages }) => suppressedMessages.filter(isOwn)).length,
  }
}

function problemOf(message: Linter.LintMessage, file: string): Problem {
  const { ruleId, messageId = null, severity } = message
  const line = message.line || 1
  const column = message.column || 1
  return {
    rule: ruleId === null ? unreadableRule.id : `consent/${ruleId.slice(ruleId.lastIndexOf('/') + 1)}`,
    messageId: ruleId === null ? null : messageId,
    level: message.fatal === true || severity === 2 ? 'error' : 'warning',
    file,
    line,
    column,
    endLine: message.endLine ?? line,
    endColumn: message.endColumn ?? column,
    message: message.message,
    evidence: [],
  }
}
