import type { TSESTree } from '@typescript-eslint/utils'
import { accessPath } from './access-path.ts'
import { propertyKey } from './binding.ts'
import type { Environment } from './environment.ts'
import { type Node, isFunction, literalOf, unwrap } from './node.ts'
import type { ScriptFile } from './script-file.ts'

/** The parts of a text that an expression is, those that are no strings being unknown; `null` if it is no known text. */
export type Say = (node: Node, env: Environment) => readonly (string | object)[] | null

/** Objects inside objects, and imports of imports, are copied this deep. */
const DEEPEST = 4

/** From where, and to which place, values are copied. */
interface Copying {
  file: ScriptFile
  env: Environment
  say: Say
  /** Where the copies stand; `null`: where the originals do. */
  at: Node | null
}

/**
 * What is known of an expression's value as an expression that needs no file: names are replaced by what they stand for.
 * Another file can be asked about it. What is not known becomes a node of which nothing is.
 *
 * @param at where the copy is said to stand; `null`: where the original does
 */
export function copiedValue(file: ScriptFile, expression: Node, env: Environment, say: Say, at: Node | null): Node {
  return copy({ file, env, say, at }, expression, DEEPEST)
}

function copy(copying: Copying, expression: Node, depth: number): Node {
  const { file, env, say } = copying
  const node = unwrap(expression)
  const made = (parts: object): Node => place(copying, expression, parts)
  const literal = literalOf(node)
  if (literal !== undefined) return made({ type: 'Literal', value: literal, raw: JSON.stringify(String(literal)) })
  if (node.type === 'SpreadElement') return made({ type: 'SpreadElement', argument: made(UNKNOWN) })
  if (depth === 0 || isFunction(node)) return made(UNKNOWN)
  if (node.type === 'ObjectExpression') return copyObject(copying, node, depth)
  if (node.type === 'ArrayExpression') {
    const elements = node.elements.map((element) => element && copy(copying, element, depth - 1))
    return adopt(made({ type: 'ArrayExpression', elements }), elements)
  }
  if (node.type === 'Identifier' && node.name === 'undefined') return made({ type: 'Identifier', name: 'undefined' })
  const { root, steps } = accessPath(file, node, env)
  if (root.kind === 'value' && steps.length === 0 && unwrap(root.node) !== node) {
    return copy({ ...copying, env: root.env, at: copying.at ?? expression }, root.node, depth - 1)
  }
  if (root.kind === 'import' && steps.length === 0) {
    const there = file.importedValue(root.module, root.name)
    if (there) return copy({ file: there.file, env: null, say, at: copying.at ?? expression }, there.node, depth - 1)
  }
  return copiedText(say(node, env), copying.at ?? expression)
}

/** A text as an expression that needs no file. */
export function copiedText(text: readonly (string | object)[] | null, { loc, range }: Pick<Node, 'loc' | 'range'>): Node {
  const made = (parts: object): Node => ({ ...parts, loc, range }) as unknown as Node
  if (!text || text.every((part) => typeof part !== 'string')) return made(UNKNOWN)
  if (text.every((part) => typeof part === 'string')) return made({ type: 'Literal', value: text.join(''), raw: '' })
  return made(templateOf(text, made))
}

/** A node of which no question about values knows anything. */
const UNKNOWN = { type: 'MetaProperty' }

function copyObject(copying: Copying, object: TSESTree.ObjectExpression, depth: number): Node {
  const properties = object.properties.map((property): Node => {
    const key = property.type === 'Property' && property.kind === 'init' ? propertyKey(property) : null
    if (property.type !== 'Property' || key === null) {
      return place(copying, property, { type: 'SpreadElement', argument: place(copying, property, UNKNOWN) })
    }
    const value = copy(copying, property.value, depth - 1)
    const name = place(copying, property.key, { type: 'Identifier', name: key })
    return adopt(place(copying, property, { type: 'Property', kind: 'init', key: name, value, computed: false }), [value, name])
  })
  return adopt(place(copying, object, { type: 'ObjectExpression', properties }), properties)
}

function templateOf(text: readonly (string | object)[], made: (parts: object) => Node): object {
  const quasis = ['']
  const expressions: Node[] = []
  for (const part of text) {
    if (typeof part === 'string') quasis.push(`${quasis.pop() ?? ''}${part}`)
    else {
      expressions.push(made(UNKNOWN))
      quasis.push('')
    }
  }
  return { type: 'TemplateLiteral', expressions, quasis: quasis.map((text) => ({ value: { raw: text, cooked: text } })) }
}

function place({ at }: Copying, original: Node, parts: object): Node {
  const { loc, range } = at ?? original
  return { ...parts, loc, range } as unknown as Node
}

/** Gives children their parent. */
function adopt(parent: Node, children: readonly (Node | null)[]): Node {
  for (const child of children) if (child) (child as { parent: Node }).parent = parent
  return parent
}

/** An element's opening tag with copies of what its attributes say. */
export function copiedElement(file: ScriptFile, opening: TSESTree.JSXOpeningElement, say: Say): TSESTree.JSXOpeningElement {
  const attributes = opening.attributes.map((attribute) => {
    if (attribute.type === 'JSXSpreadAttribute' || !attribute.value) return attribute
    const { value } = attribute
    const expression = copiedValue(file, value.type === 'JSXExpressionContainer' ? value.expression : value, null, say, null)
    return { ...attribute, value: { type: 'JSXExpressionContainer', expression } }
  })
  return { ...opening, attributes } as TSESTree.JSXOpeningElement
}

/** The call of `callee` with copies of what another call passes. */
export function copiedCall<T extends TSESTree.CallExpression | TSESTree.NewExpression>(
  call: T,
  callee: Node,
  passed: readonly Node[],
  { loc, range }: Node,
): T {
  const node = { type: call.type, callee, arguments: passed, optional: false, loc, range } as unknown as T
  adopt(node, passed)
  return node
}
