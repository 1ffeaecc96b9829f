import { isGlobalObject } from '../syntax/access-path.ts'
import type { Node } from '../syntax/node.ts'
import type { ScriptFile, Variable } from '../syntax/script-file.ts'
import { readsOf, usesOf, usesOfMember } from '../syntax/value-uses.ts'

/**
 * The expressions and names of a file that hold a global's value, by the global: its own name where nothing shadows it,
 * and members of `window` and its kin. What they are used for, `usesOf` tells.
 */
export function globalCarriers(file: ScriptFile): ReadonlyMap<string, readonly Node[]> {
  return file.remember(globalCarriers, () => collect(file))
}

function collect(file: ScriptFile): ReadonlyMap<string, readonly Node[]> {
  const carriers = new Map<string, Node[]>()
  const add = (name: string, nodes: readonly Node[]): void => {
    const known = carriers.get(name)
    if (known) known.push(...nodes)
    else carriers.set(name, [...nodes])
  }
  for (const [name, identifiers] of file.globals) add(name, identifiers)
  for (const variable of globalVariables(file)) add(variable.name, readsOf(variable))
  if (file.text.includes('ownerDocument')) add('document', ownerDocuments(file))

  const pending: Node[] = []
  for (const [name, nodes] of carriers) if (isWindowLike(name)) pending.push(...nodes)
  for (const document of carriers.get('document') ?? []) {
    for (const use of usesOf(file, document)) if (use.kind === 'member' && use.key === 'defaultView') pending.push(use.carrier)
  }
  const seen = new Set<Node>()
  for (let carrier = pending.pop(); carrier; carrier = pending.pop()) {
    if (seen.has(carrier)) continue
    seen.add(carrier)
    for (const use of usesOf(file, carrier)) {
      if (use.kind !== 'member' || use.key === null || seen.has(use.carrier)) continue
      add(use.key, [use.carrier])
      if (isWindowLike(use.key)) pending.push(use.carrier)
      else if (use.key === 'document') {
        for (const view of usesOf(file, use.carrier)) {
          if (view.kind === 'member' && view.key === 'defaultView') pending.push(view.carrier)
        }
      }
    }
  }
  return carriers
}

/** What a global's calls, members and arguments are, wherever the file reaches it. */
export function* usesOfGlobal(file: ScriptFile, name: string): ReturnType<typeof usesOf> {
  for (const carrier of globalCarriers(file).get(name) ?? []) yield* usesOf(file, carrier)
}

/** The same of one of its members: `usesOfGlobalMember(file, 'navigator', 'sendBeacon')`. */
export function* usesOfGlobalMember(file: ScriptFile, name: string, key: string): ReturnType<typeof usesOf> {
  for (const carrier of globalCarriers(file).get(name) ?? []) yield* usesOfMember(file, carrier, key)
}

function isWindowLike(name: string): boolean {
  return isGlobalObject({ root: { kind: 'global', name }, steps: [] })
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
