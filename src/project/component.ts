import { runsWithView } from './angular-classes.ts'
import { isComponentClass } from './export-names.ts'
import { methodOf } from '../syntax/method-uses.ts'
import { type FunctionNode, type Node, isInside } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'

const HOOK_CALL = /\buse[A-Z]\w*\s*\(/

/** Whether an exported function is a component, or what runs with one: only rendering makes sense of it. */
export function isComponent(file: ScriptFile, fn: FunctionNode): boolean {
  const method = methodOf(fn)
  if (method) return method.owner.type !== 'ObjectExpression' && (isComponentClass(method.owner) || runsWithView(method.owner, method.key))
  const name = nameOf(fn)
  if (name === null ? !isDefaultExport(fn) : !/^[A-Z]/.test(name)) return false
  return HOOK_CALL.test(file.sourceCode.getText(fn)) || hasMarkup(file, fn)
}

/** Whether all code of a component file runs each time the component is put somewhere: none of it when the file is imported. */
export function runsWhenRendered(path: string, file: ScriptFile): boolean {
  const tags = file.text.match(/<script\b[^>]*>/g) ?? []
  if (path.endsWith('.vue')) return tags.every((tag) => /\ssetup\b/.test(tag))
  return path.endsWith('.svelte') && !tags.some((tag) => /\bmodule\b/.test(tag))
}

function nameOf(fn: FunctionNode): string | null {
  if (fn.id) return fn.id.name
  let outer: Node | undefined = fn.parent
  while (outer?.type === 'CallExpression' || outer?.type === 'TSAsExpression') outer = outer.parent
  return outer?.type === 'VariableDeclarator' && outer.id.type === 'Identifier' ? outer.id.name : null
}

function isDefaultExport(fn: FunctionNode): boolean {
  let outer: Node | undefined = fn.parent
  while (outer?.type === 'CallExpression') outer = outer.parent
  return outer?.type === 'ExportDefaultDeclaration'
}

function hasMarkup(file: ScriptFile, fn: FunctionNode): boolean {
  return file.text.includes('<') && file.nodesOfType('JSXOpeningElement').some((element) => isInside(element, fn))
}
