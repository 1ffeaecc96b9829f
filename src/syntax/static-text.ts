import type { TSESTree } from '@typescript-eslint/utils'
import { type AccessPath, type Step, accessPath, functionOf } from './access-path.ts'
import { constantNumber } from './arithmetic.ts'
import type { Binding } from './binding.ts'
import { type Environment, enter, frameOf } from './environment.ts'
import { fieldValue } from './field-value.ts'
import { withHoles } from './hole.ts'
import { changeOf } from './literal-part.ts'
import { type FunctionNode, type Node, literalOf, unwrap } from './node.ts'
import type { ScriptFile, Variable } from './script-file.ts'
import { soleResult } from './sole-result.ts'
import { additionsOf, operandsOf } from './sum.ts'
import { type Hole, type Text, MOST_ALTERNATIVES, UNKNOWN, concat, either, encoded, mapKnown } from './text-parts.ts'
import { throughImport } from './through-import.ts'

export type { Hole, Part, Text } from './text-parts.ts'

const DEEPEST = 24
/** How many expressions one question looks at: names that stand for each other twice over would double with each. */
const MOST_EXPRESSIONS = 2000

/** What a text expression can be: one or more alternatives, seen under the calls of `env`. Never empty. */
export function textsOf(file: ScriptFile, node: Node, env: Environment = null): readonly Text[] {
  return evaluate({ file, node, env, fuel: DEEPEST, open: new Set(), budget: { left: MOST_EXPRESSIONS } })
}

/** A text with `*` for each unknown part. */
export function patternOf(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? part : '*')).join('').replaceAll(/\*{2,}/g, '*')
}

/** The one text an expression is if all of it is known; `null` otherwise. */
export function knownText(file: ScriptFile, node: Node, env: Environment = null): string | null {
  const [text, second] = textsOf(file, node, env)
  if (!text || second || text.some((part) => typeof part !== 'string')) return null
  return text.join('')
}

/** The function whose callers decide a part of the text, if there is one. */
export function decidingFunction(text: Text): FunctionNode | null {
  for (const part of text) if (typeof part !== 'string' && part.parameter) return part.parameter
  return null
}

interface Question {
  file: ScriptFile
  node: Node
  env: Environment
  /** How much deeper this may go. */
  fuel: number
  /** Variables whose values are looked at already: a value that holds the variable itself tells nothing more. */
  open: ReadonlySet<Variable>
  /** What is left for the whole of the question that was asked first. */
  budget: { left: number }
}

function evaluate(question: Question): readonly Text[] {
  const { file, env, fuel, open, budget } = question
  const node = unwrap(question.node)
  if (fuel <= 0 || budget.left-- <= 0) return [UNKNOWN]
  const ask = (inner: Node, under: Environment = env): readonly Text[] =>
    evaluate({ file, node: inner, env: under, fuel: fuel - 1, open, budget })
  switch (node.type) {
    case 'Literal':
      return 'regex' in node ? [UNKNOWN] : [withHoles(String(node.value))]
    case 'TemplateLiteral':
      return concat(node.quasis.flatMap((quasi, index): (readonly Text[])[] => {
        const hole = node.expressions[index]
        // Only a tag may be given an escape that means nothing.
        const known = quasi.value.cooked
        return [[known === null ? UNKNOWN : withHoles(known)], ...(hole ? [ask(hole)] : [])]
      }))
    case 'BinaryExpression':
      return evaluateOperation(question, node, ask)
    case 'ConditionalExpression':
      return either([ask(node.consequent), ask(node.alternate)])
    case 'LogicalExpression':
      return node.operator === '&&' ? ask(node.right) : either([ask(node.left), ask(node.right)])
    case 'AssignmentExpression':
      return node.operator === '=' ? ask(node.right) : [UNKNOWN]
    case 'JSXExpressionContainer':
      return ask(node.expression)
    case 'AwaitExpression':
      return ask(node.argument)
    case 'TaggedTemplateExpression':
      return ask(node.quasi)
    case 'CallExpression':
    case 'NewExpression':
      return evaluateCall(question, node, ask)
    case 'Identifier':
    case 'MemberExpression':
    case 'SequenceExpression':
      return evaluateReference(question, node, ask)
    case 'UnaryExpression': {
      const value = literalOf(node)
      return value === undefined ? [UNKNOWN] : [[String(value)]]
    }
    default:
      return [UNKNOWN]
  }
}

/** A sum of texts, or what operators make of numbers. */
function evaluateOperation({ file, env }: Question, node: TSESTree.BinaryExpression, ask: Ask): readonly Text[] {
  const operands = node.operator === '+' ? operandsOf(node) : []
  const isText = operands.some((operand) => operand.type === 'TemplateLiteral' || typeof literalOf(operand) === 'string')
  const number = isText ? null : constantNumber(file, node, env)
  if (number !== null) return [[String(number)]]
  return operands.length > 0 ? concat(operands.map((operand) => ask(operand))) : [[{ parameter: null, node, env }]]
}

