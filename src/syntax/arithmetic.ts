import type { TSESTree } from '@typescript-eslint/utils'
import { type AccessPath, type Step, accessPath, functionOf } from './access-path.ts'
import { propertyKey } from './binding.ts'
import { type Argument, libraryCall, libraryConstant, libraryMethod } from './date-libraries.ts'
import { createdDate, dateAfterSetters, dateMethod } from './dates.ts'
import { type Environment, enter, environmentAround } from './environment.ts'
import { fieldValue } from './field-value.ts'
import { type FunctionNode, type Node, literalOf, unwrap } from './node.ts'
import { type Quantity, NOW, asNumber, calculate, isConstant, numberOf } from './quantity.ts'
import type { ScriptFile, Variable } from './script-file.ts'
import { throughImport } from './through-import.ts'

const DEEPEST = 32
/** How many expressions one question looks at. */
const MOST_EXPRESSIONS = 500
const MOST_ALTERNATIVES = 8

/**
 * The numbers, dates and spans of time that an expression is known to be able to be, seen under the calls of `env`: of
 * constants, of the time at which it runs, of the dates that date libraries make. Empty where none is known.
 */
export function quantitiesOf(file: ScriptFile, node: Node, env: Environment = null): readonly Quantity[] {
  return evaluate({ file, node, env, fuel: DEEPEST, open: new Set(), budget: { left: MOST_EXPRESSIONS } })
}

/** The number that an expression is whenever it runs; `null` where it is none, or may be several. */
export function constantNumber(file: ScriptFile, node: Node, env: Environment = null): number | null {
  const find = (): readonly Quantity[] => quantitiesOf(file, node, env)
  const [quantity, second] = env ? find() : file.rememberFor(constantNumber, node, find)
  return quantity && !second && quantity.kind === 'number' && isConstant(quantity) ? quantity.plus : null
}

interface Question {
  file: ScriptFile
  node: Node
  env: Environment
  fuel: number
  open: ReadonlySet<Variable>
  budget: { left: number }
}

type Ask = (node: Node, env?: Environment) => readonly Quantity[]

function evaluate(question: Question): readonly Quantity[] {
  const { env, fuel, budget } = question
  const node = unwrap(question.node)
  if (fuel <= 0 || budget.left-- <= 0) return []
  const ask: Ask = (inner, under = env) => evaluate({ ...question, node: inner, env: under, fuel: fuel - 1 })
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'number' ? [numberOf(node.value)] : []
    case 'UnaryExpression':
      if (node.operator === '+') return ask(node.argument).map(asNumber)
      return node.operator === '-' ? combined('*', [numberOf(-1)], ask(node.argument)) : []
    case 'BinaryExpression':
      return combined(node.operator, operand(question, node.operator, node.left, ask), operand(question, node.operator, node.right, ask))
    case 'ConditionalExpression':
      return either(ask(node.consequent), ask(node.alternate))
    case 'LogicalExpression':
      return node.operator === '&&' ? ask(node.right) : eitherUnless(ask(node.left), () => ask(node.right))
    case 'AssignmentExpression':
      return node.operator === '=' ? ask(node.right) : []
    case 'CallExpression':
    case 'NewExpression':
      return evaluateCall(question, node, ask)
    case 'Identifier':
    case 'MemberExpression':
      return evaluateReference({ ...question, node }, ask)
    default:
      return []
  }
}

/** What an operator makes a number of: a text too, unless it adds. */
function operand({ file, env }: Question, operator: string, node: Node, ask: Ask): readonly Quantity[] {
  const known = ask(node)
  const text = known.length > 0 || operator === '+' ? null : textIn(file, env)(node)
  return text === null || text.trim() === '' || Number.isNaN(Number(text)) ? known : [numberOf(Number(text))]
}

function combined(operator: string, left: readonly Quantity[], right: readonly Quantity[]): readonly Quantity[] {
  // What belongs together where both have several is not known.
  if (left.length > 1 && right.length > 1) return []
  return left.flatMap((one) => right.flatMap((other) => calculate(operator, one, other) ?? []))
}

function either(one: readonly Quantity[], other: readonly Quantity[]): readonly Quantity[] {
  const all = [...one, ...other]
  return all.length > MOST_ALTERNATIVES ? [] : all
}

