import { type AccessPath, type Step, accessPath } from '../../syntax/access-path.ts'
import type { Environment } from '../../syntax/environment.ts'
import { type Node, unwrap } from '../../syntax/node.ts'
import { knownText } from '../../syntax/static-text.ts'
import { EVERY_CATEGORY, NOTHING, type Proof, doubts, grants, refuses } from '../proof/proof.ts'
import type { Constant, Question } from '../proof/question.ts'
import { type Reasoner, quote, writtenCondition } from '../reasoner.ts'
import { isRecordOfChoice } from './choice-record.ts'
import { dissectedCookie } from './dissected-cookie.ts'
import { proofOfPresence } from './presence.ts'
import { storedKeyOf } from './stored-key.ts'
import { categoryIn, isAccepting, isRefusing, keepsChoice, saysAllowed, saysChanged, saysConsent, saysGiven, saysOtherAgreement, saysOtherwise, wordsOf } from './vocabulary.ts'

/**
 * What a hand-written check proves by its names and values: a stored choice that equals an accepting value, a category's
 * member of a consent object, a helper named for consent.
 *
 * @param isRecord whether the path's root is known to hold the record of a choice, whatever it is called
 */
export function inferredProof(reasoner: Reasoner, path: AccessPath, question: Question, node: Node, isRecord = false): Proof {
  const contained = containedChoice(reasoner, path) ?? listedChoice(reasoner, path, node)
  if (contained) return say(reasoner, contained, isYes(question), question, node)
  const stored = storedChoice(reasoner, path, node)
  if (stored) return ofStoredChoice(reasoner, stored, question, node)
  return ofNames(reasoner, path, question, node, isRecord)
}

/**
 * What the comparison of a local function's result with an accepting value proves, where its body tells nothing: it reads
 * the choice in a way that is not understood. Its truth alone proves nothing.
 */
export function proofOfReading(reasoner: Reasoner, path: AccessPath, question: Question, node: Node): Proof {
  if (question.kind !== 'equals' && question.kind !== 'differs') {
    const stored = storedChoice(reasoner, path, node)
    if (stored && stored.read.length === 0) return ofStoredChoice(reasoner, stored, question, node)
    const name = namesIn(reasoner, path).names.at(-1) ?? ''
    if (question.kind !== 'truthy' || !saysConsent(name) || saysOtherwise(name)) return NOTHING
    return doubts(reasoner.evidence(node, `${quote(reasoner.file, node)} is not seen to ask for consent, whatever its name says`))
  }
  return typeof question.value === 'string' ? inferredProof(reasoner, path, question, node) : NOTHING
}

/** A choice that the browser keeps under a key, and what is read from it. */
interface StoredChoice {
  key: string
  /** What tells the key from others, where that is not its text. */
  id?: string
  read: readonly string[]
}

const STORES = new Set(['localStorage', 'sessionStorage'])
const COOKIE_LIBRARIES = new Set(['js-cookie', 'cookies-next', 'universal-cookie', 'nookies', 'typescript-cookie', 'tiny-cookie'])

function storedChoice(reasoner: Reasoner, path: AccessPath, node: Node): StoredChoice | null {
  const { root, steps } = path
  const [first, second, ...rest] = steps
  if (root.kind === 'global' && root.name === 'JSON' && first?.kind === 'member' && first.key === 'parse') {
    const text = second?.kind === 'call' ? second.arguments[0] : undefined
    const inner = text && second?.kind === 'call' ? storedText(reasoner, text, second.env) : null
    const read = membersOf(rest)
    return inner && read && { ...inner, read: [...inner.read, ...read] }
  }
  if (root.kind === 'global' && STORES.has(root.name) && first?.kind === 'member') {
    if (first.key === 'getItem' && second?.kind === 'call') return choiceAt(reasoner, second, rest)
    const read = membersOf(steps.slice(1))
    return first.key !== null && keepsChoice(first.key) && read ? { key: first.key, read } : null
  }
  const reader = readerCall(path)
  return (reader && choiceAt(reasoner, reader.call, reader.rest)) ?? dissectedChoice(reasoner, path, node)
}

/** The choice that a text is, or else a text without one: `localStorage.getItem('consent') ?? '{}'`. */
function storedText(reasoner: Reasoner, text: Node, env: Environment): StoredChoice | null {
  const node = unwrap(text)
  if (node.type === 'LogicalExpression') return storedText(reasoner, node.left, env)
  return storedChoice(reasoner, accessPath(reasoner.file, node, env), node)
}

