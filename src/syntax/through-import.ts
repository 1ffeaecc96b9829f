import { type AccessPath, type Step, accessPath, appendSteps } from './access-path.ts'
import { type Say, copiedCall, copiedValue } from './copied-value.ts'
import type { Node } from './node.ts'
import type { ImportedValue, ScriptFile } from './script-file.ts'

/** A value that another file of the project makes. */
export interface PathElsewhere {
  file: ScriptFile
  path: AccessPath
  /** What is exported, or the name that it has there. */
  node: Node
}

/**
 * The path of an imported value as the file that makes it sees it; what is passed to its functions goes along as copies.
 * `null` where the file is not found, or a callback of this file takes part.
 *
 * @param say what is known of texts that are passed
 * @param known where the root is made, if that is known without an import
 */
export function throughImport(file: ScriptFile, { root, steps }: AccessPath, say: Say, known: ImportedValue | null = null): PathElsewhere | null {
  if ((root.kind !== 'import' && !known) || steps.some(({ kind }) => kind === 'callback')) return null
  const found = root.kind === 'import' ? file.importedValue(root.module, root.name) : known
  if (!found) return null
  const { isUnset: _, ...start } = accessPath(found.file, found.node)
  const copied: Step[] = []
  let callee = found.node
  for (const step of steps) {
    const next = copiedStep(file, step, callee, found.node, say)
    callee = next.node
    copied.push(next)
  }
  return { file: found.file, path: appendSteps(found.file, start, copied), node: found.node }
}

type Copied = Exclude<Step, { kind: 'callback' }>

function copiedStep(file: ScriptFile, step: Step, callee: Node, at: Node, say: Say): Copied {
  switch (step.kind) {
    case 'member':
      return { ...step, fallback: null, node: memberOf(callee, step.key, at) }
    case 'call': {
      const node = callOf(file, step, callee, at, say) as typeof step.node
      return { kind: 'call', arguments: node.arguments, optional: step.optional, node, env: null }
    }
    case 'new': {
      const node = callOf(file, step, callee, at, say) as typeof step.node
      return { kind: 'new', arguments: node.arguments, node, env: null }
    }
    default:
      return { kind: 'await', node: callee }
  }
}

/** The same copy for the same call with the same arguments, so that what is found out of it is found once. */
function callOf(file: ScriptFile, step: Extract<Step, { kind: 'call' | 'new' }>, callee: Node, at: Node, say: Say): Node {
  const passed = step.arguments.map((argument) => copiedValue(file, argument, step.env, say, at))
  const byExport = file.rememberFor(callOf, step.node, () => new WeakMap<Node, Map<string, Node>>())
  const byArguments = byExport.get(at) ?? new Map<string, Node>()
  byExport.set(at, byArguments)
  const key = JSON.stringify(passed, withoutPlaces)
  const call = byArguments.get(key) ?? copiedCall(step.node, callee, passed, at)
  byArguments.set(key, call)
  return call
}

function withoutPlaces(name: string, value: unknown): unknown {
  if (name === 'loc' || name === 'range' || name === 'parent') return undefined
  return typeof value === 'bigint' ? `${value}n` : value
}

function memberOf(object: Node, key: string | null, { loc, range }: Node): Node {
  const property = { type: key === null ? 'MetaProperty' : 'Identifier', name: key, loc, range }
  return { type: 'MemberExpression', object, property, computed: key === null, optional: false, loc, range } as unknown as Node
}
