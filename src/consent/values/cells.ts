import type { TSESTree } from '@typescript-eslint/utils'
import type { AccessPath, Step } from '../../syntax/access-path.ts'
import { propertyKey } from '../../syntax/binding.ts'
import { type FunctionNode, type Node, isFunction, unwrap } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { soleResult } from '../../syntax/sole-result.ts'
import { type CellWrite, type HowWritten, writesOf } from './cell-writes.ts'
import { onEveryPath } from '../proof/facts.ts'
import { inFile } from '../proof/in-file.ts'
import { type Proof, NOTHING, both, either, inEvery } from '../proof/proof.ts'
import type { Question } from '../proof/question.ts'
import type { Reasoner } from '../reasoner.ts'
import { proofOfPart, proofOfReturns, proofOfUndefined } from './results.ts'

/**
 * Values that frameworks keep for a program: React's state and references, Vue's refs, the signals of Angular, Preact and
 * Solid. Each has a first value, one way to be read and one way to be written.
 */
interface CellKind {
  /** The steps from the maker's call to the value: members by name, and `call`. */
  read: readonly string[]
  write: HowWritten
}

const CELLS: Readonly<Record<string, readonly CellKind[]>> = {
  useState: [{ read: ['0'], write: { setter: '1' } }],
  useRef: [{ read: ['current'], write: { member: 'current' } }],
  ref: [{ read: ['value'], write: { member: 'value' } }],
  shallowRef: [{ read: ['value'], write: { member: 'value' } }],
  signal: [{ read: ['call'], write: { method: 'set' } }, { read: ['value'], write: { member: 'value' } }],
  useSignal: [{ read: ['value'], write: { member: 'value' } }],
  createSignal: [{ read: ['0', 'call'], write: { setter: '1' } }],
  reactive: [{ read: [], write: 'parts' }],
  shallowReactive: [{ read: [], write: 'parts' }],
}

/** Functions whose call is the value that the function handed to them gives, and how that is read. */
const DERIVED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  useMemo: [[]],
  computed: [['value'], ['call']],
  createMemo: [['call']],
}

/**
 * What is proved where a framework's value answers a question with yes: what its first value and each written one prove,
 * where they are written. `undefined` for what is none, or is written out of sight.
 */
export function proofOfCell(reasoner: Reasoner, path: AccessPath, question: Question): Proof | null | undefined {
  const at = path.steps.findIndex((step) => step.kind === 'call')
  const maker = path.steps[at]
  if (maker?.kind !== 'call') return undefined
  const name = nameBefore(path, at) ?? ''
  const after = path.steps.slice(at + 1)
  if (VIEWS.has(name)) return maker.arguments[0] && proofOfPart(reasoner, maker.arguments[0], after, question, maker.env)
  if (name === 'useSyncExternalStore') return ofSnapshots(reasoner, maker, after, question)
  if (Object.hasOwn(DERIVED, name)) return ofDerived(reasoner, maker, DERIVED[name] ?? [], after, question)
  if (!Object.hasOwn(CELLS, name)) return undefined
  if (after.length === 0) return NOTHING
  const read = cellReadIn(path)
  return read ? ofWrites(reasoner, read.maker, read.how, read.rest, question) : undefined
}

/** What gives the same value to those who may not write it. */
const VIEWS = new Set(['readonly', 'shallowReadonly'])

/** Hooks that keep a value in ways of their own: how it is read, where its first one is their second argument. */
const KEPT: Readonly<Record<string, readonly (readonly string[])[]>> = {
  useReducer: [['0']],
  useLocalStorage: [['0'], ['value']],
  useSessionStorage: [['0'], ['value']],
  useStorage: [['value'], ['0']],
  useLocalStorageState: [['0']],
  useSessionStorageState: [['0']],
  usePersistedState: [['0']],
}

/** What a framework's value is given as far as the file shows: at first, and by each write in sight. */
export function valuesOfCell(reasoner: Reasoner, path: AccessPath): { file: ScriptFile; value: Node; read: readonly Step[]; site: Node | null }[] {
  const at = path.steps.findIndex((step) => step.kind === 'call')
  const view = path.steps[at]
  if (view?.kind === 'call' && view.arguments[0] && VIEWS.has(nameBefore(path, at) ?? '')) {
    return [{ file: reasoner.file, value: view.arguments[0], read: path.steps.slice(at + 1), site: null }]
  }
  const kept = view?.kind === 'call' && view.arguments[1] ? keptReadOf(nameBefore(path, at) ?? '', path.steps.slice(at + 1)) : null
  if (kept && view?.kind === 'call') return [{ file: reasoner.file, value: view.arguments[1] as Node, read: kept, site: null }]
  const cell = cellReadIn(path)
  if (!cell) return []
  const { maker, how, rest } = cell
  const [initial] = maker.arguments
  const writes = writesOf(reasoner, maker, how, rest).writes.flatMap(({ file, value, site, depth = 0 }) =>
    (value ? [{ file, value, read: rest.slice(depth), site }] : []))
  return initial ? [{ file: reasoner.file, value: initial, read: rest, site: null }, ...writes] : writes
}

function keptReadOf(name: string, steps: readonly Step[]): readonly Step[] | null {
  const read = Object.hasOwn(KEPT, name) ? KEPT[name]?.find((form) => isRead(form, steps)) : undefined
  return read ? steps.slice(read.length) : null
}

