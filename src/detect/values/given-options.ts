import type { TSESTree } from '@typescript-eslint/utils'
import type { ArgumentPath } from '../../model/library.ts'
import { type AccessPath, accessPath, functionOf } from '../../syntax/access-path.ts'
import { propertyKey } from '../../syntax/binding.ts'
import { type Environment, enter } from '../../syntax/environment.ts'
import { changeOf } from '../../syntax/literal-part.ts'
import { type Node, unwrap } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { soleResult } from '../../syntax/sole-result.ts'
import { throughImport } from '../../syntax/through-import.ts'

/** What is given under one key, and the file and calls under which that is to be read. */
export interface Option {
  file: ScriptFile
  node: Node
  env: Environment
  /** It is given on a condition, or may be. */
  isPossible: boolean
}

/** The options that a call is given. */
export interface GivenOptions {
  /** By key in lower case. */
  entries: ReadonlyMap<string, Option>
  /** What is not known may give more. */
  isOpen: boolean
  /** The literal that they are written in, where it is one. */
  object: { file: ScriptFile; node: TSESTree.ObjectExpression } | null
}

const NONE: GivenOptions = { entries: new Map(), isOpen: false, object: null }
const OPEN: GivenOptions = { entries: new Map(), isOpen: true, object: null }
/** How many spreads, imports and functions are followed, one in the other. */
const DEEPEST = 6

/** The options at a place in a call's arguments. */
export function optionsAt(file: ScriptFile, args: readonly Node[], path: ArgumentPath, env: Environment): GivenOptions {
  const [position = '0', ...keys] = path.split('.')
  const spread = args.slice(0, Number(position) + 1).some(({ type }) => type === 'SpreadElement')
  const argument = args[Number(position)]
  if (spread) return OPEN
  let options = argument ? gather(file, argument, env, DEEPEST) : NONE
  for (const key of keys) {
    const option = options.entries.get(key.toLowerCase())
    if (!option) return options.isOpen ? OPEN : NONE
    options = gather(option.file, option.node, option.env, DEEPEST)
  }
  return options
}

/** Options that are arguments of their own from a position on; an object in the first of them has them all. */
export function optionsByPosition(
  file: ScriptFile,
  args: readonly Node[],
  { from, names }: { from: number; names: readonly string[] },
  env: Environment,
): GivenOptions {
  const first = args[from]
  if (!first) return NONE
  const together = gather(file, first, env, DEEPEST)
  if (together.object) return together
  const end = args.findIndex(({ type }) => type === 'SpreadElement')
  const given = args.slice(from, end < 0 ? undefined : end)
  const entries = given.slice(0, names.length).map((node, index): [string, Option] =>
    [(names[index] ?? '').toLowerCase(), { file, node, env, isPossible: false }])
  return { entries: new Map(entries), isOpen: end >= 0, object: null }
}

/** `base` with what `options` gives instead or besides. */
export function overriding(base: GivenOptions, options: GivenOptions): GivenOptions {
  const entries = new Map(base.entries)
  // What is not known may give what `base` gives too.
  if (options.isOpen) for (const [key, option] of entries) entries.set(key, { ...option, isPossible: true })
  for (const [key, option] of options.entries) entries.set(key, option)
  return { entries, isOpen: base.isOpen || options.isOpen, object: options.object }
}

function gather(file: ScriptFile, expression: Node, env: Environment, depth: number): GivenOptions {
  if (depth === 0) return OPEN
  const path = accessPath(file, expression, env)
  const { root, steps } = path
  if (root.kind === 'value' && steps.length === 0) return gatherValue(file, root.node, root.env, depth)
  if (root.kind === 'global') return root.name === 'undefined' ? NONE : gatherAssigned(file, path, depth)
  if (root.kind === 'import') {
    const there = throughImport(file, path, () => null)
    return there ? gatherPath(there.file, there.path, depth - 1) : OPEN
  }
  return gatherPath(file, path, depth)
}

/** The object that a path leads to, or that a function gives back which does nothing else. */
function gatherPath(file: ScriptFile, { root, steps }: Pick<AccessPath, 'root' | 'steps'>, depth: number): GivenOptions {
  if (root.kind === 'value' && steps.length === 0) return gatherValue(file, root.node, root.env, depth)
  const [call, ...more] = steps
  const fn = functionOf({ root, steps: [] })
  const result = fn && call?.kind === 'call' && more.length === 0 ? soleResult(fn) : null
  const inside = fn && result && call?.kind === 'call' ? enter(call.env, fn, call.node) : null
  return result && inside ? gather(file, result, inside, depth - 1) : OPEN
}

/** `Object.assign({}, defaults, options)`. */
function gatherAssigned(file: ScriptFile, { root, steps }: Pick<AccessPath, 'root' | 'steps'>, depth: number): GivenOptions {
  const [assign, call] = steps
  if (root.kind !== 'global' || root.name !== 'Object' || assign?.kind !== 'member' || assign.key !== 'assign') return OPEN
  if (call?.kind !== 'call' || steps.length !== 2) return OPEN
  return call.arguments.map((argument) => gather(file, argument, call.env, depth - 1)).reduce(overriding, NONE)
}

function gatherValue(file: ScriptFile, value: Node, env: Environment, depth: number): GivenOptions {
  const node = unwrap(value)
  const ask = (inner: Node): GivenOptions => gather(file, inner, env, depth - 1)
  switch (node.type) {
    case 'ObjectExpression':
      return gatherObject(file, node, env, depth)
    case 'ConditionalExpression':
      return possibly(ask(node.consequent), ask(node.alternate))
    case 'LogicalExpression':
      return possibly(node.operator === '&&' ? NONE : ask(node.left), ask(node.right))
    case 'Literal':
      // A text is no options: what stands here is another argument than expected.
      return typeof node.value === 'string' ? OPEN : NONE
    default:
      return OPEN
  }
}

function possibly(one: GivenOptions, other: GivenOptions): GivenOptions {
  const entries = new Map([...one.entries, ...other.entries].map(([key, option]) => [key, { ...option, isPossible: true }]))
  return { entries, isOpen: one.isOpen || other.isOpen, object: null }
}

function gatherObject(file: ScriptFile, node: TSESTree.ObjectExpression, env: Environment, depth: number): GivenOptions {
  if (changeOf(file, node) !== 'none') return OPEN
  let options: GivenOptions = NONE
  for (const property of node.properties) {
    const key = property.type === 'Property' ? propertyKey(property) : null
    if (property.type === 'SpreadElement') options = overriding(options, gather(file, property.argument, env, depth - 1))
    else if (key === null) options = overriding(options, OPEN)
    else {
      const option: Option = { file, node: property.value, env, isPossible: property.kind !== 'init' }
      options = { ...options, entries: new Map(options.entries).set(key.toLowerCase(), option) }
    }
  }
  return { ...options, object: { file, node } }
}
