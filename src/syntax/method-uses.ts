import type { TSESTree } from '@typescript-eslint/utils'
import { propertyKey } from './binding.ts'
import { renderings } from './element.ts'
import type { FunctionNode, Node } from './node.ts'
import type { ScriptFile } from './script-file.ts'
import { ownerOf, thisOf } from './this-of.ts'
import { readsOf } from './reads.ts'
import type { Use } from './use.ts'

/** What tells the uses of a value: given to these functions, since it asks them in its turn. */
type UsesOf = (file: ScriptFile, carrier: Node) => Iterable<Use>

type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression

/** A function as a member of a class or of an object literal. */
export interface Method {
  fn: FunctionNode
  /** `#name` for a private one. */
  key: string
  owner: ClassNode | TSESTree.ObjectExpression
  isStatic: boolean
  /** `get` and `set` run where the member is read or written. */
  isAccessor: boolean
}

/** The methods that React runs where it renders a class component. */
const RENDERED = new Set([
  'constructor', 'render', 'componentWillMount', 'componentDidMount', 'componentDidUpdate', 'componentWillUnmount',
])

/** The member that a function is; `null` for any other function, and for a member whose name is computed. */
export function methodOf(fn: FunctionNode): Method | null {
  const definition = fn.parent
  if (definition?.type === 'Property') {
    const key = propertyKey(definition)
    if (definition.value !== fn || definition.parent.type !== 'ObjectExpression' || key === null) return null
    return { fn, key, owner: definition.parent, isStatic: false, isAccessor: definition.kind !== 'init' }
  }
  if (definition?.type !== 'MethodDefinition' && definition?.type !== 'PropertyDefinition') return null
  if (definition.value !== fn) return null
  const key = memberName(definition.key, definition.computed)
  const isAccessor = definition.type === 'MethodDefinition' && (definition.kind === 'get' || definition.kind === 'set')
  return key === null ? null : { fn, key, owner: definition.parent.parent, isStatic: definition.static, isAccessor }
}

/**
 * Uses of a method on `this`, and on what its owner becomes in this file: the class, its instances, the object. Where
 * these escape, the method does.
 *
 * @param onward tells the uses of the method once it is found; it may know what has been followed before
 */
export function* methodUses(usesOf: UsesOf, file: ScriptFile, method: Method, onward = usesOf): Generator<Use> {
  if (method.owner.type === 'ObjectExpression') {
    if (method.isAccessor) yield* readsOfMember(usesOf, file, method.owner, method.key)
    else yield* onward(file, method.fn)
  }
  const members = membersOf(usesOf, file, method.owner)
  for (const { carrier, on } of members.byKey.get(method.key) ?? []) {
    if (on !== 'this' && (on === 'class') !== method.isStatic) continue
    if (method.isAccessor) yield { kind: 'escape', node: carrier }
    else yield* onward(file, carrier)
  }
  if (!method.isStatic && !method.key.startsWith('#')) yield* usesInBases(usesOf, file, method, onward)
  if (method.key === 'constructor') for (const node of members.constructions) yield { kind: 'construct', node }
  if (RENDERED.has(method.key)) for (const node of members.renderings) yield { kind: 'escape', node }
  for (const node of members.escapes) yield { kind: 'escape', node }
}

/** How many classes, each extending the next one, are looked at. */
const MOST_BASES = 8

/** Uses of a method on `this` in the classes that its own one extends: there they mean the method that overrides theirs. */
function* usesInBases(usesOf: UsesOf, file: ScriptFile, { owner, key, isAccessor }: Method, onward: UsesOf): Generator<Use> {
  let base = baseOf(file, owner)
  for (let fuel = MOST_BASES; base && fuel > 0; fuel--) {
    for (const { carrier, on } of membersOf(usesOf, file, base).byKey.get(key) ?? []) {
      if (on !== 'this') continue
      if (isAccessor) yield { kind: 'escape', node: carrier }
      else yield* onward(file, carrier)
    }
    base = baseOf(file, base)
  }
}

/** The class of this file that a class extends; `null` where there is none, or another expression says it. */
function baseOf(file: ScriptFile, owner: Method['owner']): ClassNode | null {
  if (owner.type === 'ObjectExpression' || owner.superClass?.type !== 'Identifier') return null
  const [definition] = file.variableOf(owner.superClass)?.defs ?? []
  const node = definition?.node as Node | undefined
  if (node?.type === 'ClassDeclaration' || node?.type === 'ClassExpression') return node
  return node?.type === 'VariableDeclarator' && node.init?.type === 'ClassExpression' ? node.init : null
}

/** A member of a class or of an object literal that holds a value. */
export type Field = Pick<Method, 'key' | 'owner' | 'isStatic'>

