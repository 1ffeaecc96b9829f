import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Problem } from '../report/problem.ts'
import type { Changes } from './changed-since.ts'

/**
 * Whether a branch has to do with a problem: it changed the file, or one that the verdict rests on.
 *
 * @param linesOnly the very lines have to be changed
 */
export function isTouched({ file, line, endLine, evidence }: Problem, changes: Changes, cwd: string, linesOnly: boolean): boolean {
  const root = realpathSync(cwd)
  const places = [{ file, line, endLine }, ...evidence.map((step) => ({ file: step.file, line: step.line, endLine: step.line }))]
  return places.some((place) => changes.get(resolve(root, place.file))?.some(({ first, last }) =>
    !linesOnly || (first <= place.endLine && place.line <= last)) ?? false)
}
