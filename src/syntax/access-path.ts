import type { TSESTree } from '@typescript-eslint/utils'
import { isAssignedBefore, isUnassignedYet } from './assigned-before.ts'
import { type Binding, type PatternStep, bindingOf } from './binding.ts'
import { jsxElement } from './element.ts'
import { type Environment, argumentAt, environmentAround, frameOf, isOmitted } from './environment.ts'
import { GLOBAL_OBJECTS } from './global-objects.ts'
import { isModuleBridge } from './interop.ts'
import { partOf } from './literal-part.ts'
import { type FunctionNode, type Node, isFunction, literalOf, unwrap, wrapped } from './node.ts'
import { pageOf } from './page.ts'
import { possiblyAbsent } from './possibly-absent.ts'
import { type ScriptFile, type Variable, isOfValue } from './script-file.ts'

/** Where an access path starts. */
export type Root =
  | { kind: 'global'; name: string }
  | { kind: 'import'; module: string; name: string }
  | { kind: 'local'; name: string; variable: Variable; binding: Binding }
  | { kind: 'this'; node: TSESTree.ThisExpression }
  /** Any other expression, with the calls under which it is seen. */
  | { kind: 'value'; node: Node; env: Environment }

export type Step =
  | { kind: 'member'; key: string | null; optional: boolean; fallback: Node | null; node: Node }
  | { kind: 'call'; arguments: readonly Node[]; optional: boolean; node: TSESTree.CallExpression; env: Environment }
  | { kind: 'new'; arguments: readonly Node[]; node: TSESTree.NewExpression; env: Environment }
  | { kind: 'await'; node: Node }
  /** What a function that was passed in argument `argument` of the call before, under `keys`, gets as its parameter `parameter`. */
  | { kind: 'callback'; argument: number; keys: readonly string[]; parameter: number; node: FunctionNode }

/**
 * An expression as a root and what is done to it, aliases resolved: after `const { consent } = useConsent()` the
 * expression `consent.marketing` is `useConsent`, called, `.consent`, `.marketing`. `window.` and its kin vanish.
 */
export interface AccessPath {
  root: Root
  steps: readonly Step[]
  /** Names of this file that stand for the root with its first `depth` steps. */
  aliases: readonly Alias[]
  /** A variable on the way may not have its value yet: the whole may be undefined. */
  isUnset?: boolean
}

export interface Alias {
  name: string
  depth: number
}

/** `path` with more steps, looked up in literals as {@link accessPath} does. */
export function appendSteps(file: ScriptFile, path: AccessPath, steps: readonly Step[]): AccessPath {
  return steps.reduce((so, step) => append(file, so, step, LONGEST), path)
}

/** What `import()` gives is a promise before it is a module. */
const OF_PROMISES = new Set(['then', 'catch', 'finally'])

/** Whether a path is the global object itself. */
export function isGlobalObject({ root, steps }: Pick<AccessPath, 'root' | 'steps'>): boolean {
  return root.kind === 'global' && steps.length === 0 && GLOBAL_OBJECTS.has(root.name)
}

/**
 * The longest chain of members, calls and aliases that is followed. Where a second chain branches off it gets half of what
 * is left, so that code made to branch at every step costs some thousand steps and not two to the power of them.
 */
const LONGEST = 64

/** The access path of an expression, seen under the calls of `env`. */
export function accessPath(file: ScriptFile, node: Node, env: Environment = null): AccessPath {
  return follow(file, node, env, LONGEST)
}

function pathFrom(root: Root): AccessPath {
  return { root, steps: [], aliases: [] }
}

function follow(file: ScriptFile, expression: Node, env: Environment, fuel: number): AccessPath {
  const node = unwrap(expression)
  const self = pathFrom({ kind: 'value', node, env })
  if (fuel <= 0) return self
  switch (node.type) {
    case 'Identifier':
    case 'JSXIdentifier':
      return followIdentifier(file, node, env, fuel)
    case 'ThisExpression':
      return pathFrom({ kind: 'this', node })
    case 'MemberExpression': {
      const object = follow(file, node.object, env, fuel - 1)
      const step: Step = { kind: 'member', key: memberKey(file, node, env, fuel >> 1), optional: node.optional, fallback: null, node }
      return append(file, object, step, fuel)
    }
    case 'JSXMemberExpression': {
      const object = follow(file, node.object, env, fuel - 1)
      return append(file, object, { kind: 'member', key: node.property.name, optional: false, fallback: null, node }, fuel)
    }
    case 'CallExpression': {
      const callee = follow(file, node.callee, env, fuel - 1)
      if ((isModuleBridge(node) || isIdentityCall(callee)) && node.arguments[0]) return follow(file, node.arguments[0], env, fuel >> 1)
      return append(file, callee, { kind: 'call', arguments: node.arguments, optional: node.optional, node, env }, fuel)
    }
    case 'NewExpression':
      return append(file, follow(file, node.callee, env, fuel - 1), { kind: 'new', arguments: node.arguments, node, env }, fuel)
    case 'AwaitExpression':
      return append(file, follow(file, node.argument, env, fuel - 1), { kind: 'await', node }, fuel)
    case 'AssignmentExpression':
      return node.operator === '=' ? follow(file, node.right, env, fuel - 1) : self
    case 'SequenceExpression':
      return follow(file, node.expressions.at(-1) as Node, env, fuel - 1)
    case 'ImportExpression': {
      const module = literalOf(node.source)
      return typeof module === 'string' ? pathFrom({ kind: 'import', module, name: '*' }) : self
    }
    default:
      return self
  }
}

