import type { AccessPath } from '../../src/syntax/access-path.ts'
import { type FunctionNode, type Node, isFunction } from '../../src/syntax/node.ts'
import type { ScriptFile } from '../../src/syntax/script-file.ts'
import { type ParseOptions, parse } from '../parse.ts'

export const PARSERS = ['espree', 'typescript'] as const
export type Parser = (typeof PARSERS)[number]

/** A file and the expression that its only call of the undeclared function `ask` is given. */
export function asked(code: string, options: ParseOptions = {}): { file: ScriptFile; node: Node } {
  const file = parse(code, options)
  return { file, node: askedIn(file) }
}

export function askedIn(file: ScriptFile): Node {
  const [name, second] = file.globals.get('ask') ?? []
  const call = name?.parent
  if (call?.type !== 'CallExpression' || second) throw new Error(`Expected one call of ask(): ${file.text}`)
  return call.arguments[0] as Node
}

/** Every node of a tree, parents first. */
export function nodesIn(file: ScriptFile): Node[] {
  const nodes: Node[] = []
  const pending: Node[] = [file.ast]
  for (let node = pending.pop(); node; node = pending.pop()) {
    nodes.push(node)
    for (const key of (file.sourceCode.visitorKeys[node.type] ?? []).toReversed()) {
      const child = (node as unknown as Record<string, unknown>)[key]
      for (const one of (Array.isArray(child) ? child.toReversed() : [child]) as (Node | null | undefined)[]) if (one) pending.push(one)
    }
  }
  return nodes
}

/** The function of a name: its own, its variable's, its property's or its method's. */
export function functionNamed(file: ScriptFile, name: string): FunctionNode {
  const found = nodesIn(file).filter(isFunction).find((fn) => nameOf(fn) === name)
  if (!found) throw new Error(`No function ${name}: ${file.text}`)
  return found
}

function nameOf(fn: FunctionNode): string | null {
  if (fn.id) return fn.id.name
  for (let node: Node | undefined = fn.parent; node; node = node.parent) {
    if (node.type === 'VariableDeclarator') return node.id.type === 'Identifier' ? node.id.name : null
    if (node.type === 'Property' || node.type === 'MethodDefinition' || node.type === 'PropertyDefinition') return keyName(node.key)
    if (node.type !== 'CallExpression' && node.type !== 'TSAsExpression') return null
  }
  return null
}

function keyName(key: Node): string | null {
  if (key.type === 'Identifier') return key.name
  return key.type === 'PrivateIdentifier' ? `#${key.name}` : null
}

/** A path in one line: `document.cookie`, `"m"#default.set()`, `local x[?]`, `<ObjectExpression>.a`. */
export function shown({ root, steps }: Pick<AccessPath, 'root' | 'steps'>): string {
  const start = root.kind === 'global' ? root.name
    : root.kind === 'import' ? `"${root.module}"#${root.name}`
    : root.kind === 'local' ? `local ${root.name}`
    : root.kind === 'this' ? 'this' : `<${root.node.type}>`
  return start + steps.map((step) => {
    switch (step.kind) {
      case 'member':
        return `${step.optional ? '?' : ''}${step.key === null ? '[?]' : `.${step.key}`}`
      case 'call':
        return `${step.optional ? '?.' : ''}()`
      case 'new':
        return ' new()'
      case 'await':
        return ' await'
      case 'callback':
        return ` =>${step.argument},${step.parameter}`
    }
  }).join('')
}

/** The source of a node in one line. */
export function textOf(file: ScriptFile, node: Node  ): string {
  return file.sourceCode.getText(node).replaceAll(/\s+/gu, ' ')
}
