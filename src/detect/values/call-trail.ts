import { type Step, accessPath, functionOf } from '../../syntax/access-path.ts'
import { type FunctionNode, type Node, unwrap } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import type { Use } from '../../syntax/use.ts'
import { usesOfParameter } from '../../syntax/value-uses.ts'
import type { TSESTree } from '@typescript-eslint/utils'
import { keptUsesOf } from './kept-uses.ts'

/** A call that begins at a value, and the steps that lead from the value to it, the call itself last. */
export interface CallTrail {
  call: TSESTree.CallExpression | TSESTree.NewExpression
  steps: readonly Step[]
}

/** Chains of calls and members are followed this far. */
const LONGEST = 8

/**
 * Every call that begins at a value: of itself, its members and its results, aliases and promises looked through. After
 * `const a = sdk.create()` the call `a.track()` has the steps `.create`, `()`, `.track`, `()`.
 */
export function* callTrails(file: ScriptFile, uses: Iterable<Use>, steps: readonly Step[] = []): Generator<CallTrail> {
  yield* follow(file, uses, steps, new Set())
}

/** An assignment to a part of a value, and the steps that lead from the value to that part. */
export interface WriteTrail {
  node: TSESTree.AssignmentExpression
  steps: readonly Step[]
}

/** Every assignment to a part of a value: after `const c = useCookie('a')` the steps of `c.value = 1` are `.value`. */
export function* writeTrails(file: ScriptFile, uses: Iterable<Use>): Generator<WriteTrail> {
  yield* followWrites(file, uses, [], new Set())
}

function* followWrites(file: ScriptFile, uses: Iterable<Use>, steps: readonly Step[], seen: Set<Node>): Generator<WriteTrail> {
  if (steps.length >= LONGEST) return
  for (const use of uses) {
    if (use.kind === 'write' && steps.length > 0) yield { node: use.node, steps }
    const next = use.kind === 'member' ? use.carrier : use.kind === 'call' ? use.node : null
    if (!next || seen.has(next)) continue
    seen.add(next)
    const step = use.kind === 'member' ? memberStep(use.key, next) : invocationStep(next as TSESTree.CallExpression)
    yield* followWrites(file, keptUsesOf(file, next), [...steps, step], seen)
  }
}

function* follow(file: ScriptFile, uses: Iterable<Use>, steps: readonly Step[], seen: Set<Node>): Generator<CallTrail> {
  if (steps.length >= LONGEST) return
  for (const use of uses) {
    if (use.kind === 'member') {
      if (seen.has(use.carrier)) continue
      seen.add(use.carrier)
      yield* followMember(file, use, steps, seen)
    } else if (use.kind === 'call' || use.kind === 'construct') {
      if (seen.has(use.node)) continue
      seen.add(use.node)
      const further = [...steps, invocationStep(use.node)]
      yield { call: use.node, steps: further }
      yield* follow(file, keptUsesOf(file, use.node), further, seen)
    }
  }
}

function* followMember(
  file: ScriptFile,
  use: Extract<Use, { kind: 'member' }>,
  steps: readonly Step[],
  seen: Set<Node>,
): Generator<CallTrail> {
  const further = [...steps, memberStep(use.key, use.carrier)]
  if (use.key !== 'then') {
    yield* follow(file, keptUsesOf(file, use.carrier), further, seen)
    return
  }
  for (const then of keptUsesOf(file, use.carrier)) {
    const [callback] = then.kind === 'call' ? then.node.arguments : []
    const fn = callback && functionOf(accessPath(file, callback))
    if (!fn || then.kind !== 'call') continue
    yield* follow(file, usesOfParameter(file, fn, 0), steps, seen)
    const passedOn = membersPassedOn(fn)
    if (passedOn) yield* follow(file, keptUsesOf(file, then.node), [...steps, ...passedOn], seen)
  }
}

/** In `.then(m => m.default)`: the members of the parameter that the next one in the chain gets. */
function membersPassedOn(fn: FunctionNode): Step[] | null {
  const [parameter] = fn.params
  if (parameter?.type !== 'Identifier' || !fn.body) return null
  const steps: Step[] = []
  let node = unwrap(fn.body)
  while (node.type === 'MemberExpression' && !node.computed && node.property.type === 'Identifier') {
    steps.unshift(memberStep(node.property.name, node))
    node = unwrap(node.object)
  }
  return node.type === 'Identifier' && node.name === parameter.name ? steps : null
}

function memberStep(key: string | null, node: Node): Step {
  return { kind: 'member', key, optional: false, fallback: null, node }
}

function invocationStep(node: TSESTree.CallExpression | TSESTree.NewExpression): Step {
  return node.type === 'CallExpression'
    ? { kind: 'call', arguments: node.arguments, optional: node.optional, node, env: null }
    : { kind: 'new', arguments: node.arguments, node, env: null }
}
