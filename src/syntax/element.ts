import type { TSESTree } from '@typescript-eslint/utils'
import type { Node } from './node.ts'
import { pageOf } from './page.ts'
import type { ScriptFile, Variable } from './script-file.ts'

/** One view of an element, whatever language it is written in. */
export interface Element {
  node: Node
  /** As written: `img`, `Script`, `Head.Meta`. */
  name: string
  /** By name; later ones win, as they do at run time. */
  attributes: ReadonlyMap<string, ElementAttribute>
  /** Attributes come from elsewhere too (`{...props}`): an absent one may be there all the same. */
  open: boolean
}

export interface ElementAttribute {
  /** The attribute as a whole. */
  node: Node
  /** Its value as an expression or text; `null` for a bare attribute, which means `true`. */
  value: Node | null
}

/** The JSX element that an opening tag begins. */
export function jsxElement(opening: TSESTree.JSXOpeningElement): Element {
  const attributes = new Map<string, ElementAttribute>()
  let open = false
  for (const attribute of opening.attributes) {
    if (attribute.type === 'JSXSpreadAttribute') {
      open = true
      continue
    }
    attributes.set(attributeName(attribute.name), { node: attribute, value: attributeValue(attribute) })
  }
  return { node: opening, name: elementName(opening.name), attributes, open }
}

/** The opening tags of a file's JSX elements with one of the names given; walks the tree only if the text may hold one. */
export function* jsxElementsNamed(file: ScriptFile, names: ReadonlySet<string>): Generator<TSESTree.JSXOpeningElement> {
  // HTML has its names in capitals too.
  let present = pageOf(file.ast) !== null
  for (const name of names) if (file.text.includes(`<${name}`)) present = true
  if (!present) return
  for (const opening of file.nodesOfType('JSXOpeningElement')) if (names.has(elementName(opening.name))) yield opening
}

/** The tags that render a component; a tag in lower case is the platform's own. */
export function renderings(file: ScriptFile, variable: Variable): TSESTree.JSXOpeningElement[] {
  const { name } = variable
  if (name[0] !== name[0]?.toUpperCase() || !file.text.includes(`<${name}`)) return []
  return file.nodesOfType('JSXOpeningElement').filter(({ name: tag }) =>
    tag.type === 'JSXIdentifier' && tag.name === name && file.variableOf(tag) === variable)
}

/** An element's name as written, members joined by `.`. */
export function elementName(name: TSESTree.JSXTagNameExpression): string {
  if (name.type === 'JSXIdentifier') return name.name
  if (name.type === 'JSXNamespacedName') return `${name.namespace.name}:${name.name.name}`
  return `${elementName(name.object)}.${name.property.name}`
}

function attributeName(name: TSESTree.JSXAttribute['name']): string {
  return name.type === 'JSXIdentifier' ? name.name : `${name.namespace.name}:${name.name.name}`
}

function attributeValue({ value }: TSESTree.JSXAttribute): Node | null {
  return value?.type === 'JSXExpressionContainer' ? value.expression : value
}
