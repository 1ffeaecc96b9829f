import { type AccessPath, type Step, accessPath } from '../syntax/access-path.ts'
import type { Node } from '../syntax/node.ts'
import { knownText } from '../syntax/static-text.ts'
import { EVERY_CATEGORY, NOTHING, type Proof, doubts, grants, refuses } from './proof.ts'
import type { Constant, Question } from './question.ts'
import { type Reasoner, quote } from './reasoner.ts'
import { isAccepting, isRefusing, keepsChoice, saysConsent, saysGiven, saysOtherwise, wordsOf } from './vocabulary.ts'

/**
 * What a hand-written check proves by its names and values: a stored choice that equals an accepting value, a category's
 * member of a consent object, a helper named for consent.
 */
export function inferredProof(reasoner: Reasoner, path: AccessPath, question: Question, node: Node): Proof {
  const stored = storedChoice(reasoner, path)
  if (stored) return ofStoredChoice(reasoner, stored, question, node)
  const contained = containedChoice(reasoner, path)
  if (contained) return say(reasoner, contained, isYes(question), node)
  return ofNames(reasoner, path, question, node)
}

/** A choice that the browser keeps under a key, and what is read from it. */
interface StoredChoice {
  key: string
  read: readonly string[]
}

const STORES = new Set(['localStorage', 'sessionStorage'])
const COOKIE_LIBRARIES = new Set(['js-cookie', 'cookies-next', 'universal-cookie', 'nookies', 'typescript-cookie', 'tiny-cookie'])

function storedChoice(reasoner: Reasoner, path: AccessPath): StoredChoice | null {
  const { root, steps } = path
  const [first, second, ...rest] = steps
  if (root.kind === 'global' && root.name === 'JSON' && first?.kind === 'member' && first.key === 'parse') {
    const text = second?.kind === 'call' ? second.arguments[0] : undefined
    const inner = text && second?.kind === 'call' ? storedChoice(reasoner, accessPath(reasoner.file, text, second.env)) : null
    const read = membersOf(rest)
    return inner && read && { ...inner, read: [...inner.read, ...read] }
  }
  if (root.kind === 'global' && STORES.has(root.name) && first?.kind === 'member') {
    if (first.key === 'getItem' && second?.kind === 'call') return choiceAt(reasoner, second, rest)
    const read = membersOf(steps.slice(1))
    return first.key !== null && keepsChoice(first.key) && read ? { key: first.key, read } : null
  }
  const reader = readerCall(path)
  return reader && choiceAt(reasoner, reader.call, reader.rest)
}

/** The call of a function that reads a cookie: a library's, or one named for it. */
function readerCall({ root, steps }: AccessPath): { call: Extract<Step, { kind: 'call' }>; rest: readonly Step[] } | null {
  const at = steps.findIndex((step) => step.kind === 'call')
  const call = steps[at]
  if (call?.kind !== 'call') return null
  const before = steps[at - 1]
  const name = before?.kind === 'member' ? before.key : root.kind === 'global' || root.kind === 'import' || root.kind === 'local' ? root.name : null
  const isLibrary = (root.kind === 'import' && COOKIE_LIBRARIES.has(root.module)) || (root.kind === 'global' && root.name === 'Cookies')
  const words = wordsOf(name ?? '')
  const reads = words[0] === 'get' || words[0] === 'read' || words[0] === 'parse'
  const isReader = isLibrary ? reads : reads && words.some((word) => word === 'cookie' || word === 'cookies')
  return isReader ? { call, rest: steps.slice(at + 1) } : null
}

function choiceAt(reasoner: Reasoner, call: Extract<Step, { kind: 'call' }>, rest: readonly Step[]): StoredChoice | null {
  const argument = call.arguments[0]
  const key = argument ? knownText(reasoner.file, argument, call.env) : null
  const read = membersOf(rest)
  return key !== null && keepsChoice(key) && read ? { key, read } : null
}

function membersOf(steps: readonly Step[]): string[] | null {
  const keys: string[] = []
  for (const step of steps) {
    if (step.kind === 'await') continue
    if (step.kind !== 'member' || step.key === null) return null
    keys.push(step.key)
  }
  return keys
}

