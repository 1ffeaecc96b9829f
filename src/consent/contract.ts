import { isFunction, type FunctionNode, type Node } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'

/** A function that promises to be called only after consent: `@requiresConsent marketing` in its JSDoc. */
export interface Contract {
  fn: FunctionNode
  /** As written; several are separated by spaces or commas, and all are required. */
  categories: readonly string[]
}

const TAG = '@requiresConsent'
const KEY = {}

/** The contracts that a file's functions carry. Costs a search of the text where there are none. */
export function contractsOf(file: ScriptFile): ReadonlyMap<FunctionNode, Contract> {
  return file.remember(KEY, () => {
    const contracts = new Map<FunctionNode, Contract>()
    if (!file.text.includes(TAG)) return contracts
    for (const comment of file.sourceCode.getAllComments()) {
      const categories = comment.type === 'Block' ? categoriesIn(comment.value) : []
      if (categories.length === 0) continue
      const token = file.sourceCode.getTokenAfter(comment)
      const fn = token && functionStartingAt(file.sourceCode.getNodeByRangeIndex(token.range[0]), token.range[0])
      if (fn) contracts.set(fn, { fn, categories })
    }
    return contracts
  })
}

function categoriesIn(comment: string): string[] {
  for (const line of comment.split('\n')) {
    const at = line.indexOf(TAG)
    if (at >= 0) return line.slice(at + TAG.length).split(/[\s,]+/).filter((word) => /^[\w-]+$/.test(word))
  }
  return []
}

/** The function that the code at `start` declares: a declaration, a constant, a method or a property. */
function functionStartingAt(node: Node | null, start: number): FunctionNode | null {
  for (let outer: Node | undefined = node ?? undefined; outer && outer.range[0] >= start; outer = outer.parent) {
    const fn = functionIn(outer)
    if (fn) return fn
  }
  return null
}

function functionIn(node: Node): FunctionNode | null {
  switch (node.type) {
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
      return node.declaration ? functionIn(node.declaration) : null
    case 'VariableDeclaration':
      return node.declarations[0]?.init ? functionIn(node.declarations[0].init) : null
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return node.value ? functionIn(node.value) : null
    case 'ExpressionStatement':
      return node.expression.type === 'AssignmentExpression' ? functionIn(node.expression.right) : null
    default:
      return isFunction(node) ? node : null
  }
}
