import type { TSESTree } from '@typescript-eslint/utils'
import { covers } from '../text/wildcard.ts'
import { type AccessPath, type Root, type Step, accessPath, functionOf } from './access-path.ts'
import { propertyKey } from './binding.ts'
import type { ExpressionPattern, PatternStep, PatternText, PatternValue } from './pattern-shape.ts'
import type { Environment } from './environment.ts'
import { type Node, literalOf, unwrap } from './node.ts'
import type { ScriptFile } from './script-file.ts'
import { precisionOf } from './pattern-precision.ts'
import { soleResult } from './sole-result.ts'
import { knownText, patternOf, textsOf } from './static-text.ts'

/** What the placeholders of a pattern stand for in matched code: a known text, or an expression. */
export interface Captures {
  texts: ReadonlyMap<string, string>
  nodes: ReadonlyMap<string, Node>
}

/** Whether a path's root is the one a pattern names. */
export type RootTest = (root: Root, name: string) => boolean

/** The pattern's root is a global. */
export const globalRoot: RootTest = (root, name) => root.kind === 'global' && root.name === name

/** The pattern's root is an export of `module`. */
export function exportOf(module: string): RootTest {
  return (root, name) => root.kind === 'import' && root.module === module && root.name === name
}

/** Of several texts that an expression may be, must every one be what a pattern says, or is one enough? */
export type Certainty = 'every' | 'some'

/** What a match is asked with. */
interface Matching {
  file: ScriptFile
  certainty: Certainty
}

/** More ways to match than this are left out: patterns with several open keys would multiply them. */
const MOST_CAPTURES = 64

const NOTHING: Captures = { texts: new Map(), nodes: new Map() }

/**
 * The ways in which `path` is what the pattern's expression says (its comparison is left to the caller). Several where an
 * object pattern's placeholder key meets several properties; none where it does not match. Where an argument is one of
 * several texts, each must match, unless `certainty` is content with `some`.
 */
export function matchPath(
  file: ScriptFile,
  pattern: ExpressionPattern,
  path: AccessPath,
  isRoot: RootTest,
  certainty: Certainty = 'every',
): readonly Captures[] {
  const matching = { file, certainty }
  if (isRoot(path.root, pattern.root)) return matchSteps(matching, pattern.steps, path.steps)
  return pattern.root === 'default' ? matchDefault(matching, pattern, path, isRoot) : []
}

/**
 * Whether a call pattern such as `gtag('config', 'G-*')` may match a call whose path is `path`, and how precisely. One of
 * several texts that an argument may be is enough: `gtag('config', live ? 'G-1' : 'G-2')`.
 */
export function matchCall(file: ScriptFile, pattern: ExpressionPattern, path: AccessPath, isRoot: RootTest): number | null {
  return matchPath(file, pattern, path, isRoot, 'some').length > 0 ? precisionOf(pattern) : null
}

/** What a pattern says of a default export, for code that takes the whole module to be it: `require('m').set()`. */
function matchDefault(matching: Matching, pattern: ExpressionPattern, path: AccessPath, isRoot: RootTest): readonly Captures[] {
  const { root, steps } = path
  if (root.kind !== 'import' || !isRoot({ ...root, name: 'default' }, 'default')) return []
  if (root.name === '*') return matchSteps(matching, pattern.steps, steps)
  const [first, ...rest] = pattern.steps
  if (first?.kind !== 'member') return []
  return combine(matchText(first.key, root.name), matchSteps(matching, rest, steps))
}

function matchSteps(matching: Matching, patterns: readonly PatternStep[], steps: readonly Step[]): readonly Captures[] {
  if (patterns.length !== steps.length) return []
  let captures: readonly Captures[] = [NOTHING]
  for (const [index, pattern] of patterns.entries()) {
    captures = combine(captures, matchStep(matching, pattern, steps[index] as Step))
    if (captures.length === 0) return []
  }
  return captures
}