/** `a || b` and `a ?? b`: what is known to be a number other than zero is not replaced. */
function eitherUnless(left: readonly Quantity[], right: () => readonly Quantity[]): readonly Quantity[] {
  return left.length > 0 && left.every(({ plus, now }) => plus !== 0 || now !== 0) ? left : either(left, right())
}

function evaluateReference(question: Question & { node: TSESTree.Identifier | TSESTree.MemberExpression }, ask: Ask): readonly Quantity[] {
  const { file, node, env } = question
  const variable = node.type === 'Identifier' ? file.variableOf(node) : null
  const evaluateValue = (): readonly Quantity[] => evaluatePath(question, accessPath(file, node, env), ask)
  return (variable && dateAfterSetters(file, variable, node, ask, evaluateValue)) ?? evaluateValue()
}

function evaluatePath(question: Question, path: AccessPath, ask: Ask): readonly Quantity[] {
  const { file, env, node } = question
  const { root, steps } = path
  if (root.kind === 'value' && steps.length === 0 && root.node !== node) return ask(root.node, root.env)
  const last = steps.at(-1)
  if ((last?.kind === 'call' || last?.kind === 'new') && last.node !== node) return ask(last.node, last.env)
  if (root.kind === 'global') return globalNumber(root.name, steps)
  const field = fieldValue(file, path)
  if (field && field !== node) return ask(field, null)
  if (root.kind === 'import') return steps.length > 0 ? evaluateImported(question, path) : either(libraryConstant(root.module, root.name), evaluateImported(question, path))
  if (root.kind !== 'local') return []
  const { binding, variable } = root
  if (binding.kind === 'enum') {
    const member = binding.node.body.members.find(({ id }) => (id.type === 'Identifier' ? id.name : literalOf(id)) === memberOf(steps))
    return member?.initializer ? ask(member.initializer) : []
  }
  if (binding.kind !== 'assigned' || steps.length > 0 || question.open.has(variable) || binding.values.includes(null)) return []
  const inside = { ...question, env: environmentAround(variable.scope.block, env), fuel: question.fuel - 1, open: new Set([...question.open, variable]) }
  return binding.values.flatMap((value) => (value ? evaluate({ ...inside, node: value }) : [])).slice(0, MOST_ALTERNATIVES)
}

function memberOf([step, ...more]: readonly Step[]): string | null {
  return step?.kind === 'member' && more.length === 0 ? step.key : null
}

function globalNumber(name: string, steps: readonly Step[]): readonly Quantity[] {
  const isInfinite = steps.length === 0 ? name === 'Infinity' : name === 'Number' && /^(?:POSITIVE_INFINITY|MAX_SAFE_INTEGER|MAX_VALUE)$/.test(memberOf(steps) ?? '')
  return isInfinite ? [numberOf(Number.POSITIVE_INFINITY)] : []
}

function evaluateImported(question: Question, path: AccessPath): readonly Quantity[] {
  const there = throughImport(question.file, path, () => null)
  if (!there) return []
  const { file, node } = there
  const inside = { ...question, file, node, env: null, fuel: question.fuel - 1, open: new Set<Variable>() }
  return evaluatePath(inside, there.path, (inner, env = null) => evaluate({ ...inside, node: inner, env, fuel: inside.fuel - 1 }))
}

const ROUNDING = new Set(['floor', 'round', 'ceil', 'trunc', 'abs'])
const TO_NUMBER = new Set(['Number', 'parseInt', 'parseFloat', 'String', 'BigInt'])

function evaluateCall(question: Question, node: TSESTree.CallExpression | TSESTree.NewExpression, ask: Ask): readonly Quantity[] {
  const { file, env } = question
  const path = accessPath(file, node.callee, env)
  const { root, steps } = path
  const [first] = node.arguments
  if (root.kind === 'global') {
    const method = memberOf(steps)
    if (root.name === 'Date' && steps.length === 0) return node.type === 'NewExpression' ? createdDate(node.arguments, ask, textIn(file, env)) : [NOW]
    if (root.name === 'Date' && method === 'now') return [asNumber(NOW)]
    if (root.name === 'Date' && (method === 'UTC' || method === 'parse')) return createdDate(node.arguments, ask, textIn(file, env)).map(asNumber)
    if (root.name === 'Math' && method !== null && ROUNDING.has(method) && first) return ask(first)
    if (root.name === 'Math' && (method === 'min' || method === 'max')) return extreme(method, node.arguments.map((argument) => ask(argument)))
    if (TO_NUMBER.has(root.name) && steps.length === 0 && first) return numbersOf(first, ask, textIn(file, env))
    if ((root.name === 'dayjs' || root.name === 'moment') && steps.every(({ kind }) => kind === 'member')) return fromLibrary(question, node, root.name, steps, ask)
  }
  const fn = functionOf(path)
  if (fn) return evaluateResult(fn, node, env, ask)
  if (root.kind === 'import' && steps.every(({ kind }) => kind === 'member')) {
    const known = fromLibrary(question, node, root.module, [{ kind: 'member', key: root.name, optional: false, fallback: null, node }, ...steps], ask)
    if (known.length > 0) return known
  }
  const ofMethod = evaluateMethod(question, node, ask)
  if (ofMethod) return ofMethod
  return root.kind === 'import' ? evaluateImported(question, accessPath(file, node, env)) : []
}