/** The cell whose value a path reads, and what it reads of that. */
function cellReadIn(path: AccessPath): { maker: TSESTree.CallExpression; how: HowWritten; rest: readonly Step[] } | null {
  const at = path.steps.findIndex((step) => step.kind === 'call')
  const maker = path.steps[at]
  const name = nameBefore(path, at) ?? ''
  if (maker?.kind !== 'call' || !Object.hasOwn(CELLS, name)) return null
  const after = path.steps.slice(at + 1)
  const value = name === 'signal' && isRead(['asReadonly', 'call'], after) ? after.slice(2) : after
  const kind = CELLS[name]?.find(({ read }) => isRead(read, value))
  return kind ? { maker: maker.node, how: kind.write, rest: value.slice(kind.read.length) } : null
}

function nameBefore({ root, steps }: AccessPath, at: number): string | null {
  const before = steps[at - 1]
  if (before) return before.kind === 'member' && at === 1 ? before.key : null
  return root.kind === 'import' || root.kind === 'global' ? root.name : null
}

function isRead(read: readonly string[], steps: readonly Step[]): boolean {
  return read.every((part, index) => {
    const step = steps[index]
    return part === 'call' ? step?.kind === 'call' : step?.kind === 'member' && step.key === part && step.fallback === null
  })
}

/** Of what the functions give that a hook asks for the state of a store: in the browser, and where the page is written. */
function ofSnapshots(reasoner: Reasoner, maker: Extract<Step, { kind: 'call' }>, after: readonly Step[], question: Question): Proof | null {
  const snapshots = maker.arguments.slice(1, 3).filter(({ type }) => type !== 'SpreadElement')
  if (snapshots.length === 0 || snapshots.length < maker.arguments.length - 1) return NOTHING
  const call: Step = { kind: 'call', arguments: [], optional: false, node: maker.node, env: maker.env }
  return inEvery(snapshots.map((snapshot) => proofOfPart(reasoner, snapshot, [call, ...after], question, maker.env)))
}

function ofDerived(
  reasoner: Reasoner,
  maker: Extract<Step, { kind: 'call' }>,
  forms: readonly (readonly string[])[],
  after: readonly Step[],
  question: Question,
): Proof | null | undefined {
  const form = forms.find((read) => isRead(read, after))
  if (!form) return NOTHING
  const [made] = maker.arguments
  const fn = made && unwrap(made)
  if (!fn || !isFunction(fn)) return undefined
  return proofOfReturns(reasoner, fn, after.slice(form.length), question, maker.env)
}

/**
 * What is proved by every value that a cell is ever given, where it is given; `undefined` where it may be written out of sight.
 *
 * `isEmptyFirst` where there is nothing to be read before the first write; `alsoWritten` by ways of the framework's own.
 */
export function ofWrites(
  reasoner: Reasoner,
  maker: TSESTree.CallExpression | TSESTree.NewExpression,
  how: HowWritten,
  rest: readonly Step[],
  question: Question,
  { isEmptyFirst = false, alsoWritten = [] }: { isEmptyFirst?: boolean; alsoWritten?: readonly CellWrite[] } = {},
): Proof | null | undefined {
  const { writes, isAll } = writesOf(reasoner, maker, how, rest)
  if (!isAll) return undefined
  const [initial] = maker.arguments
  let proof = isEmptyFirst ? null : initial ? ofValue(reasoner, initial, rest, question) : proofOfUndefined(rest, question)
  for (const { file, value, site, depth = 0 } of [...writes, ...alsoWritten]) {
    const written = (other: Reasoner): Proof | null => {
      const said = value ? ofValue(other, value, rest.slice(depth), question) : value === null ? NOTHING : proofOfUndefined(rest, question)
      return both(said, onEveryPath(other.factsAt(site)))
    }
    proof = either(proof, inFile(reasoner, file, written))
    if (proof === NOTHING) return NOTHING
  }
  return proof
}

/** Of a value that is written; of a function that is handed over to make it, what that returns. */
function ofValue(reasoner: Reasoner, value: Node, rest: readonly Step[], question: Question): Proof | null {
  const node = unwrap(value)
  if (!isFunction(node)) return proofOfPart(reasoner, node, rest, question, null)
  return keepsPart(reasoner, node, rest) ? null : proofOfReturns(reasoner, node, rest, question, null)
}

/** Whether an update leaves a part as it is: `(before) => ({ ...before, other: true })`. */
function keepsPart({ file }: Reasoner, update: FunctionNode, [part]: readonly Step[]): boolean {
  const [before] = update.params
  const made = soleResult(update)
  const object = made && unwrap(made)
  if (part?.kind !== 'member' || part.key === null || before?.type !== 'Identifier' || object?.type !== 'ObjectExpression') return false
  const variable = file.variableOf(before)
  let isKept = false
  for (const property of object.properties) {
    if (property.type !== 'SpreadElement') {
      const key = propertyKey(property)
      if (key === null || key === part.key) return false
    } else if (property.argument.type === 'Identifier' && file.variableOf(property.argument) === variable) isKept = true
    else return false
  }
  return isKept
}

/** What `watch(source, (value) => ...)` hands to its callback: the source's value, and what is read from it. */
export function proofOfWatched(reasoner: Reasoner, path: AccessPath, question: Question): Proof | null | undefined {
  const at = path.steps.findIndex((step) => step.kind === 'callback')
  const callback = path.steps[at]
  const call = path.steps[at - 1]
  if (callback?.kind !== 'callback' || call?.kind !== 'call' || callback.argument !== 1 || callback.parameter !== 0) return undefined
  const source = call.arguments[0] && unwrap(call.arguments[0])
  if (nameBefore(path, at - 1) !== 'watch' || !source) return undefined
  const rest = path.steps.slice(at + 1)
  if (isFunction(source)) return proofOfReturns(reasoner, source, rest, question, null)
  const value: Step = { kind: 'member', key: 'value', optional: false, fallback: null, node: source }
  return proofOfPart(reasoner, source, [value, ...rest], question, null)
}
