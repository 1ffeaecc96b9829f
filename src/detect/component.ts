import type { TSESTree } from '@typescript-eslint/utils'
import { matchUrl, parseUrlPattern } from '../catalogue/url-pattern.ts'
import type { Effect } from '../model/effect.ts'
import type { Service } from '../model/service.ts'
import { jsxElement } from '../syntax/element.ts'
import type { Node } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import { patternOf, textsOf } from '../syntax/static-text.ts'
import { type Scene, heldBack, serviceEffect } from './effects.ts'
import { exportRendered } from './elements/rendered-exports.ts'
import { moduleRequests } from './values/module-values.ts'
import { parseTarget } from './requests/request-target.ts'

/** Components of npm packages that start a service, or show its widget, where they are rendered. */
export function* serviceComponents({ file, services }: Scene): Generator<Effect> {
  const hasComponents = (module: string): boolean =>
    (services.packages.get(module) ?? []).some(({ entry }) => entry.components ?? entry.embeds)
  if (moduleRequests(file, hasComponents).next().done) return
  for (const { name, node } of renderedComponents(file)) {
    const { module, component } = exportRendered(file, name) ?? {}
    if (module === undefined || component === undefined) continue
    for (const { service, entry } of services.packages.get(module) ?? []) {
      const kind = entry.components?.includes(component) ? 'init' : entry.embeds?.includes(component) ? 'embed' : null
      if (kind === null) continue
      const handed = entry.handedOn?.[component]
      if (handed !== undefined && jsxElement(node).attributes.has(handed)) continue
      const playing = entry.plays?.[component]
      if (playing && !playsContentOf(file, service, node, playing)) continue
      yield heldBack(serviceEffect(kind, service.id, null, { place: node, site: node }), entry.heldBackBy?.[component] ?? null, node)
    }
  }
}

/** Whether one of the attributes of a player names content of a service. */
function playsContentOf(file: ScriptFile, { content = [], embeds = [] }: Service, opening: TSESTree.JSXOpeningElement, attributes: readonly string[]): boolean {
  const element = jsxElement(opening)
  const addresses = attributes.flatMap((name) => element.attributes.get(name)?.value ?? [])
  return addresses.some((address) => textsOf(file, address).some((text) => {
    const target = parseTarget(patternOf(text))
    return target !== null && [...content, ...embeds].some((pattern) => matchUrl(parseUrlPattern(pattern), target) !== null)
  }))
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
