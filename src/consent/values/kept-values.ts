import type { TSESTree } from '@typescript-eslint/utils'
import { type AccessPath, type Step, accessPath } from '../../syntax/access-path.ts'
import { propertyKey } from '../../syntax/binding.ts'
import { type Node, unwrap } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { throughImport } from '../../syntax/through-import.ts'

/** A call that makes a store of a library, and the file it is in. */
export interface StoreMaker {
  file: ScriptFile
  call: TSESTree.CallExpression
  /** Its first value, or a function that derives it of others. */
  initial: Node | undefined
}

/** What is read of a store's value, whatever the function or method by which that is had. */
export interface KeptRead {
  store: AccessPath
  /** What is read from the value. */
  rest: readonly Step[]
}

/** Functions that make a store, by their modules, with the place of the first value among their arguments. */
const MAKERS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'svelte/store': { writable: 0, readable: 0 },
  jotai: { atom: 0 },
  'jotai/utils': { atomWithStorage: 1, atomWithReset: 0 },
  'jotai/vanilla': { atom: 0 },
  nanostores: { atom: 0, map: 0, deepMap: 0 },
  '@nanostores/persistent': { persistentAtom: 1, persistentMap: 1, persistentBoolean: 1, persistentJSON: 1 },
  valtio: { proxy: 0 },
}

/** Functions that give the value of the store that they are given: the value itself, or a part of what they give. */
const READERS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'svelte/store': { get: [] },
  jotai: { useAtomValue: [], useAtom: ['0'] },
  'jotai/react': { useAtomValue: [], useAtom: ['0'] },
  '@nanostores/react': { useStore: [] },
  '@nanostores/preact': { useStore: [] },
  '@nanostores/vue': { useStore: ['value'] },
  valtio: { useSnapshot: [] },
}

/** Methods of a store that give its value, and those that hand it to a function. */
const GIVING = new Set(['get'])
const HANDING = new Set(['subscribe', 'listen'])
const WRITING = new Set(['set', 'setKey', 'update'])

function at<Value>(table: Readonly<Record<string, Readonly<Record<string, Value>>>>, root: AccessPath['root']): Value | undefined {
  if (root.kind !== 'import' || !Object.hasOwn(table, root.module)) return undefined
  const names = table[root.module]
  return names && Object.hasOwn(names, root.name) ? names[root.name] : undefined
}

/** The store of a library that a path leads to, in whatever file that is made; `null` for one that is derived of others, too. */
export function makerOf(file: ScriptFile, store: AccessPath): StoreMaker | null {
  const there = throughImport(file, store, () => null)
  const { root, steps: [call, ...more] } = there?.path ?? store
  const index = at(MAKERS, root)
  if (index === undefined || call?.kind !== 'call' || more.length > 0) return null
  return { file: there?.file ?? file, call: call.node, initial: call.arguments[index] }
}

/** Whether a path leads to a store of a library. */
function isStore(file: ScriptFile, store: AccessPath): boolean {
  const { root, steps } = throughImport(file, store, () => null)?.path ?? store
  return root.kind === 'import' && Object.hasOwn(MAKERS, root.module) && steps.length === 1 && steps[0]?.kind === 'call'
}

/** The store that a value is read of; `null` for any other value. */
export function keptReadIn(file: ScriptFile, path: AccessPath): KeptRead | null {
  const { root, steps } = path
  if (root.kind === 'global' && root.name.startsWith('$')) return readByName(file, root.name.slice(1), steps)
  const read = at(READERS, root)
  const [call] = steps
  if (read && call?.kind === 'call' && call.arguments[0]) {
    const isRead = read.every((key, index) => isMember(steps[index + 1], key))
    return isRead ? { store: accessPath(file, call.arguments[0], call.env), rest: steps.slice(1 + read.length) } : null
  }
  return readInDerived(file, path) ?? readByGetter(file, path) ?? readByMethod(file, path)
}

/** What `derived(store, (value) => ...)` and `computed(store, (value) => ...)` hand to their function. */
function readInDerived(file: ScriptFile, { root, steps: [call, callback, ...rest] }: AccessPath): KeptRead | null {
  if (root.kind !== 'import' || call?.kind !== 'call' || !call.arguments[0] || callback?.kind !== 'callback') return null
  const isDerived = (root.module === 'svelte/store' && root.name === 'derived') || (root.module === 'nanostores' && root.name === 'computed')
  const isValue = callback.argument === 1 && callback.parameter === 0 && callback.keys.length === 0
  return isDerived && isValue ? { store: accessPath(file, call.arguments[0], call.env), rest } : null
}

function isMember(step: Step | undefined, key: string): boolean {
  return step?.kind === 'member' && step.key === key && !step.fallback
}

