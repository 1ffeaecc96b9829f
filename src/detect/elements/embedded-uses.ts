import type { TSESTree } from '@typescript-eslint/utils'
import { accessPath } from '../../syntax/access-path.ts'
import { jsxElement, elementName } from '../../syntax/element.ts'
import { type Node, literalOf, unwrap, wrapped } from '../../syntax/node.ts'
import { propertyKey } from '../../syntax/binding.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { usesOf } from '../../syntax/value-uses.ts'
import { callTrails } from '../values/call-trail.ts'
import { createdElements, propertyWrites } from './created-elements.ts'
import { elementsInCalls } from './elements-in-calls.ts'
import type { EmbeddedUse } from './embedded-use.ts'
import { globalCarriers, usesOfGlobal, usesOfGlobalMember } from '../values/global-carriers.ts'
import { returnedTexts } from './returned-texts.ts'
import { holdsCode, isScriptTag } from './script-components.ts'

/** Every use that a file makes of a text as code or as markup. */
export function* embeddedUses(file: ScriptFile): Generator<EmbeddedUse> {
  yield* inElements(file)
  yield* inCreatedScripts(file)
  yield* writtenMarkup(file)
  yield* documentWrites(file)
  yield* jqueryMarkup(file)
  yield* returnedTexts(file)
}

/** Text without which no tag holds code or markup. */
const TAG_SIGNS = ['<script', '<Script', '<noscript', 'dangerouslySetInnerHTML', 'set:html']

function* inElements(file: ScriptFile): Generator<EmbeddedUse> {
  if (TAG_SIGNS.some((sign) => file.text.includes(sign))) {
    for (const opening of file.nodesOfType('JSXOpeningElement')) yield* inElement(file, opening)
  }
  for (const opening of elementsInCalls(file)) yield* inElement(file, opening)
}

/** Attributes that are what stands between the tags. */
const CONTENT = ['children', 'innerHTML', 'textContent'] as const

function* inElement(file: ScriptFile, opening: TSESTree.JSXOpeningElement): Generator<EmbeddedUse> {
  const element = jsxElement(opening)
  const isScript = isScriptTag(file, opening)
  if (isScript && !holdsCode(file, element)) return
  const kind = isScript ? 'script' : 'markup'
  const html = element.attributes.get('dangerouslySetInnerHTML')?.value
  const given = html && htmlOf(file, html)
  if (given) yield { kind, nodes: [given], site: opening }
  const set = element.attributes.get('set:html')?.value
  if (set) yield { kind, nodes: [set], site: opening }
  if (!isScript && elementName(opening.name) !== 'noscript') return
  for (const name of CONTENT) {
    const value = element.attributes.get(name)?.value
    if (value) yield { kind, nodes: [value], site: opening }
  }
  const { parent } = opening
  if (parent.children.some(({ type }) => type === 'JSXElement' || type === 'JSXFragment')) return
  const children = parent.children.filter(({ type }) => type === 'JSXText' || type === 'JSXExpressionContainer')
  // A tag that is not written in JSX has its content in an attribute.
  if (children.some((child) => child.type === 'JSXExpressionContainer' && !child.expression)) return
  if (children.length > 0) yield { kind, nodes: children, site: opening }
}

/** The text in `{ __html: text }`. */
function htmlOf(file: ScriptFile, node: Node): Node | null {
  const { root, steps } = accessPath(file, node)
  const object = root.kind === 'value' && steps.length === 0 ? unwrap(root.node) : null
  if (object?.type !== 'ObjectExpression') return null
  const property = object.properties.find((one) => one.type === 'Property' && propertyKey(one) === '__html')
  return property?.type === 'Property' ? property.value : null
}

const SCRIPT_TEXT = new Set(['text', 'textContent', 'innerText', 'innerHTML'])

function* inCreatedScripts(file: ScriptFile): Generator<EmbeddedUse> {
  for (const { node: script, tag } of createdElements(file)) {
    if (tag !== 'script') continue
    for (const { node, site } of propertyWrites(file, script, SCRIPT_TEXT)) {
      yield { kind: 'script', nodes: [node], site }
    }
    for (const use of usesOf(file, script)) {
      if (use.kind !== 'member' || (use.key !== 'appendChild' && use.key !== 'append')) continue
      for (const call of usesOf(file, use.carrier)) {
        const [child] = call.kind === 'call' ? call.node.arguments : []
        if (call.kind !== 'call' || !child) continue
        yield { kind: 'script', nodes: [textNode(file, child) ?? child], site: call.node }
      }
    }
  }
}

/** The text in `document.createTextNode(text)`. */
function textNode(file: ScriptFile, node: Node): Node | null {
  const { root, steps: [method, call] } = accessPath(file, node)
  if (root.kind !== 'global' || root.name !== 'document') return null
  if (method?.kind !== 'member' || method.key !== 'createTextNode') return null
  return call?.kind === 'call' ? call.arguments[0] ?? null : null
}

/** How an element of interest begins, however it is escaped. */
const ELEMENT = /(?:<|%3C|\\x3C|\\u003C)(?:script|img|iframe)/i

/** Properties that take markup, and methods with the place of the markup among their arguments. */
const MARKUP_PROPERTIES = ['innerHTML', 'outerHTML', 'srcdoc'] as const
const MARKUP_METHODS = new Map([['insertAdjacentHTML', 1], ['createContextualFragment', 0], ['setHTMLUnsafe', 0]])

function* writtenMarkup(file: ScriptFile): Generator<EmbeddedUse> {
  const properties = MARKUP_PROPERTIES.filter((name) => file.text.includes(name))
  const methods = [...MARKUP_METHODS.keys()].filter((name) => file.text.includes(name))
  if (properties.length + methods.length === 0 || !ELEMENT.test(file.text)) return
  for (const member of file.nodesOfType('MemberExpression')) {
    const name = propertyKey({ key: member.property, computed: member.computed })
    const { parent } = wrapped(member)
    if (parent?.type === 'AssignmentExpression' && parent.left === member && properties.some((one) => one === name)) {
      yield { kind: 'markup', nodes: [parent.right], site: parent }
    } else if (parent?.type === 'CallExpression' && parent.callee === member && methods.includes(name ?? '')) {
      const markup = parent.arguments[MARKUP_METHODS.get(name ?? '') ?? 0]
      if (markup) yield { kind: 'markup', nodes: [markup], site: parent }
    }
  }
}

function* documentWrites(file: ScriptFile): Generator<EmbeddedUse> {
  if (!file.text.includes('write(') && !file.text.includes('writeln(')) return
  for (const method of ['write', 'writeln']) {
    for (const use of usesOfGlobalMember(file, 'document', method)) {
      if (use.kind === 'call') yield { kind: 'markup', nodes: use.node.arguments, site: use.node }
    }
  }
}

const JQUERY_METHODS = new Set(['append', 'prepend', 'before', 'after', 'html', 'replaceWith'])

function* jqueryMarkup(file: ScriptFile): Generator<EmbeddedUse> {
  for (const name of ['$', 'jQuery']) {
    if (!globalCarriers(file).has(name) || !ELEMENT.test(file.text)) continue
    for (const { call, steps } of callTrails(file, usesOfGlobal(file, name))) {
      const [markup] = call.arguments
      const method = steps.at(-2)
      if (!markup || call.type !== 'CallExpression') continue
      const isMarkup = steps.length === 1 ? String(literalOf(markup) ?? '').trimStart().startsWith('<') :
        method?.kind === 'member' && JQUERY_METHODS.has(method.key ?? '')
      if (isMarkup) yield { kind: 'markup', nodes: [markup], site: call }
    }
  }
}