function matchStep(matching: Matching, pattern: PatternStep, step: Step): readonly Captures[] {
  switch (pattern.kind) {
    case 'member':
      return step.kind === 'member' && step.key !== null ? matchText(pattern.key, step.key) : []
    case 'call':
    case 'new':
      return step.kind === pattern.kind ? matchList(matching, pattern.arguments, step.arguments, step.env) : []
    case 'await':
      return step.kind === 'await' ? [NOTHING] : []
    case 'callback':
      return step.kind === 'callback' && step.argument === pattern.argument && step.parameter === 0 && isSameKeys(pattern.keys, step.keys)
        ? [NOTHING]
        : []
  }
}

function matchList(
  matching: Matching,
  patterns: readonly PatternValue[],
  nodes: readonly (Node | null)[],
  env: Environment,
): readonly Captures[] {
  let captures: readonly Captures[] = [NOTHING]
  for (const [index, pattern] of patterns.entries()) {
    const node = nodes[index]
    if (!node || node.type === 'SpreadElement') return []
    captures = combine(captures, matchIn(matching, pattern, node, env))
    if (captures.length === 0) return []
  }
  return captures
}

/** The ways in which an expression is what a pattern's value says; of several texts that it may be, for every one. */
export function matchValue(
  file: ScriptFile,
  pattern: PatternValue,
  node: Node,
  env: Environment,
  certainty: Certainty = 'every',
): readonly Captures[] {
  return matchIn({ file, certainty }, pattern, node, env)
}

function matchIn(matching: Matching, pattern: PatternValue, node: Node, env: Environment): readonly Captures[] {
  const { file } = matching
  switch (pattern.kind) {
    case 'any':
      return [NOTHING]
    case 'constant':
      return matchConstant(file, pattern.value, node, env) ? [NOTHING] : []
    case 'placeholder':
      return capture(file, pattern.name, node, env)
    case 'text':
      return matchTexts(matching, pattern.text, textsOf(file, node, env).map(patternOf))
    case 'array': {
      const list = valueOf(file, node, env)
      return list.node.type === 'ArrayExpression' ? matchList(matching, pattern.items, list.node.elements, list.env) : []
    }
    case 'object':
      return matchObject(matching, pattern.entries, node, env)
    case 'predicate':
      return matchPredicate(matching, pattern, node, env)
  }
}

function matchConstant(file: ScriptFile, value: number | boolean | null | undefined, node: Node, env: Environment): boolean {
  const actual = valueOf(file, node, env).node
  if (value === undefined) return actual.type === 'Identifier' && actual.name === 'undefined'
  return literalOf(actual) === value
}

function capture(file: ScriptFile, name: string, node: Node, env: Environment): readonly Captures[] {
  const text = knownText(file, node, env)
  return [{ texts: new Map(text === null ? [] : [[name, text]]), nodes: new Map([[name, node]]) }]
}

function matchObject(
  matching: Matching,
  entries: readonly { key: PatternText; value: PatternValue }[],
  node: Node,
  env: Environment,
): readonly Captures[] {
  const object = valueOf(matching.file, node, env)
  if (object.node.type !== 'ObjectExpression') return []
  const properties = lastOfEachKey(object.node)
  let captures: readonly Captures[] = [NOTHING]
  for (const entry of entries) {
    const more = [...properties].flatMap(([key, value]) => {
      const named = matchText(entry.key, key)
      return named.length === 0 ? [] : combine(named, matchIn(matching, entry.value, value, object.env))
    })
    captures = combine(captures, more)
    if (captures.length === 0) return []
  }
  return captures
}

/** The properties of an object literal with static keys; of two with the same key the last counts, as at run time. */
function lastOfEachKey({ properties }: TSESTree.ObjectExpression): Map<string, Node> {
  const values = new Map<string, Node>()
  for (const property of properties) {
    const key = property.type === 'Property' ? propertyKey(property) : null
    if (key !== null && property.type === 'Property') values.set(key, property.value)
  }
  return values
}

