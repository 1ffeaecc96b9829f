import type { TSESLint } from '@typescript-eslint/utils'
import type { FileAnalysis } from '../analysis/analyze.ts'
import type { Finding } from '../model/finding.ts'
import { analysisFor } from './analysis-for.ts'

/** Chooses the findings that a rule speaks of, in source order. */
export type Selection = (file: FileAnalysis) => Iterable<Finding>

/**
 * A rule's listener: calls `visit` for each selected finding of the file. Does nothing in a file without JavaScript
 * scope, such as a manifest or a stylesheet.
 */
export function forEachFinding<Ids extends string, Options extends readonly unknown[]>(
  context: Readonly<TSESLint.RuleContext<Ids, Options>>,
  select: Selection,
  visit: (finding: Finding, file: FileAnalysis) => void,
): TSESLint.RuleListener {
  return forEachPart(context, select, visit)
}

/** The same for any part of a file's analysis, such as what is wrong with its consent modes. */
export function forEachPart<Part, Ids extends string, Options extends readonly unknown[]>(
  context: Readonly<TSESLint.RuleContext<Ids, Options>>,
  select: (file: FileAnalysis) => Iterable<Part>,
  visit: (part: Part, file: FileAnalysis) => void,
): TSESLint.RuleListener {
  if (typeof context.sourceCode.getScope !== 'function') return {}
  return {
    Program() {
      const file = analysisFor(context)
      if (!file) return
      for (const part of select(file)) visit(part, file)
    },
  }
}
