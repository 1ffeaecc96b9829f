import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Problem, identityOf, messageWithoutLines } from '../report/problem.ts'
import { Misuse } from './terminal.ts'

/** Problems that are known: how often one stands in a file. Lines don't matter, so that code may move. */
export interface BaselineEntry {
  rule: string
  /** Relative to the folder of the check, with `/`. */
  file: string
  /** Without the lines it names. */
  message: string
  count: number
}

/** What a baseline makes of today's problems. */
export interface Comparison {
  /** Not in the baseline, or more often than there. */
  fresh: readonly Problem[]
  /** How many the baseline has. */
  known: number
  /** What the baseline has and nobody reports any more; `count` says how many of them. */
  fixed: readonly BaselineEntry[]
}

/**
 * @param wasChecked whether a file was looked at: nothing is known of the others
 */
export function compareWithBaseline(problems: readonly Problem[], baseline: readonly BaselineEntry[], wasChecked: (file: string) => boolean): Comparison {
  const left = new Map<string, BaselineEntry>()
  for (const entry of baseline) {
    const key = identityOf(entry)
    left.set(key, { ...entry, count: entry.count + (left.get(key)?.count ?? 0) })
  }
  const fresh = problems.filter((problem) => {
    const entry = left.get(identityOf(problem))
    if (!entry || entry.count === 0) return true
    entry.count--
    return false
  })
  const fixed = [...left.values()].filter(({ count, file }) => count > 0 && wasChecked(file))
  return { fresh, known: problems.length - fresh.length, fixed }
}

/** Today's problems as a baseline, in their order; entries of files that were not looked at stay. */
export function baselineOf(problems: readonly Problem[], before: readonly BaselineEntry[], wasChecked: (file: string) => boolean): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>()
  for (const { rule, file, message } of problems) {
    const key = identityOf({ rule, file, message })
    const entry = entries.get(key)
    if (entry) entry.count++
    else entries.set(key, { rule, file, message: messageWithoutLines(message), count: 1 })
  }
  const kept = before.filter(({ file }) => !wasChecked(file))
  const sorted = (one: BaselineEntry): string => JSON.stringify([one.file, one.rule, one.message])
  return [...kept, ...entries.values()].sort((one, other) => (sorted(one) < sorted(other) ? -1 : Number(sorted(one) > sorted(other))))
}

/**
 * @returns `null` where there is no such file
 * @throws {Misuse} for a file that is no baseline
 */
export function readBaseline(name: string, cwd: string): readonly BaselineEntry[] | null {
  const path = resolve(cwd, name)
  if (!existsSync(path)) return null
  try {
    const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (isBaseline(parsed)) return parsed.problems
  } catch (error) {
    throw new Misuse(`The baseline ${name} can't be read: ${error instanceof Error ? error.message : String(error)}.`)
  }
  throw new Misuse(`${name} is no baseline of cookierc. Name another file, or write one with --update-baseline.`)
}

export function writeBaseline(name: string, entries: readonly BaselineEntry[], cwd: string): void {
  try {
    writeFileSync(resolve(cwd, name), `${JSON.stringify({ version: 1, problems: entries }, null, 2)}\n`)
  } catch (error) {
    throw new Misuse(`${name} can't be written: ${error instanceof Error ? error.message : String(error)}.`)
  }
}

function isBaseline(parsed: unknown): parsed is { problems: BaselineEntry[] } {
  if (typeof parsed !== 'object' || parsed === null || !('version' in parsed) || parsed.version !== 1) return false
  return 'problems' in parsed && Array.isArray(parsed.problems) && parsed.problems.every(isEntry)
}

function isEntry(value: unknown): value is BaselineEntry {
  if (typeof value !== 'object' || value === null) return false
  const entry = value as Record<string, unknown>
  return typeof entry['rule'] === 'string' && typeof entry['file'] === 'string' && typeof entry['message'] === 'string' &&
    Number.isSafeInteger(entry['count']) && (entry['count'] as number) > 0
}
