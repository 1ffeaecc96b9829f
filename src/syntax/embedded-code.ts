import type { TSESTree } from '@typescript-eslint/utils'
import { type AccessPath, accessPath, functionOf } from './access-path.ts'
import { type EmbeddedText, TextBuilder } from './embedded-text.ts'
import { type Environment, enter } from './environment.ts'
import { HOLE } from './hole.ts'
import { appendCharacters } from './literal-characters.ts'
import { type FunctionNode, type Node, unwrap } from './node.ts'
import type { ScriptFile } from './script-file.ts'
import { soleResult } from './sole-result.ts'
import { knownText, textsOf } from './static-text.ts'
import { additionsOf, operandsOf, runsOf } from './sum.ts'

/** How deep expressions are followed, names and calls looked through. */
const DEEPEST = 24
/** How many expressions one text is made of at most. */
const MOST_EXPRESSIONS = 3000

/**
 * The text of an expression that holds code or markup, with the place of each character. What is not known becomes a
 * {@link HOLE}; of alternatives the longest counts, since code that stands in one case alone is left out of the others.
 */
export function embeddedText(file: ScriptFile, nodes: readonly Node[], env: Environment = null): EmbeddedText {
  const builder = new TextBuilder()
  const budget = { left: MOST_EXPRESSIONS }
  for (const node of nodes) builder.append(written({ file, env, fuel: DEEPEST, budget }, node))
  return builder.build(file)
}

interface Writing {
  file: ScriptFile
  env: Environment
  fuel: number
  budget: { left: number }
}

function written(outer: Writing, expression: Node): TextBuilder {
  const node = unwrap(expression)
  const builder = new TextBuilder()
  if (outer.fuel <= 0 || outer.budget.left-- <= 0) return unknown(node)
  const writing = { ...outer, fuel: outer.fuel - 1 }
  switch (node.type) {
    case 'Literal':
      if (typeof node.value === 'string') appendCharacters(builder, node.raw.slice(1, -1), node.range[0] + 1, node)
      else builder.instead(String(node.value), node.range, node)
      return builder
    case 'JSXText':
      builder.verbatim(writing.file.text.slice(...node.range), node.range[0], node)
      return builder
    case 'JSXEmptyExpression':
      return builder
    case 'JSXExpressionContainer':
      return written(writing, node.expression)
    case 'TemplateLiteral':
      return template(writing, node, false)
    case 'TaggedTemplateExpression':
      return template(writing, node.quasi, writing.file.sourceCode.getText(node.tag) === 'String.raw')
    case 'BinaryExpression':
      return node.operator === '+' ? joined(writing, operandsOf(node), null) : unknown(node)
    case 'ConditionalExpression':
      return longest([written(writing, node.consequent), written(writing, node.alternate)])
    case 'LogicalExpression':
      if (node.operator === '&&') return written(writing, node.right)
      return longest([written(writing, node.left), written(writing, node.right)])
    case 'AwaitExpression':
      return written(writing, node.argument)
    case 'CallExpression':
      return called(writing, node) ?? named(writing, node) ?? known(writing, node)
    case 'AssignmentExpression':
    case 'SequenceExpression':
    case 'Identifier':
    case 'MemberExpression':
      return named(writing, node) ?? known(writing, node)
    default:
      return known(writing, node)
  }
}

function unknown(node: Node): TextBuilder {
  const builder = new TextBuilder()
  builder.instead(HOLE, node.range, node)
  return builder
}

function longest([first = new TextBuilder(), ...others]: readonly TextBuilder[]): TextBuilder {
  return others.reduce((so, other) => (other.length > so.length ? other : so), first)
}

function joined(writing: Writing, nodes: readonly (Node | null)[], separator: Node | null): TextBuilder {
  const builder = new TextBuilder()
  for (const [index, node] of nodes.entries()) {
    if (builder.isFull) break
    if (index > 0 && separator) builder.append(written(writing, separator))
    if (node) builder.append(written(writing, node))
  }
  return builder
}

