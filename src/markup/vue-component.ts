import type { TSESTree } from '@typescript-eslint/utils'
import { type Node, isFunction, unwrap } from '../syntax/node.ts'
import type { Insertion } from './composition.ts'

/** What the scripts of a Vue component say of the names that its template uses. */
export interface VueComponent {
  /** Names of the scripts' own variables, imports included. */
  names: ReadonlySet<string>
  /** Those of them that a template reads by themselves and scripts by `.value`. */
  refs: ReadonlySet<string>
  /** The object of the options API; `null` for a component that is written without. */
  options: VueOptions | null
  computed: ComputedReads
}

export interface VueOptions {
  range: TSESTree.Range
  statement: TSESTree.ExportDefaultDeclaration
  /** Members of the component, wherever in the object they stand. */
  properties: readonly { property: TSESTree.ObjectLiteralElement; form: 'member' | 'head' }[]
  /** Functions that Vue and Nuxt run by themselves. */
  hooks: readonly string[]
}

const REFS = new Set([
  'ref', 'shallowRef', 'customRef', 'toRef', 'computed', 'useState', 'useCookie', 'useStorage', 'useLocalStorage', 'useSessionStorage',
  'defineModel',
])
const HOOKS = new Set([
  'beforeCreate', 'created', 'beforeMount', 'mounted', 'beforeUpdate', 'updated', 'activated', 'deactivated', 'beforeDestroy',
  'beforeUnmount', 'destroyed', 'unmounted', 'serverPrefetch', 'setup', 'data', 'fetch', 'asyncData', 'middleware', 'render',
  'beforeRouteEnter', 'beforeRouteUpdate', 'beforeRouteLeave',
])
/** Parts of the object whose members are members of the component. */
const FLATTENED = new Set(['methods', 'computed'])

/** Reads the script of a component as its parser gives it. */
export function componentOf({ body }: TSESTree.Program): VueComponent {
  const names = new Set<string>()
  const refs = new Set<string>()
  for (const statement of body) collectNames(statement, names, refs)
  const options = optionsIn(body)
  return { names, refs, options, computed: new ComputedReads(options) }
}

function collectNames(statement: TSESTree.ProgramStatement, names: Set<string>, refs: Set<string>): void {
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
  switch (declaration?.type) {
    case 'ImportDeclaration':
      for (const { local } of declaration.specifiers) names.add(local.name)
      break
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
    case 'TSEnumDeclaration':
      if (declaration.id) names.add(declaration.id.name)
      break
    case 'VariableDeclaration':
      for (const { id, init } of declaration.declarations) {
        for (const name of namesIn(id)) names.add(name)
        if (id.type === 'Identifier' && init && isRef(init)) refs.add(id.name)
      }
      break
    default:
  }
}

function namesIn(pattern: Node): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name]
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) => namesIn(property.type === 'Property' ? property.value : property.argument))
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element ? namesIn(element) : []))
    case 'AssignmentPattern':
      return namesIn(pattern.left)
    case 'RestElement':
      return namesIn(pattern.argument)
    default:
      return []
  }
}

function isRef(init: Node): boolean {
  const call = unwrap(init)
  return call.type === 'CallExpression' && call.callee.type === 'Identifier' && REFS.has(call.callee.name)
}

function optionsIn(body: readonly TSESTree.ProgramStatement[]): VueOptions | null {
  const statement = body.find((one) => one.type === 'ExportDefaultDeclaration')
  const object = statement && optionsOf(statement.declaration)
  if (!statement || !object) return null
  const properties = object.properties.flatMap((property): VueOptions['properties'] => {
    const key = keyOf(property)
    const value = property.type === 'Property' ? unwrap(property.value) : null
    if (key !== null && FLATTENED.has(key) && value?.type === 'ObjectExpression') {
      return value.properties.map((inner) => ({ property: inner, form: 'member' }))
    }
    return [{ property, form: key === 'head' && value && (isFunction(value) || value.type === 'ObjectExpression') ? 'head' : 'member' }]
  })
  const hooks = object.properties.flatMap((property) => {
    const key = keyOf(property)
    return key !== null && HOOKS.has(key) && property.type === 'Property' && isFunction(property.value) ? [key] : []
  })
  return { range: object.range, statement, properties, hooks }
}

/** The object in `export default {}`, `defineComponent({})` and `Vue.extend({})`. */
function optionsOf(declaration: Node): TSESTree.ObjectExpression | null {
  const node = unwrap(declaration)
  if (node.type === 'ObjectExpression') return node
  const [argument] = node.type === 'CallExpression' ? node.arguments : []
  return argument?.type === 'ObjectExpression' ? argument : null
}

function keyOf(property: TSESTree.ObjectLiteralElement): string | null {
  if (property.type !== 'Property' || property.computed) return null
  return property.key.type === 'Identifier' ? property.key.name : null
}

/** What the object of the options API is called in the program. */
export const COMPONENT = '$component'

/** Reads of computed properties: what `this.name` gives is what the function of that name returns. */
export class ComputedReads {
  readonly names: ReadonlySet<string>
  readonly #reads: readonly TSESTree.MemberExpression[]

  constructor(options: VueOptions | null) {
    const members = options?.properties ?? []
    this.names = new Set(members.flatMap(({ property }) => (isComputed(property) ? [keyOf(property) ?? ''] : [])))
    this.#reads = this.names.size === 0 ? [] : members.flatMap(({ property }) => readsIn(property, this.names))
  }

  /** The calls to be made of them in a stretch of the script. */
  callsIn([start, end]: TSESTree.Range): Insertion[] {
    const inside = this.#reads.filter(({ range }) => start < range[0] && range[1] <= end)
    return inside.sort((one, other) => one.range[0] - other.range[0]).flatMap(({ object, range }) =>
      [{ at: object.range[0], end: object.range[1], text: COMPONENT }, { at: range[1], text: '()' }])
  }
}

function isComputed(property: TSESTree.ObjectLiteralElement): boolean {
  const holder = property.parent?.type === 'ObjectExpression' ? property.parent.parent : null
  return property.type === 'Property' && isFunction(property.value) && holder?.type === 'Property' && keyOf(holder) === 'computed'
}

function readsIn(root: Node, names: ReadonlySet<string>): TSESTree.MemberExpression[] {
  const reads: TSESTree.MemberExpression[] = []
  const pending: Node[] = [root]
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'MemberExpression' && node.object.type === 'ThisExpression' && !node.computed &&
      node.property.type === 'Identifier' && names.has(node.property.name) && !isWritten(node)) reads.push(node)
    for (const [key, child] of Object.entries(node) as [string, unknown][]) {
      if (key === 'parent') continue
      for (const one of Array.isArray(child) ? child as unknown[] : [child]) if (isNode(one)) pending.push(one)
    }
  }
  return reads
}

function isWritten(node: Node): boolean {
  const { parent } = node
  return (parent?.type === 'AssignmentExpression' && parent.left === node) || parent?.type === 'UpdateExpression'
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'range' in value
}
