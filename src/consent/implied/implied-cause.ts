import { functionUses } from '../../syntax/function-uses.ts'
import { type FunctionNode, type Node, enclosingFunction, literalOf } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { type Trigger, triggerAt } from '../flow/runs-by-itself.ts'

/** What runs a piece of code without any act of a visitor, and where that is written. */
export interface Cause {
  by: Exclude<Trigger, 'other'>
  place: Node
  /** The places on the way from the cause to the code, each of which has to be reached. */
  way: readonly Node[]
}

/** After how many milliseconds a timer is no part of an animation. */
const LONG = 1000

/** What runs `node` without an act of a visitor, by one way at least; `null` where the file shows none. */
export function causeOf(file: ScriptFile, node: Node): Cause | null {
  return causeFrom(file, node, new Set(), [node])
}

function causeFrom(file: ScriptFile, node: Node, seen: Set<FunctionNode>, way: readonly Node[]): Cause | null {
  const fn = enclosingFunction(node)
  if (!fn) return { by: 'load', place: node, way }
  if (seen.has(fn)) return null
  seen.add(fn)
  const { invocations, escapes } = functionUses(file, fn)
  for (const place of escapes) {
    const by = triggerAt(file, place)
    if (by === null || by === 'other') continue
    if (by === 'timer' && !startsByItself(file, place, seen)) continue
    return { by, place, way: [...way, place] }
  }
  for (const invocation of invocations) {
    if (invocation.type === 'JSXOpeningElement') continue
    const cause = causeFrom(file, invocation, seen, [...way, invocation])
    if (cause) return cause
  }
  return null
}

/** Whether a timer begins without an act, too: one that an act begins only puts off what the visitor asked for. */
function startsByItself(file: ScriptFile, place: Node, seen: ReadonlySet<FunctionNode>): boolean {
  const around = enclosingFunction(place)
  if (!around || causeFrom(file, place, new Set(seen), [])) return true
  const { invocations, escapes } = functionUses(file, around)
  return invocations.length + escapes.length === 0 && isLong(place)
}

function isLong(place: Node): boolean {
  const delay = place.type === 'CallExpression' && place.arguments[1] ? literalOf(place.arguments[1]) : undefined
  return typeof delay === 'number' && delay >= LONG
}