/** The call of a function that reads a cookie: a library's, or one named for it. */
function readerCall(path: AccessPath): { call: Extract<Step, { kind: 'call' }>; rest: readonly Step[] } | null {
  const { root, steps } = path
  const ofJar = readOfJar(path)
  if (ofJar) return ofJar
  const at = steps.findIndex((step) => step.kind === 'call')
  const call = steps[at]
  if (call?.kind !== 'call') return null
  const before = steps[at - 1]
  const name = before?.kind === 'member' ? before.key : root.kind === 'global' || root.kind === 'import' || root.kind === 'local' ? root.name : null
  const isLibrary = (root.kind === 'import' && COOKIE_LIBRARIES.has(root.module)) || (root.kind === 'global' && root.name === 'Cookies')
  const words = wordsOf(name ?? '')
  const reads = words[0] === 'get' || words[0] === 'read' || words[0] === 'parse' || words[0] === 'use'
  const isPlugin = root.kind === 'global' && JQUERY.has(root.name) && name === 'cookie' && call.arguments.length === 1
  const isReader = isPlugin || (isLibrary ? reads : reads && words.some((word) => STORE_WORDS.has(word)))
  if (isReader) return { call, rest: steps.slice(at + 1) }
  return before?.kind === 'member' && before.key === 'get' && isCookieJar(root, steps[at - 2]) ? { call, rest: withoutValue(steps.slice(at + 1)) } : null
}

/** `cookies().get('consent')` of Next, awaited or not. */
function readOfJar({ root, steps }: AccessPath): { call: Extract<Step, { kind: 'call' }>; rest: readonly Step[] } | null {
  if (root.kind !== 'import' || root.module !== 'next/headers' || root.name !== 'cookies') return null
  const [made, method, call, ...rest] = steps.filter(({ kind }) => kind !== 'await')
  const isRead = made?.kind === 'call' && method?.kind === 'member' && method.key === 'get' && call?.kind === 'call'
  return isRead ? { call, rest: withoutValue(rest) } : null
}

/** Whether a value is what a server hands out for a request's cookies: `Astro.cookies`, `event.cookies`, `cookies`. */
function isCookieJar(root: AccessPath['root'], last: Step | undefined): boolean {
  if (last) return last.kind === 'member' && last.key === 'cookies'
  return root.kind === 'local' && root.name === 'cookies'
}

/** Of what is read from a server's cookie what follows its value. */
function withoutValue(steps: readonly Step[]): readonly Step[] {
  const [first, ...rest] = steps
  return first?.kind === 'member' && first.key === 'value' ? rest : steps
}

const JQUERY = new Set(['$', 'jQuery'])

/** What functions that read stored values are named for: `getCookie`, `useLocalStorage`. */
const STORE_WORDS = new Set(['cookie', 'cookies', 'storage', 'stored', 'item'])

function dissectedChoice(reasoner: Reasoner, path: AccessPath, node: Node): StoredChoice | null {
  const key = dissectedCookie(reasoner, path, node)
  return key === null ? null : { key, read: [] }
}

function choiceAt(reasoner: Reasoner, call: Extract<Step, { kind: 'call' }>, rest: readonly Step[]): StoredChoice | null {
  const argument = call.arguments[0]
  const key = argument ? storedKeyOf(reasoner.file, argument, call.env) : null
  const read = membersOf(rest)
  return key && keepsChoice(key.words) && read ? { key: key.words, id: key.id, read } : null
}

function membersOf(steps: readonly Step[]): string[] | null {
  const keys: string[] = []
  for (const step of steps) {
    if (step.kind === 'await') continue
    if (step.kind !== 'member' || step.key === null) return null
    if (step.key !== 'value' && !/^\d+$/.test(step.key)) keys.push(step.key)
  }
  return keys
}

function ofStoredChoice(reasoner: Reasoner, { key, id = key, read }: StoredChoice, question: Question, node: Node): Proof {
  const last = read.at(-1)
  const category = last === undefined ? null : categoryIn(reasoner.categoryOf, last)
  if (category !== null) return say(reasoner, [category], isYes(question), question, node)
  const answer = valueAnswer(question)
  if (answer !== undefined) return say(reasoner, categoriesIn(reasoner, [key, ...read]), answer, question, node)
  if ((question.kind !== 'truthy' && question.kind !== 'differs') || last !== undefined) return NOTHING
  const present = isOfPresence(question) ? proofOfPresence(reasoner, id, node) : null
  return present ?? doubts(reasoner.evidence(node, `${quote(reasoner.file, node)} is there after a refusal too`))
}

/** Whether a yes says that there is something. */
function isOfPresence(question: Question): boolean {
  if (question.kind !== 'differs') return question.kind === 'truthy'
  return question.loosely === true && (question.value === undefined || question.value === null)
}

