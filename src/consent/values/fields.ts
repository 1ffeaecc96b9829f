import type { TSESTree } from '@typescript-eslint/utils'
import { type AccessPath, type Step, accessPath } from '../../syntax/access-path.ts'
import { propertyKey } from '../../syntax/binding.ts'
import { type Node, isFunction, unwrap, wrapped } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { onEveryPath } from '../proof/facts.ts'
import { type Proof, NOTHING, both, either } from '../proof/proof.ts'
import type { Question } from '../proof/question.ts'
import type { Reasoner } from '../reasoner.ts'
import { proofOfPart, proofOfResult, proofOfReturns, proofOfUndefined } from './results.ts'

type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression

/**
 * What is proved where a member of `this`, of an instance or of a class itself answers a question with yes: a method's or
 * getter's result, or whatever a field is ever given. `undefined` where the class does not say what the member is.
 */
export function proofOfField(reasoner: Reasoner, path: AccessPath, question: Question): Proof | null | undefined {
  const object = objectOf(path)
  if (!object) return undefined
  const [member, next, ...further] = object.steps
  const key = member?.kind === 'member' ? member.key ?? privateKey(member.node) : null
  if (key === null || isOverridden(reasoner.file, object, key)) return undefined
  const method = methodNamed(object, key)
  if (method?.kind === 'get') return proofOfReturns(reasoner, method.value, object.steps.slice(1), question, null)
  if (method?.kind === 'method') {
    return next?.kind === 'call' ? proofOfResult(reasoner, method.value, next, further, question, next.env) : undefined
  }
  return ofValues(reasoner, object, key, question)
}

/** What a field of a class is given as far as the file shows. */
export function valuesOfField({ file }: Reasoner, path: AccessPath): { file: ScriptFile; value: Node; read: readonly Step[]; site: Node | null }[] {
  const object = objectOf(path)
  const [member, ...read] = object?.steps ?? []
  const key = member?.kind === 'member' ? member.key ?? privateKey(member.node) : null
  if (!object || key === null) return []
  const { classNode, isStatic } = object
  const first = classNode.body.body.flatMap((one) =>
    (one.type === 'PropertyDefinition' && one.static === isStatic && keyOf(one) === key && one.value ? [{ file, value: one.value, read, site: null }] : []))
  const written = writesOf(file, key).flatMap(({ object: target, value, site }) =>
    (value && classOfThis(target) === classNode ? [{ file, value, read, site }] : []))
  return [...first, ...written]
}

/** A class or an instance of it, and the steps from there. */
interface ClassObject {
  classNode: ClassNode
  isStatic: boolean
  /** An instance of the class itself, not of one that extends it. */
  isExact: boolean
  steps: readonly Step[]
}

function objectOf({ root, steps }: AccessPath): ClassObject | null {
  if (root.kind === 'this') {
    const found = classAround(root.node)
    return found && { ...found, isExact: false, steps }
  }
  const classNode = root.kind === 'local' && root.binding.kind === 'class' ? root.binding.node
    : root.kind === 'value' && root.node.type === 'ClassExpression' ? root.node
    : null
  if (!classNode) return null
  const isInstance = steps[0]?.kind === 'new'
  return { classNode, isStatic: !isInstance, isExact: true, steps: isInstance ? steps.slice(1) : steps }
}

function classAround(node: Node): { classNode: ClassNode; isStatic: boolean } | null {
  for (let outer = node.parent; outer; outer = outer.parent) {
    if (outer.parent?.type === 'ClassBody') {
      return { classNode: outer.parent.parent, isStatic: outer.type === 'StaticBlock' || ('static' in outer && outer.static) }
    }
    if (isFunction(outer) && outer.type !== 'ArrowFunctionExpression' && !isMember(outer)) return null
  }
  return null
}

function isMember(fn: Node): boolean {
  return fn.parent?.type === 'MethodDefinition' || fn.parent?.type === 'PropertyDefinition'
}

/** Whether `this` may be an instance of another class of the file, which gives the member another meaning. */
function isOverridden(file: ScriptFile, { classNode, isExact, isStatic }: ClassObject, key: string): boolean {
  if (isExact || !file.text.includes('extends')) return false
  return file.nodesOfType('ClassBody').some(({ parent, body }) => parent !== classNode && parent.superClass !== null &&
    body.some((member) => 'key' in member && 'static' in member && member.static === isStatic && keyOf(member) === key))
}

function methodNamed({ classNode, isStatic }: ClassObject, key: string): { kind: string; value: TSESTree.FunctionExpression } | null {
  for (const member of classNode.body.body) {
    if (member.type !== 'MethodDefinition' || member.static !== isStatic || keyOf(member) !== key) continue
    if (member.value.type === 'FunctionExpression') return { kind: member.kind, value: member.value }
  }
  return null
}

function keyOf(member: { key: Node; computed: boolean }): string | null {
  return member.key.type === 'PrivateIdentifier' ? `#${member.key.name}` : propertyKey(member)
}

function privateKey(node: Node): string | null {
  return node.type === 'MemberExpression' && node.property.type === 'PrivateIdentifier' ? `#${node.property.name}` : null
}

