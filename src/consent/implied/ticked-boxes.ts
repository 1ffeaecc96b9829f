import type { TSESTree } from '@typescript-eslint/utils'
import { type Element, jsxElement } from '../../syntax/element.ts'
import { type Node, literalOf } from '../../syntax/node.ts'
import { type PageBox, pageOf } from '../../syntax/page.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { knownText } from '../../syntax/static-text.ts'
import { categoryAskedFor, isAboutConsent } from '../hand-written/consent-context.ts'
import { keepsChoice, saysConsent } from '../hand-written/vocabulary.ts'

/** A box or switch that asks for consent to a category and is on from the start. */
export interface TickedBox {
  node: Node
  category: string
}

const SWITCHES = /^(?:.*\.)?(?:\w*Checkbox|\w*CheckBox|\w*Switch|\w*Toggle|FormCheck|CheckField)(?:\.\w+)?$/
const TICKED = ['checked', 'defaultChecked', 'isSelected', 'defaultSelected', 'defaultIsSelected', 'isChecked', 'defaultIsChecked']
/** Attributes that say what is asked for. */
const NAMING = ['id', 'name', 'value', 'data-category', 'data-cookie-category', 'data-consent', 'data-name', 'category', 'label', 'aria-label', 'title']
const FORM = ['id', 'className', 'class', 'aria-label', 'name']

/** The same of a page of HTML. */
export function* tickedBoxesOfPage(file: ScriptFile, categoryOf: (name: string) => string | null): Generator<Omit<TickedBox, 'node'> & Pick<PageBox, 'range'>> {
  for (const { said, within, range } of pageOf(file.ast)?.boxes ?? []) {
    const category = said.map((text) => categoryAskedFor(categoryOf, text)).find((one) => one !== null)
    if (category != null && [...within, ...said].some(isOfConsent)) yield { category, range }
  }
}

/** The boxes and switches in a file's JSX that ask for consent and are ticked before anybody touched them. */
export function* tickedBoxes(file: ScriptFile, categoryOf: (name: string) => string | null): Generator<TickedBox> {
  if (!/hecked|elected/.test(file.text)) return
  for (const opening of file.nodesOfType('JSXOpeningElement')) {
    const element = jsxElement(opening)
    if (!isBox(file, element) || !isTicked(element)) continue
    const category = categoryOfBox(file, element, opening, categoryOf)
    if (category !== null && (isInConsentForm(file, opening) || isAboutConsent(file, opening))) yield { node: opening, category }
  }
}

function isBox(file: ScriptFile, { name, attributes }: Element): boolean {
  if (name !== 'input') return SWITCHES.test(name)
  const type = attributes.get('type')?.value
  return type ? knownText(file, type) === 'checkbox' : false
}

function isTicked({ attributes }: Element): boolean {
  return TICKED.some((name) => {
    const attribute = attributes.get(name)
    if (!attribute) return false
    const value = attribute.value ? literalOf(attribute.value) : true
    return value === true || (typeof value === 'string' && value !== 'false')
  })
}

function categoryOfBox(
  file: ScriptFile,
  { attributes }: Element,
  opening: TSESTree.JSXOpeningElement,
  categoryOf: (name: string) => string | null,
): string | null {
  for (const name of NAMING) {
    const value = attributes.get(name)?.value
    const text = value ? knownText(file, value) : null
    const category = text === null ? null : categoryAskedFor(categoryOf, text)
    if (category !== null) return category
  }
  const label = opening.parent.parent
  if (label?.type !== 'JSXElement' || !/label/i.test(file.sourceCode.getText(label.openingElement.name))) return null
  return categoryAskedFor(categoryOf, textIn(label))
}

function textIn({ children }: TSESTree.JSXElement): string {
  return children.map((child) => (child.type === 'JSXText' ? child.value : child.type === 'JSXElement' ? textIn(child) : '')).join(' ').trim()
}

/** Whether an element around a box is called so that it is a form of consent. */
function isInConsentForm(file: ScriptFile, opening: TSESTree.JSXOpeningElement): boolean {
  for (let node: Node | undefined = opening.parent; node; node = node.parent) {
    if (node.type !== 'JSXElement') continue
    const { attributes } = jsxElement(node.openingElement)
    for (const name of FORM) {
      const value = attributes.get(name)?.value
      const text = value ? literalOf(value) : null
      if (typeof text === 'string' && isOfConsent(text)) return true
    }
  }
  return false
}

function isOfConsent(text: string): boolean {
  return saysConsent(text) || keepsChoice(text)
}
