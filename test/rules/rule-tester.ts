import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as parser from '@typescript-eslint/parser'
import { type Rule, RuleTester } from 'eslint'
import { afterAll, describe, it } from 'vitest'

RuleTester.describe = describe
RuleTester.it = it
RuleTester.itOnly = it.only

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url))

/** A folder in a repository without any manifest. */
function emptyRepository(): string {
  const root = mkdtempSync(join(tmpdir(), 'consent-rule-'))
  mkdirSync(join(root, '.git'))
  return root
}

/** Folders to lint a file in: with a manifest, with one that can't be read, with none. */
export const folders = {
  declared: join(fixtures, 'declared'),
  broken: join(fixtures, 'broken'),
  /** With lifetimes and attributes. */
  terms: join(fixtures, 'terms'),
  missing: emptyRepository(),
} as const

afterAll(() => rmSync(folders.missing, { recursive: true }))

export interface Case {
  code: string
  name?: string
  /** Default: `declared`. */
  folder?: keyof typeof folders
  /** Default: `app.jsx`, read by ESLint's own parser; with `.ts` or `.tsx`, by TypeScript's. */
  file?: string
  options?: unknown[]
  settings?: Record<string, unknown>
}

export interface FailingCase extends Case {
  errors: RuleTester.TestCaseError[]
}

/** Runs the cases in flat configuration, as `rule`'s users would. */
export function testRule(
  name: string,
  rule: unknown,
  { valid, invalid }: { valid: (string | Case)[]; invalid: FailingCase[] },
): void {
  const tester = new RuleTester({ languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } })
  tester.run(name, rule as Rule.RuleModule, {
    valid: valid.map((passing) => complete(typeof passing === 'string' ? { code: passing } : passing)),
    invalid: invalid.map((failing) => ({ ...complete(failing), errors: failing.errors })),
  })
}

function complete({ folder = 'declared', file = 'app.jsx', ...given }: Case) {
  return {
    ...given,
    filename: join(folders[folder], file),
    ...(/\.tsx?$/.test(file) ? { languageOptions: { parser } } : {}),
  }
}