/** `get(store)` in what an atom of Jotai derives: `atom((get) => get(store).marketing)`; `getDefaultStore().get(store)`. */
function readByGetter(file: ScriptFile, { root, steps }: AccessPath): KeptRead | null {
  if (root.kind !== 'import' || !root.module.startsWith('jotai')) return null
  const from = steps.findIndex((step) => step.kind === 'callback' || isMember(step, 'get')) + 1
  const call = steps[from]
  const isGetter = from > 0 && call?.kind === 'call' && call.arguments[0] !== undefined
  return isGetter ? { store: accessPath(file, call.arguments[0] as Node, call.env), rest: steps.slice(from + 1) } : null
}

/** `store.get()`, `store.value`, `store.subscribe((value) => ...)` */
function readByMethod(file: ScriptFile, path: AccessPath): KeptRead | null {
  const { steps } = path
  const from = steps.findIndex((step) => step.kind === 'member' && step.key !== null && (step.key === 'value' || GIVING.has(step.key) || HANDING.has(step.key)))
  const member = steps[from]
  const store = { ...path, steps: steps.slice(0, from) }
  if (from < 0 || member?.kind !== 'member' || !isStore(file, store)) return null
  if (member.key === 'value') return { store, rest: steps.slice(from + 1) }
  const callback = steps[from + 2]
  if (GIVING.has(member.key ?? '')) return { store, rest: steps.slice(from + 2) }
  const isValue = callback?.kind === 'callback' && callback.argument === 0 && callback.parameter === 0 && callback.keys.length === 0
  return isValue ? { store, rest: steps.slice(from + 3) } : null
}

/** `$store` of a component of Svelte, where `store` is a variable of its script. */
function readByName(file: ScriptFile, name: string, rest: readonly Step[]): KeptRead | null {
  const holder = variableNamed(file, name)
  return holder && { store: accessPath(file, holder), rest }
}

function variableNamed(file: ScriptFile, name: string): Node | null {
  const [use] = file.globals.get(`$${name}`) ?? []
  for (let scope = use ? file.sourceCode.getScope?.(file.ast) ?? null : null; scope; scope = scope.childScopes.find(({ type }) => type === 'module') ?? null) {
    const holder = scope.set.get(name)?.defs[0]?.name as Node | undefined
    if (holder?.type === 'Identifier') return holder
  }
  return null
}

/** What a file gives a store, as far as it is seen: by a method, by a setter of a hook, by `$store = ...`. */
export function writesInto(file: ScriptFile, maker: StoreMaker): { value: Node; key: string | null; site: Node }[] {
  const isIt = (store: Node): boolean => makerOf(file, accessPath(file, store))?.call === maker.call
  const found: { value: Node; key: string | null; site: Node }[] = []
  for (const member of file.nodesOfType('MemberExpression')) {
    const { parent } = member
    const key = propertyKey({ key: member.property, computed: member.computed })
    if (parent.type === 'AssignmentExpression' && parent.left === member && parent.operator === '=' && key !== null) {
      if (isIt(member.object)) found.push({ value: parent.right, key: key === 'value' ? null : key, site: parent })
    } else if (parent.type === 'CallExpression' && parent.callee === member && WRITING.has(key ?? '')) {
      const [first, second] = parent.arguments
      if (!first) continue
      // `getDefaultStore().set(atom, value)`
      if (key === 'set' && second && isIt(first)) found.push({ value: second, key: null, site: parent })
      if (!isIt(member.object)) continue
      if (key !== 'setKey') found.push({ value: first, key: null, site: parent })
      else if (second && first.type === 'Literal') found.push({ value: second, key: String(first.value), site: parent })
    }
  }
  for (const name of file.globals.keys()) {
    if (!name.startsWith('$') || name.length === 1) continue
    const holder = variableNamed(file, name.slice(1))
    for (const { parent } of holder && isIt(holder) ? file.globals.get(name) ?? [] : []) {
      if (parent.type === 'AssignmentExpression' && parent.operator === '=' && parent.left.type === 'Identifier' && parent.left.name === name) {
        found.push({ value: parent.right, key: null, site: parent })
      }
    }
  }
  return [...found, ...writesBySetters(file, isIt)]
}

/** What setters of Jotai's hooks are called with. */
function writesBySetters(file: ScriptFile, isIt: (store: Node) => boolean): { value: Node; key: null; site: Node }[] {
  const hooks = file.imports.filter(({ module, name }) => module.startsWith('jotai') && (name === 'useSetAtom' || name === 'useAtom'))
  return hooks.flatMap(({ name, variable }) => variable.references.flatMap(({ identifier }) => {
    const call = identifier.parent
    const [store] = call.type === 'CallExpression' && call.callee === identifier ? call.arguments : []
    const declarator = call.parent
    if (!store || declarator?.type !== 'VariableDeclarator' || !isIt(store)) return []
    const setter = name === 'useSetAtom' ? declarator.id : declarator.id.type === 'ArrayPattern' ? declarator.id.elements[1] : null
    const setters = setter?.type === 'Identifier' ? file.variableOf(setter)?.references ?? [] : []
    return setters.flatMap(({ identifier: use }) => {
      const site = use.parent
      const [value] = site.type === 'CallExpression' && site.callee === use ? site.arguments : []
      return value ? [{ value: unwrap(value), key: null, site }] : []
    })
  }))
}
