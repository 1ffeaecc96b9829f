import type { TSESLint } from '@typescript-eslint/utils'
import { type FileAnalysis, analyze } from '../analysis/analyze.ts'
import { type ConsentSettings, readSettings } from '../analysis/settings.ts'
import { describeFailure } from './wording.ts'

type Context = Readonly<TSESLint.RuleContext<string, readonly unknown[]>>

/**
 * For a file that could not be analysed, the rule that says so: every rule asks for the same analysis, and one report
 * a file is enough.
 */
const speakers = new WeakMap<TSESLint.SourceCode, string>()

/** The file's analysis; `null` where there is none, after one report of why. */
export function analysisFor(context: Context): FileAnalysis | null {
  const speaker = speakers.get(context.sourceCode)
  if (speaker !== undefined && speaker !== context.id) return null
  let settings: ConsentSettings
  try {
    settings = readSettings(context.settings)
  } catch (error) {
    return giveUp(context, `${messageOf(error)} Correct it in the ESLint configuration.`)
  }
  try {
    return analyze(context.sourceCode, { filename: context.filename, cwd: context.cwd, settings })
  } catch (error) {
    return giveUp(context, describeFailure(messageOf(error)))
  }
}

function giveUp(context: Context, message: string): null {
  speakers.set(context.sourceCode, context.id)
  // Not one of the rule's own messages: it is nothing that the rule found.
  const report: unknown = { loc: { line: 1, column: 0 }, message }
  context.report(report as TSESLint.ReportDescriptor<string>)
  return null
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
