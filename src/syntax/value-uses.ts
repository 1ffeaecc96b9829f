import type { TSESTree } from '@typescript-eslint/utils'
import { memberKey } from './access-path.ts'
import { propertyKey } from './binding.ts'
import { renderings } from './element.ts'
import { isExport, isExportedDeclaration } from './exported.ts'
import { type FunctionNode, type Node, enclosingFunction, isBindingName, parametersOf, unwrap, wrapped } from './node.ts'
import { isModuleBridge } from './interop.ts'
import { isCalledInSight } from './named-methods.ts'
import { isUnderway, methodOf, methodUses } from './method-uses.ts'
import { receiverOf } from './receiver.ts'
import type { ScriptFile } from './script-file.ts'
import { readsOf } from './reads.ts'
import { thisOf } from './this-of.ts'
import { type Use, isGivenBack, isMethod, isWhole, memberInPattern } from './use.ts'
import { withWrappers } from './wrappers.ts'

/** What one question has followed already, and how far it is from where it began. */
interface Trail {
  carriers: Set<Node>
  /** Functions whose results, and properties whose objects, are followed: each once, with carriers of its own. */
  detours: Set<Node>
  depth: number
}

/** A longer chain of aliases ends in an escape. */
const LONGEST = 100
const newTrail = (): Trail => ({ carriers: new Set(), detours: new Set(), depth: 0 })
/** Every use of the value that `carrier`, an expression, a name in a pattern or a pattern, holds. */
export function* usesOf(file: ScriptFile, carrier: Node): Generator<Use> {
  yield* follow(file, carrier, newTrail())
}

/** Uses of a part with a known name, however deep the aliases: `usesOfMember(file, document, 'cookie')`. */
export function* usesOfMember(file: ScriptFile, carrier: Node, key: string): Generator<Use> {
  for (const use of usesOf(file, carrier)) if (use.kind === 'member' && use.key === key) yield* usesOf(file, use.carrier)
}

/** What a function gets as its parameter `index`. */
export function* usesOfParameter(file: ScriptFile, fn: FunctionNode, index: number): Generator<Use> {
  const parameter = parametersOf(fn)[index]
  if (parameter) yield* followPattern(file, parameter, newTrail())
}

function* follow(file: ScriptFile, carrier: Node, before: Trail): Generator<Use> {
  if (before.carriers.has(carrier)) return
  before.carriers.add(carrier)
  const trail = { ...before, depth: before.depth + 1 }
  if (carrier.type === 'Identifier' && isBindingName(carrier)) {
    yield* followVariable(file, carrier, trail)
    return
  }
  if (carrier.type === 'ObjectPattern' || carrier.type === 'ArrayPattern') {
    yield* followPattern(file, carrier, trail)
    return
  }
  const node = wrapped(carrier)
  const parent = node.parent
  if (trail.depth > LONGEST) {
    yield { kind: 'escape', node }
    return
  }
  switch (parent?.type) {
    case 'MemberExpression':
      if (parent.object === node) yield { kind: 'member', key: memberKey(file, parent), carrier: parent }
      else yield { kind: 'escape', node }
      break
    case 'VariableDeclarator':
      yield* followPattern(file, parent.id, trail)
      break
    case 'AssignmentExpression':
      yield* followAssignment(file, parent, node, trail)
      break
    case 'AssignmentPattern':
      if (parent.right === node) yield* followPattern(file, parent.left, trail)
      break
    case 'CallExpression':
    case 'NewExpression':
      yield* followCall(file, parent, node, trail)
      break
    case 'TaggedTemplateExpression':
      if (parent.tag === node) yield { kind: 'tag', node: parent }
      break
    case 'UnaryExpression':
      if (parent.operator === 'delete') yield { kind: 'delete', node: parent }
      break
    case 'LogicalExpression':
      // What `x && y` has of `x` is nothing but its falsity.
      if (parent.operator !== '&&' || parent.right === node) yield* follow(file, parent, trail)
      break
    case 'AwaitExpression':
      yield* follow(file, parent, trail)
      break
    case 'ConditionalExpression':
      if (parent.test !== node) yield* follow(file, parent, trail)
      break
    case 'SequenceExpression':
      if (parent.expressions.at(-1) === node) yield* follow(file, parent, trail)
      break
    case 'ReturnStatement':
      yield* followResult(file, enclosingFunction(parent), trail)
      break
    case 'ArrowFunctionExpression':
      if (parent.body === node) yield* followResult(file, parent, trail)
      break
    case 'Property':
      if (parent.value === node && parent.parent.type === 'ObjectExpression') {
        yield* followProperty(file, parent.parent, parent, trail)
      }
      break
    case 'ArrayExpression':
      if (isGivenBack(parent)) yield* followElement(file, parent, node, trail)
      else yield { kind: 'escape', node }
      break
    case 'BinaryExpression':
      if (parent.operator === '+') yield { kind: 'escape', node }
      break
    case 'ExpressionStatement':
    case 'IfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ForStatement':
    case 'SwitchStatement':
    case 'SwitchCase':
    case 'TSTypeQuery':
      break
    default:
      yield { kind: 'escape', node }
  }
}

