import type { TSESTree } from '@typescript-eslint/utils'
import { accessPath } from '../../syntax/access-path.ts'
import { propertyKey } from '../../syntax/binding.ts'
import type { MadeAttribute } from '../../syntax/made-element.ts'
import { type Node, unwrap } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'

/** A property with a known name that an object is given. */
export interface GivenProperty extends MadeAttribute {
  value: Node
  place: TSESTree.Property
}

/** Functions that join objects, as libraries and compilers name them. */
const JOINING = /^_*(?:assign|extends|objectSpread|spreadProps|spreadValues|merge|mergeProps)\d*$/
/** Objects in objects are followed this far. */
const DEEPEST = 6

/**
 * The properties of an object that the file writes down, with those that spreads and `Object.assign` bring in; of objects
 * under a condition, those of all of them. Empty where the object comes from elsewhere.
 */
export function givenProperties(file: ScriptFile, object: Node, fuel = DEEPEST): readonly GivenProperty[] {
  const node = unwrap(object)
  if (fuel <= 0) return []
  const of = (inner: Node): readonly GivenProperty[] => givenProperties(file, inner, fuel - 1)
  switch (node.type) {
    case 'ObjectExpression':
      return node.properties.flatMap((property): readonly GivenProperty[] => {
        if (property.type === 'SpreadElement') return of(property.argument)
        const name = propertyKey(property)
        return name === null ? [] : [{ name, value: property.value, place: property }]
      })
    case 'ConditionalExpression':
      return [...of(node.consequent), ...of(node.alternate)]
    case 'LogicalExpression':
      return node.operator === '&&' ? of(node.right) : [...of(node.left), ...of(node.right)]
    case 'CallExpression':
      if (isJoining(node)) {
        return node.arguments.flatMap((argument) => of(argument.type === 'SpreadElement' ? argument.argument : argument))
      }
      break
    default:
  }
  const { root, steps } = accessPath(file, node)
  return root.kind === 'value' && steps.length === 0 && root.node !== node ? of(root.node) : []
}

function isJoining({ callee }: TSESTree.CallExpression): boolean {
  let node = unwrap(callee)
  if (node.type === 'SequenceExpression') node = unwrap(node.expressions.at(-1) ?? node)
  if (node.type === 'MemberExpression' && isDefault(node)) node = unwrap(node.object)
  const name = node.type === 'MemberExpression' ? node.property : node
  return name.type === 'Identifier' && JOINING.test(name.name)
}

function isDefault({ property, computed }: TSESTree.MemberExpression): boolean {
  return propertyKey({ key: property, computed }) === 'default'
}
