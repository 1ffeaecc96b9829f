import { propertyKey } from '../../syntax/binding.ts'
import { type Node, literalOf, unwrap, wrapped } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { textsOf } from '../../syntax/static-text.ts'
import { operandsOf } from '../../syntax/sum.ts'
import type { EmbeddedUse } from './embedded-use.ts'
import { usesOfGlobal } from '../values/global-carriers.ts'

const ELEMENT = /(?:<|%3C|\\x3C|\\u003C)(?:script|img|iframe)\b[^>]*?(?:src|>)/i
const CODE_KEY = /^(?:\w*(?:script|snippet))$/i
const MARKUP_KEY = /^(?:\w*(?:html|iframe|noscript|markup|snippet|script))$/i
/** What a text has that is a vendor's snippet. */
const SNIPPET = /\.createElement\(|\bgetElementsByTagName\(/

/**
 * Markup and snippets that a function gives back, or that a server answers with: what becomes of them stands elsewhere, but
 * they are written for a page to take.
 */
export function* returnedTexts(file: ScriptFile): Generator<EmbeddedUse> {
  const hasMarkup = ELEMENT.test(file.text)
  if (hasMarkup) yield* answers(file)
  if (!hasMarkup && !SNIPPET.test(file.text)) return
  for (const node of results(file)) {
    if (isText(node)) {
      if (hasMarkup && beginsAsMarkup(file, node)) yield { kind: 'markup', nodes: [node], site: node }
    } else if (node.type === 'ObjectExpression') yield* inObject(file, node, hasMarkup)
  }
}

function* results(file: ScriptFile): Generator<Node> {
  for (const { argument } of file.nodesOfType('ReturnStatement')) if (argument) yield unwrap(argument)
  for (const { body } of file.nodesOfType('ArrowFunctionExpression')) if (body.type !== 'BlockStatement') yield unwrap(body)
}

function* inObject(file: ScriptFile, { properties }: Extract<Node, { type: 'ObjectExpression' }>, hasMarkup: boolean): Generator<EmbeddedUse> {
  for (const property of properties) {
    const key = property.type === 'Property' ? propertyKey(property) : null
    if (property.type !== 'Property' || key === null || !isText(unwrap(property.value))) continue
    if (CODE_KEY.test(key) && SNIPPET.test(file.text)) yield { kind: 'script', nodes: [property.value], site: property }
    if (MARKUP_KEY.test(key) && hasMarkup && beginsAsMarkup(file, property.value)) yield { kind: 'markup', nodes: [property.value], site: property }
  }
}

/** Whether a text begins with a tag, or with what is not known before one: code that only holds markup does not. */
function beginsAsMarkup(file: ScriptFile, node: Node): boolean {
  return !isOfNumbers(node) && textsOf(file, node).some((text) => {
    const [start] = text
    if (typeof start === 'string') return start.trimStart().startsWith('<')
    return text.some((part) => typeof part === 'string' && ELEMENT.test(part))
  })
}

/** Whether an expression is of numbers, told by its operators and literals alone. */
function isOfNumbers(node: Node): boolean {
  const value = unwrap(node)
  const operands = value.type === 'BinaryExpression' && value.operator === '+' ? operandsOf(value) : [value]
  return operands.some(isNumber) && !operands.some((operand) => operand.type === 'TemplateLiteral' || typeof literalOf(operand) === 'string')
}

function isNumber(operand: Node): boolean {
  return operand.type === 'BinaryExpression' ? operand.operator !== '+' : typeof literalOf(operand) === 'number'
}

/** Methods by which a server answers with a text. */
const ANSWERS: ReadonlySet<string> = new Set(['send', 'html'])

function* answers(file: ScriptFile): Generator<EmbeddedUse> {
  for (const use of usesOfGlobal(file, 'Response')) {
    const [body] = use.kind === 'construct' ? use.node.arguments : []
    if (use.kind === 'construct' && body && isText(unwrap(body))) yield { kind: 'markup', nodes: [body], site: use.node }
  }
  for (const member of file.nodesOfType('MemberExpression')) {
    const key = propertyKey({ key: member.property, computed: member.computed }) ?? ''
    const { parent } = wrapped(member)
    if (ANSWERS.has(key) && parent?.type === 'CallExpression' && parent.callee === member) {
      const [body] = parent.arguments
      if (body && isText(unwrap(body))) yield { kind: 'markup', nodes: [body], site: parent }
    } else if (key === 'body' && parent?.type === 'AssignmentExpression' && parent.left === member && isText(unwrap(parent.right))) {
      yield { kind: 'markup', nodes: [parent.right], site: parent }
    }
  }
}

function isText({ type }: Node): boolean {
  return TEXTS.has(type)
}

const TEXTS: ReadonlySet<string> = new Set([
  'TemplateLiteral', 'Literal', 'BinaryExpression', 'Identifier', 'TaggedTemplateExpression', 'ConditionalExpression',
])
