import fc from 'fast-check'
import { anyProgram } from './arbitrary.ts'
import { byHand } from './by-hand.ts'
import { type Difference, compare } from './compare.ts'
import { printProgram } from './print.ts'
import type { Program } from './program.ts'

/** What a search through random programs found. */
export interface Search {
  programs: number
  honest: number
  broken: number
  /** Programs in which an effect that ran without consent is not judged ungated, made small. */
  violations: { source: string; differences: readonly Difference[] }[]
  falseAlarms: { source: string; difference: Difference }[]
  /** Effects that ran only with consent and are judged unknown. */
  undecided: number
}

/** How many violations a search reports before it gives up. */
const MOST_VIOLATIONS = 10

/**
 * Compares verdict and deed in `count` programs that `seed` decides. Effects without consent are told by every run. With
 * `isByHand` their checks are written as projects without a platform write them.
 */
export async function search(
  count: number,
  seed: number,
  onProgress: (done: number) => void = () => {},
  isByHand = false,
): Promise<Search> {
  const found: Search = { programs: 0, honest: 0, broken: 0, violations: [], falseAlarms: [], undecided: 0 }
  await withoutRejectionReports(() => {
    for (let part = 0; found.programs < count && found.violations.length < MOST_VIOLATIONS; part++) {
      searchPart(found, count - found.programs, seed + part * 1_000_003, onProgress, isByHand)
    }
  })
  return found
}

/** Searches until a violation, which ends the part, since what follows it there are smaller versions of it. */
function searchPart(found: Search, count: number, seed: number, onProgress: (done: number) => void, isByHand: boolean): void {
  const print = (program: Program): string => (isByHand ? byHand(printProgram(program)) : printProgram(program))
  let isShrinking = false
  const property = fc.property(anyProgram, (program) => {
    const source = print(program)
    const { honest, broken, differences } = compare(source, isByHand)
    const unsound = differences.filter(({ kind }) => kind === 'unsound')
    if (!isShrinking) {
      found.programs++
      found.honest += honest
      found.broken += broken
      for (const difference of differences) {
        if (difference.kind === 'false alarm') found.falseAlarms.push({ source, difference })
        else if (difference.kind === 'undecided') found.undecided++
      }
      if (found.programs % 500 === 0) onProgress(found.programs)
    }
    if (unsound.length > 0) isShrinking = true
    return unsound.length === 0
  })
  const result = fc.check(property, { numRuns: count, seed })
  const program = result.counterexample?.[0]
  if (!program) return
  const source = print(program)
  found.violations.push({ source, differences: compare(source, isByHand).differences.filter(({ kind }) => kind === 'unsound') })
}

/** Programs leave rejected promises behind, which is nothing to report. */
async function withoutRejectionReports(task: () => void): Promise<void> {
  const listeners = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', ignore)
  try {
    task()
    await new Promise((resolve) => setTimeout(resolve, 0))
  } finally {
    process.off('unhandledRejection', ignore)
    for (const listener of listeners) process.on('unhandledRejection', listener)
  }
}

function ignore(): void {}
