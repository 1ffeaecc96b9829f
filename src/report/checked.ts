import type { Inventory } from './inventory.ts'
import type { Problem, RuleFacts } from './problem.ts'

/** What a check has to tell. */
export interface Checked {
  inventory: Inventory
  /** In the order of their places. */
  problems: readonly Problem[]
  /** Of all that were asked, those that found nothing included. */
  rules: readonly RuleFacts[]
  /** How many reports comments disable. */
  disabled: number
  /** What a list of known problems made of it; `null` without one. */
  baseline: { known: number; fixed: readonly FixedProblem[] } | null
  /** What was looked at alone; `null` for everything. */
  since: { revision: string; leftOut: number } | null
  /** What could not be asked, one sentence each. */
  notes: readonly string[]
}

/** A problem of the baseline that is gone. */
export interface FixedProblem {
  rule: string
  file: string
  message: string
  count: number
}

/** "11 problems (10 errors, 1 warning)" */
export function countedProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ level }) => level === 'error').length
  const warnings = problems.length - errors
  return `${counted(problems.length, 'problem')} (${counted(errors, 'error')}, ${counted(warnings, 'warning')})`
}

/** "1 file", "2 files" */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
