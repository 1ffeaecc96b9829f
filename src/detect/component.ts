import type { TSESTree } from '@typescript-eslint/utils'
import type { Effect } from '../model/effect.ts'
import { accessPath } from '../syntax/access-path.ts'
import { jsxElement } from '../syntax/element.ts'
import type { Node } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import { type Scene, heldBack, serviceEffect } from './effects.ts'
import { moduleRequests } from './module-values.ts'

/** Components of npm packages that start a service, or show its widget, where they are rendered. */
export function* serviceComponents({ file, services }: Scene): Generator<Effect> {
  const hasComponents = (module: string): boolean =>
    (services.packages.get(module) ?? []).some(({ entry }) => entry.components ?? entry.embeds)
  if (moduleRequests(file, hasComponents).next().done) return
  for (const { name, node } of renderedComponents(file)) {
    const { root, steps } = accessPath(file, name)
    if (root.kind !== 'import') continue
    const members = steps.map((step) => (step.kind === 'member' ? step.key : null))
    if (members.includes(null)) continue
    const component = [root.name, ...members].join('.')
    for (const { service, entry } of services.packages.get(root.module) ?? []) {
      const kind = entry.components?.includes(component) ? 'init' : entry.embeds?.includes(component) ? 'embed' : null
      if (kind === null) continue
      const handed = entry.handedOn?.[component]
      if (handed !== undefined && jsxElement(node).attributes.has(handed)) continue
      yield heldBack(serviceEffect(kind, service.id, null, { place: node, site: node }), entry.heldBackBy?.[component] ?? null, node)
    }
  }
}

/** Tags whose name is a variable. */
function* renderedComponents(file: ScriptFile): Generator<{ name: Node; node: TSESTree.JSXOpeningElement }> {
  for (const node of file.nodesOfType('JSXOpeningElement')) {
    const { name } = node
    if (name.type === 'JSXMemberExpression' || (name.type === 'JSXIdentifier' && /^[A-Z_$]/.test(name.name))) {
      yield { name, node }
    }
  }
}