/** The field that `this.name`, or a definition in the body of a class, is; `null` for any other. */
export function fieldOfThis(node: TSESTree.MemberExpression | TSESTree.PropertyDefinition): Field | null {
  if (node.type === 'PropertyDefinition') {
    const key = memberName(node.key, node.computed)
    return key === null ? null : { key, owner: node.parent.parent, isStatic: node.static }
  }
  const owner = node.object.type === 'ThisExpression' ? ownerOf(node.object) : null
  const key = memberName(node.property, node.computed)
  return owner && key !== null ? { key, owner, isStatic: false } : null
}

/** Uses of what a field holds, on `this` and on what its owner becomes in this file. */
export function* fieldUses(usesOf: UsesOf, file: ScriptFile, { key, owner, isStatic }: Field): Generator<Use> {
  for (const { carrier, on } of membersOf(usesOf, file, owner).byKey.get(key) ?? []) {
    if (on === 'this' || (on === 'class') === isStatic) yield* usesOf(file, carrier)
  }
}

/** Where a member of an object is read, and where the object goes out of sight: there an accessor runs. */
function* readsOfMember(usesOf: UsesOf, file: ScriptFile, object: TSESTree.ObjectExpression, key: string): Generator<Use> {
  for (const use of usesOf(file, object)) {
    if (use.kind === 'member' && (use.key === null || use.key === key)) yield { kind: 'escape', node: use.carrier }
    else if (use.kind === 'argument') yield { kind: 'escape', node: use.call }
    else if (use.kind === 'stored' || use.kind === 'escape') yield use
  }
}

interface Members {
  byKey: ReadonlyMap<string, readonly { carrier: Node; on: 'this' | 'class' | 'instance' }[]>
  constructions: readonly TSESTree.NewExpression[]
  renderings: readonly TSESTree.JSXOpeningElement[]
  /** Where the class or an instance of it goes out of sight. */
  escapes: readonly Node[]
}

/** Whether what an owner becomes is being looked for: what asks meanwhile is on the way itself. */
export function isUnderway(file: ScriptFile, owner: Method['owner']): boolean {
  return underwayIn(file).has(owner)
}

function underwayIn(file: ScriptFile): Set<Node> {
  return file.remember(underwayIn, () => new Set<Node>())
}

function membersOf(usesOf: UsesOf, file: ScriptFile, owner: Method['owner']): Members {
  return file.rememberFor(membersOf, owner, () => {
    underwayIn(file).add(owner)
    const members = collectMembers(usesOf, file, owner)
    underwayIn(file).delete(owner)
    return members
  })
}

function collectMembers(usesOf: UsesOf, file: ScriptFile, owner: Method['owner']): Members {
  const byKey = new Map<string, { carrier: Node; on: 'this' | 'class' | 'instance' }[]>()
  const constructions: TSESTree.NewExpression[] = []
  const rendered: TSESTree.JSXOpeningElement[] = []
  const escapes = new Set<Node>()
  const take = (use: Use, on: 'this' | 'class' | 'instance'): void => {
    switch (use.kind) {
      case 'member': {
        const key = memberNameOf(use)
        const found = key === null ? undefined : byKey.get(key)
        if (found) found.push({ carrier: use.carrier, on })
        else if (key !== null) byKey.set(key, [{ carrier: use.carrier, on }])
        else if (on !== 'this') escapes.add(use.carrier)
        break
      }
      case 'construct':
        constructions.push(use.node)
        for (const inner of usesOf(file, use.node)) take(inner, 'instance')
        break
      case 'argument':
        if (on !== 'this') escapes.add(use.call)
        break
      case 'stored':
        if (on !== 'this') escapes.add(use.target)
        break
      case 'escape':
        if (use.node.type === 'JSXOpeningElement') rendered.push(use.node)
        else if (on !== 'this') escapes.add(use.node)
        break
      default:
    }
  }
  for (const self of thisOf(file, owner)) for (const use of usesOf(file, self)) take(use, 'this')
  if (owner.type === 'ObjectExpression') return { byKey, constructions, renderings: rendered, escapes: [] }
  if (owner.type === 'ClassExpression') for (const use of usesOf(file, owner)) take(use, 'class')
  // A class has two variables of its name: one around it, and one inside.
  for (const variable of file.sourceCode.getDeclaredVariables?.(owner) ?? []) {
    for (const read of readsOf(variable)) for (const use of usesOf(file, read)) take(use, 'class')
    rendered.push(...renderings(file, variable))
  }
  return { byKey, constructions, renderings: rendered, escapes: [...escapes] }
}

function memberNameOf({ key, carrier }: Extract<Use, { kind: 'member' }>): string | null {
  const property = carrier.type === 'MemberExpression' ? carrier.property : null
  return property?.type === 'PrivateIdentifier' ? `#${property.name}` : key
}

function memberName(key: Node, computed: boolean): string | null {
  return key.type === 'PrivateIdentifier' ? `#${key.name}` : propertyKey({ key, computed })
}
