import type { Finding } from '../model/finding.ts'
import type { Node } from '../syntax/node.ts'

const SPEAKS_OF_PLACE =
  /\b(?:localhost|127\.0\.0\.1|NODE_ENV|(?:env|ENV)\.(?:DEV|PROD)|is_?(?:dev|prod|local|secure|https)\w*|dev(?:elopment)?|production|protocol|https?:)/i

/**
 * Whether a finding stands under a condition that asks where the code runs: what holds on a developer's own machine, or
 * over plain HTTP, need not hold elsewhere.
 *
 * @param text of the linted file
 */
export function dependsOnPlace({ effect: { site } }: Finding, text: string): boolean {
  for (let node: Node = site; node.parent; node = node.parent) {
    const test = testOf(node.parent)
    if (test && test !== node && SPEAKS_OF_PLACE.test(text.slice(...test.range))) return true
  }
  return false
}

function testOf(node: Node): Node | null {
  if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') return node.test
  return node.type === 'LogicalExpression' ? node.left : null
}
