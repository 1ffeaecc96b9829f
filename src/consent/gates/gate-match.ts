import type { TSESTree } from '@typescript-eslint/utils'
import type { Evidence } from '../../model/verdict.ts'
import { type AccessPath, type Step, accessPath } from '../../syntax/access-path.ts'
import type { PatternValue } from '../../syntax/pattern-shape.ts'
import { elementName, jsxElement } from '../../syntax/element.ts'
import type { Environment } from '../../syntax/environment.ts'
import type { Node } from '../../syntax/node.ts'
import { type Captures, matchPath, matchValue } from '../../syntax/match-pattern.ts'
import { pathThroughCall } from '../../syntax/path-through-call.ts'
import {
  type Candidate, type ElementGate, type Gate, type GateMeaning, candidatesFor, confirmedId, elementGatesFor, isPart, someId, unconfirmedId,
} from './gates.ts'
import { injectedPath } from './injected.ts'
import { type Proof, NOTHING, both, doubts, grants, refuses } from '../proof/proof.ts'
import type { Constant, Question } from '../proof/question.ts'
import { type Reasoner, quote } from '../reasoner.ts'
import { proofOfYes } from '../proof/yes.ts'

/** What the project's and the platforms' gates say of a path; `undefined` where none is about it. */
export function proofOfGates(reasoner: Reasoner, path: AccessPath, question: Question, node: Node): Proof | null | undefined {
  const said = ofCandidates(reasoner, path, question, node)
  if (said !== undefined) return said
  const through = pathThroughCall(reasoner.file, path)
  const ofThrough = through ? ofCandidates(reasoner, through, question, node) : undefined
  if (ofThrough !== undefined) return ofThrough
  const injected = injectedPath(reasoner.file, through ?? path)
  return injected ? ofCandidates(reasoner, injected, question, node) : undefined
}

function ofCandidates(reasoner: Reasoner, path: AccessPath, question: Question, node: Node): Proof | null | undefined {
  let proof: Proof | null | undefined
  let doubt: Proof | undefined
  for (const candidate of candidatesFor(reasoner.gates, path)) {
    if (candidate.gate.isCallback) continue
    if (isPromiseOf(reasoner, candidate, path)) return question.kind === 'falsy' ? null : NOTHING
    for (const captures of matchCandidate(reasoner, candidate, path)) {
      const said = answer(reasoner, candidate.gate, captures, path, question, node)
      if (said === undefined) continue
      if (candidate.gate.unsound && said) doubt ??= said
      else proof = proof === undefined ? said : both(proof, said)
    }
  }
  return proof === undefined ? doubt : proof
}

/** Whether a path is an awaited gate that nobody awaits: a promise, which is truthy and proves nothing. */
function isPromiseOf(reasoner: Reasoner, { gate, steps }: Candidate, path: AccessPath): boolean {
  const { pattern } = gate
  if (pattern.steps.at(-1)?.kind !== 'await' || steps.length !== pattern.steps.length - 1) return false
  const call = { ...pattern, steps: pattern.steps.slice(0, -1) }
  return matchPath(reasoner.file, call, { ...path, steps }, () => true).length > 0
}

/** The steps of a path as a gate takes them: an answer that is awaited is the answer. */
function matchCandidate(reasoner: Reasoner, { gate, steps }: Candidate, path: AccessPath): readonly Captures[] {
  const match = (taken: readonly Step[]): readonly Captures[] =>
    matchPath(reasoner.file, gate.pattern, { ...path, steps: taken }, () => true)
  const found = match(steps)
  return found.length > 0 || !steps.some(isAwait) ? found : match(steps.filter((step) => !isAwait(step)))
}

function isAwait({ kind }: Step): boolean {
  return kind === 'await'
}

/** What one gate answers to a question about its value; `undefined` if it has no answer to it. */
function answer(
  reasoner: Reasoner,
  gate: Gate,
  captures: Captures,
  path: AccessPath,
  question: Question,
  node: Node,
): Proof | null | undefined {
  const source = path.steps.at(-1)?.node ?? node
  if (gate.unsound) {
    const asked = gate.pattern.comparison ? isAnswered(gate, question) === true : isHopeful(question)
    if (!asked) return undefined
    const evidence = reasoner.evidence(source, `${quote(reasoner.file, source)} ${gate.unsound}`)
    return gate.confirms && gate.platform ? both(doubts(evidence), grants([confirmedId(gate.platform)], evidence)) : doubts(evidence)
  }
  const named = gate.pattern.comparison?.value
  if (named?.kind === 'placeholder') return isNamed(reasoner, gate, named.name, question, source)
  const categories = categoriesOf(reasoner, gate, captures)
  if (categories.length === 0) return undefined
  const isAwaitGate = gate.pattern.steps.at(-1)?.kind === 'await'
  if (!isAwaitGate && !gate.pattern.comparison && isForNothing(question) && !isOptional(path)) return null
  const yes = isAwaitGate ? true : isAnswered(gate, question, isOptional(path))
  // Where a check of several categories at once fails, each of them may still have been chosen.
  if (yes === undefined || (!yes && categories.length > 1)) return undefined
  const caveat = gate.caveat ? `, but ${gate.caveat}` : ''
  const text = `${quote(reasoner.file, source)} ${yes ? 'is checked' : 'is false'}${yes ? caveat : ''}`
  const evidence = reasoner.evidence(source, text)
  if (!yes) return refuses(categories, evidence)
  if (reasoner.strict && gate.caveat) return unconfirmed(gate, categories, evidence)
  const isCondition = question.kind === 'truthy' && !isAwaitGate && isExpression(source)
  return grants(categories, isCondition ? { ...evidence, condition: reasoner.file.sourceCode.getText(source) } : evidence)
}