function* followVariable(file: ScriptFile, name: TSESTree.Identifier, trail: Trail): Generator<Use> {
  const variable = file.variableOf(name)
  if (!variable) {
    yield { kind: 'escape', node: name }
    return
  }
  for (const node of readsOf(variable)) yield* follow(file, node, trail)
  for (const node of renderings(file, variable)) yield { kind: 'escape', node }
  for (const { node, name: declared } of variable.defs) {
    const declaration = (node as Node).type === 'VariableDeclarator' ? (node as Node).parent : null
    if (declaration?.parent?.type === 'ExportNamedDeclaration') yield { kind: 'escape', node: declared }
  }
}

function* followPattern(file: ScriptFile, pattern: Node, trail: Trail): Generator<Use> {
  switch (pattern.type) {
    case 'Identifier':
      if (isBindingName(pattern)) yield* follow(file, pattern, trail)
      else yield* followVariable(file, pattern, trail)
      break
    case 'AssignmentPattern':
      yield* followPattern(file, pattern.left, trail)
      break
    case 'ObjectPattern':
      for (const property of pattern.properties) {
        if (property.type === 'RestElement') yield { kind: 'escape', node: property }
        else yield memberInPattern(propertyKey(property), property.value)
      }
      break
    case 'ArrayPattern':
      for (const [index, element] of pattern.elements.entries()) {
        if (element?.type === 'RestElement') yield { kind: 'escape', node: element }
        else if (element) yield memberInPattern(String(index), element)
      }
      break
    default:
  }
}

function* followAssignment(
  file: ScriptFile,
  assignment: TSESTree.AssignmentExpression,
  node: Node,
  trail: Trail,
): Generator<Use> {
  const isLogical = assignment.operator === '||=' || assignment.operator === '??=' || assignment.operator === '&&='
  if (assignment.left === node) {
    yield { kind: 'write', node: assignment, value: assignment.right }
    if (isLogical) yield* follow(file, assignment, trail)
    return
  }
  if (assignment.operator !== '=' && !isLogical) {
    yield { kind: 'escape', node }
    return
  }
  const target = unwrap(assignment.left)
  if (target.type === 'MemberExpression') yield { kind: 'stored', target }
  else yield* followPattern(file, target, trail)
  yield* follow(file, assignment, trail)
}

function* followCall(
  file: ScriptFile,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  node: Node,
  trail: Trail,
): Generator<Use> {
  if (call.callee === node) {
    if (call.type === 'CallExpression') yield { kind: 'call', node: call }
    else yield { kind: 'construct', node: call }
    return
  }
  const index = call.arguments.indexOf(node as TSESTree.CallExpressionArgument)
  if (index === 0 && call.type === 'CallExpression' && isModuleBridge(call)) {
    yield* follow(file, call, trail)
    return
  }
  const isAfterSpread = call.arguments.slice(0, index).some(({ type }) => type === 'SpreadElement')
  const received = isAfterSpread ? null : receiverOf(file, call.callee, index)
  const parameter = received && parametersOf(received.receiver)[received.index]
  if (!parameter) {
    yield { kind: 'argument', call, index }
    return
  }
  yield* followPattern(file, parameter, trail)
  yield isWhole(parameter) ? { kind: 'argument', call, index, receiver: received } : { kind: 'argument', call, index }
}

