import type { TSESTree } from '@typescript-eslint/utils'
import { parseText } from '../syntax/source-code.ts'
import { Code, type Data, NamePattern } from './data.ts'
import { UnreadableDocument, excerpt } from './outside.ts'

/** A piece of a script that holds data: what is called or written, and with what. */
export interface ScriptData {
  /** `CookieConsent.run`, `klaroConfig`, `export default`, `tarteaucitron.services.acme`. */
  target: string
  /** Arguments of a call; the one value of anything else. */
  values: readonly Data[]
  line: number
  /** Offset in the text. */
  start: number
}

/** Keys of nodes under which no code stands. */
const noChildren: ReadonlySet<string> = new Set(['parent', 'loc', 'range', 'tokens', 'comments'])

const longestScript = 2_000_000
const deepest = 60

/**
 * Reads the data that a script holds at its top level or in functions: objects and lists that are assigned, exported,
 * returned or passed. Nothing is run: only literals, templates without holes, lists, maps and regular expressions are
 * values, and everything else is kept as the code that it is.
 * @throws {UnreadableDocument} where the text is no JavaScript.
 */
export function readScript(text: string): readonly ScriptData[] {
  if (text.length > longestScript) {
    throw new UnreadableDocument('The script has over two million characters. Save its configuration in a file of its own.')
  }
  const parsed = parse(text, 'module') ?? parse(text, 'script')
  if (!parsed) throw new UnreadableDocument('It is neither JSON nor JavaScript that can be parsed. Save the configuration alone.')
  const reader = new Reader(text)
  const found: ScriptData[] = []
  const pending: unknown[] = [parsed]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (!isNode(next)) continue
    const data = reader.dataIn(next)
    if (data !== null) found.push(data)
    for (const [key, child] of Object.entries(next) as [string, unknown][]) {
      if (noChildren.has(key)) continue
      // Lists may be too long for arguments of a call.
      if (Array.isArray(child)) for (const one of child as unknown[]) pending.push(one)
      else pending.push(child)
    }
  }
  return found.sort((one, other) => one.start - other.start)
}

function parse(text: string, sourceType: 'module' | 'script'): TSESTree.Program | null {
  try {
    return parseText(text, 'configuration.js', { sourceType }).sourceCode?.ast ?? null
  } catch {
    // Nesting that the parser can't follow.
    return null
  }
}

class Reader {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  dataIn(node: TSESTree.Node): ScriptData | null {
    if (node.type === 'CallExpression') return this.#data(node.callee, node.arguments)
    if (node.type === 'AssignmentExpression') return this.#data(node.left, [node.right])
    if (node.type === 'VariableDeclarator' && node.init !== null) return this.#data(node.id, [node.init])
    if (node.type === 'ExportDefaultDeclaration') return { ...this.#data(node, [node.declaration]), target: 'export default' }
    if (node.type === 'ExpressionStatement' && node.expression.type === 'ObjectExpression') {
      return this.#data(node, [node.expression])
    }
    return null
  }

  #data(target: TSESTree.Node, values: readonly TSESTree.Node[]): ScriptData {
    return {
      target: this.#text.slice(...target.range).replace(/\s+/g, '').slice(0, 200),
      values: values.map((value) => this.#value(value, 0)),
      line: target.loc.start.line,
      start: target.range[0],
    }
  }

  #value(node: TSESTree.Node, depth: number): Data {
    if (depth > deepest) return this.#code(node)
    switch (node.type) {
      case 'Literal':
        if ('regex' in node) return new NamePattern(node.regex.pattern)
        return typeof node.value === 'bigint' ? this.#code(node) : node.value
      case 'TemplateLiteral':
        return node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? '') : this.#code(node)
      case 'UnaryExpression': {
        const value = this.#value(node.argument, depth + 1)
        if (node.operator === '-' && typeof value === 'number') return -value
        return node.operator === '!' && typeof value === 'number' ? value === 0 : this.#code(node)
      }
      case 'ArrayExpression':
        return node.elements.map((element) => (element === null ? null : this.#value(element, depth + 1)))
      case 'ObjectExpression':
        return this.#map(node, depth)
      default:
        return this.#code(node)
    }
  }

  #map(node: TSESTree.ObjectExpression, depth: number): Data {
    const map = Object.create(null) as Record<string, Data>
    for (const property of node.properties) {
      const key = property.type === 'Property' ? keyOf(property) : null
      if (property.type !== 'Property' || key === null) map[`${this.#text.slice(...property.range).slice(0, 40)}`] = this.#code(property)
      else map[key] = this.#value(property.value, depth + 1)
    }
    return map
  }

  #code(node: TSESTree.Node): Code {
    return new Code(excerpt(this.#text.slice(node.range[0], Math.min(node.range[1], node.range[0] + 200))), node.loc.start.line)
  }
}

function keyOf({ key, computed }: TSESTree.Property): string | null {
  if (key.type === 'Identifier' && !computed) return key.name
  return key.type === 'Literal' && (typeof key.value === 'string' || typeof key.value === 'number') ? String(key.value) : null
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'range' in value
}

/** The code that a value holds anywhere, at most so many pieces. */
export function codeIn(value: Data, most: number): readonly Code[] {
  const found: Code[] = []
  const pending: Data[] = [value]
  for (let next = pending.pop(); next !== undefined && found.length < most; next = pending.pop()) {
    if (next instanceof Code) found.push(next)
    else if (typeof next === 'object' && next !== null && !(next instanceof NamePattern)) {
      for (const below of Object.values<Data>(next as Readonly<Record<string, Data>>).toReversed()) pending.push(below)
    }
  }
  return found
}
