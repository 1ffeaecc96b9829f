import type { TSESTree } from '@typescript-eslint/utils'
import { type AccessPath, type Step, accessPath } from '../../syntax/access-path.ts'
import { jsxElement } from '../../syntax/element.ts'
import { type Node, literalOf } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { onEveryPath } from '../proof/facts.ts'
import { inFile } from '../proof/in-file.ts'
import { type Proof, NOTHING, both, either } from '../proof/proof.ts'
import type { Question } from '../proof/question.ts'
import type { Reasoner } from '../reasoner.ts'
import { proofOfPart, proofOfUndefined } from './results.ts'

/**
 * What is proved where a value that a component has from a context of React answers a question with yes: what its default
 * and the value of every provider prove, in whatever file these stand. `undefined` for what is no context, or one that may
 * be provided out of sight.
 */
export function proofOfContext(reasoner: Reasoner, path: AccessPath, question: Question): Proof | null | undefined {
  const used = contextReadIn(reasoner, path)
  if (!used || used.read.some((step) => step.kind === 'call' && step.arguments.length > 0)) return undefined
  const { context, read } = used
  const files = filesWith(reasoner, context)
  if (!files) return undefined
  let proof = inFile(reasoner, context.file, (other) => ofDefault(other, context, read, question))
  for (const file of files) {
    for (const opening of providersIn(file, context)) {
      proof = either(proof, inFile(reasoner, file, (other) => ofProvider(other, opening, read, question)))
    }
  }
  return proof
}

/** What a context is given as far as that is seen: its default, and what its providers pass. */
export function valuesOfContext(reasoner: Reasoner, path: AccessPath): { file: ScriptFile; value: Node; read: readonly Step[]; site: null }[] {
  const used = contextReadIn(reasoner, path)
  if (!used) return []
  const { context, read } = used
  const [initial] = context.maker.arguments
  const provided = [...filesWith(reasoner, context) ?? [context.file]].flatMap((file) => providersIn(file, context).flatMap((opening) => {
    const value = jsxElement(opening).attributes.get('value')?.value
    return value ? [{ file, value, read, site: null }] : []
  }))
  return initial ? [{ file: context.file, value: initial, read, site: null }, ...provided] : provided
}

/** The context whose value a path reads, and what it reads of that. */
function contextReadIn({ file }: Reasoner, path: AccessPath): { context: Context; read: readonly Step[] } | null {
  const at = path.steps.findIndex((step) => step.kind === 'call')
  const call = path.steps[at]
  if (call?.kind !== 'call' || !isUse(path, at) || !call.arguments[0]) return null
  const context = contextAt(file, accessPath(file, call.arguments[0], call.env))
  return context && { context, read: path.steps.slice(at + 1) }
}

/** The files that may provide a context; `null` where they are not all known. */
function filesWith({ file, elsewhere }: Reasoner, context: Context): ReadonlySet<ScriptFile> | null {
  const users = context.file === file && !elsewhere ? [] : elsewhere?.usersOf(context.file, context.node)
  return users ? new Set([context.file, file, ...users]) : null
}

/** A call of `createContext`, and the name that it is given. */
interface Context {
  file: ScriptFile
  node: Node
  maker: TSESTree.CallExpression
}

function isUse({ root, steps }: AccessPath, at: number): boolean {
  const before = steps[at - 1]
  const name = before ? (before.kind === 'member' && at === 1 ? before.key : null) : root.kind === 'import' || root.kind === 'global' ? root.name : null
  return name === 'useContext' || name === 'use'
}

/** The context that a path is; an imported one in the file that makes it. */
function contextAt(file: ScriptFile, path: AccessPath): Context | null {
  const { root, steps } = path
  if (root.kind === 'import' && steps.length === 0) {
    const there = file.importedValue(root.module, root.name)
    return there && contextAt(there.file, accessPath(there.file, there.node))
  }
  const [first, second] = steps
  const made = first?.kind === 'member' ? second : first
  const name = first?.kind === 'member' ? first.key : root.kind === 'import' || root.kind === 'global' ? root.name : null
  if (name !== 'createContext' || made?.kind !== 'call' || steps.at(-1) !== made) return null
  const { parent } = made.node
  return parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? { file, node: parent.id, maker: made.node } : null
}

function ofDefault(reasoner: Reasoner, { maker }: Context, read: readonly Step[], question: Question): Proof | null {
  const [initial] = maker.arguments
  const isNothing = !initial || (read.length > 0 && (literalOf(initial) === null || (initial.type === 'Identifier' && initial.name === 'undefined')))
  return !isNothing ? proofOfPart(reasoner, initial, read, question, null) : proofOfUndefined(read, question)
}

/** The tags that provide a context: `<Context.Provider>`, or `<Context>` itself. */
function providersIn(file: ScriptFile, context: Context): TSESTree.JSXOpeningElement[] {
  if (!file.text.includes('<')) return []
  return file.nodesOfType('JSXOpeningElement').filter(({ name, attributes }) => {
    if (attributes.length === 0 || name.type === 'JSXNamespacedName') return false
    if (name.type === 'JSXMemberExpression' && name.property.name !== 'Provider') return false
    const tag = name.type === 'JSXMemberExpression' ? name.object : name
    const found = contextAt(file, accessPath(file, tag))
    return found?.node === context.node
  })
}

function ofProvider(reasoner: Reasoner, opening: TSESTree.JSXOpeningElement, read: readonly Step[], question: Question): Proof | null {
  const { attributes, open } = jsxElement(opening)
  const value = attributes.get('value')?.value
  if (open || !value) return NOTHING
  const said = proofOfPart(reasoner, value, read, question, null)
  return said && both(said, onEveryPath(reasoner.factsAt(opening)))
}