function template(writing: Writing, { quasis, expressions }: TSESTree.TemplateLiteral, isRaw: boolean): TextBuilder {
  const builder = new TextBuilder()
  for (const [index, quasi] of quasis.entries()) {
    if (builder.isFull) break
    // Parsers disagree whether the delimiters belong to the element.
    const source = writing.file.text.slice(...quasi.range)
    const before = /^[`}]/.test(source) && lengthInScript(source) > lengthInScript(quasi.value.raw) ? 1 : 0
    const after = before === 0 ? 0 : quasi.tail ? 1 : 2
    const text = source.slice(before, source.length - after)
    if (isRaw) builder.verbatim(text, quasi.range[0] + before, quasi)
    else appendCharacters(builder, text, quasi.range[0] + before, quasi)
    const hole = expressions[index]
    if (hole) builder.append(filled(writing, hole))
  }
  return builder
}

/** The length of a template's text at run time, where every line ends in one character. */
function lengthInScript(text: string): number {
  return text.replaceAll('\r\n', '\n').length
}

/** What stands in a hole: code keeps its own places, a short text by a name is told where the name stands. */
function filled(writing: Writing, hole: Node): TextBuilder {
  const builder = written(writing, hole)
  const { text } = builder
  if (INLINED.has(unwrap(hole).type) || /[(<\n]/.test(text)) return builder
  const named = new TextBuilder()
  named.instead(text, hole.range, hole)
  return named
}

/** Expressions that hold literals of their own, which have places. */
const INLINED: ReadonlySet<string> = new Set([
  'Literal', 'TemplateLiteral', 'TaggedTemplateExpression', 'BinaryExpression', 'ConditionalExpression',
  'LogicalExpression',
])

/** Methods that leave code what it is, as far as it matters here. */
const IDENTITY_METHODS = new Set([
  'trim', 'trimStart', 'trimEnd', 'replace', 'replaceAll', 'toString', 'valueOf', 'normalize',
])
const PERCENT = /%[0-9a-fA-F]{2}/g

function called(writing: Writing, call: TSESTree.CallExpression): TextBuilder | null {
  const { file, env } = writing
  const callee = unwrap(call.callee)
  const [first] = call.arguments
  const fn = functionOf(accessPath(file, callee, env))
  if (fn) return resultOf(writing, fn, call)
  if (callee.type === 'Identifier' && !file.variableOf(callee) && first) {
    if (callee.name === 'unescape' || callee.name === 'decodeURIComponent') {
      const decode = (code: string): string => String.fromCharCode(Number.parseInt(code.slice(1), 16))
      return written(writing, first).replaced(PERCENT, decode)
    }
    if (callee.name === 'String') return written(writing, first)
  }
  if (callee.type !== 'MemberExpression' || callee.computed || callee.property.type !== 'Identifier') return null
  const method = callee.property.name
  if (method === 'stringify' && first && callee.object.type === 'Identifier' && callee.object.name === 'JSON') {
    return asJson(writing, first, call)
  }
  if (method === 'concat') return joined(writing, [callee.object, ...call.arguments], null)
  if (method === 'join') {
    const list = elementsOf(accessPath(file, callee.object, env))
    return list && joined(writing, list, first ?? null)
  }
  if (!IDENTITY_METHODS.has(method) || isFunctionText(file, callee.object, env)) return null
  return written(writing, callee.object)
}

function elementsOf({ root, steps }: AccessPath): readonly (Node | null)[] | null {
  return root.kind === 'value' && steps.length === 0 && root.node.type === 'ArrayExpression' ? root.node.elements : null
}

function isFunctionText(file: ScriptFile, node: Node, env: Environment): boolean {
  return functionOf(accessPath(file, node, env)) !== null
}

function resultOf(writing: Writing, fn: FunctionNode, call: TSESTree.CallExpression): TextBuilder | null {
  const result = soleResult(fn)
  const env = enter(writing.env, fn, call)
  return result && env ? written({ ...writing, env }, result) : null
}

/** A known text as JSON writes it; what else there is may be any value. */
function asJson({ file, env }: Writing, value: Node, call: Node): TextBuilder {
  const text = knownText(file, value, env)
  const builder = new TextBuilder()
  builder.instead(text === null ? HOLE : JSON.stringify(text), call.range, call)
  return builder
}

/** The text behind a name, where that is written down in this file. */
function named(writing: Writing, node: Node): TextBuilder | null {
  const { file, env } = writing
  const { root, steps } = accessPath(file, node, env)
  if (root.kind === 'value' && steps.length === 0 && root.node !== node) {
    return written({ ...writing, env: root.env }, root.node)
  }
  if (root.kind !== 'local' || steps.length > 0 || root.binding.kind !== 'assigned') return null
  const { writes } = root.binding
  const isRead = node.type === 'Identifier' && file.variableOf(node) === root.variable
  const additions = additionsOf(writes, isRead ? node : null)
  if (additions) return joined(writing, additions.map((one) => ('possible' in one ? null : one)), null)
  return longest(runsOf(writes).map((run) => joined(writing, run, null)))
}

/** What else can be told of an expression, all of it at its own place. */
function known({ file, env }: Writing, node: Node): TextBuilder {
  const [text, other] = textsOf(file, node, env)
  const builder = new TextBuilder()
  const only = other ? undefined : text
  builder.instead(only ? only.map((part) => (typeof part === 'string' ? part : HOLE)).join('') : HOLE, node.range, node)
  return builder
}
