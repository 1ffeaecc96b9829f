import { type AccessPath, accessPath, functionOf, memberKey } from '../../syntax/access-path.ts'
import { propertyKey } from '../../syntax/binding.ts'
import { type Node, unwrap } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { resultsOf } from '../requests/handed-addresses.ts'

/** The export of a module that a tag renders, members joined by `.`; `lazy(() => import('module'))` is one. */
export function exportRendered(file: ScriptFile, name: Node): { module: string; component: string } | null {
  const path = accessPath(file, name)
  const { root, steps } = lazyPath(file, path) ?? path
  const members = steps.filter(({ kind }) => kind !== 'await').map((step) => (step.kind === 'member' ? step.key : null))
  if (root.kind !== 'import' || members.includes(null)) return null
  const [first = 'default', ...more] = root.name === '*' ? members : [root.name, ...members]
  return { module: root.module, component: [first, ...more].join('.') }
}

/** Functions that give a component which is fetched when it is first rendered, by the module that has them. */
const LAZY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['next/dynamic', new Set(['default'])],
  ['react', new Set(['lazy', 'default', '*'])],
  ['preact/compat', new Set(['lazy'])],
  ['@loadable/component', new Set(['default', 'lazy'])],
  ['react-lazyload', new Set(['default'])],
])

/** The module, or its export, that such a function is told to fetch: `import('a')`, `import('a').then((a) => a.B)`. */
function lazyPath(file: ScriptFile, { root, steps }: AccessPath): AccessPath | null {
  const call = steps.at(-1)
  if (root.kind !== 'import' || call?.kind !== 'call' || !LAZY.get(root.module)?.has(root.name)) return null
  const [argument] = call.arguments
  const fetch = argument && functionOf(accessPath(file, argument))
  const [result] = fetch ? resultsOf(file, fetch) : []
  if (!result) return null
  const fetched = accessPath(file, result)
  const [then, called, ...more] = fetched.steps
  if (then?.kind !== 'member' || then.key !== 'then' || called?.kind !== 'call' || more.length > 0) return fetched
  const chosen = called.arguments[0] ? functionOf(accessPath(file, called.arguments[0])) : null
  const [part] = chosen ? resultsOf(file, chosen) : []
  const key = part ? lastKey(file, defaultIn(unwrap(part))) : null
  return part && key !== null ? { ...fetched, steps: [{ kind: 'member', key, optional: false, fallback: null, node: part }] } : null
}

/** What `{ default: module.Player }` says, or the node itself. */
function defaultIn(node: Node): Node {
  const property = node.type === 'ObjectExpression' ? node.properties.find((one) => one.type === 'Property' && propertyKey(one) === 'default') : null
  return property?.type === 'Property' ? unwrap(property.value) : node
}

/** The last name of what a module's part is called: `Player` of `module.Player`, or of a name that a pattern took out of it. */
function lastKey(file: ScriptFile, node: Node): string | null {
  if (node.type === 'MemberExpression') return memberKey(file, node)
  if (node.type !== 'Identifier') return null
  const { root, steps } = accessPath(file, node)
  if (root.kind === 'import' && steps.length === 0) return root.name
  if (root.kind === 'local' && steps.length === 0 && root.binding.kind === 'parameter') return root.binding.steps.at(-1)?.key ?? null
  const step = steps.at(-1)
  return step?.kind === 'member' ? step.key : null
}
