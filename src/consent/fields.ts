import type { TSESTree } from '@typescript-eslint/utils'
import type { AccessPath, Step } from '../syntax/access-path.ts'
import { propertyKey } from '../syntax/binding.ts'
import { type Node, isFunction, unwrap } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import { onEveryPath } from './facts.ts'
import { type Proof, NOTHING, both, either } from './proof.ts'
import type { Question } from './question.ts'
import type { Reasoner } from './reasoner.ts'
import { proofOfPart, proofOfResult, proofOfReturns, proofOfUndefined } from './results.ts'

type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression

/**
 * What is proved where a member of `this` answers a question with yes: a method's or getter's result, or whatever a field
 * is ever given. `undefined` where the class does not say what the member is.
 */
export function proofOfField(reasoner: Reasoner, path: AccessPath, question: Question): Proof | null | undefined {
  const [member, next, ...further] = path.steps
  if (path.root.kind !== 'this' || member?.kind !== 'member' || member.key === null) return undefined
  const classNode = classOf(path.root.node)
  if (!classNode) return undefined
  const method = methodNamed(classNode, member.key)
  if (method?.kind === 'get') return proofOfReturns(reasoner, method.value, path.steps.slice(1), question, null)
  if (method?.kind === 'method') {
    return next?.kind === 'call' ? proofOfResult(reasoner, method.value, next, further, question, next.env) : undefined
  }
  return ofValues(reasoner, classNode, member.key, path.steps.slice(1), question)
}

function classOf(node: Node): ClassNode | null {
  for (let outer = node.parent; outer; outer = outer.parent) {
    if (outer.type === 'ClassDeclaration' || outer.type === 'ClassExpression') return outer
    if (isFunction(outer) && outer.type !== 'ArrowFunctionExpression' && !isMember(outer)) return null
  }
  return null
}

function isMember(fn: Node): boolean {
  return fn.parent?.type === 'MethodDefinition' || fn.parent?.type === 'PropertyDefinition'
}

function methodNamed(classNode: ClassNode, key: string): { kind: string; value: TSESTree.FunctionExpression } | null {
  for (const member of classNode.body.body) {
    if (member.type === 'MethodDefinition' && keyOf(member) === key && member.value.type === 'FunctionExpression') {
      return { kind: member.kind, value: member.value }
    }
  }
  return null
}

function keyOf(member: { key: Node; computed: boolean }): string | null {
  return member.key.type === 'PrivateIdentifier' ? `#${member.key.name}` : propertyKey(member)
}

function ofValues(
  reasoner: Reasoner,
  classNode: ClassNode,
  key: string,
  rest: readonly Step[],
  question: Question,
): Proof | null | undefined {
  const field = classNode.body.body.find((member) => member.type === 'PropertyDefinition' && keyOf(member) === key)
  if (field?.type !== 'PropertyDefinition') return undefined
  const value = field.value && unwrap(field.value)
  if (value && isFunction(value)) {
    const [call, ...further] = rest
    return call?.kind === 'call' ? proofOfResult(reasoner, value, call, further, question, call.env) : undefined
  }
  let proof = value ? proofOfPart(reasoner, value, rest, question, null) : proofOfUndefined(rest, question)
  for (const write of writesOf(reasoner.file, classNode, key)) {
    const said = write.value ? proofOfPart(reasoner, write.value, rest, question, null) : NOTHING
    if (said !== null) proof = either(proof, both(said, onEveryPath(reasoner.factsAt(write.site))))
    if (proof === NOTHING) return NOTHING
  }
  return proof
}

/** Assignments to a field anywhere in its file, whatever the object: a field of that name of another class counts too. */
function writesOf(file: ScriptFile, classNode: ClassNode, key: string): { value: Node | null; site: Node }[] {
  const writes: { value: Node | null; site: Node }[] = []
  for (const member of file.nodesOfType('MemberExpression')) {
    const parent = member.parent
    if (parent.type !== 'AssignmentExpression' || parent.left !== member) continue
    if (keyOf({ key: member.property, computed: member.computed }) !== key) continue
    if (member.object.type === 'ThisExpression' && classOf(member.object) !== classNode) continue
    writes.push({ value: parent.operator === '=' ? parent.right : null, site: parent })
  }
  return writes
}
