import type { AccessPath, Step } from '../../syntax/access-path.ts'
import { enter } from '../../syntax/environment.ts'
import { type FunctionNode, type Node, isFunction, unwrap } from '../../syntax/node.ts'
import { changeOf } from '../../syntax/literal-part.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { usesOf } from '../../syntax/value-uses.ts'
import { ofBoolean } from '../proof/boolean.ts'
import { NOTHING, type Proof, both, either, inEvery } from '../proof/proof.ts'
import { type Question, FALSY, TRUTHY } from '../proof/question.ts'
import type { Reasoner } from '../reasoner.ts'
import { proofOfReturns, proofOfUndefined } from './results.ts'

/** A list that is searched by a function: `list.find(check)`. */
interface Search {
  method: string
  check: FunctionNode
  call: Extract<Step, { kind: 'call' }>
  /** The list's elements, where it is written down and nothing changes it. */
  elements: readonly Node[] | null
  /** What is read from the result. */
  rest: readonly Step[]
}

/**
 * What is proved where the answer of a search in a list answers a question with yes: what the check proves of one element
 * not known which, of every one (`every`), or of the one that is asked for (`filter(check).includes(x)`). `undefined` for
 * anything else.
 */
export function proofOfList(reasoner: Reasoner, path: AccessPath, question: Question): Proof | null | undefined {
  const search = searchIn(reasoner, path)
  const proof = search && ofSearch(reasoner, search, question)
  // Of a list from elsewhere, names may tell more.
  const isUntold = proof !== null && proof.granted.size + proof.refused.size === 0
  return !search || (isUntold && !search.elements) ? undefined : proof
}

function ofSearch(reasoner: Reasoner, search: Search, question: Question): Proof | null {
  switch (search.method) {
    case 'every':
      return ofEvery(reasoner, search, question)
    case 'some':
      return search.rest.length > 0 ? NOTHING : ofBoolean(question, () => ofOne(reasoner, search), () => NOTHING)
    case 'find':
      return ofFound(reasoner, search, question)
    default:
      return ofFiltered(reasoner, search, question)
  }
}

const SEARCHES = new Set(['every', 'some', 'find', 'filter'])

function searchIn({ file }: Reasoner, { root, steps }: AccessPath): Search | null {
  const at = steps.findIndex((step, index) => step.kind === 'member' && SEARCHES.has(step.key ?? '') && steps[index + 1]?.kind === 'call')
  const member = steps[at]
  const call = steps[at + 1]
  if (member?.kind !== 'member' || call?.kind !== 'call' || member.key === null) return null
  const check = call.arguments[0] && unwrap(call.arguments[0])
  if (!check || !isFunction(check) || check.async || check.generator) return null
  const list = at === 0 && root.kind === 'value' && root.node.type === 'ArrayExpression' ? root.node : null
  const elements: readonly (Node | null)[] = list?.elements ?? []
  const isKnown = list !== null && changeOf(file, list) === 'none' && elements.length > 0
  return { method: member.key, check, call, elements: isKnown && elements.every(isPlain) ? elements : null, rest: steps.slice(at + 2) }
}

function ofEvery(reasoner: Reasoner, search: Search, question: Question): Proof | null {
  const { elements, rest } = search
  if (rest.length > 0) return NOTHING
  const ofAll = (): Proof | null =>
    (elements ?? []).map((element) => ofElement(reasoner, search, element, TRUTHY)).reduce(both, NOTHING)
  const ofOther = (): Proof | null => (elements
    ? inEvery(elements.map((element) => ofElement(reasoner, search, element, FALSY)))
    : proofOfReturns(reasoner, search.check, [], FALSY, search.call.env))
  return ofBoolean(question, ofAll, ofOther)
}

/** What the check proves where it is true for one element, not known which. */
function ofOne(reasoner: Reasoner, search: Search): Proof | null {
  const { elements, check, call } = search
  if (!elements) return proofOfReturns(reasoner, check, [], TRUTHY, call.env)
  return inEvery(elements.map((element) => ofElement(reasoner, search, element, TRUTHY)))
}

function ofElement(reasoner: Reasoner, { check, call }: Search, element: Node, question: Question): Proof | null {
  const inside = enter(call.env, check, call.node)
  return inside ? proofOfReturns(reasoner, check, [], question, { ...inside, given: [element] }) : NOTHING
}

/** Of the element that was found, or of nothing. */
function ofFound(reasoner: Reasoner, search: Search, question: Question): Proof | null {
  return either(ofOne(reasoner, search), proofOfUndefined(search.rest, question))
}

/** Of a list of those that pass: what is in it, and that it is not empty. */
function ofFiltered(reasoner: Reasoner, search: Search, question: Question): Proof | null {
  const [member, call] = search.rest
  if (member?.kind !== 'member' || question.kind !== 'truthy' || !isOnlyRead(reasoner.file, search.call.node)) return NOTHING
  if (member.key === 'length' && search.rest.length === 1) return ofOne(reasoner, search)
  const [sought] = call?.kind === 'call' && member.key === 'includes' && search.rest.length === 2 ? call.arguments : []
  return sought ? ofElement(reasoner, search, sought, TRUTHY) : NOTHING
}

const READING = new Set(['length', 'includes', 'some', 'every', 'find', 'filter', 'map', 'forEach', 'join', 'indexOf', 'at'])

/** Whether nothing is done to a list but reading it. */
function isOnlyRead(file: ScriptFile, list: Node): boolean {
  for (const use of usesOf(file, list)) if (use.kind !== 'member' || !READING.has(use.key ?? '')) return false
  return true
}

function isPlain(element: Node | null): element is Node {
  return element !== null && element.type !== 'SpreadElement'
}
