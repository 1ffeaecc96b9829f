import type { TSESTree } from '@typescript-eslint/utils'
import type { AccessPath, Step } from '../../syntax/access-path.ts'
import { type Node, isFunction, unwrap, wrapped } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import type { CellWrite } from './cell-writes.ts'
import { ofWrites } from './cells.ts'
import { keptReadIn } from './kept-values.ts'
import type { Proof } from '../proof/proof.ts'
import type { Question } from '../proof/question.ts'
import type { Reasoner } from '../reasoner.ts'
import { proofOfReturns } from './results.ts'

const MODULE = 'svelte/store'

/**
 * What is proved where the value of a Svelte store answers a question with yes, as `get(store)`, a subscriber or `$store` in
 * a component have it: what its first value and each written one prove. `undefined` for anything else, and for one that may
 * be written out of sight.
 */
export function proofOfStore(reasoner: Reasoner, path: AccessPath, question: Question): Proof | null | undefined {
  const read = keptReadIn(reasoner.file, path)
  if (!read) return undefined
  const { root, steps: [maker, ...others] } = read.store
  if (root.kind !== 'import' || root.module !== MODULE || others.length > 0 || maker?.kind !== 'call') return undefined
  if (root.name === 'derived') return ofDerived(reasoner, maker, read.rest, question)
  const alsoWritten = root.name === 'writable' ? writesByName(reasoner.file, maker.node) : null
  return alsoWritten ? ofWrites(reasoner, maker.node, { method: 'set' }, read.rest, question, { alsoWritten }) : undefined
}

/** Of what the function handed to `derived(store, (value) => ...)` returns. */
function ofDerived(reasoner: Reasoner, maker: Extract<Step, { kind: 'call' }>, rest: readonly Step[], question: Question): Proof | null | undefined {
  const [, given, initial] = maker.arguments
  const fn = given && unwrap(given)
  return fn && isFunction(fn) && fn.params.length === 1 && !initial ? proofOfReturns(reasoner, fn, rest, question, maker.env) : undefined
}

/** How a component writes a store as `$store = ...`, or by binding it; `null` where that is not all in sight. */
function writesByName(file: ScriptFile, maker: Node): CellWrite[] | null {
  const holder = wrapped(maker).parent
  if (holder?.type !== 'VariableDeclarator' || holder.id.type !== 'Identifier') return null
  const name = `$${holder.id.name}`
  const uses = file.globals.get(name) ?? []
  return countOf(file.text, name) === uses.length ? uses.flatMap((use) => writeBy(file, use)) : null
}

/** How often a name stands in a text, in comments and in code that was left out too. */
function countOf(text: string, name: string): number {
  let count = 0
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/[\w$]/.test(text[at + name.length] ?? '')) count++
  }
  return count
}

function writeBy(file: ScriptFile, use: TSESTree.Identifier): CellWrite[] {
  let target: Node = wrapped(use)
  while (target.parent?.type === 'MemberExpression' && target.parent.object === target) target = wrapped(target.parent)
  const { parent } = target
  switch (parent?.type) {
    case 'AssignmentExpression': {
      if (parent.left !== target) return []
      return [{ file, value: target === use && parent.operator === '=' ? parent.right : null, site: parent }]
    }
    case 'UpdateExpression':
    case 'ArrayPattern':
    case 'RestElement':
    case 'ForOfStatement':
    case 'ForInStatement':
    case 'AssignmentPattern':
      return [{ file, value: null, site: use }]
    case 'Property':
      return parent.parent.type === 'ObjectPattern' ? [{ file, value: null, site: use }] : []
    // What takes the value may change what is in it.
    case 'CallExpression':
      return parent.callee === target || target !== use ? [] : [{ file, value: null, site: use }]
    default:
      return []
  }
}