function ofValues(reasoner: Reasoner, object: ClassObject, key: string, question: Question): Proof | null | undefined {
  const { classNode, isStatic, steps: [, ...rest] } = object
  const field = classNode.body.body.find((member) =>
    member.type === 'PropertyDefinition' && member.static === isStatic && keyOf(member) === key)
  const writes = writesOf(reasoner.file, key)
  if (field?.type !== 'PropertyDefinition') {
    // What a class that is extended may have from there is not known.
    const isOwn = !classNode.superClass && writes.some(({ object: target }) => classOfThis(target) === classNode)
    if (!isOwn) return undefined
  }
  if (!isPrivate(field, key) && isWrittenByOthers(reasoner, classNode, key)) return undefined
  const value = field?.type === 'PropertyDefinition' && field.value ? unwrap(field.value) : null
  if (value && isFunction(value) && writes.length === 0) {
    const [call, ...further] = rest
    return call?.kind === 'call' ? proofOfResult(reasoner, value, call, further, question, call.env) : undefined
  }
  let proof = value ? proofOfPart(reasoner, value, rest, question, null) : proofOfUndefined(rest, question)
  for (const write of writes) {
    if (isOfOther(write.object, object)) continue
    const said = write.value ? proofOfPart(reasoner, write.value, rest, question, null) : NOTHING
    if (said !== null) proof = either(proof, both(said, onEveryPath(reasoner.factsAt(write.site))))
    if (proof === NOTHING) return NOTHING
  }
  return proof
}

function isPrivate(field: TSESTree.ClassElement | undefined, key: string): boolean {
  return key.startsWith('#') || (field?.type === 'PropertyDefinition' && field.accessibility === 'private')
}

/** Whether a file that has a class, or an instance of it, writes a member of that name. */
function isWrittenByOthers({ file, elsewhere }: Reasoner, { id }: ClassNode, key: string): boolean {
  const variable = id && file.variableOf(id)
  if (!elsewhere || !variable || !file.text.includes('export')) return false
  const instances = variable.references.flatMap(({ identifier: { parent } }) => {
    const holder = parent.type === 'NewExpression' ? wrapped(parent).parent : null
    return holder?.type === 'VariableDeclarator' && holder.id.type === 'Identifier' ? [holder.id] : []
  })
  const users = [id, ...instances].flatMap((name) => elsewhere.usersOf(file, name) ?? [])
  return users.some((user) => user !== file && writesOf(user, key).length > 0)
}

function classOfThis(node: Node): ClassNode | null {
  return node.type === 'ThisExpression' ? classAround(node)?.classNode ?? null : null
}

/** Whether an object is `this` in a class that has nothing to do with another. */
function isOfOther(node: Node, { classNode }: ClassObject): boolean {
  const other = classOfThis(node)
  return other !== null && other !== classNode && !other.superClass
}

interface FieldWrite {
  object: Node
  /** `null` where it is not known. */
  value: Node | null
  site: Node
}

/** Writes of a member anywhere in a file, whatever the object: a member of that name of another class counts too. */
export function writesOf(file: ScriptFile, key: string): readonly FieldWrite[] {
  const byKey = file.remember(writesOf, () => {
    const found = new Map<string, FieldWrite[]>()
    const add = (name: string, write: FieldWrite): void => {
      const others = found.get(name)
      if (others) others.push(write)
      else found.set(name, [write])
    }
    for (const member of file.nodesOfType('MemberExpression')) {
      const name = keyOf({ key: member.property, computed: member.computed })
      const write = writeOf(member)
      if (write) add(name ?? ANY, write)
      const call = member.parent
      if (name === 'assign' && call.type === 'CallExpression' && call.callee === member) for (const [to, one] of assigned(call)) add(to, one)
    }
    return found
  })
  return [...(byKey.get(key) ?? []), ...(byKey.get(ANY) ?? []).filter(({ object }) => mayHaveFields(file, object))]
}

/** Stands for the key of a write that may be any. */
const ANY = ''

function writeOf(member: TSESTree.MemberExpression): FieldWrite | null {
  const { parent, object } = member
  switch (parent.type) {
    case 'AssignmentExpression':
      return parent.left === member ? { object, value: parent.operator === '=' ? parent.right : null, site: parent } : null
    case 'UpdateExpression':
    case 'ArrayPattern':
    case 'RestElement':
      return { object, value: null, site: member }
    case 'AssignmentPattern':
    case 'ForInStatement':
    case 'ForOfStatement':
      return parent.left === member ? { object, value: null, site: member } : null
    case 'Property':
      return parent.value === member && parent.parent.type === 'ObjectPattern' ? { object, value: null, site: member } : null
    default:
      return null
  }
}

/** What `Object.assign(object, { key: value })` writes. */
function assigned(call: TSESTree.CallExpression): [string, FieldWrite][] {
  const [object, ...sources] = call.arguments
  if (!object) return []
  return sources.flatMap((source): [string, FieldWrite][] => {
    if (source.type !== 'ObjectExpression') return [[ANY, { object, value: null, site: call }]]
    return source.properties.map((property): [string, FieldWrite] => {
      const key = property.type === 'Property' ? propertyKey(property) : null
      const value = property.type === 'Property' && property.kind === 'init' ? property.value : null
      return [key ?? ANY, { object, value, site: call }]
    })
  })
}

/** Whether an object may be one with fields: not one that is written down in place, nor a global or imported one. */
function mayHaveFields(file: ScriptFile, object: Node): boolean {
  const { root, steps } = accessPath(file, object)
  if (root.kind === 'this') return steps.length === 0
  if (root.kind !== 'local') return false
  return root.binding.kind === 'class' || (root.binding.kind === 'parameter' && steps.length === 0)
}
