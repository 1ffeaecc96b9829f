import { accessPath } from '../../syntax/access-path.ts'
import { bindingOf } from '../../syntax/binding.ts'
import { argumentAt } from '../../syntax/environment.ts'
import { functionUses } from '../../syntax/function-uses.ts'
import { type Node, unwrap } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { type GivenProperty, givenProperties } from './given-properties.ts'

/**
 * The properties of an object whose keys are copied one by one to something else: of `attributes` where `key` is a name that
 * `Object.entries(attributes).forEach(([key, value]) => ...)`, `Object.keys` or a loop goes through.
 */
export function propertiesThroughKey(file: ScriptFile, key: Node): readonly GivenProperty[] {
  const name = unwrap(key)
  const object = name.type === 'Identifier' ? objectOfKey(file, name) : null
  return object ? propertiesPassed(file, object) : []
}

/** The properties of an object; where it is a parameter, those of what the function's calls pass. */
export function propertiesPassed(file: ScriptFile, object: Node): readonly GivenProperty[] {
  const given = givenProperties(file, object)
  if (given.length > 0) return given
  const { root, steps } = accessPath(file, object)
  if (root.kind !== 'local' || steps.length > 0 || root.binding.kind !== 'parameter' || root.binding.steps.length > 0) return []
  const { fn, index } = root.binding
  return functionUses(file, fn).invocations.flatMap((invocation) => {
    const argument = argumentAt(invocation, index)
    return argument ? givenProperties(file, argument) : []
  })
}

/** The object whose keys a variable goes through. */
function objectOfKey(file: ScriptFile, name: Extract<Node, { type: 'Identifier' }>): Node | null {
  const variable = file.variableOf(name)
  const binding = variable && bindingOf(file, variable)
  if (!variable || !binding) return null
  if (binding.kind === 'parameter') {
    const call = unwrapCall(binding.fn.parent)
    const callee = call && unwrap(call.callee)
    return callee?.type === 'MemberExpression' ? listedObject(callee.object) : null
  }
  const declaration = (variable.defs[0]?.node as Node | undefined)?.parent
  const loop = declaration?.type === 'VariableDeclaration' ? declaration.parent : null
  if (loop?.type === 'ForInStatement') return loop.right
  return loop?.type === 'ForOfStatement' ? listedObject(loop.right) : null
}

function unwrapCall(node: Node | undefined): Extract<Node, { type: 'CallExpression' }> | null {
  return node?.type === 'CallExpression' ? node : null
}

/** `x` in `Object.entries(x)` and `Object.keys(x)`. */
function listedObject(list: Node): Node | null {
  const call = unwrap(list)
  if (call.type !== 'CallExpression') return null
  const callee = unwrap(call.callee)
  const isList = callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && callee.object.name === 'Object' &&
    callee.property.type === 'Identifier' && (callee.property.name === 'entries' || callee.property.name === 'keys')
  return isList ? call.arguments[0] ?? null : null
}
