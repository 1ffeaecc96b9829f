import type { TSESTree } from '@typescript-eslint/utils'
import { propertyKey } from '../../syntax/binding.ts'
import { type Node, enclosingFunction, isFunction, literalOf, unwrap, wrapped } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { readsOf } from '../../syntax/reads.ts'
import { usesOf } from '../../syntax/value-uses.ts'
import { categoryAskedFor, isAboutConsent, nameOfFunction } from '../hand-written/consent-context.ts'
import type { TickedBox } from './ticked-boxes.ts'
import { keepsChoice, saysConsent, wordsOf } from '../hand-written/vocabulary.ts'

/** Functions whose first argument is what a state begins with. */
const STATES = new Set(['useState', 'useImmer', 'useReactive', 'ref', 'shallowRef', 'reactive', '$state', 'signal', 'createSignal', 'createStore', 'useSignal', 'writable', 'BehaviorSubject', 'atom', 'useForm'])

/**
 * What a form of consent begins with: members of a state, or of a record called the default, that are on for a category,
 * `useState({ necessary: true, marketing: true })`; and states of their own, `const [marketing] = useState(true)`.
 */
export function* tickedRecords(file: ScriptFile, categoryOf: (name: string) => string | null): Generator<TickedBox> {
  for (const object of file.nodesOfType('ObjectExpression')) {
    const ticked = tickedMembers(object, categoryOf)
    if (ticked.length > 0 && beginsAState(file, object) && isOfConsent(file, object, categoryOf)) yield* ticked
  }
  yield* tickedStates(file, categoryOf)
}

function tickedMembers({ properties }: TSESTree.ObjectExpression, categoryOf: (name: string) => string | null): TickedBox[] {
  return properties.flatMap((property) => {
    const key = property.type === 'Property' && literalOf(property.value) === true ? propertyKey(property) : null
    const category = key === null ? null : categoryAskedFor(categoryOf, key)
    return category === null ? [] : [{ node: property, category }]
  })
}

/** Whether an object is what a state begins with, or a default by its name. */
function beginsAState(file: ScriptFile, object: Node): boolean {
  const holder = holderOf(object)
  if (holder.type === 'CallExpression' || holder.type === 'NewExpression') return isState(holder, object)
  if (holder.type === 'ReturnStatement' || isFunction(holder)) {
    const fn = isFunction(holder) ? holder : enclosingFunction(holder)
    return fn !== null && (nameOfFunction(fn) === 'data' || isInitializer(fn))
  }
  if (holder.type !== 'VariableDeclarator' || holder.id.type !== 'Identifier') return false
  if (wordsOf(holder.id.name).some((word) => word === 'default' || word === 'defaults' || word === 'initial')) return true
  const variable = file.variableOf(holder.id)
  return variable !== null && readsOf(variable).some((read) => {
    const call = wrapped(read).parent
    return (call?.type === 'CallExpression' || call?.type === 'NewExpression') && isState(call, read)
  })
}

/** The statement or call that an object goes to, through objects around it. */
function holderOf(object: Node): Node {
  let node = wrapped(object)
  for (let parent = node.parent; parent; parent = node.parent) {
    if (parent.type !== 'Property' && parent.type !== 'ObjectExpression') return parent
    node = wrapped(parent)
  }
  return node
}

function isState(call: TSESTree.CallExpression | TSESTree.NewExpression, object: Node): boolean {
  const [first] = call.arguments
  const name = calledName(call)
  return name !== null && STATES.has(name) && first !== undefined && first.range[0] <= object.range[0] && object.range[1] <= first.range[1]
}

/** `useState(() => ({ ... }))` */
function isInitializer(fn: Node): boolean {
  const call = fn.parent
  return call?.type === 'CallExpression' && call.arguments[0] === fn && calledName(call) === 'useState'
}

function calledName({ callee }: TSESTree.CallExpression | TSESTree.NewExpression): string | null {
  const node = unwrap(callee)
  if (node.type === 'Identifier') return node.name
  return node.type === 'MemberExpression' && node.property.type === 'Identifier' ? node.property.name : null
}

/** Whether an object is a record of consent: by its name, by what else it asks for, or by where it stands. */
function isOfConsent(file: ScriptFile, object: TSESTree.ObjectExpression, categoryOf: (name: string) => string | null): boolean {
  const names = namesOf(object)
  if (names.some((name) => saysConsent(name) || keepsChoice(name))) return true
  const keys = object.properties.map((property) => (property.type === 'Property' ? propertyKey(property) : null))
  if (!keys.every((key) => key !== null && (categoryOf(key) !== null || /time|date|version|given|consent/i.test(key)))) return false
  return keys.some((key) => key !== null && categoryOf(key) === 'necessary') || isAboutConsent(file, object)
}

/** What an object is called: the variables and members that it goes to. */
function namesOf(object: Node): string[] {
  const names: string[] = []
  for (let node: Node | undefined = object.parent; node && !node.type.endsWith('Statement'); node = node.parent) {
    if (node.type === 'Property') names.push(propertyKey(node) ?? '')
    if (node.type !== 'VariableDeclarator') continue
    if (node.id.type === 'Identifier') names.push(node.id.name)
    if (node.id.type === 'ArrayPattern' && node.id.elements[0]?.type === 'Identifier') names.push(node.id.elements[0].name)
    break
  }
  return names
}

/** `const [marketing, setMarketing] = useState(true)` in code about consent. */
function* tickedStates(file: ScriptFile, categoryOf: (name: string) => string | null): Generator<TickedBox> {
  for (const call of stateCalls(file)) {
    const [first] = call.arguments
    const declarator = call.parent
    if (!first || literalOf(first) !== true || declarator.type !== 'VariableDeclarator') continue
    const [name] = declarator.id.type === 'ArrayPattern' ? declarator.id.elements : [declarator.id]
    if (name?.type !== 'Identifier' || wordsOf(name.name).some((word) => ABOUT_VIEWS.has(word))) continue
    const category = categoryAskedFor(categoryOf, name.name)
    if (category !== null && (saysConsent(name.name) || isAboutConsent(file, call))) yield { node: first, category }
  }
}

const ABOUT_VIEWS = new Set(['show', 'open', 'expanded', 'visible', 'loading', 'loaded', 'ready', 'collapsed', 'active', 'is'])

function* stateCalls(file: ScriptFile): Generator<TSESTree.CallExpression> {
  const carriers = file.imports.flatMap(({ name, module, variable }) =>
    (STATES.has(name) || ((name === 'default' || name === '*') && module === 'react') ? variable.identifiers.slice(0, 1) : []))
  for (const carrier of [...carriers, ...file.globals.get('$state') ?? [], ...file.globals.get('ref') ?? [], ...file.globals.get('useState') ?? []]) {
    for (const use of usesOf(file, carrier)) {
      if (use.kind === 'call') yield use.node
      else if (use.kind === 'member' && use.key !== null && STATES.has(use.key)) {
        for (const inner of usesOf(file, use.carrier)) if (inner.kind === 'call') yield inner.node
      }
    }
  }
}