/** Of a value that is a category's name: `allowed.some($one => $one.id === $category)`. */
function isNamed(reasoner: Reasoner, gate: Gate, name: string, question: Question, source: Node): Proof | undefined {
  if (question.kind !== 'equals' || typeof question.value !== 'string' || gate.pattern.comparison?.operator !== '===') return undefined
  const categories = categoriesOf(reasoner, gate, { texts: new Map([[name, question.value]]), nodes: new Map() })
  if (categories.length === 0) return undefined
  const evidence = reasoner.evidence(source, `${quote(reasoner.file, source)} is \`${question.value}\``)
  return reasoner.strict && gate.caveat ? doubts(evidence) : grants(categories, evidence)
}

/** What a check with a caveat proves in strict mode: nothing, unless something else says that the visitor chose. */
function unconfirmed({ platform }: GateMeaning, categories: readonly string[], evidence: Evidence): Proof | null {
  const names = platform === null ? [] : categories.map((category) => unconfirmedId(platform, category))
  return both(doubts(evidence), grants(names, evidence))
}

/** Whether a node can be written again as a condition: not a name in a pattern, nor a call that hands over a function. */
function isExpression({ type, loc }: Node): boolean {
  return (type === 'CallExpression' || type === 'MemberExpression') && loc.start.line === loc.end.line
}

/**
 * Whether a yes to `question` says that the gate holds, or that it does not; `undefined` where it tells neither. A value
 * that is only known not to be `false` may be undefined, behind an optional chain.
 */
function isAnswered(gate: Gate, question: Question, optional = false): boolean | undefined {
  const { comparison } = gate.pattern
  if (!comparison) {
    switch (question.kind) {
      case 'truthy':
        return true
      case 'falsy':
        return false
      case 'equals':
        return question.value === true ? true : question.value === false ? false : undefined
      case 'differs':
        if (question.value === true) return false
        return question.value === false && !optional ? true : undefined
      default:
        return undefined
    }
  }
  if (question.kind !== 'equals' && question.kind !== 'differs') return undefined
  const same = constantIs(comparison.value, question.value)
  if (!same || (comparison.operator !== '===' && comparison.operator !== '!==')) return undefined
  return (question.kind === 'equals') === (comparison.operator === '===')
}

/** Whether a question asks for no value at all: a check gives one. */
function isForNothing(question: Question): boolean {
  return question.kind === 'equals' && (question.value === undefined || question.value === null)
}

function constantIs(pattern: PatternValue, value: Constant): boolean {
  if (pattern.kind === 'constant') return pattern.value === value
  return pattern.kind === 'text' && typeof value === 'string' && pattern.text.join('') === value
}

function isHopeful({ kind }: Question): boolean {
  return kind === 'truthy' || kind === 'equals' || kind === 'differs'
}

function isOptional({ steps }: AccessPath): boolean {
  return steps.some((step) => (step.kind === 'member' || step.kind === 'call') && step.optional)
}

function categoriesOf({ gates }: Reasoner, gate: GateMeaning, captures: Captures): readonly string[] {
  if (gate.grants) return gate.grants
  const name = captures.texts.get('category')
  const category = name === undefined ? null : gate.categoryOf(name)
  if (name === undefined || category === null) return []
  return [category, ...gates.combinations.filter(({ anyOf }) => isPart(category) && anyOf.includes(name)).map(someId)]
}

/** What an awaited gate proves by having been awaited, whatever its value; `NOTHING` if the path ends in none. */
export function proofOfAwaiting(reasoner: Reasoner, path: AccessPath, node: Node): Proof | null {
  if (path.steps.at(-1)?.kind !== 'await') return NOTHING
  for (const { gate, steps } of candidatesFor(reasoner.gates, path)) {
    if (gate.unsound || gate.pattern.steps.at(-1)?.kind !== 'await') continue
    for (const captures of matchPath(reasoner.file, gate.pattern, { ...path, steps }, () => true)) {
      const asked = captures.nodes.get('consent')
      if (asked) return proofOfYes(reasoner, asked, environmentOf(steps))
      const categories = categoriesOf(reasoner, gate, captures)
      if (categories.length > 0) return grants(categories, reasoner.evidence(node, `${quote(reasoner.file, node)} is awaited`))
    }
  }
  return NOTHING
}

