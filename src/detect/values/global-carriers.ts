import { GLOBAL_OBJECTS } from '../../syntax/global-objects.ts'
import type { Node } from '../../syntax/node.ts'
import type { ScriptFile, Variable } from '../../syntax/script-file.ts'
import { readsOf } from '../../syntax/reads.ts'
import { usesOf, usesOfMember } from '../../syntax/value-uses.ts'
import { holdsSign } from '../text-signs.ts'

/**
 * The expressions and names of a file that hold a global's value, by the global: its own name where nothing shadows it,
 * and members of `window` and its kin. What they are used for, `usesOf` tells.
 */
export function globalCarriers(file: ScriptFile): ReadonlyMap<string, readonly Node[]> {
  return file.remember(globalCarriers, () => collect(file))
}

function collect(file: ScriptFile): ReadonlyMap<string, readonly Node[]> {
  const members = new Map<string, Node[]>()
  const add = (name: string, nodes: readonly Node[]): void => {
    const known = members.get(name)
    if (known) known.push(...nodes)
    else members.set(name, [...nodes])
  }
  for (const variable of globalVariables(file)) add(variable.name, readsOf(variable))
  if (holdsSign(file, 'ownerDocument')) add('document', ownerDocuments(file))

  const windows: Node[] = []
  const documents = file.text.includes('defaultView')
    ? [...(members.get('document') ?? []), ...(file.globals.get('document') ?? [])]
    : []
  for (const name of GLOBAL_OBJECTS) windows.push(...(file.globals.get(name) ?? []))
  const seen = new Set<Node>()
  while (windows.length > 0 || documents.length > 0) {
    for (const view of membersOf(file, documents.pop(), seen)) if (view.key === 'defaultView') windows.push(view.carrier)
    for (const { key, carrier } of membersOf(file, windows.pop(), seen)) {
      add(key, [carrier])
      if (GLOBAL_OBJECTS.has(key)) windows.push(carrier)
      else if (key === 'document') documents.push(carrier)
    }
  }
  return members.size === 0 ? file.globals : joined(file.globals, members)
}

/** The members with known names that a value is asked for, each value once. */
function* membersOf(file: ScriptFile, value: Node | undefined, seen: Set<Node>): Generator<{ key: string; carrier: Node }> {
  if (!value || seen.has(value)) return
  seen.add(value)
  for (const use of usesOf(file, value)) {
    if (use.kind === 'member' && use.key !== null) yield { key: use.key, carrier: use.carrier }
  }
}

function joined(
  one: ReadonlyMap<string, readonly Node[]>,
  other: ReadonlyMap<string, readonly Node[]>,
): ReadonlyMap<string, readonly Node[]> {
  const all = new Map(one)
  for (const [name, nodes] of other) all.set(name, [...(all.get(name) ?? []), ...nodes])
  return all
}

/** What a global's calls, members and arguments are, wherever the file reaches it. */
export function* usesOfGlobal(file: ScriptFile, name: string): ReturnType<typeof usesOf> {
  for (const carrier of globalCarriers(file).get(name) ?? []) yield* usesOf(file, carrier)
}

/** The same of one of its members: `usesOfGlobalMember(file, 'navigator', 'sendBeacon')`. */
export function* usesOfGlobalMember(file: ScriptFile, name: string, key: string): ReturnType<typeof usesOf> {
  for (const carrier of globalCarriers(file).get(name) ?? []) yield* usesOfMember(file, carrier, key)
}

function ownerDocuments(file: ScriptFile): Node[] {
  return file.nodesOfType('MemberExpression').filter(({ property, computed }) =>
    !computed && property.type === 'Identifier' && property.name === 'ownerDocument')
}

/** Top-level variables that are the global of their name: vendors' snippets begin with `var _paq = _paq || []`. */
function* globalVariables(file: ScriptFile): Generator<Variable> {
  const scope = file.sourceCode.scopeManager?.globalScope
  if (!scope) return
  for (const variable of scope.set.values()) if (isQueueDeclaration(variable, true)) yield variable
  for (const child of scope.childScopes) {
    if (child.type !== 'module') continue
    for (const variable of child.set.values()) if (isQueueDeclaration(variable, false)) yield variable
  }
}

function isQueueDeclaration(variable: Variable, inScript: boolean): boolean {
  const declarator = variable.defs[0]?.node as Node | undefined
  if (declarator?.type !== 'VariableDeclarator' || declarator.parent.kind !== 'var') return false
  const value = declarator.init
  if (value?.type === 'ArrayExpression') return inScript
  return value?.type === 'LogicalExpression' && value.left.type === 'Identifier' && value.left.name === variable.name
}