/** `JSON.parse(localStorage.getItem('consent')).includes('marketing')`: of a text alone it says only that it is named there. */
function listedChoice(reasoner: Reasoner, { root, steps, aliases }: AccessPath, node: Node): readonly string[] | null {
  const [includes, call] = steps.slice(-2)
  if (includes?.kind !== 'member' || includes.key !== 'includes' || call?.kind !== 'call') return null
  const isParsed = root.kind === 'global' && root.name === 'JSON'
  const text = isParsed && call.arguments[0] ? knownText(reasoner.file, call.arguments[0], call.env) : null
  const category = text === null ? null : categoryIn(reasoner.categoryOf, text)
  const stored = category === null ? null : storedChoice(reasoner, { root, steps: steps.slice(0, -2), aliases }, node)
  return category === null || !stored || [stored.key, ...stored.read].some(saysOtherwise) ? null : [category]
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

function ofNames(reasoner: Reasoner, path: AccessPath, question: Question, node: Node, isRecord: boolean): Proof {
  const { names, argument } = namesIn(reasoner, path)
  const last = names.at(-1)
  const kept = isRecord || (path.root.kind === 'local' && isRecordOfChoice(reasoner, path.root.variable))
  if (last === undefined || (!kept && !names.some(saysConsent))) return NOTHING
  // What an event tells of a choice that changed is the choice.
  const isToldChoice = path.steps.at(-1)?.kind === 'callback' && saysConsent(last) && saysChanged(last) && valueAnswer(question) !== undefined
  if (saysOtherwise(last) && !isToldChoice) return NOTHING
  if (saysOtherAgreement(last) || (argument !== null && saysOtherAgreement(argument))) return NOTHING
  const asked = argument === null ? null : categoryIn(reasoner.categoryOf, argument)
  if (asked !== null && (saysConsent(last) || saysAllowed(last))) return say(reasoner, [asked], isYes(question), question, node)
  const category = categoryIn(reasoner.categoryOf, last)
  if (category !== null) return say(reasoner, [category], isYes(question), question, node)
  const answer = valueAnswer(question)
  if (answer !== undefined && typeof (question as { value?: Constant }).value === 'string') {
    return kept || saysConsent(last) || names.length > 1 ? say(reasoner, [EVERY_CATEGORY], answer, question, node) : NOTHING
  }
  // `hasConsent(category)` asks for one category, and not for every one, even where nobody tells which.
  if (argument === null && hasArgument(path)) return NOTHING
  if (saysConsent(last) && saysGiven(last)) return say(reasoner, [EVERY_CATEGORY], isYes(question), question, node)
  return NOTHING
}

function hasArgument({ steps }: AccessPath): boolean {
  const last = steps.findLast(({ kind }) => kind !== 'await')
  return last?.kind === 'call' && last.arguments.length > 0
}

/** The names along a path, the last one last, and the text handed to its last call. */
function namesIn(reasoner: Reasoner, { root, steps, aliases }: AccessPath): { names: string[]; argument: string | null } {
  const names: string[] = []
  let argument: string | null = null
  const isNamed = root.kind === 'global' || root.kind === 'local' || (root.kind === 'import' && root.name !== 'default')
  if (isNamed) names.push(root.name)
  else names.push(...aliases.filter(({ depth }) => depth === 0).map(({ name }) => name))
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1]
    if (step.kind === 'member' && step.key !== null && !isPlainRead(step.key, next)) names.push(step.key)
    if (step.kind === 'callback') {
      const call = steps[index - 1]
      const event = call?.kind === 'call' && call.arguments[0] ? knownText(reasoner.file, call.arguments[0], call.env) : null
      if (event !== null) names.push(event)
    }
    if (step.kind === 'call' && (index === steps.length - 1 || next?.kind === 'await')) {
      argument = step.arguments[0] ? knownText(reasoner.file, step.arguments[0], step.env) : null
    }
  }
  const last = names.at(-1) ?? ''
  for (const alias of aliases) {
    // A category's member is one by whatever name.
    if (alias.depth === steps.length && alias.name !== last && categoryIn(reasoner.categoryOf, last) === null) names.push(alias.name)
  }
  return { names, argument }
}

/** Whether a member says nothing of what is read: an index, a ref's value, a search in a list. */
function isPlainRead(key: string, next: Step | undefined): boolean {
  if (next?.kind === 'call') return key === 'includes' || key === 'has' || key === 'get' || key === 'contains'
  return key === 'value' || key === 'current' || key === 'detail' || /^\d+$/.test(key)
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

function categoriesIn(reasoner: Reasoner, names: readonly string[]): readonly string[] {
  const found = names.map((name) => categoryIn(reasoner.categoryOf, name)).filter((category) => category !== null)
  return found.length > 0 ? found : [EVERY_CATEGORY]
}

function say(reasoner: Reasoner, categories: readonly string[], yes: boolean | undefined, question: Question, node: Node): Proof {
  if (yes === undefined) return NOTHING
  const evidence = reasoner.evidence(node, `${quote(reasoner.file, node)} is ${yes ? 'checked' : 'false'}`)
  if (!yes) return refuses(categories, evidence)
  const condition = writtenCondition(reasoner.file, node, question)
  return grants(categories, condition === null ? evidence : { ...evidence, condition })
}
