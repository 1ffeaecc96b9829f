import { accessPath, functionOf } from '../../syntax/access-path.ts'
import type { Environment } from '../../syntax/environment.ts'
import { matchPath } from '../../syntax/match-pattern.ts'
import { type Node, unwrap } from '../../syntax/node.ts'
import type { Gates } from '../gates/gates.ts'
import { type Proof, NOTHING, both, either, grants } from '../proof/proof.ts'
import { FALSY, TRUTHY } from '../proof/question.ts'
import { type Reasoner, quote } from '../reasoner.ts'
import { proofOfImportedReturning } from '../values/imports.ts'
import { proofOfReturning } from '../values/results.ts'

/** What is proved once an expression has been evaluated: an awaited gate has opened, a helper has not thrown. */
export function proofOfSettling(reasoner: Reasoner, expression: Node, env: Environment): Proof | null {
  const node = unwrap(expression)
  let proof = ofBranches(reasoner, node, env)
  for (const part of evaluatedParts(node)) proof = both(proof, reasoner.settled(part, env))
  if (node.type === 'AwaitExpression') {
    return both(proof, reasoner.fulfilled(node.argument, env))
  }
  return node.type === 'CallExpression' ? both(both(proof, ofCalled(reasoner, node, env)), ofDefault(reasoner, node, env)) : proof
}

/** What is proved by the one or other part of an expression, whichever was evaluated: `hasConsent() || fail()`. */
function ofBranches(reasoner: Reasoner, node: Node, env: Environment): Proof | null {
  if (node.type === 'ConditionalExpression') {
    return ofEither(reasoner, node.test, reasoner.settled(node.consequent, env), reasoner.settled(node.alternate, env), env)
  }
  if (node.type !== 'LogicalExpression' || node.operator === '??') return NOTHING
  const right = reasoner.settled(node.right, env)
  return node.operator === '&&' ? ofEither(reasoner, node.left, right, NOTHING, env) : ofEither(reasoner, node.left, NOTHING, right, env)
}

function ofEither(reasoner: Reasoner, test: Node, whenTrue: Proof | null, whenFalse: Proof | null, env: Environment): Proof | null {
  if (whenTrue === NOTHING && whenFalse === NOTHING) return NOTHING
  return either(both(reasoner.proof(test, TRUTHY, env), whenTrue), both(reasoner.proof(test, FALSY, env), whenFalse))
}

/** Whether a file has anything after which more may be known than before. */
export function maySettle(text: string, { defaults }: Gates): boolean {
  return defaults.size > 0 || SETTLING.test(text)
}

/** Helpers that throw or wait, and what those of other files are called that come back only after consent. */
const SETTLING = /throw|await|assert|ensure|enforce|guard|requireC|requires|mustHave/

/** What a call proves that sets an accepted consent mode to denied: its services wait from there on. */
function ofDefault(reasoner: Reasoner, node: Node, env: Environment): Proof {
  if (reasoner.gates.defaults.size === 0) return NOTHING
  const path = accessPath(reasoner.file, node, env)
  if (path.root.kind !== 'global' && path.root.kind !== 'local') return NOTHING
  let proof: Proof = NOTHING
  for (const { pattern, grants: names } of reasoner.gates.defaults.get(path.root.name) ?? []) {
    if (matchPath(reasoner.file, pattern, path, () => true).length === 0) continue
    proof = both(proof, grants(names, reasoner.evidence(node, `${quote(reasoner.file, node)} sets its default to denied`))) ?? proof
  }
  return proof
}

/** The parts of an expression that are evaluated whenever it is. */
function evaluatedParts(node: Node): readonly Node[] {
  switch (node.type) {
    case 'AssignmentExpression':
      return node.operator === '=' ? [node.right] : []
    case 'SequenceExpression':
      return node.expressions
    case 'UnaryExpression':
    case 'AwaitExpression':
    case 'SpreadElement':
      return [node.argument]
    case 'LogicalExpression':
      return [node.left]
    case 'ConditionalExpression':
      return [node.test]
    case 'BinaryExpression':
      return node.left.type === 'PrivateIdentifier' ? [node.right] : [node.left, node.right]
    case 'MemberExpression':
      return [node.object]
    case 'CallExpression':
      return mayStopShort(node) ? [] : [node.callee, ...node.arguments]
    case 'NewExpression':
      return [node.callee, ...node.arguments]
    case 'ArrayExpression':
      return node.elements.filter((element) => element !== null)
    case 'ObjectExpression':
      return node.properties.map((property) => (property.type === 'Property' ? property.value : property))
    case 'TemplateLiteral':
      return node.expressions
    case 'VariableDeclaration':
      return node.declarations
    case 'VariableDeclarator':
      return node.init ? [node.init] : []
    default:
      return []
  }
}

/** Whether an optional chain may end before a call's arguments are evaluated. */
function mayStopShort(call: Node): boolean {
  let node: Node = call
  while (node.type === 'CallExpression' || node.type === 'MemberExpression') {
    if (node.optional) return true
    node = node.type === 'CallExpression' ? node.callee : node.object
  }
  return false
}

/** What a call of one of the file's functions proves by coming back; an async one has to be awaited for that. */
function ofCalled(reasoner: Reasoner, node: Node, env: Environment): Proof | null {
  const path = accessPath(reasoner.file, node, env)
  const fn = functionOf({ root: path.root, steps: [] })
  const [call, ...more] = path.steps
  if (path.root.kind === 'import' && call) return proofOfImportedReturning(reasoner, path, node)
  if (!fn || fn.async || call?.kind !== 'call' || call.optional || more.length > 0) return NOTHING
  return proofOfReturning(reasoner, path, fn, env, false)
}
