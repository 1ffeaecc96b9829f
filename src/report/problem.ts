import type { InventoryEvidence } from './inventory.ts'

/** What fails a check, and what is only told. */
export type Level = 'error' | 'warning'

/** One report of a rule, or one answer to a question about the whole project. */
export interface Problem {
  /** With its prefix: `consent/require-consent`, `cookierc/never-found`. */
  rule: string
  messageId: string | null
  level: Level
  /** Relative to the root, with `/`. */
  file: string
  /** From 1, as all lines and columns here. */
  line: number
  column: number
  endLine: number
  /** The column after the last character. */
  endColumn: number
  message: string
  /** The reasoning, where the problem is about an effect. */
  evidence: readonly InventoryEvidence[]
}

/** What reports say of a rule as such. */
export interface RuleFacts {
  /** With its prefix. */
  id: string
  /** One clause without a full stop. */
  description: string
  url: string
}

/** Orders problems by file, place, rule, then message, by code units, so alike on every machine. */
export function byProblemPlace(one: Problem, other: Problem): number {
  return compare(one.file, other.file)
    || one.line - other.line
    || one.column - other.column
    || compare(one.rule, other.rule)
    || compare(one.message, other.message)
}

/** The line that a message names: "line 12", "src/a.ts:12", "src/a.ts:12:5". */
const NAMED_LINE = /(\blines? )\d+|(\.\w{1,10}):\d+(?::\d+)?(?![\w/])/g

/** What stays the same of a problem when lines of the file move: its rule, its file, its words without their lines. */
export function identityOf({ rule, file, message }: Pick<Problem, 'rule' | 'file' | 'message'>): string {
  return JSON.stringify([rule, file, messageWithoutLines(message)])
}

/** A message that reads the same wherever the lines are that it names. */
export function messageWithoutLines(message: string): string {
  return message.replace(NAMED_LINE, (_, before: string | undefined, ending: string | undefined) => (before ? `${before}…` : `${ending ?? ''}:…`))
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
