import type { TSESTree } from '@typescript-eslint/utils'
import { type Step, accessPath } from '../../syntax/access-path.ts'
import { propertyKey } from '../../syntax/binding.ts'
import { type Node, wrapped } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import type { Use } from '../../syntax/use.ts'
import { usesOf, usesOfMember } from '../../syntax/value-uses.ts'
import { type CellUse, usesOfCell } from './cell-uses.ts'
import { candidatesFor } from '../gates/gates.ts'
import { injectionsOf, provisionsIn } from './provisions.ts'
import type { Reasoner } from '../reasoner.ts'

/**
 * How what a framework keeps is written: by the function at a place of the pair that its maker gives, by a member, by a
 * method, or by its parts.
 */
export type HowWritten = { setter: string } | { member: string } | { method: string } | 'parts'

/** Where a cell is written. */
export interface CellWrite {
  file: ScriptFile
  /** `undefined` where none is given, `null` where it is not known. */
  value: Node | null | undefined
  site: Node
  /** How many steps of what is read lead to the part that is written. */
  depth?: number
}

/** Writes of a cell, and whether these are all: it may be written out of sight. */
interface Writes {
  writes: CellWrite[]
  isAll: boolean
}

/** The writes of a cell, and of the part of its value that `read` leads to. */
export function writesOf(reasoner: Reasoner, maker: Node, how: HowWritten, read: readonly Step[]): Writes {
  if (typeof how === 'object' && 'setter' in how) return writesBySetter(reasoner.file, maker, how.setter)
  const [first] = read
  const wanted = how === 'parts' ? keyOf(first) : 'member' in how ? how.member : how.method
  const uses = wanted === null ? null : usesOfCell(reasoner, maker, wanted)
  const found: Writes = { writes: [], isAll: uses !== null }
  for (const { file, use } of uses ?? []) {
    if (use.kind !== 'member') {
      const provided = provideCall(file, use)
      const injected = provided && usesWhereInjected(reasoner, maker, file, provided)
      if (injected) uses?.push(...injected)
      else if (how === 'parts' && isAssigning(use)) addAssigned(found, file, use, read, 0)
      else if (!isHarmless(reasoner, file, use)) found.isAll = false
    } else if (how === 'parts') addPart(found, file, use, read, 1)
    else if (use.key === wanted) addWritten(found, file, use, how, read)
    else if (use.key === 'update' || use.key === null) found.isAll = false
  }
  return found
}

function keyOf(step: Step | undefined): string | null {
  return step?.kind === 'member' && !step.fallback ? step.key : null
}

function writesBySetter(file: ScriptFile, maker: Node, setter: string): Writes {
  const found: Writes = { writes: [], isAll: wrapped(maker).parent?.type === 'VariableDeclarator' }
  for (const use of found.isAll ? usesOfMember(file, maker, setter) : []) {
    if (use.kind === 'call') found.writes.push({ file, value: use.node.arguments[0], site: use.node })
    else if (use.kind !== 'escape' || !isDependency(use.node)) found.isAll = false
  }
  return found
}

type MemberUse = Extract<Use, { kind: 'member' }>

/** `cell.value = x` and `cell.set(x)`, and of a value that has parts `cell.value.part = x`. */
function addWritten(found: Writes, file: ScriptFile, { carrier }: MemberUse, how: Exclude<HowWritten, 'parts'>, read: readonly Step[]): void {
  for (const inner of usesOf(file, carrier)) {
    if ('method' in how) {
      if (inner.kind === 'call') found.writes.push({ file, value: inner.node.arguments[0], site: inner.node })
      else found.isAll = false
    } else if (inner.kind === 'write') found.writes.push({ file, value: inner.node.operator === '=' ? inner.value : null, site: inner.node })
    else if (inner.kind === 'member') addPart(found, file, inner, read, 1)
    else if (isAssigning(inner)) addAssigned(found, file, inner, read, 0)
  }
}

/** Writes of a part, by a use of it: `depth` steps of what is read lead there. */
function addPart(found: Writes, file: ScriptFile, { key, carrier }: MemberUse, read: readonly Step[], depth: number): void {
  if (depth > read.length || (key !== null && key !== keyOf(read[depth - 1]))) return
  for (const inner of usesOf(file, carrier)) {
    if (inner.kind === 'write') {
      const value = key !== null && inner.node.operator === '=' ? inner.value : null
      found.writes.push({ file, value, site: inner.node, depth })
    } else if (inner.kind === 'member' && key !== null) addPart(found, file, inner, read, depth + 1)
    else if (isAssigning(inner)) addAssigned(found, file, inner, read, depth)
  }
}

type Argument = Extract<Use, { kind: 'argument' }>

/** Whether something is the target of `Object.assign`. */
function isAssigning(use: Use): use is Argument {
  if (use.kind !== 'argument' || use.index !== 0 || use.call.callee.type !== 'MemberExpression') return false
  const { property, computed } = use.call.callee
  return propertyKey({ key: property, computed }) === 'assign'
}

function addAssigned(found: Writes, file: ScriptFile, { call }: Argument, read: readonly Step[], depth: number): void {
  const key = keyOf(read[depth])
  for (const source of call.arguments.slice(1)) {
    const properties = source.type === 'ObjectExpression' ? source.properties : [null]
    for (const property of properties) {
      const name = property?.type === 'Property' ? propertyKey(property) : null
      if (property?.type === 'Property' && name !== null && name !== key) continue
      const value = property?.type === 'Property' && name !== null ? property.value : null
      found.writes.push({ file, value, site: call, depth: depth + 1 })
    }
  }
}

/** Whether a use of a whole cell leaves it as it is. */
function isHarmless(reasoner: Reasoner, file: ScriptFile, use: Use): boolean {
  if (use.kind === 'call' || isWatching(use) || isReading(file, use) || isWaitedFor(reasoner, file, use)) return true
  return use.kind === 'escape' && (isDependency(use.node) || use.node.parent?.type === 'SpreadElement')
}

/** The call of Vue's `provide` that a value goes into, alone or in an object. */
function provideCall(file: ScriptFile, use: Use): TSESTree.CallExpression | null {
  const call = use.kind === 'argument' && use.index === 1 ? use.call : use.kind === 'escape' ? use.node : null
  return call?.type === 'CallExpression' && provisionsIn(file).some(({ site }) => site === call) ? call : null
}

/** The uses of a cell where components have it by injection; `null` where they are not all known. */
function usesWhereInjected(reasoner: Reasoner, maker: Node, file: ScriptFile, provide: TSESTree.CallExpression): CellUse[] | null {
  const given = provide.arguments[1]
  const isIt = (node: Node): boolean => accessPath(file, node).steps.at(-1)?.node === maker
  const keys = given?.type === 'ObjectExpression'
    ? given.properties.flatMap((one) => (one.type === 'Property' && isIt(one.value) ? [propertyKey(one)] : []))
    : null
  if (keys?.includes(null) || keys?.length === 0) return null
  const calls = injectionsOf(reasoner, file, provide)
  return calls?.flatMap(({ file: at, call }) => (keys ?? [null]).flatMap((key) =>
    [...(key === null ? usesOf(at, call) : usesOfMember(at, call, key))].map((use) => ({ file: at, use })))) ?? null
}

/** Functions that only read what they are given, by their modules; in a list, as some of them take it, too. */
const READERS: Readonly<Record<string, ReadonlySet<string>>> = {
  'svelte/store': new Set(['get', 'derived']),
  vue: new Set(['readonly', 'shallowReadonly', 'unref', 'toValue', 'isRef']),
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