/** What a function gives back goes where it is called; where it may be called out of sight, that ends in an escape at the function. */
function* followResult(file: ScriptFile, fn: FunctionNode | null, trail: Trail): Generator<Use> {
  if (!fn) return
  const method = methodOf(fn)
  const isFirst = !trail.detours.has(fn) && !(method && isUnderway(file, method.owner))
  let isGiven = isExportedDeclaration(fn) || (method !== null && isExportedDeclaration(method.owner))
  let isInSight = isFirst && !fn.async && !fn.generator && (method ? isCalledInSight(file, method) : fn.parent?.type !== 'Property')
  let isCalled = method === null || isGiven
  if (isFirst) {
    trail.detours.add(fn)
    const onward = (at: ScriptFile, node: Node): Iterable<Use> => follow(at, node, { ...trail, carriers: new Set() })
    const uses = method ? methodUses(usesOf, file, method, onward) : followFunction(file, fn, { ...trail, carriers: new Set() })
    for (const use of withWrappers(uses, (call) => onward(file, call))) {
      isCalled ||= use.kind === 'call' || use.kind === 'escape'
      if (use.kind === 'call') yield* follow(file, use.node, trail)
      else if ((use.kind === 'escape' && (use.isGiven || isExport(use.node))) || (use.kind === 'stored' && isExport(use.target))) isGiven = true
      else isInSight = false
    }
  }
  if (!isInSight || !isCalled) yield { kind: 'escape', node: fn }
  else if (isGiven) yield { kind: 'escape', node: fn, isGiven }
}

/** The uses of a function: of its expression, or of the name that its declaration binds. */
export function* usesOfFunction(file: ScriptFile, fn: FunctionNode): Generator<Use> {
  yield* followFunction(file, fn, newTrail())
}

function* followFunction(file: ScriptFile, fn: FunctionNode, trail: Trail): Generator<Use> {
  if (fn.type !== 'FunctionDeclaration') yield* follow(file, fn, trail)
  if (fn.id) yield* followVariable(file, fn.id, trail)
}

/** Members of the object that an object literal becomes, under the property's key; wherever the object goes, it goes. */
function* followProperty(
  file: ScriptFile,
  object: TSESTree.ObjectExpression,
  property: TSESTree.Property,
  trail: Trail,
): Generator<Use> {
  if (trail.detours.has(property)) return
  trail.detours.add(property)
  yield* followMember(file, object, propertyKey(property), trail)
}

/** The same of a list; what its methods do with an element is not looked at. */
function* followElement(file: ScriptFile, list: TSESTree.ArrayExpression, element: Node, trail: Trail): Generator<Use> {
  if (trail.detours.has(element)) return
  trail.detours.add(element)
  const before = list.elements.slice(0, list.elements.indexOf(element as TSESTree.Expression))
  yield* followMember(file, list, before.some((one) => one?.type === 'SpreadElement') ? null : String(before.length), trail)
}

function* followMember(
  file: ScriptFile,
  whole: TSESTree.ObjectExpression | TSESTree.ArrayExpression,
  key: string | null,
  trail: Trail,
): Generator<Use> {
  const isList = whole.type === 'ArrayExpression'
  const inside = { ...trail, carriers: new Set<Node>() }
  for (const self of isList || !whole.properties.some(isMethod) ? [] : thisOf(file, whole)) {
    for (const use of follow(file, self, inside)) {
      if (use.kind === 'member' && (use.key === key || key === null)) yield* follow(file, use.carrier, trail)
    }
  }
  for (const use of follow(file, whole, inside)) {
    switch (use.kind) {
      case 'member':
        if (use.key === null || key === null || (isList && !/^\d+$/.test(use.key))) yield { kind: 'escape', node: use.carrier }
        else if (use.key === key) yield* follow(file, use.carrier, trail)
        break
      case 'argument':
      case 'stored':
      case 'escape':
        yield use.kind === 'argument' ? { kind: 'escape', node: use.call } : use
        break
      default:
    }
  }
}
