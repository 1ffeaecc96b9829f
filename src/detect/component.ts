import type { Effect } from '../model/effect.ts'
import { accessPath } from '../syntax/access-path.ts'
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
    if (root.kind !== 'import' || steps.length > 0) continue
    for (const { service, entry } of services.packages.get(root.module) ?? []) {
      const kind = entry.components?.includes(root.name) ? 'init' : entry.embeds?.includes(root.name) ? 'embed' : null
      if (kind === null) continue
      yield heldBack(serviceEffect(kind, service.id, null, { place: node, site: node }), entry.heldBackBy?.[root.name] ?? null, node)
    }
  }
}

/** Tags whose name is a variable. */
function* renderedComponents(file: ScriptFile): Generator<{ name: Node; node: Node }> {
  for (const node of file.nodesOfType('JSXOpeningElement')) {
    const { name } = node
    if (name.type === 'JSXMemberExpression' || (name.type === 'JSXIdentifier' && /^[A-Z_$]/.test(name.name))) {
      yield { name, node }
    }
  }
}
