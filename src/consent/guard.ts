import type { TSESTree } from '@typescript-eslint/utils'
import { accessPath } from '../syntax/access-path.ts'
import type { Environment } from '../syntax/environment.ts'
import { type Node, literalOf, unwrap } from '../syntax/node.ts'
import { type Proof, NOTHING, both, either, inEvery } from './proof/proof.ts'
import { ofBoolean } from './proof/boolean.ts'
import { constantOf } from './proof/constant-of.ts'
import { type Constant, type Question, FALSY, TRUTHY, holdsFor, opposite } from './proof/question.ts'
import type { Reasoner } from './reasoner.ts'
import { proofOfPath } from './read.ts'

/**
 * What an expression proves where the answer to `question` about its value is yes; `null` where the answer can't be yes.
 * Operators are taken apart here; what remains is a value that is read somewhere.
 */
export function proofOf(reasoner: Reasoner, expression: Node, question: Question, env: Environment): Proof | null {
  const node = unwrap(expression)
  const ask = (inner: Node, about: Question): Proof | null => reasoner.proof(inner, about, env)
  switch (node.type) {
    case 'Literal':
    case 'TemplateLiteral': {
      const value = literalOf(node)
      return value === undefined ? ofTruthyValue(question) : ofConstant(value, question)
    }
    case 'ArrayExpression':
    case 'ObjectExpression':
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'ClassExpression':
    case 'JSXElement':
    case 'JSXFragment':
      return ofTruthyValue(question)
    case 'UnaryExpression':
      return ofUnary(reasoner, node, question, env)
    case 'LogicalExpression':
      return ofLogical(node.operator, operandsOf(node), question, ask)
    case 'ConditionalExpression':
      return either(
        both(ask(node.test, TRUTHY), ask(node.consequent, question)),
        both(ask(node.test, FALSY), ask(node.alternate, question)),
      )
    case 'SequenceExpression':
      return ask(node.expressions.at(-1) as Node, question)
    case 'AssignmentExpression':
      return ofAssignment(node, question, ask)
    case 'BinaryExpression':
      return ofBinary(reasoner, node, question, env)
    case 'Identifier':
      if (node.name === 'undefined') return ofConstant(undefined, question)
      return proofOfPath(reasoner, accessPath(reasoner.file, node, env), question, node, env)
    case 'CallExpression':
    case 'AwaitExpression':
      return both(
        reasoner.settled(node, env),
        proofOfPath(reasoner, accessPath(reasoner.file, node, env), question, node, env),
      )
    case 'MemberExpression':
    case 'NewExpression':
      return proofOfPath(reasoner, accessPath(reasoner.file, node, env), question, node, env)
    default:
      return NOTHING
  }
}

/** What is proved where `left === right`, or where that does not hold. */
export function proofOfEquality(
  reasoner: Reasoner,
  left: Node,
  right: Node,
  holds: boolean,
  env: Environment,
  loosely = false,
): Proof | null {
  const ask = (node: Node, value: Constant): Proof | null =>
    reasoner.proof(node, { kind: holds ? 'equals' : 'differs', value, loosely }, env)
  const onRight = constantOf(reasoner, right, env)
  if (onRight) return ask(left, onRight.value)
  const onLeft = constantOf(reasoner, left, env)
  return onLeft ? ask(right, onLeft.value) : NOTHING
}

function ofConstant(value: Constant, question: Question): Proof | null {
  return holdsFor(question, value) ? NOTHING : null
}

/** Of a value that is truthy whatever it is, and equal to no constant but perhaps a text. */
function ofTruthyValue(question: Question): Proof | null {
  return question.kind === 'falsy' ? null : NOTHING
}


const FOUND: Question = { kind: 'found' }
const MISSING: Question = { kind: 'missing' }

type Ask = (node: Node, question: Question) => Proof | null

function ofUnary(reasoner: Reasoner, node: TSESTree.UnaryExpression, question: Question, env: Environment): Proof | null {
  const { argument, operator } = node
  if (operator === '!') {
    return ofBoolean(question, () => reasoner.proof(argument, FALSY, env), () => reasoner.proof(argument, TRUTHY, env))
  }
  if (operator === 'void') return ofConstant(undefined, question)
  if (operator === '~' && (question.kind === 'truthy' || question.kind === 'falsy')) {
    const sought = membership(argument)
    if (sought) return reasoner.proof(sought, question.kind === 'truthy' ? FOUND : MISSING, env)
  }
  return operator === 'typeof' ? ofTruthyValue(question) : NOTHING
}

