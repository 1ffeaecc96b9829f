import type { TSESTree } from '@typescript-eslint/utils'
import { propertyKey } from '../../syntax/binding.ts'
import { unwrap, wrapped, type Node } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'

const SIGN = /(?:doc|document|renderer2?)(?:Ref)?(?:\(\))?[?!]?\s*\.createElement\(/i
const DOCUMENT = /^(?:[_#$]|get)*(?:doc|document|renderer2?)(?:Ref)?$/i

/**
 * Calls of `createElement` on a document that a framework hands over: Angular's `DOCUMENT` and `Renderer2`, known by the
 * name of the parameter or field. `createElement(type, props)` of a framework has more arguments.
 */
export function* creationsByInjection(file: ScriptFile): Generator<TSESTree.CallExpression> {
  if (!SIGN.test(file.text)) return
  for (const member of file.nodesOfType('MemberExpression')) {
    if (propertyKey({ key: member.property, computed: member.computed }) !== 'createElement') continue
    const { parent } = wrapped(member)
    if (parent?.type !== 'CallExpression' || parent.arguments.length !== 1) continue
    if (isDocument(file, unwrap(member.object))) yield parent
  }
}

function isDocument(file: ScriptFile, receiver: Node): boolean {
  switch (receiver.type) {
    case 'Identifier':
      // A global of that name is the document itself, or nothing that is known.
      return DOCUMENT.test(receiver.name) && file.variableOf(receiver) !== null
    case 'MemberExpression':
      return receiver.property.type !== 'Literal' && 'name' in receiver.property && DOCUMENT.test(receiver.property.name)
    case 'CallExpression':
      return isDocument(file, unwrap(receiver.callee))
    default:
      return false
  }
}
