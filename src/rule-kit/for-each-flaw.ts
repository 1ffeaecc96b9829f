import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import { auditManifest } from '../analysis/audit-manifest.ts'
import type { Flaw } from '../analysis/flaw.ts'

type Context = Readonly<TSESLint.RuleContext<string, readonly unknown[]>>

/** A rule's listener for a manifest itself: calls `visit` for each of its flaws, with the word that has it. */
export function forEachFlaw(context: Context, visit: (flaw: Flaw, loc: TSESTree.SourceLocation) => void): TSESLint.RuleListener {
  const { sourceCode, filename } = context
  return {
    Manifest() {
      for (const flaw of auditManifest(sourceCode.text, filename)) {
        visit(flaw, wordAt(sourceCode.lines, flaw.at.line ?? 1, flaw.at.column ?? 1))
      }
    },
  }
}

const WORD = /"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^,:{}[\]#\n]+/y

/** The stretch that a word, quoted or not, takes from a line and column (from 1) on. */
function wordAt(lines: readonly string[], line: number, column: number): TSESTree.SourceLocation {
  WORD.lastIndex = column - 1
  const length = WORD.exec(lines[line - 1] ?? '')?.[0].trimEnd().length ?? 1
  return { start: { line, column: column - 1 }, end: { line, column: column - 1 + length } }
}
