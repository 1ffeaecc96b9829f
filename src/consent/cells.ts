import type { TSESTree } from '@typescript-eslint/utils'
import { type AccessPath, type Step, accessPath } from '../syntax/access-path.ts'
import { type Node, isFunction, unwrap, wrapped } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import type { Use } from '../syntax/use.ts'
import { usesOf, usesOfMember } from '../syntax/value-uses.ts'
import { usesOfCell } from './cell-uses.ts'
import { onEveryPath } from './facts.ts'
import { candidatesFor } from './gates.ts'
import { inFile } from './in-file.ts'
import { type Proof, NOTHING, both, either } from './proof.ts'
import type { Question } from './question.ts'
import type { Reasoner } from './reasoner.ts'
import { proofOfPart, proofOfReturns, proofOfUndefined } from './results.ts'

/**
 * Values that frameworks keep for a program: React's state and references, Vue's refs, the signals of Angular, Preact and
 * Solid. Each has a first value, one way to be read and one way to be written.
 */
interface CellKind {
  /** The steps from the maker's call to the value: members by name, and `call`. */
  read: readonly string[]
  /** How it is written: by the function at a place of the pair that the maker gives, by a member, or by a method. */
  write: { setter: string } | { member: string } | { method: string }
}

const CELLS: Readonly<Record<string, readonly CellKind[]>> = {
  useState: [{ read: ['0'], write: { setter: '1' } }],
  useRef: [{ read: ['current'], write: { member: 'current' } }],
  ref: [{ read: ['value'], write: { member: 'value' } }],
  shallowRef: [{ read: ['value'], write: { member: 'value' } }],
  signal: [{ read: ['call'], write: { method: 'set' } }, { read: ['value'], write: { member: 'value' } }],
  useSignal: [{ read: ['value'], write: { member: 'value' } }],
  createSignal: [{ read: ['0', 'call'], write: { setter: '1' } }],
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
  const name = nameBefore(path, at)
  const after = path.steps.slice(at + 1)
  const derived = name === null ? undefined : DERIVED[name]
  if (derived && Object.hasOwn(DERIVED, name as string)) return ofDerived(reasoner, maker, derived, after, question)
  const kinds = name !== null && Object.hasOwn(CELLS, name) ? CELLS[name] : undefined
  if (!kinds) return undefined
  if (after.length === 0) return NOTHING
  const value = name === 'signal' && isRead(['asReadonly', 'call'], after) ? after.slice(2) : after
  const kind = kinds.find(({ read }) => isRead(read, value))
  return kind && ofWrites(reasoner, maker.node, kind.write, value.slice(kind.read.length), question)
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
  how: CellKind['write'],
  rest: readonly Step[],
  question: Question,
  { isEmptyFirst = false, alsoWritten = [] }: { isEmptyFirst?: boolean; alsoWritten?: readonly CellWrite[] } = {},
): Proof | null | undefined {
  const writes = writesOf(reasoner, maker, how)
  if (!writes) return undefined
  const [initial] = maker.arguments
  let proof = isEmptyFirst ? null : initial ? ofValue(reasoner, initial, rest, question) : proofOfUndefined(rest, question)
  for (const { file, value, site } of [...writes, ...alsoWritten]) {
    const written = (other: Reasoner): Proof | null => {
      const said = value ? ofValue(other, value, rest, question) : value === null ? NOTHING : proofOfUndefined(rest, question)
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
  return isFunction(node) ? proofOfReturns(reasoner, node, rest, question, null) : proofOfPart(reasoner, node, rest, question, null)
}

/** Where a cell is written. */
export interface CellWrite {
  file: ScriptFile
  /** `undefined` where none is given, `null` where it is not known. */
  value: Node | null | undefined
  site: Node
}

/** Every write of a cell; `null` if it may be written out of sight. */
function writesOf(reasoner: Reasoner, maker: Node, how: CellKind['write']): CellWrite[] | null {
  const { file } = reasoner
  const writes: CellWrite[] = []
  if ('setter' in how) {
    if (wrapped(maker).parent?.type !== 'VariableDeclarator') return null
    for (const use of usesOfMember(file, maker, how.setter)) {
      if (use.kind === 'call') writes.push({ file, value: use.node.arguments[0], site: use.node })
      else if (use.kind !== 'escape' || !isDependency(use.node)) return null
    }
    return writes
  }
  const wanted = 'member' in how ? how.member : how.method
  const uses = usesOfCell(reasoner, maker, wanted)
  if (!uses) return null
  for (const { file: at, use } of uses) {
    if (use.kind !== 'member') {
      if (use.kind === 'call' || isWatching(use) || isReading(at, use) || isWaitedFor(reasoner, at, use)) continue
      if (use.kind === 'escape' && isDependency(use.node)) continue
      return null
    }
    if (use.key !== wanted) {
      if (use.key === 'update' || use.key === null) return null
      continue
    }
    for (const inner of usesOf(at, use.carrier)) {
      if (inner.kind === 'write' && 'member' in how) {
        writes.push({ file: at, value: inner.node.operator === '=' ? inner.value : null, site: inner.node })
      } else if (inner.kind === 'call' && 'method' in how) {
        writes.push({ file: at, value: inner.node.arguments[0], site: inner.node })
      } else if ('method' in how) return null
    }
  }
  return writes
}

/** Functions that only read what they are given, by their modules; in a list, as some of them take it, too. */
const READERS: Readonly<Record<string, ReadonlySet<string>>> = {
  'svelte/store': new Set(['get', 'derived']),
  rxjs: new Set(['firstValueFrom', 'lastValueFrom', 'combineLatest']),
  '@angular/core/rxjs-interop': new Set(['toSignal', 'toObservable']),
}

function isReading(file: ScriptFile, use: Use): boolean {
  const call = use.kind === 'argument' ? use.call : use.kind === 'escape' ? callOfList(use.node) : null
  if (!call) return false
  const { root, steps } = accessPath(file, call.callee)
  return root.kind === 'import' && steps.length === 0 && Object.hasOwn(READERS, root.module) && READERS[root.module]?.has(root.name) === true
}

/** Whether a gate is given it in an object, to wait until it says yes: the gate's call is where it goes. */
function isWaitedFor({ gates }: Reasoner, file: ScriptFile, use: Use): boolean {
  if (use.kind !== 'escape' || use.node.type !== 'CallExpression') return false
  return [...candidatesFor(gates, accessPath(file, use.node))].some(({ gate }) => gate.isWaiting)
}

/** The call that takes a list which a node is an element of. */
function callOfList(node: Node): TSESTree.CallExpression | null {
  const list = node.parent
  if (list?.type !== 'ArrayExpression' || list.parent.type !== 'CallExpression') return null
  return list.parent.arguments[0] === list ? list.parent : null
}

/** `watch(source, ...)` only reads what it is given. */
function isWatching(use: Use): boolean {
  return use.kind === 'argument' && use.index === 0 && use.call.callee.type === 'Identifier' && use.call.callee.name === 'watch'
}

/** Whether a node is only named in a hook's list of dependencies. */
function isDependency(node: Node): boolean {
  const list = node.parent
  return list?.type === 'ArrayExpression' && list.parent.type === 'CallExpression' && list.parent.arguments[0] !== list
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
