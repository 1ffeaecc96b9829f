import type { TSESTree } from '@typescript-eslint/utils'
import { type Node, unwrap } from './node.ts'
import type { Use } from './use.ts'

/** Functions that give back a function that calls theirs: what the result is used for, the argument is used for. */
const WRAPPERS = new Set([
  'useCallback', 'useEvent', 'useEffectEvent', 'useMemoizedFn', 'useStableCallback',
  'memo', 'forwardRef', 'observer', 'debounce', 'throttle', 'once', 'memoize',
  'createSharedComposable', 'createGlobalState', 'defineStore',
])

/** Those that take it after the name of what they make. */
const NAMING = new Set(['defineStore'])

/** Whether what a call gives back calls the function that is its argument `index`. */
export function isWrapper(call: TSESTree.CallExpression | TSESTree.NewExpression, index: number): boolean {
  if (call.type !== 'CallExpression') return false
  const name = calledName(call)
  return WRAPPERS.has(name) && (index === 0 || (index === 1 && NAMING.has(name)))
}

/** Whether a call gives back what the function that is its argument `index` does. */
export function givesResult(call: TSESTree.CallExpression, index: number): boolean {
  return index === 0 && calledName(call) === 'useMemo'
}

/** The uses of a function with those of what wraps it: a call of either gives the same, and so does one that makes its value. */
export function* withWrappers(uses: Iterable<Use>, usesOf: (call: Node) => Iterable<Use>): Generator<Use> {
  for (const use of uses) {
    if (use.kind === 'argument' && use.call.type === 'CallExpression' && givesResult(use.call, use.index)) yield { kind: 'call', node: use.call }
    else if (use.kind === 'argument' && isWrapper(use.call, use.index)) yield* withWrappers(usesOf(use.call), usesOf)
    else yield use
  }
}

function calledName(call: TSESTree.CallExpression): string {
  const callee: Node = unwrap(call.callee)
  const name = callee.type === 'MemberExpression' && !callee.computed ? callee.property : callee
  return name.type === 'Identifier' ? name.name : ''
}
