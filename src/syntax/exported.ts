import type { TSESTree } from '@typescript-eslint/utils'
import type { Node } from './node.ts'
import { isWrapper } from './wrappers.ts'

/** Whether a place to which a value goes hands it to other modules. */
export function isExport(node: Node): boolean {
  if (node.type === 'MemberExpression') return isCommonJsExport(node)
  const parent = node.parent
  switch (parent?.type) {
    case 'ExportSpecifier':
    case 'ExportDefaultDeclaration':
      return node.type !== 'CallExpression' || isWrapper(node, 0)
    case 'VariableDeclarator':
      return parent.id === node && parent.parent.parent?.type === 'ExportNamedDeclaration'
    default:
      return false
  }
}

function isCommonJsExport(target: TSESTree.MemberExpression): boolean {
  const object = target.object
  if (object.type === 'Identifier') {
    return object.name === 'exports' ||
      (object.name === 'module' && target.property.type === 'Identifier' && target.property.name === 'exports')
  }
  return object.type === 'MemberExpression' && isCommonJsExport(object)
}

/** Whether a function or class is exported where it is declared. */
export function isExportedDeclaration(node: Node): boolean {
  const type = node.parent?.type
  return type === 'ExportNamedDeclaration' || type === 'ExportDefaultDeclaration'
}
