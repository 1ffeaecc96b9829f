import type { TSESTree } from '@typescript-eslint/utils'
import type { Node } from '../syntax/node.ts'
import type { Insertion } from './composition.ts'

/** Runes that give what they are given, as far as reading goes. */
const TRANSPARENT = new Set(['$state', '$derived', '$bindable'])

/**
 * What has to be changed in a script of Svelte for it to mean in JavaScript what it means in Svelte: runes give their values,
 * and `$: name = value` declares the name.
 */
export function changesOf(body: readonly TSESTree.ProgramStatement[]): Insertion[] {
  const changes: Insertion[] = []
  const declared = new Set<string>()
  const pending: Node[] = [...body]
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier') declared.add(node.id.name)
    if (node.type === 'CallExpression') changes.push(...ofRune(node))
    for (const [key, child] of Object.entries(node) as [string, unknown][]) {
      if (key === 'parent') continue
      for (const one of Array.isArray(child) ? child as unknown[] : [child]) if (isNode(one)) pending.push(one)
    }
  }
  for (const statement of body) {
    const name = reactiveName(statement)
    if (name && !declared.has(name.name)) {
      declared.add(name.name)
      changes.push({ at: statement.range[0], end: name.range[0], text: 'let ' })
    }
  }
  return changes.sort((one, other) => one.at - other.at)
}

function ofRune({ callee, arguments: given, range }: TSESTree.CallExpression): Insertion[] {
  if (given.length !== 1 || given[0]?.type === 'SpreadElement') return []
  if (callee.type === 'Identifier') return TRANSPARENT.has(callee.name) ? [without(callee)] : []
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier' || callee.property.type !== 'Identifier') return []
  const { object: { name }, property } = callee
  if (name === '$state' && property.name === 'raw') return [without(callee)]
  return name === '$derived' && property.name === 'by' ? [without(callee), { at: range[1], text: '()' }] : []
}

function without({ range: [at, end] }: Node): Insertion {
  return { at, end, text: '' }
}

/** The name that `$: name = value` gives a value. */
function reactiveName(statement: TSESTree.ProgramStatement): TSESTree.Identifier | null {
  if ((statement as { type: string }).type !== 'SvelteReactiveStatement') return null
  const { body } = statement as unknown as { body: TSESTree.Statement }
  const assignment = body.type === 'ExpressionStatement' ? body.expression : null
  return assignment?.type === 'AssignmentExpression' && assignment.operator === '=' && assignment.left.type === 'Identifier' &&
    assignment.range[0] === body.range[0] ? assignment.left : null
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'range' in value
}
