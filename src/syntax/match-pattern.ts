import { covers } from '../text/wildcard.ts'
import { type AccessPath, type Root, type Step, accessPath } from './access-path.ts'
import { propertyKey } from './binding.ts'
import type { ExpressionPattern, PatternStep, PatternText, PatternValue } from './code-pattern.ts'
import type { Environment } from './environment.ts'
import { type Node, literalOf, unwrap } from './node.ts'
import type { ScriptFile } from './script-file.ts'
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

const NOTHING: Captures = { texts: new Map(), nodes: new Map() }

/**
 * The ways in which `path` is what the pattern's expression says (its comparison is left to the caller). Several where an
 * object pattern's placeholder key meets several properties; none where it does not match.
 */
export function matchPath(file: ScriptFile, pattern: ExpressionPattern, path: AccessPath, isRoot: RootTest): readonly Captures[] {
  if (pattern.steps.length !== path.steps.length || !isRoot(path.root, pattern.root)) return []
  return matchSteps(file, pattern.steps, path.steps)
}

/** Whether a call pattern such as `gtag('config', 'G-*')` matches a call whose path is `path`, and how precisely. */
export function matchCall(file: ScriptFile, pattern: ExpressionPattern, path: AccessPath, isRoot: RootTest): number | null {
  return matchPath(file, pattern, path, isRoot).length > 0 ? precisionOf(pattern) : null
}

/** How much of the code a pattern pins down: the number of literal characters in its steps and arguments. */
function precisionOf(pattern: ExpressionPattern): number {
  let precision = 0
  const addText = (text: PatternText): void => {
    for (const part of text) if (typeof part === 'string') precision += part.replaceAll('*', '').length + 1
  }
  const addValue = (value: PatternValue): void => {
    if (value.kind === 'text') addText(value.text)
    else if (value.kind === 'array') value.items.forEach(addValue)
    else if (value.kind === 'object') {
      for (const entry of value.entries) {
        addText(entry.key)
        addValue(entry.value)
      }
    } else if (value.kind === 'constant') precision += 2
  }
  for (const step of pattern.steps) {
    if (step.kind === 'member') addText(step.key)
    else if (step.kind === 'call' || step.kind === 'new') step.arguments.forEach(addValue)
  }
  return precision
}

function matchSteps(file: ScriptFile, patterns: readonly PatternStep[], steps: readonly Step[]): readonly Captures[] {
  let captures: readonly Captures[] = [NOTHING]
  for (const [index, pattern] of patterns.entries()) {
    const more = matchStep(file, pattern, steps[index] as Step)
    captures = captures.flatMap((one) => more.map((other) => merge(one, other)))
    if (captures.length === 0) return []
  }
  return captures
}

function matchStep(file: ScriptFile, pattern: PatternStep, step: Step): readonly Captures[] {
  switch (pattern.kind) {
    case 'member':
      return step.kind === 'member' && step.key !== null ? matchText(pattern.key, step.key) : []
    case 'call':
    case 'new':
      return step.kind === pattern.kind ? matchList(file, pattern.arguments, step.arguments, step.env) : []
    case 'await':
      return step.kind === 'await' ? [NOTHING] : []
    case 'callback':
      return step.kind === 'callback' && step.argument === pattern.argument && step.parameter === 0 ? [NOTHING] : []
  }
}

function matchList(
  file: ScriptFile,
  patterns: readonly PatternValue[],
  nodes: readonly (Node | null)[],
  env: Environment,
): readonly Captures[] {
  let captures: readonly Captures[] = [NOTHING]
  for (const [index, pattern] of patterns.entries()) {
    const node = nodes[index]
    if (!node || node.type === 'SpreadElement') return []
    const more = matchValue(file, pattern, node, env)
    captures = captures.flatMap((one) => more.map((other) => merge(one, other)))
  }
  return captures
}

/** The ways in which an expression is what a pattern's value says. */
export function matchValue(file: ScriptFile, pattern: PatternValue, node: Node, env: Environment): readonly Captures[] {
  switch (pattern.kind) {
    case 'any':
      return [NOTHING]
    case 'constant':
      return matchConstant(file, pattern.value, node, env) ? [NOTHING] : []
    case 'placeholder':
      return capture(file, pattern.name, node, env)
    case 'text':
      return textsOf(file, node, env).flatMap((text) => matchText(pattern.text, patternOf(text)))
    case 'array': {
      const list = valueOf(file, node, env)
      return list.node.type === 'ArrayExpression' ? matchList(file, pattern.items, list.node.elements, list.env) : []
    }
    case 'object':
      return matchObject(file, pattern.entries, node, env)
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
  file: ScriptFile,
  entries: readonly { key: PatternText; value: PatternValue }[],
  node: Node,
  env: Environment,
): readonly Captures[] {
  const object = valueOf(file, node, env)
  if (object.node.type !== 'ObjectExpression') return []
  const properties = object.node.properties.filter((property) => property.type === 'Property')
  let captures: readonly Captures[] = [NOTHING]
  for (const entry of entries) {
    const more = properties.flatMap((property) => {
      const key = propertyKey(property)
      if (key === null) return []
      const values = matchValue(file, entry.value, property.value, object.env)
      return matchText(entry.key, key).flatMap((one) => values.map((other) => merge(one, other)))
    })
    captures = captures.flatMap((one) => more.map((other) => merge(one, other)))
  }
  return captures
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

function merge(one: Captures, other: Captures): Captures {
  if (one === NOTHING) return other
  if (other === NOTHING) return one
  return { texts: new Map([...one.texts, ...other.texts]), nodes: new Map([...one.nodes, ...other.nodes]) }
}
