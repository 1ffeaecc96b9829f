import type { TSESTree } from '@typescript-eslint/utils'
import { propertyKey } from '../../syntax/binding.ts'
import { type Node, isFunction, literalOf, unwrap, wrapped } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { nameOfList } from './described-elements.ts'

/** A script's address that an object says, for another part of the program to load it. */
export interface DescribedScript {
  /** The address's expression. */
  node: Node
  site: Node
  /** What the object is called, or says of itself, leaves no doubt that it is a script's. */
  isSigned: boolean
  /** The names of the object's properties. */
  attributes: () => ReadonlySet<string>
}

/** Keys that hold nothing but a script's address, that of any element, and that of anything. */
const OF_SCRIPTS = /^script_?(?:src|url|uri|path)$/i
const OF_ELEMENTS = 'src'
const OF_ANYTHING: ReadonlySet<string> = new Set(['url', 'href', 'source'])

const SIGN = /\bsrc\b|cript(?:Src|Ur[li]|UR[LI]|Path|_src|_ur[li]|s?\w*["']?\s*[:=]\s*\[)/

/**
 * Objects that describe a script: `useScript({ src })`, `{ type: 'loadScript', src }`, `scripts: [{ url }]`,
 * `resolve(manifest, { scriptSrc })`. What loads it stands elsewhere, often in a library.
 */
export function* describedScripts(file: ScriptFile): Generator<DescribedScript> {
  if (!file.text.includes('//') || !SIGN.test(file.text)) return
  for (const object of file.nodesOfType('ObjectExpression')) {
    for (const property of object.properties) {
      const key = property.type === 'Property' ? propertyKey(property) : null
      if (property.type !== 'Property' || key === null || isOfOtherElement(object)) continue
      const isOfScript = OF_SCRIPTS.test(key)
      if (!isOfScript && key !== OF_ELEMENTS && !OF_ANYTHING.has(key)) continue
      const isSigned = isOfScript || saysScript(object)
      if (isSigned || key === OF_ELEMENTS) yield { node: property.value, site: property, isSigned, attributes: () => keysOf(object) }
    }
  }
}

function keysOf({ properties }: TSESTree.ObjectExpression): ReadonlySet<string> {
  return new Set(properties.flatMap((property) => (property.type === 'Property' ? propertyKey(property) ?? [] : [])))
}

const TAGS: ReadonlySet<string> = new Set(['type', 'tag', 'tagName', 'kind', 'as', 'element'])
const SCRIPT = /script(?!ion|ure)/i

/** Whether an object says by a property that it is of something else: a link, an image, a frame. */
function isOfOtherElement({ properties }: TSESTree.ObjectExpression): boolean {
  return properties.some((property) => {
    if (property.type !== 'Property') return false
    const key = propertyKey(property) ?? ''
    if (key === 'rel' || key === 'srcSet' || key === 'alt') return true
    const value = TAGS.has(key) ? literalOf(unwrap(property.value)) : undefined
    return typeof value === 'string' && /^(?:link|style|stylesheet|css|font|img|image|video|audio|iframe)$/i.test(value)
  })
}

/** Whether an object says that it is a script: by a property, the list it is in, or the name that holds it. */
function saysScript(object: TSESTree.ObjectExpression): boolean {
  for (const property of object.properties) {
    const key = property.type === 'Property' ? propertyKey(property) : null
    if (property.type !== 'Property' || !TAGS.has(key ?? '')) continue
    const value = literalOf(unwrap(property.value))
    if (typeof value === 'string' && /^(?:load|inject|external)?-?_?script$|^(?:text|application)\/javascript$/i.test(value)) return true
  }
  return isNamedScript(nameOfList(object)) || isNamedScript(holderOf(object))
}

function isNamedScript(name: string | null): boolean {
  return name !== null && SCRIPT.test(name)
}

/** The name of the property, variable or function that takes an object, the function around it looked through. */
function holderOf(object: Node): string | null {
  const node = wrapped(object)
  const { parent } = node
  switch (parent?.type) {
    case 'Property':
      return propertyKey(parent)
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' ? parent.id.name : null
    case 'CallExpression': {
      const callee = unwrap(parent.callee)
      if (callee.type === 'Identifier') return callee.name
      return callee.type === 'MemberExpression' ? propertyKey({ key: callee.property, computed: callee.computed }) : null
    }
    case 'ArrowFunctionExpression':
      return isFunction(parent) && parent.body === node ? holderOf(parent) : null
    default:
      return null
  }
}
