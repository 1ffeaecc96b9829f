import type { AccessPath } from '../../syntax/access-path.ts'
import { parsePattern } from '../../syntax/code-pattern.ts'
import type { ExpressionPattern } from '../../syntax/pattern-shape.ts'
import { type Captures, type RootTest, exportOf, globalRoot, matchCall, matchPath } from '../../syntax/match-pattern.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'

/** Where a call begins and the steps that lead to it. */
export type TakenPath = Pick<AccessPath, 'root' | 'steps'>

interface Compiled<Known> {
  known: Known
  pattern: ExpressionPattern
}

const compilations = new WeakMap<object, readonly Compiled<unknown>[]>()

/** The patterns of a list, read once in the life of the list. */
function compile<Known>(list: readonly Known[], patternOf: (known: Known) => string): readonly Compiled<Known>[] {
  const made = compilations.get(list)
  if (made) return made as readonly Compiled<Known>[]
  const compiled = list.flatMap((known): Compiled<Known>[] => {
    const pattern = parsePattern(patternOf(known))
    return pattern.kind === 'expression' ? [{ known, pattern }] : []
  })
  compilations.set(list, compiled)
  return compiled
}

/** The entry of `list` whose pattern describes a call most precisely; the first of several. */
export function bestMatch<Known>(
  file: ScriptFile,
  list: readonly Known[],
  patternOf: (known: Known) => string,
  { root, steps }: TakenPath,
): Match<Known> | null {
  const path: AccessPath = { root, steps, aliases: [] }
  const isRoot: RootTest = root.kind === 'import' ? exportOf(root.module) : globalRoot
  let best: Match<Known> | null = null
  for (const { known, pattern } of compile(list, patternOf)) {
    const precision = matchCall(file, pattern, path, isRoot)
    if (precision === null || (best && precision <= best.precision)) continue
    best = { known, precision, captures: () => matchPath(file, pattern, path, isRoot) }
  }
  return best
}

/** An entry whose pattern matches, and how. */
export interface Match<Known> {
  known: Known
  precision: number
  captures: () => readonly Captures[]
}