type Ask = (inner: Node, under?: Environment) => readonly Text[]

function evaluateReference(question: Question, node: Node, ask: Ask): readonly Text[] {
  return evaluatePath({ ...question, node }, accessPath(question.file, node, question.env), ask)
}

function evaluatePath(question: Question, path: AccessPath, ask: Ask): readonly Text[] {
  const { file, env, node } = question
  const { root, steps } = path
  if (root.kind === 'value' && steps.length === 0 && root.node !== node) return ask(root.node, root.env)
  const last = steps.at(-1)
  // A date may be set under the name that it has here.
  if (last?.kind === 'new' && root.kind === 'global' && root.name === 'Date') return [[{ parameter: null, node, env }]]
  if ((last?.kind === 'call' || last?.kind === 'new') && last.node !== node) return ask(last.node, last.env)
  if (root.kind === 'value' && isListCallback(root.node, steps)) {
    const texts = root.node.elements.map((element) => (element && element.type !== 'SpreadElement' ? ask(element, root.env) : [UNKNOWN]))
    return either(changeOf(file, root.node) === 'none' ? texts : [...texts, [UNKNOWN]])
  }
  const field = fieldValue(file, { root, steps })
  if (field && field !== node) return ask(field)
  if (root.kind === 'import') return evaluateImported(question, path) ?? [[callbackHole(steps, node, env)]]
  if (root.kind !== 'local') return [[callbackHole(steps, node, env)]]
  const member = enumMember(root.binding, steps)
  if (member) return ask(member)
  if (steps.length === 0 && root.binding.kind === 'assigned') return evaluateAssigned(question, node, root.variable, root.binding)
  return [[holeOf(root.binding, steps, node, env)]]
}

/** What another file of the project gives; `null` where none is known to. */
function evaluateImported(question: Question, path: AccessPath): readonly Text[] | null {
  const fuel = question.fuel - 1
  const there = fuel > 0 && throughImport(question.file, path, (node, env) => {
    const [text, second] = evaluate({ ...question, node, env, fuel })
    return text && !second ? text : null
  })
  if (!there) return null
  const { file, node } = there
  const open = new Set<Variable>()
  const ask: Ask = (inner, env = null) => evaluate({ ...question, file, node: inner, env, fuel, open })
  // What calls there decide is not decided by the calls here.
  return evaluatePath({ ...question, file, node, env: null, fuel, open }, there.path, ask)
    .map((text) => text.map((part) => {
      if (typeof part === 'string') return part
      return text.length === 1 ? { parameter: null, node: question.node, env: question.env } : { parameter: null }
    }))
}

function evaluateAssigned(
  { file, env, fuel, open, budget }: Question,
  node: Node,
  variable: Variable,
  { values, writes }: Extract<Binding, { kind: 'assigned' }>,
): readonly Text[] {
  if (open.has(variable)) return [UNKNOWN]
  const inside = new Set([...open, variable])
  const ask = (value: Node | null): readonly Text[] =>
    value ? evaluate({ file, node: value, env, fuel: fuel - 1, open: inside, budget }) : [UNKNOWN]
  const additions = additionsOf(writes, node.type === 'Identifier' && file.variableOf(node) === variable ? node : null)
  if (additions) return concat(additions.map((one) => ('possible' in one ? [[{ parameter: null, possible: one.possible, env }]] : ask(one))))
  return values.length > MOST_ALTERNATIVES ? [UNKNOWN] : either(values.map(ask))
}

function holeOf(binding: Binding, steps: readonly Step[], node: Node, env: Environment): Hole {
  if (binding.kind !== 'parameter' || frameOf(env, binding.fn)) return { parameter: null, node, env }
  const keys = steps.map((step) => (step.kind === 'member' ? step.key : null))
  const hole = { parameter: binding.fn, index: binding.index, keys: [...binding.steps.map(({ key }) => key), ...keys], node }
  const fallback = steps.length === 0 ? binding.steps.at(-1)?.fallback ?? (binding.steps.length === 0 ? binding.fallback : null) : null
  return fallback ? { ...hole, fallback } : hole
}

/** What a function that is passed on gets as its parameter: its other callers decide it, as those of a `useCallback` do. */
function callbackHole(steps: readonly Step[], node: Node, env: Environment): Hole {
  const at = steps.findLastIndex((step) => step.kind === 'callback')
  const step = steps[at]
  if (step?.kind !== 'callback' || frameOf(env, step.node)) return { parameter: null, node, env }
  const keys = steps.slice(at + 1).map((more) => (more.kind === 'member' ? more.key : null))
  return { parameter: step.node, index: step.parameter, keys, node }
}

