import type { Invocation } from '../syntax/environment.ts'
import type { Node } from '../syntax/node.ts'

/** Whether a place calls or renders something with arguments. */
export function isInvocation(place: Node): place is Invocation {
  return place.type === 'CallExpression' || place.type === 'NewExpression' || place.type === 'JSXOpeningElement'
}

/** What a place calls or renders. */
export function calleeOf(place: Node): Node {
  return place.type === 'CallExpression' || place.type === 'NewExpression' ? place.callee : place
}

/** How it does so, in a word. */
export function verbOf(place: Node): string {
  return place.type === 'JSXOpeningElement' ? 'rendered' : 'called'
}
