import { type AccessPath, type Step, accessPath, appendSteps, functionOf } from '../../syntax/access-path.ts'
import { propertyKey } from '../../syntax/binding.ts'
import type { Environment } from '../../syntax/environment.ts'
import { type Node, enclosingFunction, isFunction, unwrap } from '../../syntax/node.ts'
import { frameOfCall } from '../flow/frames.ts'
import { constantOf } from '../proof/constant-of.ts'
import { type Proof, NOTHING, doubts } from '../proof/proof.ts'
import { isVisitorsAct } from './acceptance.ts'
import { onEveryPath } from '../proof/facts.ts'
import { inFile } from '../proof/in-file.ts'
import { type Question, holdsFor } from '../proof/question.ts'
import { type Reasoner, quote } from '../reasoner.ts'
import { returnsOf } from '../values/results.ts'
import { type GivenValue, valuesOfState } from '../values/state-values.ts'

/** How many calls and names are looked through. */
const DEEPEST = 10

/**
 * Whether the code shows that a value answers a question with yes for nothing: it is a constant, or a function gives one
 * where nothing is proved, or it asks for the environment that the code was built for.
 */
export function isFreelyGiven(reasoner: Reasoner, path: AccessPath, question: Question, depth = DEEPEST): boolean {
  const [first, ...rest] = path.steps
  const fn = functionOf({ root: path.root, steps: [] })
  if (depth === 0) return false
  if (!fn || first?.kind !== 'call') {
    if (path.root.kind === 'value' && isFree(reasoner, path.root.node, path.steps, question, path.root.env, depth - 1)) return true
    return valuesOfState(reasoner, path).some((given) => isGivenFreely(reasoner, given, question, depth - 1))
  }
  const inside = frameOfCall(reasoner.file, first.env, fn, first.node)
  const read = fn.async && rest[0]?.kind === 'await' ? rest.slice(1) : rest
  if (fn.body?.type !== 'BlockStatement') return fn.body ? isFree(reasoner, fn.body, read, question, inside, depth - 1) : false
  return returnsOf(reasoner.file, fn).some((statement) => statement.argument !== null &&
    isEmpty(reasoner.within(statement, inside)) && isFree(reasoner, statement.argument, read, question, inside, depth - 1))
}

/** What is objected to a value by whose names consent is checked, but which has an answering value without anybody's act. */
export function objectionOfFree(reasoner: Reasoner, path: AccessPath, question: Question, node: Node): Proof | null {
  return isFreelyGiven(reasoner, path, question) ? doubts(reasoner.evidence(node, `${quote(reasoner.file, node)} is so without the visitor's consent too`)) : null
}

/** Whether state is given a value that answers with yes from the start, or by code that no visitor's act runs and no check stands before. */
function isGivenFreely(reasoner: Reasoner, { file, value, read, site }: GivenValue, question: Question, depth: number): boolean {
  let isFreely = false
  inFile(reasoner, file, (other) => {
    isFreely = isFree(other, value, read, question, null, depth) && (site === null || runsFreely(other, site))
    return NOTHING
  })
  return isFreely
}

function runsFreely(reasoner: Reasoner, site: Node): boolean {
  const fn = enclosingFunction(site)
  return !(fn && isVisitorsAct(reasoner, fn, new Set())) && isEmpty(onEveryPath(reasoner.factsAt(site)))
}

function isFree(reasoner: Reasoner, expression: Node, read: readonly Step[], question: Question, env: Environment, depth: number): boolean {
  const node = unwrap(expression)
  if (depth <= 0) return false
  const ask = (part: Node): boolean => isFree(reasoner, part, read, question, env, depth - 1)
  if (node.type === 'ConditionalExpression') return isEmpty(reasoner.proof(node.test, { kind: 'truthy' }, env)) && ask(node.consequent) ||
    isEmpty(reasoner.proof(node.test, { kind: 'falsy' }, env)) && ask(node.alternate)
  if (node.type === 'LogicalExpression') return node.operator === '&&' ? ask(node.left) && ask(node.right) : ask(node.left) || ask(node.right)
  const constant = read.length === 0 ? constantOf(reasoner, node, env) : null
  if (constant) return holdsFor(question, constant.value)
  if (read.length === 0 && isEnvironment(node)) return true
  if (node.type === 'Identifier' || node.type === 'MemberExpression' || node.type === 'CallExpression' || node.type === 'ObjectExpression') {
    const path = appendSteps(reasoner.file, accessPath(reasoner.file, node, env), read)
    const isSame = path.root.kind === 'value' && unwrap(path.root.node) === node && path.steps.length === read.length
    return isSame ? isFreeMember(reasoner, node, read, question, env, depth) : isFreelyGiven(reasoner, path, question, depth - 1)
  }
  return read.length === 0 && question.kind === 'truthy' && (node.type === 'ArrayExpression' || isFunction(node))
}

/** Whether an object that is changed later has a member that is free from the start. */
function isFreeMember(reasoner: Reasoner, object: Node, [member, ...rest]: readonly Step[], question: Question, env: Environment, depth: number): boolean {
  if (object.type !== 'ObjectExpression' || member?.kind !== 'member' || member.key === null) return false
  return object.properties.some((property) => property.type === 'Property' && propertyKey(property) === member.key &&
    isFree(reasoner, property.value, rest, question, env, depth - 1))
}

/** `import.meta.env.PROD`, `process.env.NODE_ENV` and comparisons of these, and `typeof`. */
function isEnvironment(node: Node): boolean {
  if (node.type === 'UnaryExpression') return node.operator === 'typeof' || (node.operator === '!' && isEnvironment(unwrap(node.argument)))
  if (node.type === 'BinaryExpression') return isEnvironment(unwrap(node.left)) || isEnvironment(unwrap(node.right))
  if (node.type !== 'MemberExpression') return false
  const { object, property } = node
  if (property.type === 'Identifier' && property.name === 'env') {
    return object.type === 'MetaProperty' || (object.type === 'Identifier' && object.name === 'process')
  }
  return isEnvironment(unwrap(object))
}

function isEmpty(proof: Proof | null): boolean {
  return proof !== null && proof.granted.size + proof.refused.size === 0
}
