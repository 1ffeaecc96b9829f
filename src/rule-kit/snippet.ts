import type { EffectKind } from '../model/effect.ts'
import type { Finding } from '../model/finding.ts'
import { type FunctionNode, type Node, enclosingFunction } from '../syntax/node.ts'

/**
 * A vendor's snippet fetches the script and starts it: one thing to mend, so one report, at whichever comes first.
 * Leaves out each init that follows a load of the same service in the same function, and each load that follows an
 * init.
 */
export function withoutSnippetTwins(findings: Iterable<Finding>): Finding[] {
  const firstKinds = new Map<FunctionNode | null, Map<string, EffectKind>>()
  return [...findings].filter(({ effect: { kind, service, site } }) => {
    if (service === null || (kind !== 'load' && kind !== 'init')) return true
    const frame = frameOf(site)
    const firstKind = firstKinds.get(frame) ?? new Map<string, EffectKind>()
    firstKinds.set(frame, firstKind)
    if (!firstKind.has(service)) firstKind.set(service, kind)
    return firstKind.get(service) === kind
  })
}

/** The function that runs `node`, seen through functions that are called where they stand; `null` at the top level. */
function frameOf(node: Node): FunctionNode | null {
  let frame = enclosingFunction(node)
  while (frame && isCalledInPlace(frame)) frame = enclosingFunction(frame)
  return frame
}

function isCalledInPlace(fn: FunctionNode): boolean {
  return fn.parent.type === 'CallExpression' && fn.parent.callee === fn
}
