import type { TSESTree } from '@typescript-eslint/utils'
import { type FunctionNode, type Node, isInside } from './node.ts'

/** What calls a function with arguments: a call, `new`, or the rendering of a component with its attributes. */
export type Invocation = TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.JSXOpeningElement

/**
 * One call on the way to an expression: the parameters of `fn` stand for what `invocation` passes, and these arguments
 * are seen from `outer`. `null` is the file itself, with every parameter unknown.
 */
export interface Frame {
  fn: FunctionNode
  invocation: Invocation
  /** What is passed where the invocation does not say: an element of the list that a callback is called for. */
  given?: readonly Node[]
  outer: Environment
}
export type Environment = Frame | null

/** An expression and the calls under which it is seen. */
export interface Located {
  node: Node
  env: Environment
}

/** How many calls deep anything is followed. */
const DEEPEST = 6

/** `env` with one more call; `null` where that call is on the way already, or the way is too long. */
export function enter(env: Environment, fn: FunctionNode, invocation: Invocation): Frame | null {
  let depth = 0
  for (let frame = env; frame; frame = frame.outer) if (frame.fn === fn || ++depth >= DEEPEST) return null
  return { fn, invocation, outer: env }
}

/**
 * `env` seen from one call further out: the arguments of its outermost call are now seen under `invocation`. `null` where
 * that call is on the way already, or the way is too long.
 */
export function enterOutermost(env: Environment, fn: FunctionNode, invocation: Invocation): Frame | null {
  const frames: Frame[] = []
  for (let frame = env; frame; frame = frame.outer) {
    if (frame.fn === fn || frames.length >= DEEPEST) return null
    frames.push(frame)
  }
  return frames.reduceRight<Frame>((outer, frame) => ({ ...frame, outer }), { fn, invocation, outer: null })
}

/** The frame of `fn`'s call in `env`, if there is one. */
export function frameOf(env: Environment, fn: FunctionNode): Frame | null {
  for (let frame = env; frame; frame = frame.outer) if (frame.fn === fn) return frame
  return null
}

/**
 * The calls of `env` under which a variable's values are seen: those inside which it exists, `scope` being the node that it
 * belongs to. It outlives the other calls, so that what they pass is not what was passed when it was written.
 */
export function environmentAround(scope: Node, env: Environment): Environment {
  let frame = env
  while (frame && !isInside(scope, frame.fn)) frame = frame.outer
  return frame
}

/** The argument at `index` of a call, `.call` included; `null` if it is not passed, or hidden by a spread. */
export function argumentAt(invocation: Invocation, index: number): Node | null {
  return argumentsOf(invocation).known[index] ?? null
}

/** Whether a call surely passes nothing at `index`, so that the parameter's default holds. */
export function isOmitted(invocation: Invocation, index: number): boolean {
  const { known, more } = argumentsOf(invocation)
  return !more && index >= known.length
}

/** What a call hands to a function's parameters, up to the first spread; `more` says that unknown ones may follow. */
function argumentsOf(invocation: Invocation): { known: readonly (Node | null)[]; more: boolean } {
  if (invocation.type === 'JSXOpeningElement') return { known: [], more: true }
  const passed = beforeSpread(invocation.arguments)
  const { callee } = invocation
  if (invocation.type === 'NewExpression') return passed
  if (callee.type !== 'MemberExpression' || callee.computed || callee.property.type !== 'Identifier') return passed
  const [, ...afterThis] = passed.known
  if (callee.property.name === 'call') return { ...passed, known: afterThis }
  if (callee.property.name !== 'apply') return passed
  const [list] = afterThis
  if (list?.type === 'ArrayExpression') return beforeSpread(list.elements)
  return { known: [], more: list !== undefined || passed.more }
}

function beforeSpread(all: readonly (Node | null)[]): { known: readonly (Node | null)[]; more: boolean } {
  const spread = all.findIndex((argument) => argument?.type === 'SpreadElement')
  return spread < 0 ? { known: all, more: false } : { known: all.slice(0, spread), more: true }
}
