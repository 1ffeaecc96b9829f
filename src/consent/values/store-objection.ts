import type { TSESTree } from '@typescript-eslint/utils'
import { accessPath } from '../../syntax/access-path.ts'
import { propertyKey } from '../../syntax/binding.ts'
import { type Node, isFunction, isInside, literalOf, unwrap } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { wordsOf } from '../hand-written/vocabulary.ts'

/** Functions of libraries that define a store of state, by their modules, with the functions that only wrap what they are given. */
const MAKERS: Readonly<Record<string, ReadonlySet<string>>> = {
  zustand: new Set(['create', 'default', 'createStore']),
  'zustand/vanilla': new Set(['createStore', 'default']),
  'zustand/traditional': new Set(['createWithEqualityFn']),
  pinia: new Set(['defineStore']),
  '@reduxjs/toolkit': new Set(['createSlice']),
}

const GIVING = new Set([
  'accept', 'accepted', 'accepts', 'agree', 'agreed', 'allow', 'allowed', 'approve', 'consent', 'consented', 'enable', 'enabled', 'give', 'given',
  'grant', 'granted', 'opt', 'optin',
])

/** Where a file defines stores of state. */
export function storesIn(file: ScriptFile): readonly Node[] {
  return file.remember(storesIn, () => file.imports
    .filter(({ module, name }) => Object.hasOwn(MAKERS, module) && MAKERS[module]?.has(name) === true)
    .flatMap(({ variable }) => variable.references.map(({ identifier }) => outermostCall(identifier)))
    .filter((call) => call !== null))
}

/** The call that a maker is the callee of, and those of what it gives: `create()(...)`. */
function outermostCall(maker: Node): Node | null {
  let call: Node | null = null
  for (let node = maker; node.parent?.type === 'CallExpression' && node.parent.callee === node; node = node.parent) call = node.parent
  return call
}

/**
 * Where a store's member `key` becomes true without an action named for consent being given: at first, or by another
 * action; `null` where that is not seen.
 */
export function freelyTrueIn(file: ScriptFile, store: Node, key: string): Node | null {
  for (const object of file.nodesOfType('ObjectExpression')) {
    if (!isInside(object, store) && !isStateOf(file, store, object)) continue
    for (const property of object.properties) {
      if (property.type !== 'Property' || propertyKey(property) !== key || !isTrue(file, property.value)) continue
      if (!isInGivingAction(property, store)) return property
    }
  }
  for (const member of file.nodesOfType('MemberExpression')) {
    const { parent } = member
    if (parent.type !== 'AssignmentExpression' || parent.left !== member || !isInside(member, store)) continue
    if (nameWritten(member) !== key || !isTrue(file, parent.right)) continue
    if (!isInGivingAction(parent, store)) return parent
  }
  return null
}

/** What a member is named; `marketing.value` is what `marketing` keeps. */
function nameWritten({ object, property, computed }: TSESTree.MemberExpression): string | null {
  const key = propertyKey({ key: property, computed })
  return key === 'value' && object.type === 'Identifier' ? object.name : key
}

/** Whether an object is what a store names as its state, or spreads into it. */
function isStateOf(file: ScriptFile, store: Node, object: Node): boolean {
  const holder = object.parent
  if (holder?.type !== 'VariableDeclarator' || holder.id.type !== 'Identifier') return false
  return file.variableOf(holder.id)?.references.some(({ identifier }) => identifier !== holder.id && isInside(identifier, store)) ?? false
}

/** Whether a value is true from the start: a constant, or what a framework keeps of one, `ref(true)`. */
function isTrue(file: ScriptFile, value: Node): boolean {
  const node = unwrap(value)
  const literal = literalOf(node)
  if (literal !== undefined) return Boolean(literal)
  if (node.type !== 'Identifier' && node.type !== 'CallExpression') return false
  const { root, steps: [call, ...more] } = accessPath(file, node)
  if (root.kind === 'value' && !call) return Boolean(literalOf(root.node))
  const [first] = call?.kind === 'call' && more.length === 0 ? call.arguments : []
  return first !== undefined && (root.kind === 'import' || root.kind === 'global') && /^(?:shallowR|r)ef$/.test(root.name) && literalOf(first) === true
}

/** Whether a write stands in an action of the store that is named for giving consent. */
function isInGivingAction(write: Node, store: Node): boolean {
  let name: string | null = null
  for (let node: Node | undefined = write; node && node !== store; node = node.parent) {
    if (!isFunction(node)) continue
    const holder: Node | undefined = node.parent
    const own = holder?.type === 'Property' ? propertyKey(holder) : holder?.type === 'VariableDeclarator' && holder.id.type === 'Identifier' ? holder.id.name : node.id?.name
    name ??= own ?? null
  }
  return name !== null && wordsOf(name).some((word) => GIVING.has(word))
}
