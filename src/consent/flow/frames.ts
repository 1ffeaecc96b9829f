import type { TSESTree } from '@typescript-eslint/utils'
import { accessPath } from '../../syntax/access-path.ts'
import { type Environment, type Frame, argumentAt, enter, isOmitted } from '../../syntax/environment.ts'
import { type FunctionNode, type Node, enclosingFunction, literalOf, parametersOf } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'

/** How many calls a file's analysis looks into apart from each other. Code that people write has some hundreds. */
const MOST_FRAMES = 20_000

interface Known {
  byCall: Map<Node, Map<Environment, Frame | null>>
  byLiterals: Map<FunctionNode, Map<string, Frame>>
  count: number
}

/**
 * The view into a function from one of its calls, the same object whenever it is the same view, so that answers found in it
 * are found once. Calls of a function with the same constants are one view, wherever they stand. `null` where the call is on
 * the way already, or the way is too long.
 */
export function frameOfCall(file: ScriptFile, env: Environment, fn: FunctionNode, call: TSESTree.CallExpression): Frame | null {
  const known = file.remember(frameOfCall, (): Known => ({ byCall: new Map(), byLiterals: new Map(), count: 0 }))
  const byEnvironment = known.byCall.get(call) ?? new Map<Environment, Frame | null>()
  known.byCall.set(call, byEnvironment)
  const found = byEnvironment.get(env)
  if (found !== undefined) return found
  const frame = literalFrame(file, known, env, fn, call) ?? (known.count < MOST_FRAMES ? enter(env, fn, call) : null)
  known.count++
  byEnvironment.set(env, frame)
  return frame
}

/** The view from calls that pass nothing but constants to a function that sees no variables of another. */
function literalFrame(
  file: ScriptFile,
  { byLiterals }: Known,
  env: Environment,
  fn: FunctionNode,
  call: TSESTree.CallExpression,
): Frame | null {
  if (enclosingFunction(fn)) return null
  const given: Node[] = []
  for (const index of parametersOf(fn).keys()) {
    if (isOmitted(call, index)) break
    const argument = argumentAt(call, index)
    const constant = argument && constantBehind(file, argument, env)
    if (!constant) return null
    given.push(constant)
  }
  const key = given.map((node) => `${typeof literalOf(node)} ${String(literalOf(node))}`).join('\n')
  const byKey = byLiterals.get(fn) ?? new Map<string, Frame>()
  byLiterals.set(fn, byKey)
  const frame: Frame = byKey.get(key) ?? { fn, invocation: call, given, outer: null }
  byKey.set(key, frame)
  return frame
}

function constantBehind(file: ScriptFile, argument: Node, env: Environment): Node | null {
  if (literalOf(argument) !== undefined) return argument
  const { root, steps } = accessPath(file, argument, env)
  return root.kind === 'value' && steps.length === 0 && literalOf(root.node) !== undefined ? root.node : null
}
