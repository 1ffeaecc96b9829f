import type { TSESTree } from '@typescript-eslint/utils'
import { type AccessPath, type Step, accessPath } from '../syntax/access-path.ts'
import { type Node, isFunction, unwrap, wrapped } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import { type Use, usesOf, usesOfMember } from '../syntax/value-uses.ts'
import { onEveryPath } from './facts.ts'
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
  const kind = kinds.find(({ read }) => isRead(read, after))
  return kind && ofWrites(reasoner, maker.node, kind.write, after.slice(kind.read.length), question)
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
 */
export function ofWrites(
  reasoner: Reasoner,
  maker: TSESTree.CallExpression | TSESTree.NewExpression,
  how: CellKind['write'],
  rest: readonly Step[],
  question: Question,
): Proof | null | undefined {
  const writes = writesOf(reasoner.file, maker, how)
  if (!writes) return undefined
  const [initial] = maker.arguments
  let proof = initial ? ofValue(reasoner, initial, rest, question) : proofOfUndefined(rest, question)
  for (const { value, site } of writes) {
    const said = value ? ofValue(reasoner, value, rest, question) : NOTHING
    if (said !== null) proof = either(proof, both(said, onEveryPath(reasoner.factsAt(site))))
    if (proof === NOTHING) return NOTHING
  }
  return proof
}

/** Of a value that is written; of a function that is handed over to make it, what that returns. */
function ofValue(reasoner: Reasoner, value: Node, rest: readonly Step[], question: Question): Proof | null {
  const node = unwrap(value)
  return isFunction(node) ? proofOfReturns(reasoner, node, rest, question, null) : proofOfPart(reasoner, node, rest, question, null)
}

interface Write {
  value: Node | null
  site: Node
}

/** Every write of a cell; `null` if it may be written out of sight. */
function writesOf(file: ScriptFile, maker: Node, how: CellKind['write']): Write[] | null {
  const holder = holderOf(maker)
  if (!holder) return null
  const writes: Write[] = []
  if ('setter' in how) {
    for (const use of usesOfMember(file, maker, how.setter)) {
      if (use.kind === 'call') writes.push({ value: use.node.arguments[0] ?? null, site: use.node })
      else if (use.kind !== 'escape' || !isDependency(use.node)) return null
    }
    return writes
  }
  for (const use of usesOf(file, maker)) {
    if (use.kind !== 'member') {
      if (use.kind === 'call' || isWatching(use) || isReading(file, use) || (use.kind === 'escape' && isDependency(use.node))) continue
      return null
    }
    const wanted = 'member' in how ? how.member : how.method
    if (use.key !== wanted) {
      if (use.key === 'update' || use.key === null) return null
      continue
    }
    for (const inner of usesOf(file, use.carrier)) {
      if (inner.kind === 'write' && 'member' in how) {
        writes.push({ value: inner.node.operator === '=' ? inner.value : null, site: inner.node })
      } else if (inner.kind === 'call' && 'method' in how) {
        writes.push({ value: inner.node.arguments[0] ?? null, site: inner.node })
      } else if ('method' in how) return null
    }
  }
  return writes
}

function holderOf(maker: Node): Node | null {
  const parent = wrapped(maker).parent
  return parent?.type === 'VariableDeclarator' ? parent.id : null
}

/** `get(store)` of Svelte only reads what it is given. */
function isReading(file: ScriptFile, use: Use): boolean {
  if (use.kind !== 'argument' || use.index !== 0) return false
  const { root, steps } = accessPath(file, use.call.callee)
  return root.kind === 'import' && root.module === 'svelte/store' && root.name === 'get' && steps.length === 0
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