/** Whether steps from a literal list lead to what its `forEach` or `map` hands to a function. */
function isListCallback(node: Node, steps: readonly Step[]): node is TSESTree.ArrayExpression {
  const [method, call, callback] = steps
  return node.type === 'ArrayExpression' && steps.length === 3 && call?.kind === 'call' &&
    method?.kind === 'member' && (method.key === 'forEach' || method.key === 'map') &&
    callback?.kind === 'callback' && callback.argument === 0 && callback.parameter === 0
}

function enumMember(binding: Binding, [step, ...more]: readonly Step[]): Node | null {
  if (binding.kind !== 'enum' || step?.kind !== 'member' || more.length > 0) return null
  const member = binding.node.body.members.find(({ id }) => (id.type === 'Identifier' ? id.name : literalOf(id)) === step.key)
  return member?.initializer ?? null
}

/** Functions and methods that leave a text what it is, as far as a name goes. */
const IDENTITY_FUNCTIONS = new Set(['String', 'encodeURI', 'decodeURIComponent', 'unescape'])
const IDENTITY_METHODS = new Set(['toString', 'trim', 'trimEnd', 'trimStart', 'valueOf', 'normalize'])

function evaluateCall(
  question: Question,
  node: TSESTree.CallExpression | TSESTree.NewExpression,
  ask: Ask,
): readonly Text[] {
  const { file, env } = question
  const callee = unwrap(node.callee)
  const [first] = node.arguments
  const { root, steps } = accessPath(file, callee, env)
  if (root.kind === 'global' && steps.length === 0 && first) {
    if (IDENTITY_FUNCTIONS.has(root.name) || root.name === 'URL') return ask(first)
    if (root.name === 'encodeURIComponent' || root.name === 'escape') return ask(first).map(encoded)
  }
  const fn = node.type === 'CallExpression' ? functionOf({ root, steps }) : null
  if (fn) return evaluateResult(file, fn, node as TSESTree.CallExpression, env, ask)
  const unknown: Text = [{ parameter: null, node, env }]
  const imported = (): readonly Text[] =>
    (root.kind === 'import' ? evaluateImported({ ...question, node }, accessPath(file, node, env)) : null) ?? [unknown]
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier' || callee.computed) return imported()
  switch (callee.property.name) {
    case 'toLowerCase':
      return ask(callee.object).map((text) => mapKnown(text, (part) => part.toLowerCase()))
    case 'toUpperCase':
      return ask(callee.object).map((text) => mapKnown(text, (part) => part.toUpperCase()))
    case 'concat':
      return concat([ask(callee.object), ...node.arguments.map((argument) => ask(argument))])
    case 'join':
      return joined(file, callee.object, first ? ask(first) : [[',']], env, ask)
    case 'replace':
    case 'replaceAll':
      // What is still replaced in an encoded name are characters that no ordinary name has.
      return isEncoding(file, callee.object, env) ? ask(callee.object) : [unknown]
    default:
      // `toString(36)` is another text.
      if (first && callee.property.name === 'toString') return [unknown]
      return IDENTITY_METHODS.has(callee.property.name) ? ask(callee.object) : imported()
  }
}

function isEncoding(file: ScriptFile, node: Node, env: Environment): boolean {
  const call = unwrap(node)
  if (call.type !== 'CallExpression') return false
  const { root, steps } = accessPath(file, call.callee, env)
  return root.kind === 'global' && root.name === 'encodeURIComponent' && steps.length === 0
}

function evaluateResult(file: ScriptFile, fn: FunctionNode, call: TSESTree.CallExpression, env: Environment, ask: Ask): readonly Text[] {
  const result = soleResult(fn)
  const inside = enter(env, fn, call)
  return result && inside ? ask(result, inside) : [[{ parameter: null, node: call, env }]]
}

function joined(file: ScriptFile, list: Node, separator: readonly Text[], env: Environment, ask: Ask): readonly Text[] {
  const { root, steps } = accessPath(file, list, env)
  if (root.kind !== 'value' || steps.length > 0 || root.node.type !== 'ArrayExpression') return [UNKNOWN]
  const parts: (readonly Text[])[] = []
  for (const [index, element] of root.node.elements.entries()) {
    if (index > 0) parts.push(separator)
    parts.push(element && element.type !== 'SpreadElement' ? ask(element, root.env) : [UNKNOWN])
  }
  const change = changeOf(file, root.node)
  if (change === 'changed') return [UNKNOWN]
  return concat(change === 'lengthened' ? [...parts, [UNKNOWN]] : parts)
}
