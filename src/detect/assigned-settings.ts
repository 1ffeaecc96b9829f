import type { Effect } from '../model/effect.ts'
import { type Node, unwrap } from '../syntax/node.ts'
import { type Scene, serviceEffect } from './effects.ts'
import { globalCarriers, usesOfGlobal } from './values/global-carriers.ts'

/**
 * Services that a file starts by nothing but a global that their script reads, as `window.intercomSettings = {...}`; those in
 * `started` are left out, which the file loads or starts in a plainer way.
 */
export function* assignedSettings({ file, services }: Scene, started: ReadonlySet<string>): Generator<Effect> {
  const carriers = globalCarriers(file)
  for (const [name, service] of services.settings) {
    if (!carriers.has(name) || started.has(service.id)) continue
    const writes = [...usesOfGlobal(file, name)].flatMap((use) => (use.kind === 'write' && !isNothing(use.value) ? [use.node] : []))
    const [first] = writes.sort((one, other) => one.range[0] - other.range[0])
    if (first) yield serviceEffect('init', service.id, null, { place: first.left, site: first })
  }
}

/** Whether a value sets nothing: nothing at all, or an object to be filled later. */
function isNothing(value: Node): boolean {
  const node = unwrap(value)
  switch (node.type) {
    case 'Literal':
      return node.value === null || node.value === false
    case 'Identifier':
      return node.name === 'undefined'
    case 'UnaryExpression':
      return node.operator === 'void'
    case 'ObjectExpression':
      return node.properties.length === 0
    case 'ArrayExpression':
      return node.elements.length === 0
    case 'LogicalExpression':
      return isNothing(node.right)
    default:
      return false
  }
}