function fromLibrary(question: Question, { arguments: args }: TSESTree.CallExpression | TSESTree.NewExpression, module: string, steps: readonly Step[], ask: Ask): readonly Quantity[] {
  const path = steps.map((step) => (step.kind === 'member' ? step.key ?? '' : ''))
  return libraryCall(module, path, args.map((argument) => argumentFor(question, argument, ask)))
}

/** A method of a date or span; `null` where the object is none, or has no such method. */
function evaluateMethod(question: Question, node: TSESTree.CallExpression | TSESTree.NewExpression, ask: Ask): readonly Quantity[] | null {
  const callee = unwrap(node.callee)
  if (node.type === 'NewExpression' || callee.type !== 'MemberExpression') return null
  const name = propertyKey({ key: callee.property, computed: callee.computed })
  const values = name === null ? [] : ask(callee.object)
  if (name === null || values.length === 0 || values.every(({ kind }) => kind === 'number')) return null
  return dateMethod(name, values, node.arguments.map((argument) => ask(argument))) ??
    libraryMethod(name, values, node.arguments.map((argument) => argumentFor(question, argument, ask)))
}

function argumentFor({ file, env }: Question, node: Node, ask: Ask): Argument {
  return {
    quantities: () => ask(node),
    text: () => textIn(file, env)(node),
    entries: () => {
      const { root, steps } = accessPath(file, node, env)
      if (root.kind !== 'value' || steps.length > 0 || root.node.type !== 'ObjectExpression') return null
      return new Map(root.node.properties.map((property) => property.type === 'Property'
        ? [propertyKey(property) ?? '', ask(property.value, root.env)]
        : ['', []]))
    },
  }
}

function textIn(file: ScriptFile, env: Environment): (node: Node) => string | null {
  return (node) => {
    const { root, steps } = accessPath(file, node, env)
    const value = root.kind === 'value' && steps.length === 0 ? literalOf(root.node) : undefined
    return typeof value === 'string' ? value : null
  }
}

function numbersOf(node: Node, ask: Ask, textOf: (node: Node) => string | null): readonly Quantity[] {
  const text = textOf(node)
  if (text === null) return ask(node).map(asNumber)
  const value = Number.parseFloat(text)
  return Number.isNaN(value) ? [] : [numberOf(value)]
}

function extreme(method: 'min' | 'max', alternatives: readonly (readonly Quantity[])[]): readonly Quantity[] {
  const known = alternatives.map(([only, second]) => (only && !second && isConstant(only) ? only.plus : null))
  const numbers = known.filter((value) => value !== null)
  return numbers.length === known.length && numbers.length > 0 ? [numberOf(Math[method](...numbers))] : []
}

/** What a function gives back that runs straight to its last statement. */
function evaluateResult(fn: FunctionNode, call: TSESTree.CallExpression | TSESTree.NewExpression, env: Environment, ask: Ask): readonly Quantity[] {
  const result = straightResult(fn)
  const inside = enter(env, fn, call)
  return result && inside ? ask(result, inside) : []
}

function straightResult(fn: FunctionNode): Node | null {
  if (fn.generator || fn.async) return null
  if (fn.body?.type !== 'BlockStatement') return fn.body ?? null
  const last = fn.body.body.at(-1)
  const isStraight = fn.body.body.slice(0, -1).every(({ type }) => type === 'VariableDeclaration' || type === 'ExpressionStatement')
  return isStraight && last?.type === 'ReturnStatement' ? last.argument : null
}
