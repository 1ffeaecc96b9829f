import type { Checked } from '../../src/report/checked.ts'
import type { Problem } from '../../src/report/problem.ts'
import { inventoryOf } from './inventory-of.ts'

/** An error of a rule, but for what is said. */
export function problemOf(parts: Partial<Problem> = {}): Problem {
  return {
    rule: 'consent/require-consent',
    messageId: 'ungated',
    level: 'error',
    file: 'src/a.ts',
    line: 3,
    column: 1,
    endLine: 3,
    endColumn: 20,
    message: 'Cookie `_ga_*` needs consent for `statistics`, but can be reached without it (line 9: called without consent).',
    evidence: [],
    ...parts,
  }
}

/** A check of two files, but for what is said. */
export function checkedOf(problems: readonly Problem[], parts: Partial<Checked> = {}): Checked {
  return {
    inventory: inventoryOf([]),
    problems,
    rules: [
      { id: 'consent/require-consent', description: 'Require consent: for its category, on every path', url: 'https://docs.example/require-consent.md' },
      { id: 'cookierc/never-found', description: 'What is declared has to be found', url: 'https://docs.example/check.md#never-found' },
    ],
    disabled: 0,
    baseline: null,
    since: null,
    notes: [],
    ...parts,
  }
}
