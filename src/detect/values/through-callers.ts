import { accessPath, immediateCall } from '../../syntax/access-path.ts'
import { bindingOf, propertyKey } from '../../syntax/binding.ts'
import { jsxElement } from '../../syntax/element.ts'
import { type Environment, type Invocation, argumentAt, enterOutermost, frameOf } from '../../syntax/environment.ts'
import { functionUses } from '../../syntax/function-uses.ts'
import { type FunctionNode, type Node, isInside, unwrap } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { type Hole, type Text, decidingFunction, patternOf, textsOf } from '../../syntax/static-text.ts'
import type { Standing } from '../effects.ts'
import { foreignCallsOf, undecidedFunctions } from './foreign-calls.ts'
import { usesOfGlobal } from './global-carriers.ts'

/** One text that an expression can have, where the source names it, and the calls that lead from there to the expression. */
export interface Saying extends Standing {
  text: Text
  env: Environment
}

/** Calls of wrappers' wrappers that are looked at for one expression, in all: chains multiply. */
const MOST_CALLS = 400

/**
 * The texts of an expression. Where a part that matters, which `deciding` takes out, depends on a parameter, the text is
 * said at the calls of that function, several wrappers deep; a function that nothing calls is told at `said` itself, and
 * so is what its callers leave as it is.
 */
export function sayings(file: ScriptFile, said: { node: Node; site: Node }, deciding: (text: Text) => Text): Saying[] {
  const search: Search = { file, node: said.node, deciding, calls: MOST_CALLS }
  return [...descend(search, { env: null, place: namingPart(file, said.node), site: said.site })]
}

interface Search {
  file: ScriptFile
  node: Node
  deciding: (text: Text) => Text
  calls: number
}

type Stop = Standing & { env: Environment }

function* descend(search: Search, stop: Stop): Generator<Saying> {
  const undecided = new Map<FunctionNode, { hole: Hole; texts: Text[] }>()
  const told = new Set<string>()
  const all = textsOf(search.file, search.node, stop.env)
  const isOpen = all.some((text) => innermostHole(search.deciding(text)))
  for (const text of all) {
    const hole = innermostHole(search.deciding(text))
    const fn = hole?.parameter
    if (!hole || !fn) {
      // A text that is lengthened, step by step, is the one that callers decide.
      if ((isOpen || (stop.env !== null && all.length > 1)) && isBlank(said(search, text))) continue
      told.add(said(search, text))
      yield { text, ...stop }
      continue
    }
    const waiting = undecided.get(fn)
    if (waiting) waiting.texts.push(text)
    else undecided.set(fn, { hole, texts: [text] })
  }
  for (const [fn, { hole, texts }] of undecided) {
    const isNamed = texts.every((text) => !isBlank(said(search, text)))
    const entered = callsOf(search.file, fn).flatMap((invocation) => {
      // A component is no wrapper: what it calls its own key stays with it.
      if (isNamed && invocation.type === 'JSXOpeningElement') return []
      const place = argumentOf(search.file, invocation, hole)
      if (isHandedOn(search.file, stop.env, fn, place)) return []
      const env = stop.env === null || search.calls-- > 0 ? enterOutermost(stop.env, fn, invocation) : null
      return env ? [{ env, place, site: invocation }] : []
    })
    let isTold = false
    const undecidedHere = new Map(texts.map((text) => [said(search, text), text]))
    for (const next of entered) {
      for (const saying of descend(search, next)) {
        const pattern = said(search, saying.text)
        isTold = true
        if (told.has(pattern)) continue
        const same = undecidedHere.get(pattern)
        if (!same || isBlank(pattern)) yield saying
        else {
          told.add(pattern)
          yield { text: same, ...stop }
        }
      }
    }
    if (isTold) continue
    undecidedFunctions(search.file).add(fn)
    for (const text of texts) yield { text, ...stop, openTo: fn }
  }
}

/** Whether functions that call themselves or each other hand on there what their other callers say. */
function isHandedOn(file: ScriptFile, env: Environment, fn: FunctionNode, argument: Node): boolean {
  return textsOf(file, argument).some((text) => {
    const decider = decidingFunction(text)
    return decider !== null && (decider === fn || frameOf(env, decider) !== null)
  })
}

function said({ deciding }: Search, text: Text): string {
  return patternOf(deciding(text))
}

function isBlank(pattern: string): boolean {
  return pattern === '*' || pattern === ''
}

/** Of the holes that callers decide, one whose function has no other's inside it. */
function innermostHole(text: Text): Hole | null {
  let innermost: Hole | null = null
  for (const part of text) {
    if (typeof part === 'string' || !part.parameter) continue
    if (!innermost?.parameter || (part.parameter !== innermost.parameter && isInside(part.parameter, innermost.parameter))) {
      innermost = part
    }
  }
  return innermost
}

/** Calls of a function in its file, by its name or by the global that it is stored as. */
function callsOf(file: ScriptFile, fn: FunctionNode): readonly Invocation[] {
  const { invocations, escapes } = functionUses(file, fn)
  const byGlobal = escapes.flatMap((escape) => {
    if (escape.type !== 'MemberExpression') return []
    const { root, steps } = accessPath(file, escape)
    if (root.kind !== 'global' || steps.length > 0) return []
    return [...usesOfGlobal(file, root.name)].flatMap((use) => (use.kind === 'call' ? [use.node] : []))
  })
  const foreign = foreignCallsOf(file, fn)
  return byGlobal.length + foreign.length > 0 ? [...new Set([...invocations, ...byGlobal, ...foreign])] : invocations
}

/** What an invocation passes for a hole: the argument, the property in it, or the attribute. */
function argumentOf(file: ScriptFile, invocation: Invocation, { index = 0, keys = [] }: Hole): Node {
  if (invocation.type === 'JSXOpeningElement') {
    const attribute = keys[0] ? jsxElement(invocation).attributes.get(keys[0]) : undefined
    return attribute?.value ?? attribute?.node ?? invocation
  }
  let passed = argumentAt(invocation, index)
  if (!passed) return invocation
  for (const key of keys) {
    const object = unwrap(passed)
    if (object.type !== 'ObjectExpression') break
    const property: Node | undefined = object.properties.find((one) => one.type === 'Property' && propertyKey(one) === key)
    if (property?.type !== 'Property') break
    passed = property.value
  }
  return namingPart(file, passed)
}

/**
 * The node that names what an expression says: itself, or, where it begins with the parameter of a function that is
 * called on the spot, the argument there. Vendors' snippets take their URL so.
 */
export function namingPart(file: ScriptFile, expression: Node): Node {
  const start = beginningOf(expression)
  const variable = start.type === 'Identifier' ? file.variableOf(start) : null
  const binding = variable && bindingOf(file, variable)
  if (binding?.kind !== 'parameter' || binding.steps.length > 0) return expression
  const call = immediateCall(binding.fn)
  const argument = call && argumentAt(call, binding.index)
  return argument ? namingPart(file, argument) : expression
}

/** The part that a text begins with. */
function beginningOf(expression: Node): Node {
  let node = unwrap(expression)
  for (;;) {
    if (node.type === 'BinaryExpression' && node.operator === '+') node = unwrap(node.left)
    else if (node.type === 'TemplateLiteral' && node.quasis[0]?.value.raw === '' && node.expressions[0]) node = unwrap(node.expressions[0])
    else return node
  }
}
