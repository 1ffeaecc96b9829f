import type { TSESTree } from '@typescript-eslint/utils'
import { propertyKey } from '../../syntax/binding.ts'
import { type MadeAttribute, makeOpening } from '../../syntax/made-element.ts'
import { type Node, literalOf, unwrap, wrapped } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { holdsSign } from '../text-signs.ts'
import { type GivenProperty, givenProperties } from '../values/given-properties.ts'

type Opening = TSESTree.JSXOpeningElement

/** What a file says of elements in objects: `{ tagName: 'script', ... }`, `['script', {...}]`, `script: [{ src }]`. */
const SIGN = /["'`](?:script|noscript|iframe)["'`]|\b(?:no)?script["']?(?:\s*:\s*\[|\.push\()/

/** The elements that a list of a page's head, of a bundler or of a site generator describes by an object. */
export function* describedElements(file: ScriptFile): Generator<Opening> {
  if (!holdsSign(file, 'cript') || !SIGN.test(file.text)) return
  for (const object of file.nodesOfType('ObjectExpression')) {
    const element = named(file, object) ?? first(file, object) ?? listed(file, object)
    if (!element || !TAGS.has(element.name)) continue
    yield makeOpening({ ...element, hasContent: false, place: object, parent: object })
  }
}

interface Described {
  name: string
  attributes: readonly MadeAttribute[]
}

const TAGS: ReadonlySet<string> = new Set(['script', 'noscript', 'iframe'])
const NAMES: ReadonlySet<string> = new Set(['tagName', 'tag'])
const ATTRIBUTES: ReadonlySet<string> = new Set(['attributes', 'attrs', 'props'])
const CONTENT: ReadonlySet<string> = new Set(['innerHTML', 'children', 'textContent', 'content'])

/** `{ tagName: 'script', attributes: {...}, innerHTML: '...' }` */
function named(file: ScriptFile, { properties }: TSESTree.ObjectExpression): Described | null {
  let name: string | null = null
  const attributes: MadeAttribute[] = []
  for (const property of properties) {
    const key = property.type === 'Property' ? propertyKey(property) : null
    if (property.type !== 'Property' || key === null) continue
    if (NAMES.has(key)) name = textOf(property.value)
    else if (ATTRIBUTES.has(key)) attributes.push(...givenProperties(file, property.value))
    else if (CONTENT.has(key)) attributes.push({ name: 'innerHTML', value: property.value, place: property })
  }
  return name === null ? null : { name: name.toLowerCase(), attributes }
}

/** `['script', {...}, '...']` */
function first(file: ScriptFile, object: TSESTree.ObjectExpression): Described | null {
  const { parent } = wrapped(object)
  if (parent?.type !== 'ArrayExpression' || parent.elements[1] !== object) return null
  const [tag, , content] = parent.elements
  const name = tag && textOf(tag)
  if (name === null || name === undefined) return null
  const inside = content && content.type !== 'SpreadElement' ? [{ name: 'innerHTML', value: content, place: content }] : []
  return { name, attributes: [...givenProperties(file, object), ...inside] }
}

/** `script: [{...}]` and `head.script.push({...})` */
function listed(file: ScriptFile, object: TSESTree.ObjectExpression): Described | null {
  const name = nameOfList(object)
  if (name !== 'script' && name !== 'noscript') return null
  const attributes = givenProperties(file, object)
  return attributes.some(isOfElement) ? { name, attributes } : null
}

function isOfElement({ name }: GivenProperty): boolean {
  return name === 'src' || CONTENT.has(name)
}

/** The name of the property that holds the list which an object is put into; `null` where there is none. */
export function nameOfList(object: Node): string | null {
  let { parent } = wrapped(object)
  while (parent?.type === 'ConditionalExpression' || parent?.type === 'LogicalExpression') parent = wrapped(parent).parent
  if (parent?.type === 'CallExpression') {
    const callee = unwrap(parent.callee)
    const isPush = callee.type === 'MemberExpression' && ['push', 'unshift'].includes(keyOf(callee) ?? '')
    const list = isPush ? unwrap(callee.object) : null
    return list?.type === 'MemberExpression' ? keyOf(list) : list?.type === 'Identifier' ? list.name : null
  }
  if (parent?.type !== 'ArrayExpression') return null
  const holder = wrapped(parent).parent
  if (holder?.type === 'Property') return propertyKey(holder)
  return holder?.type === 'VariableDeclarator' && holder.id.type === 'Identifier' ? holder.id.name : null
}

function keyOf({ property, computed }: TSESTree.MemberExpression): string | null {
  return propertyKey({ key: property, computed })
}

function textOf(node: Node): string | null {
  const text = literalOf(unwrap(node))
  return typeof text === 'string' ? text : null
}
