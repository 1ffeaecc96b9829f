import type { TSESTree } from '@typescript-eslint/utils'
import type { Place } from '../model/effect.ts'
import type { Node } from './node.ts'

/** An attribute of an element that is not written in JSX: its value as text, or as an expression of the file. */
export interface MadeAttribute {
  name: string
  /** `null` for a bare attribute. */
  value: { text: string; place: Place } | Node | null
  place: Place
}

/** An element that is not written in JSX. Offsets are those of the file that `parent` is in. */
export interface MadeElement {
  name: string
  attributes: readonly MadeAttribute[]
  /** Something stands between its tags. */
  hasContent: boolean
  place: Place
  /** What has to run for the element to be there. */
  parent: Node
}

/**
 * The opening tag of an element as JSX would write it, wherever it stands: in markup inside a string, in a call of
 * `createElement`, in a list of a page's scripts. All that is known of JSX elements then holds for it.
 */
export function makeOpening({ name, attributes, hasContent, place, parent }: MadeElement): TSESTree.JSXOpeningElement {
  const opening = {
    ...at('JSXOpeningElement', place),
    name: identifier(name, place),
    selfClosing: !hasContent,
    typeArguments: undefined,
  }
  const element = {
    ...at('JSXElement', place),
    parent,
    openingElement: opening,
    closingElement: null,
    children: hasContent ? [{ ...at('JSXExpressionContainer', place) }] : [],
  }
  const made = attributes.map((attribute) => ({
    ...at('JSXAttribute', attribute.place),
    parent: opening,
    name: identifier(attribute.name, attribute.place),
    value: valueOf(attribute),
  }))
  return Object.assign(opening, { parent: element, attributes: made }) as unknown as TSESTree.JSXOpeningElement
}

function valueOf({ value }: MadeAttribute): object | null {
  if (value === null) return null
  // The expression keeps the parent that it has in the file.
  if ('type' in value) return { type: 'JSXExpressionContainer', expression: value, loc: value.loc, range: value.range }
  return { ...at('Literal', value.place), value: value.text, raw: JSON.stringify(value.text) }
}

function identifier(name: string, place: Place): object {
  return { ...at('JSXIdentifier', place), name }
}

function at(type: string, { loc, range }: Place): { type: string; loc: Place['loc']; range: Place['range'] } {
  return { type, loc, range }
}
