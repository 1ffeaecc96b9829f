import type { Invocation } from '../../syntax/environment.ts'
import type { FunctionNode } from '../../syntax/node.ts'
import { ScriptFile } from '../../syntax/script-file.ts'

/** Calls of a file's functions that stand in another file. */
export type ForeignCalls = ReadonlyMap<FunctionNode, readonly Invocation[]>

const NONE: ForeignCalls = new Map()

/** The file as it is seen from another one, which calls some of its functions. */
export function seenFrom(file: ScriptFile, calls: ForeignCalls): ScriptFile {
  const view = new ScriptFile(file.sourceCode, file.origin, file.depth)
  view.connect((module, name) => file.importedValue(module, name))
  view.remember(foreignCallsOf, () => calls)
  return view
}

/** The calls of a function in the file from which this view of its file is taken. */
export function foreignCallsOf(file: ScriptFile, fn: FunctionNode): readonly Invocation[] {
  return file.remember(foreignCallsOf, () => NONE).get(fn) ?? []
}

/** Functions of a file whose callers would say what is written or loaded, and which nothing in the file calls. */
export function undecidedFunctions(file: ScriptFile): Set<FunctionNode> {
  return file.remember(undecidedFunctions, () => new Set())
}