/** The operands of `a && b && c`, however long, from left to right. */
function operandsOf(logical: TSESTree.LogicalExpression): Node[] {
  const operands: Node[] = []
  let node: Node = logical
  while (node.type === 'LogicalExpression' && node.operator === logical.operator) {
    operands.push(node.right)
    node = unwrap(node.left)
  }
  return [...operands, node].reverse()
}

/** Of a chain of operands, of which one that stops it or the last is the value. */
function ofLogical(operator: TSESTree.LogicalExpression['operator'], operands: readonly Node[], question: Question, ask: Ask): Proof | null {
  if (operator === '??') return ofDefaults(operands, question, ask)
  const stops = operator === '&&' ? FALSY : TRUTHY
  const goesOn = opposite(stops)
  const canStop = question.kind !== goesOn.kind && !(question.kind === 'equals' && !question.loosely && !holdsFor(stops, question.value))
  let before: Proof | null = NOTHING
  let proof: Proof | null = null
  for (const [index, operand] of operands.entries()) {
    if (index === operands.length - 1) return either(proof, both(before, ask(operand, question)))
    if (canStop) proof = either(proof, both(before, both(ask(operand, stops), ask(operand, question))))
    before = both(before, ask(operand, goesOn))
  }
  return proof
}

const NULLISH: Question = { kind: 'equals', value: null, loosely: true }

/** Of `a ?? b`: the first operand that is something, or the last. */
function ofDefaults(operands: readonly Node[], question: Question, ask: Ask): Proof | null {
  let before: Proof | null = NOTHING
  const isForNothing = question.kind === 'equals' && (question.value === undefined || question.value === null)
  return inEvery(operands.map((operand, index) => {
    const isPassedOver = isForNothing && index < operands.length - 1
    const proof = isPassedOver ? null : both(before, ask(operand, question))
    before = both(before, ask(operand, NULLISH))
    return proof
  }))
}

function ofAssignment({ operator, left, right }: TSESTree.AssignmentExpression, question: Question, ask: Ask): Proof | null {
  switch (operator) {
    case '=':
      return ask(right, question)
    case '&&=':
    case '||=':
    case '??=':
      return ofLogical(operator === '&&=' ? '&&' : operator === '||=' ? '||' : '??', [left, right], question, ask)
    default:
      return NOTHING
  }
}

const EQUAL = new Set(['===', '=='])
const DIFFERENT = new Set(['!==', '!='])

function ofBinary(reasoner: Reasoner, node: TSESTree.BinaryExpression, question: Question, env: Environment): Proof | null {
  const { left, right, operator } = node
  const sought = soughtIn(node)
  if (sought) {
    const [whenTrue, whenFalse] = sought.isContained ? [FOUND, MISSING] : [MISSING, FOUND]
    return ofBoolean(
      question,
      () => reasoner.proof(sought.test, whenTrue, env),
      () => reasoner.proof(sought.test, whenFalse, env),
    )
  }
  const counted = countedIn(node)
  if (counted) return ofBoolean(question, () => reasoner.proof(counted, TRUTHY, env), () => reasoner.proof(counted, FALSY, env))
  const isEqual = EQUAL.has(operator)
  if (isEqual || DIFFERENT.has(operator)) {
    return ofBoolean(
      question,
      () => proofOfEquality(reasoner, left, right, isEqual, env, operator.length === 2),
      () => proofOfEquality(reasoner, left, right, !isEqual, env, operator.length === 2),
    )
  }
  return NOTHING
}

/** `list.indexOf(x) > -1` and its kin, as the call that looks for something and whether it was found. */
function soughtIn({ left, right, operator }: TSESTree.BinaryExpression): { test: Node; isContained: boolean } | null {
  const test = left.type === 'PrivateIdentifier' ? null : membership(left)
  const bound = literalOf(right)
  if (!test || typeof bound !== 'number') return null
  const form = `${operator}${bound}`
  if (['>-1', '!==-1', '!=-1', '>=0'].includes(form)) return { test, isContained: true }
  return ['===-1', '==-1', '<0', '<=-1'].includes(form) ? { test, isContained: false } : null
}

/** `list.length > 0` and its kin, as the length that is not zero. */
function countedIn({ left, right, operator }: TSESTree.BinaryExpression): Node | null {
  const length = unwrap(left)
  if (length.type !== 'MemberExpression' || length.property.type !== 'Identifier' || length.property.name !== 'length') return null
  return ['>0', '>=1', '!==0', '!=0'].includes(`${operator}${literalOf(right)}`) ? length : null
}

/** The call of `indexOf`, if the expression is one. */
function membership(expression: Node): Node | null {
  const node = unwrap(expression)
  if (node.type !== 'CallExpression') return null
  const callee = unwrap(node.callee)
  const isSearch = callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && callee.property.name === 'indexOf'
  return isSearch ? node : null
}

