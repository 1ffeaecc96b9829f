import type { TSESTree } from '@typescript-eslint/utils'
import type { Effect } from '../model/effect.ts'
import { propertyKey } from '../syntax/binding.ts'
import { type Node, unwrap, wrapped } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import type { Use } from '../syntax/use.ts'
import { usesOf } from '../syntax/value-uses.ts'
import { type Scene, heldBack, serviceEffect } from './effects.ts'
import { type ModuleValue, moduleValues } from './values/module-values.ts'

/** Lists of a framework that run what is in them. */
const LISTS: ReadonlySet<string> = new Set(['imports', 'providers', 'plugins', 'modules', 'integrations'])
/** Functions that take such things: `app.use(Plugin)`, Angular's `importProvidersFrom(Module)`. */
const TAKERS: ReadonlySet<string> = new Set(['use', 'importProvidersFrom'])

/** Services that start where a framework is handed their plugin: `app.use(VueGtag)`, `imports: [NgxModule]`. */
export function* servicePlugins({ file, services }: Scene): Generator<Effect> {
  const hasPlugins = (module: string): boolean => (services.packages.get(module) ?? []).some(({ entry }) => entry.plugins)
  for (const value of moduleValues(file, hasPlugins)) {
    for (const { name, use } of exportUses(file, value)) {
      const node = handedOver(use)
      for (const { service, entry } of (node && services.packages.get(value.module)) || []) {
        if (!node || !entry.plugins?.includes(name)) continue
        yield heldBack(serviceEffect('init', service.id, null, { place: node, site: node }), entry.heldBackBy?.[name] ?? null, node)
      }
    }
  }
}

/** The uses of a module's exports, by the export's name; the whole of a module is its default. */
function* exportUses(file: ScriptFile, { name, uses }: ModuleValue): Generator<{ name: string; use: Use }> {
  for (const use of uses) {
    yield { name: name === '*' ? 'default' : name, use }
    if (name !== '*' || use.kind !== 'member' || use.key === null) continue
    for (const inner of usesOf(file, use.carrier)) yield { name: use.key, use: inner }
  }
}

/** The call or the element of a list by which a framework is handed a value. */
function handedOver(use: Use): Node | null {
  if (use.kind === 'argument') return isTaker(use.call) ? use.call : null
  return use.kind === 'escape' && isListed(use.node) ? use.node : null
}

function isTaker({ callee }: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  const node = unwrap(callee)
  const name = node.type === 'MemberExpression' ? propertyKey({ key: node.property, computed: node.computed }) : node.type === 'Identifier' ? node.name : null
  return name !== null && TAKERS.has(name)
}

function isListed(node: Node): boolean {
  const list = wrapped(node).parent
  const holder = list?.type === 'ArrayExpression' ? wrapped(list).parent : null
  return holder?.type === 'Property' && LISTS.has(propertyKey(holder) ?? '')
}