function environmentOf(steps: readonly Step[]): Environment {
  const call = steps.findLast((step) => step.kind === 'call')
  return call?.kind === 'call' ? call.env : null
}

/**
 * What a call proves for a function that it is handed, as a callback or inside an options object; `isHanded` tells which
 * expression that is. `NOTHING` if no gate is about the call. With several gates the proofs add up.
 */
export function proofOfCallback(
  reasoner: Reasoner,
  call: TSESTree.CallExpression,
  isHanded: (granted: Node) => boolean,
  env: Environment = null,
): Proof {
  const called = accessPath(reasoner.file, call, env)
  const path = injectedPath(reasoner.file, called) ?? called
  let proof: Proof | null = NOTHING
  for (const { gate, steps } of candidatesFor(reasoner.gates, path)) {
    if (!gate.isCallback) continue
    for (const captures of matchPath(reasoner.file, gate.pattern, { ...path, steps }, () => true)) {
      const granted = captures.nodes.get('granted')
      if (!granted || !isHanded(granted)) continue
      proof = both(proof, sayOfCallback(reasoner, gate, captures, call))
    }
  }
  return proof ?? NOTHING
}

function sayOfCallback(reasoner: Reasoner, gate: Gate, captures: Captures, call: TSESTree.CallExpression): Proof {
  const name = quote(reasoner.file, call.callee)
  if (gate.unsound) {
    const [first] = call.arguments
    const event = first?.type === 'Literal' ? `(${first.raw}, ...)` : ''
    return doubts(reasoner.evidence(call, `${event ? `${name.slice(0, -1)}${event}\`` : name} ${gate.unsound}`))
  }
  const categories = categoriesOf(reasoner, gate, captures)
  if (categories.length === 0) return NOTHING
  const evidence = reasoner.evidence(call, `${name} runs it after consent${gate.caveat ? `, but ${gate.caveat}` : ''}`)
  return reasoner.strict && gate.caveat ? doubts(evidence) : grants(categories, evidence)
}

const WITHOUT_ATTRIBUTES: Captures = { texts: new Map(), nodes: new Map() }

/** What an element proves for its children; `NOTHING` if no gate is about it. */
export function proofInElement(reasoner: Reasoner, opening: TSESTree.JSXOpeningElement, env: Environment): Proof {
  return ofElement(reasoner, opening, env, (gate) => !gate.isCallback, () => `it is inside ${quote(reasoner.file, opening)}`)
}

/** What an element proves for the function in its attribute `name`; `NOTHING` if no gate is about that. */
export function proofOfElementCallback(
  reasoner: Reasoner,
  opening: TSESTree.JSXOpeningElement,
  name: string,
  env: Environment,
): Proof {
  const isOf = ({ isCallback, pattern }: ElementGate): boolean => isCallback &&
    pattern.attributes.some((one) => one.name === name && one.value.kind === 'placeholder' && one.value.name === 'granted')
  return ofElement(reasoner, opening, env, isOf, () => `\`${name}\` of \`<${elementName(opening.name)}>\` runs it after consent`)
}

function ofElement(
  reasoner: Reasoner,
  opening: TSESTree.JSXOpeningElement,
  env: Environment,
  isAsked: (gate: ElementGate) => boolean,
  text: () => string,
): Proof {
  if (reasoner.gates.elements.length === 0) return NOTHING
  const path = accessPath(reasoner.file, opening.name, env)
  let proof: Proof = NOTHING
  for (const gate of elementGatesFor(reasoner.gates, path, elementName(opening.name))) {
    const { attributes, open } = jsxElement(opening)
    const isDefeated = gate.unless.some((name) => open || attributes.has(name))
    if (!isAsked(gate) || isDefeated) continue
    const captured = gate.pattern.attributes.map(({ name, value }) => {
      const attribute = attributes.get(name)?.value
      return attribute ? matchValue(reasoner.file, value, attribute, env) : []
    })
    if (captured.some((found) => found.length === 0)) continue
    const evidence = reasoner.evidence(opening, `${text()}${gate.caveat ? `, but ${gate.caveat}` : ''}`)
    for (const captures of captured.length > 0 ? captured.flat() : [WITHOUT_ATTRIBUTES]) {
      const categories = categoriesOf(reasoner, gate, captures)
      if (categories.length === 0) continue
      proof = both(proof, reasoner.strict && gate.caveat ? doubts(evidence) : grants(categories, evidence)) ?? proof
    }
  }
  return proof
}