function ofStoredChoice(reasoner: Reasoner, { key, read }: StoredChoice, question: Question, node: Node): Proof {
  const last = read.at(-1)
  const category = last === undefined ? null : categoryIn(reasoner, last)
  if (category !== null) return say(reasoner, [category], isYes(question), node)
  const answer = valueAnswer(question)
  if (answer !== undefined) return say(reasoner, categoriesIn(reasoner, [key, ...read]), answer, node)
  if (question.kind !== 'truthy' && question.kind !== 'differs') return NOTHING
  return doubts(reasoner.evidence(node, `${quote(reasoner.file, node)} is there after a refusal too`))
}

/** `document.cookie.includes('consent=accepted')` */
function containedChoice(reasoner: Reasoner, { root, steps }: AccessPath): readonly string[] | null {
  const [cookie, includes, call] = steps
  if (root.kind !== 'global' || root.name !== 'document' || steps.length !== 3 || call?.kind !== 'call') return null
  if (cookie?.kind !== 'member' || cookie.key !== 'cookie' || includes?.kind !== 'member' || includes.key !== 'includes') return null
  const text = call.arguments[0] ? knownText(reasoner.file, call.arguments[0], call.env) : null
  const [key, value] = text?.split('=') ?? []
  return key && keepsChoice(key) && isAccepting(value?.replace(/;$/, '')) ? categoriesIn(reasoner, [key]) : null
}

function ofNames(reasoner: Reasoner, path: AccessPath, question: Question, node: Node): Proof {
  const { names, argument } = namesIn(reasoner, path)
  const last = names.at(-1)
  if (last === undefined || !names.some(saysConsent) || saysOtherwise(last)) return NOTHING
  const asked = argument === null ? null : reasoner.categoryOf(argument)
  if (asked !== null && saysConsent(last)) return say(reasoner, [asked], isYes(question), node)
  const category = categoryIn(reasoner, last)
  if (category !== null) return say(reasoner, [category], isYes(question), node)
  const answer = valueAnswer(question)
  if (answer !== undefined && typeof (question as { value?: Constant }).value === 'string') {
    return saysConsent(last) || names.length > 1 ? say(reasoner, [EVERY_CATEGORY], answer, node) : NOTHING
  }
  if (saysConsent(last) && saysGiven(last)) return say(reasoner, [EVERY_CATEGORY], isYes(question), node)
  return NOTHING
}

/** The names along a path, the last one last, and the text handed to its last call. */
function namesIn(reasoner: Reasoner, { root, steps, aliases }: AccessPath): { names: string[]; argument: string | null } {
  const names: string[] = []
  let argument: string | null = null
  if (root.kind === 'global' || root.kind === 'local' || root.kind === 'import') names.push(root.name)
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'member' && step.key !== null && !/^\d+$/.test(step.key) && step.key !== 'value') names.push(step.key)
    if (step.kind === 'call' && index === steps.length - 1) {
      argument = step.arguments[0] ? knownText(reasoner.file, step.arguments[0], step.env) : null
    }
  }
  for (const alias of aliases) if (alias.depth === steps.length && alias.name !== names.at(-1)) names.push(alias.name)
  return { names, argument }
}

/** Whether a yes to the question says that the value is true (or not); `undefined` where it tells neither. */
function isYes(question: Question): boolean | undefined {
  if (question.kind === 'truthy') return true
  if (question.kind === 'falsy') return false
  return valueAnswer(question)
}

/** Whether a yes says that the value is an accepting one, or that it is not. */
function valueAnswer(question: Question): boolean | undefined {
  if (question.kind !== 'equals' && question.kind !== 'differs') return undefined
  if (isAccepting(question.value)) return question.kind === 'equals'
  return isRefusing(question.value) && question.kind === 'equals' ? false : undefined
}

function categoryIn(reasoner: Reasoner, name: string): string | null {
  const whole = reasoner.categoryOf(name)
  if (whole !== null) return whole
  for (const word of wordsOf(name)) {
    const category = reasoner.categoryOf(word)
    if (category !== null && category !== 'necessary') return category
  }
  return null
}

function categoriesIn(reasoner: Reasoner, names: readonly string[]): readonly string[] {
  const found = names.map((name) => categoryIn(reasoner, name)).filter((category) => category !== null)
  return found.length > 0 ? found : [EVERY_CATEGORY]
}

function say(reasoner: Reasoner, categories: readonly string[], yes: boolean | undefined, node: Node): Proof {
  if (yes === undefined) return NOTHING
  const evidence = reasoner.evidence(node, `${quote(reasoner.file, node)} is ${yes ? 'checked' : 'false'}`)
  return yes ? grants(categories, evidence) : refuses(categories, evidence)
}