/** The static name of a member; `null` where it is computed from something unknown. */
export function memberKey(
  file: ScriptFile,
  node: TSESTree.MemberExpression,
  env: Environment = null,
  fuel: number = LONGEST,
): string | null {
  if (!node.computed) return node.property.type === 'Identifier' ? node.property.name : null
  const direct = literalOf(node.property)
  if (direct !== undefined) return String(direct)
  const { root, steps } = follow(file, node.property, env, fuel)
  if (steps.length > 0 || root.kind !== 'value' || unwrap(root.node) === unwrap(node.property)) return null
  const value = literalOf(root.node)
  return value === undefined ? null : String(value)
}

function followIdentifier(
  file: ScriptFile,
  node: TSESTree.Identifier | TSESTree.JSXIdentifier,
  env: Environment,
  fuel: number,
): AccessPath {
  const variable = file.variableOf(node)
  if (!variable) return pathFrom({ kind: 'global', name: node.name })
  const binding = bindingOf(file, variable)
  const local = pathFrom({ kind: 'local', name: node.name, variable, binding })
  const isUnset = !isAssignedBefore(variable, node)
  if (isUnset && pageOf(file.ast) === null && isUnassignedYet(variable, node)) return pathFrom({ kind: 'global', name: 'undefined' })
  const named = (path: AccessPath): AccessPath => {
    const aliases = [...path.aliases, { name: node.name, depth: path.steps.length }]
    return isUnset ? { ...path, aliases, isUnset } : { ...path, aliases }
  }
  switch (binding.kind) {
    case 'import':
      return named(pathFrom({ kind: 'import', module: binding.module, name: binding.name }))
    case 'constant':
      return named(destructure(file, follow(file, binding.init, env, fuel - 1), binding.steps, node, fuel))
    case 'assigned': {
      const [value] = binding.values.filter((written) => written !== null || binding.values.length > 1)
      if (binding.values.length === 1 && value) return named(follow(file, value, environmentAround(variable.scope.block, env), fuel - 1))
      return isUnset ? { ...local, isUnset } : local
    }
    case 'parameter':
      return followParameter(file, binding, env, fuel, node) ?? local
    default:
      return local
  }
}

function followParameter(
  file: ScriptFile,
  binding: Extract<Binding, { kind: 'parameter' }>,
  env: Environment,
  fuel: number,
  node: Node,
): AccessPath | null {
  if (binding.rest) return null
  const frame = frameOf(env, binding.fn)
  const invocation = frame?.invocation ?? immediateCall(binding.fn)
  if (invocation?.type === 'JSXOpeningElement') {
    const [prop, ...rest] = binding.index === 0 ? binding.steps : []
    const given = prop?.key ? jsxElement(invocation).attributes.get(prop.key)?.value ?? prop.fallback : null
    return given ? destructure(file, follow(file, given, frame ? frame.outer : env, fuel - 1), rest, node, fuel) : null
  }
  if (invocation) {
    const argument = frame?.given?.[binding.index] ?? argumentAt(invocation, binding.index) ?? (isOmitted(invocation, binding.index) ? binding.fallback : null)
    const given = argument && follow(file, argument, frame ? frame.outer : env, fuel - 1)
    if (!given || (binding.fallback && argument !== binding.fallback && !isSomething(given))) return null
    return destructure(file, given, binding.steps, node, fuel)
  }
  if (binding.fallback) return null
  const passed = passedTo(file, binding.fn)
  if (!passed) return null
  const call = follow(file, passed.call.callee, env, fuel - 1)
  const base: AccessPath = isThen(call, passed.argument) && binding.index === 0
    ? append(file, { ...call, steps: call.steps.slice(0, -1) }, { kind: 'await', node: passed.call }, fuel)
    : {
        ...call,
        steps: [
          ...call.steps,
          { kind: 'call', arguments: passed.call.arguments, optional: false, node: passed.call, env },
          { kind: 'callback', argument: passed.argument, keys: [], parameter: binding.index, node: binding.fn },
        ],
      }
  return destructure(file, base, binding.steps, node, fuel)
}