/** How a function says that a member of its parameter is a value: alone, or with conditions beside it. */
function matchPredicate(
  matching: Matching,
  { members, value }: Extract<PatternValue, { kind: 'predicate' }>,
  node: Node,
  env: Environment,
): readonly Captures[] {
  const { file } = matching
  const fn = functionOf(accessPath(file, node, env))
  const result = fn && soleResult(fn)
  if (!fn || fn.async || !result) return []
  const isMember = (expression: Node): boolean => {
    const { steps } = accessPath(file, expression, env)
    const at = steps.findLastIndex((step) => step.kind === 'callback' && step.node === fn && step.parameter === 0)
    const read = steps.slice(at + 1)
    return at >= 0 && read.length === members.length && read.every((step, index) =>
      step.kind === 'member' && step.key !== null && matchText(members[index] as PatternText, step.key).length > 0)
  }
  for (const condition of conjunctsOf(result)) {
    if (condition.type !== 'BinaryExpression' || (condition.operator !== '===' && condition.operator !== '==')) continue
    const { left, right } = condition
    if (isMember(left)) return matchIn(matching, value, right, env)
    if (isMember(right)) return matchIn(matching, value, left, env)
  }
  return []
}

function conjunctsOf(expression: Node): readonly Node[] {
  const node = unwrap(expression)
  return node.type === 'LogicalExpression' && node.operator === '&&' ? [...conjunctsOf(node.left), ...conjunctsOf(node.right)] : [node]
}

function isSameKeys(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((key, index) => key === others[index])
}

/** The literal that an expression comes from, where one is known. */
function valueOf(file: ScriptFile, node: Node, env: Environment): { node: Node; env: Environment } {
  const { root, steps } = accessPath(file, node, env)
  return root.kind === 'value' && steps.length === 0 ? root : { node: unwrap(node), env }
}

/** How a text, `*` for its unknown parts, is what the pattern says: literal and wildcard parts, or one placeholder. */
export function matchText(pattern: PatternText, text: string): readonly Captures[] {
  const at = pattern.findIndex((part) => typeof part !== 'string')
  if (at < 0) return covers(pattern.join(''), text) ? [NOTHING] : []
  const before = pattern.slice(0, at).join('')
  const after = pattern.slice(at + 1).map((part) => (typeof part === 'string' ? part : '*')).join('')
  if (!text.startsWith(before) || !text.endsWith(after) || text.length < before.length + after.length) return []
  const captured = text.slice(before.length, text.length - after.length)
  if (captured === '' || captured.includes('*')) return []
  return [{ texts: new Map([[(pattern[at] as { placeholder: string }).placeholder, captured]]), nodes: new Map() }]
}

/** All texts, or one that matches, as the question's certainty asks. */
function matchTexts({ certainty }: Matching, pattern: PatternText, texts: readonly string[]): readonly Captures[] {
  const found = texts.map((text) => matchText(pattern, text))
  if (certainty === 'some') return found.find((captures) => captures.length > 0) ?? []
  const [first] = found
  return first && found.every((captures) => isSame(first, captures)) ? first : []
}

/** Whether two texts match in the same way: neither captures what the other does not. */
function isSame([one]: readonly Captures[], [other]: readonly Captures[]): boolean {
  if (!one || !other) return one === other
  return one.texts.size === other.texts.size && [...one.texts].every(([name, text]) => other.texts.get(name) === text)
}

function combine(some: readonly Captures[], others: readonly Captures[]): readonly Captures[] {
  const both: Captures[] = []
  for (const one of some) {
    for (const other of others) {
      const merged = merge(one, other)
      if (merged !== NOTHING || both.length === 0) both.push(merged)
      if (both.length >= MOST_CAPTURES) return both
    }
  }
  return both
}

function merge(one: Captures, other: Captures): Captures {
  if (one === NOTHING) return other
  if (other === NOTHING) return one
  return { texts: new Map([...one.texts, ...other.texts]), nodes: new Map([...one.nodes, ...other.nodes]) }
}