/** Whether a path leads to a value that is written down, so that no default takes its place. */
function isSomething({ root, steps }: AccessPath): boolean {
  if (root.kind !== 'value' || steps.length > 0) return false
  const { type } = root.node
  return type === 'Literal' || type === 'TemplateLiteral' || type === 'ObjectExpression' || type === 'ArrayExpression' || isFunction(root.node)
}

function isThen({ steps }: AccessPath, argument: number): boolean {
  const last = steps.at(-1)
  return argument === 0 && last?.kind === 'member' && last.key === 'then'
}

/** The call of a function expression that is called on the spot, `.call` included. */
export function immediateCall(fn: FunctionNode): TSESTree.CallExpression | null {
  if (fn.type === 'FunctionDeclaration') return null
  const parent = wrapped(fn).parent
  const callee = parent?.type === 'MemberExpression' && isCallMethod(parent) ? wrapped(parent) : wrapped(fn)
  return callee.parent?.type === 'CallExpression' && callee.parent.callee === callee ? callee.parent : null
}

function isCallMethod({ computed, property }: TSESTree.MemberExpression): boolean {
  return !computed && property.type === 'Identifier' && (property.name === 'call' || property.name === 'apply')
}

/** The one call that a function is passed to: as an expression on the spot, or by its only reference. */
function passedTo(file: ScriptFile, fn: FunctionNode): { call: TSESTree.CallExpression; argument: number } | null {
  const name = fn.type === 'FunctionDeclaration' ? fn.id : fn.parent?.type === 'VariableDeclarator' ? fn.parent.id : null
  let node: Node = fn
  if (name?.type === 'Identifier') {
    const reads = file.variableOf(name)?.references.filter((reference) => reference.isRead() && isOfValue(reference)) ?? []
    if (reads.length !== 1) return null
    node = reads[0]?.identifier as Node
  }
  node = wrapped(node)
  const parent = node.parent
  if (parent?.type !== 'CallExpression') return null
  const argument = parent.arguments.indexOf(node as TSESTree.CallExpressionArgument)
  return argument < 0 ? null : { call: parent, argument }
}

function destructure(
  file: ScriptFile,
  path: AccessPath,
  steps: readonly PatternStep[],
  node: Node,
  fuel: number,
): AccessPath {
  return steps.reduce<AccessPath>(
    (so, { key, fallback }) => append(file, so, { kind: 'member', key, optional: false, fallback, node }, fuel),
    path,
  )
}

/** `path` with one step more; a member of a literal object or array, or of the global object, is looked up at once. */
function append(file: ScriptFile, path: AccessPath, step: Step, fuel: number): AccessPath {
  if (step.kind === 'member' && step.key !== null) {
    if (step.key === 'ownerDocument') return pathFrom({ kind: 'global', name: 'document' })
    if (isGlobalObject(path)) return pathFrom({ kind: 'global', name: step.key })
    if (isDocument(path) && step.key === 'defaultView') return pathFrom({ kind: 'global', name: 'window' })
    if (path.root.kind === 'import' && path.root.name === '*' && path.steps.length === 0 && !OF_PROMISES.has(step.key)) {
      return pathFrom({ ...path.root, name: step.key })
    }
    const { root } = path
    if (root.kind === 'value' && path.steps.length === 0 && fuel > 0) {
      const given = possiblyAbsent(root.node)
      if (given) return append(file, follow(file, given, root.env, fuel >> 1), { ...step, optional: true }, fuel >> 1)
      const part = step.fallback ? null : partOf(file, root.node, step.key)
      if (part) return path.isUnset ? { ...follow(file, part, root.env, fuel >> 1), isUnset: true } : follow(file, part, root.env, fuel >> 1)
    }
  }
  if (step.kind === 'await' && path.root.kind === 'import' && path.root.name === '*' && path.steps.length === 0) return path
  if (step.kind === 'call' && path.steps.length === 0 && path.root.kind === 'global' && path.root.name === 'require') {
    const module = step.arguments[0] && literalOf(step.arguments[0])
    if (typeof module === 'string') return pathFrom({ kind: 'import', module, name: '*' })
  }
  return { ...path, steps: [...path.steps, step] }
}

function isDocument({ root, steps }: AccessPath): boolean {
  return root.kind === 'global' && root.name === 'document' && steps.length === 0
}

/** `Object.freeze(x)` and its like are `x`. */
function isIdentityCall({ root, steps }: AccessPath): boolean {
  const [step] = steps
  return root.kind === 'global' && root.name === 'Object' && steps.length === 1 && step?.kind === 'member' &&
    (step.key === 'freeze' || step.key === 'seal')
}

/** The function that a path leads to, if it is one of this file. */
export function functionOf({ root, steps }: Pick<AccessPath, 'root' | 'steps'>): FunctionNode | null {
  if (steps.length > 0) return null
  if (root.kind === 'local' && root.binding.kind === 'function') return root.binding.fn
  if (root.kind === 'value' && isFunction(root.node)) return root.node
  return null
}
