import type { TSESTree } from '@typescript-eslint/utils'
import { type AccessPath, type Step, accessPath } from '../../syntax/access-path.ts'
import { propertyKey } from '../../syntax/binding.ts'
import { type FunctionNode, type Node, literalOf, unwrap } from '../../syntax/node.ts'
import { type Text, knownText, patternOf, textsOf } from '../../syntax/static-text.ts'
import type { Variable } from '../../syntax/script-file.ts'
import { readsOf } from '../../syntax/reads.ts'
import { EVERY_CATEGORY } from '../proof/proof.ts'
import type { Reasoner } from '../reasoner.ts'
import { categoryIn, isAccepting, isRefusing, keepsChoice, saysConsent, wordsOf } from './vocabulary.ts'
import { storedKeyOf } from './stored-key.ts'

/** A statement that keeps a visitor's choice: under which key, and what is kept as far as the source tells. */
interface ChoiceWrite {
  key: string
  value: Node | null
  /** The value, where it stands in one text with the key. */
  text: string | null
}

const WRITING = new Set(['set', 'save', 'store', 'write', 'update', 'put', 'record', 'give', 'grant', 'accept'])

/** The categories that an expression accepts by keeping an accepting choice; empty if it does not. */
export function categoriesAccepted(reasoner: Reasoner, expression: Node): readonly string[] {
  const node = unwrap(expression)
  const write = choiceWrite(reasoner, node.type === 'AwaitExpression' ? unwrap(node.argument) : node)
  if (!write) return []
  if (write.text !== null) return isAccepting(write.text) ? categoriesOf(reasoner, write.key) : []
  return write.value ? acceptedBy(reasoner, write.value, write.key) : []
}

function acceptedBy(reasoner: Reasoner, value: Node, key: string): readonly string[] {
  const node = unwrap(value)
  if (isStringify(node)) return node.arguments[0] ? acceptedBy(reasoner, node.arguments[0], key) : []
  const { root, steps } = accessPath(reasoner.file, node)
  const literal = root.kind === 'value' && steps.length === 0 ? root.node : node
  if (literal.type === 'ObjectExpression') return literal.properties.flatMap((property) => ofProperty(reasoner, property, key))
  const constant = literalOf(literal) ?? knownText(reasoner.file, node)
  return isAccepting(constant) ? categoriesOf(reasoner, key) : []
}

/** `{ analytics: true, status: 'accepted' }` accepts what its members say. */
function ofProperty(reasoner: Reasoner, property: TSESTree.ObjectLiteralElement, key: string): readonly string[] {
  if (property.type !== 'Property') return []
  const name = propertyKey(property)
  if (name === null || !isAccepting(literalOf(property.value))) return []
  const category = categoryIn(reasoner.categoryOf, name)
  if (category !== null) return [category]
  return typeof literalOf(property.value) === 'string' || saysConsent(name) ? categoriesOf(reasoner, key) : []
}

/**
 * Whether a statement keeps a choice that may be any: what a function was given (`save(preferences)`), a state, a record with
 * either of them in it; or one that is a refusal. When the choice was made, and which version it is of, is none.
 */
export function keepsOpenChoice(reasoner: Reasoner, expression: Node): boolean {
  const node = unwrap(expression)
  const write = choiceWrite(reasoner, node.type === 'AwaitExpression' ? unwrap(node.argument) : node)
  if (!write || saysAbout(write.key)) return false
  if (write.text !== null) return write.text.includes('*') || isRefusing(write.text)
  return write.value !== null && isOpenValue(reasoner, write.value, write.key)
}

const ABOUT = new Set(['date', 'time', 'timestamp', 'at', 'version', 'id', 'expires', 'expiry', 'banner', 'shown'])

/** Whether a key is of something beside the choice. */
function saysAbout(key: string): boolean {
  return wordsOf(key).some((word) => ABOUT.has(word))
}

function isOpenValue(reasoner: Reasoner, value: Node, key: string): boolean {
  const node = unwrap(value)
  if (isStringify(node)) return node.arguments[0] !== undefined && isOpenValue(reasoner, node.arguments[0], key)
  const { root, steps } = accessPath(reasoner.file, node)
  const inner = root.kind === 'value' && steps.length === 0 ? root.node : node
  if (inner.type === 'ObjectExpression') return inner.properties.some((property) => isOpenProperty(reasoner, property))
  if (textsOf(reasoner.file, node).some((text) => text.every((part) => typeof part === 'string') && isRefusing(text.join('')))) return true
  return isRefusing(literalOf(inner)) || root.kind === 'local' || isOfState(root, steps)
}

/** `{ ...preferences, date }`, `{ analytics }` */
function isOpenProperty(reasoner: Reasoner, property: TSESTree.ObjectLiteralElement): boolean {
  if (property.type !== 'Property') return isOpenValue(reasoner, property.argument, '')
  const name = propertyKey(property)
  const isOfChoice = name !== null && (categoryIn(reasoner.categoryOf, name) ?? 'necessary') !== 'necessary'
  return (isOfChoice || name === null || saysConsent(name)) && isOpenValue(reasoner, property.value, name ?? '')
}

/** Whether a value is what a hook of React holds. */
function isOfState(root: AccessPath['root'], [first, second]: readonly Step[]): boolean {
  if (first?.kind !== 'call' && second?.kind !== 'call') return false
  const name = root.kind === 'import' || root.kind === 'global' ? (first?.kind === 'member' ? first.key : root.name) : null
  return name !== null && /^use(?:[A-Z]|$)/.test(name)
}

function categoriesOf(reasoner: Reasoner, key: string): readonly string[] {
  return [categoryIn(reasoner.categoryOf, key) ?? EVERY_CATEGORY]
}

function isStringify(node: Node): node is TSESTree.CallExpression {
  return node.type === 'CallExpression' && node.callee.type === 'MemberExpression' &&
    node.callee.property.type === 'Identifier' && node.callee.property.name === 'stringify'
}

function choiceWrite(reasoner: Reasoner, node: Node): ChoiceWrite | null {
  if (node.type === 'AssignmentExpression') return assignedChoice(reasoner, node)
  if (node.type !== 'CallExpression') return null
  const name = calledName(node)
  if (name === null) return null
  const [first, second] = node.arguments
  const words = wordsOf(name)
  if (!first || !(name === 'cookie' || words.some((word) => WRITING.has(word)))) return null
  const key = storedKeyOf(reasoner.file, first)?.words ?? null
  if (second && key !== null && keepsChoice(key)) return { key, value: second, text: null }
  return saysConsent(name) && !second ? { key: name, value: first, text: null } : null
}

/** `localStorage.cookieConsent = ...` and `document.cookie = 'consent=...'` */
function assignedChoice(reasoner: Reasoner, { left, right, operator }: TSESTree.AssignmentExpression): ChoiceWrite | null {
  if (operator !== '=' || left.type !== 'MemberExpression') return null
  const { root, steps } = accessPath(reasoner.file, left)
  const [member] = steps
  if (root.kind !== 'global' || steps.length !== 1 || member?.kind !== 'member' || member.key === null) return null
  if (root.name === 'localStorage' || root.name === 'sessionStorage') {
    return keepsChoice(member.key) ? { key: member.key, value: right, text: null } : null
  }
  if (root.name !== 'document' || member.key !== 'cookie') return null
  const [text] = textsOf(reasoner.file, right)
  const [key, value] = pairIn(text ?? [])
  return key !== undefined && keepsChoice(key) ? { key, value: null, text: value ?? '' } : null
}

function pairIn(text: Text): string[] {
  return patternOf(text).split(';')[0]?.split('=') ?? []
}

/** The last name of a callee: `setItem` of `localStorage.setItem(...)`. */
function calledName({ callee }: TSESTree.CallExpression): string | null {
  const node = unwrap(callee)
  if (node.type === 'Identifier') return node.name
  return node.type === 'MemberExpression' && node.property.type === 'Identifier' && !node.computed ? node.property.name : null
}

/** Whether a variable's value is kept as a visitor's choice somewhere: then what it is compared with is a check. */
export function isKeptAsChoice(reasoner: Reasoner, variable: Variable): boolean {
  return reasoner.file.remember(variable.identifiers[0] ?? variable, () => readsOf(variable).some((read) => {
    let node: Node = read
    for (let parent: Node | undefined = node.parent; parent; node = parent, parent = parent.parent) {
      if (parent.type === 'CallExpression' && !isStringify(parent)) return choiceWrite(reasoner, parent)?.value === node
      if (parent.type === 'AssignmentExpression') return parent.right === node && assignedChoice(reasoner, parent) !== null
      if (!isPart(parent)) return false
    }
    return false
  }))
}

/** The categories that a variable's value stands for where it is kept as the whole choice, or as a category's in its record. */
export function categoriesKeptBy(reasoner: Reasoner, variable: Variable): readonly string[] {
  return [...new Set(readsOf(variable).flatMap((read) => categoriesKeptAt(reasoner, read)))]
}

function categoriesKeptAt(reasoner: Reasoner, read: Node): readonly string[] {
  let category: string | null = null
  let node: Node = read
  for (let parent: Node | undefined = node.parent; parent; node = parent, parent = parent.parent) {
    if (parent.type === 'AssignmentExpression' || (parent.type === 'CallExpression' && !isPassedThrough(parent))) {
      const write = choiceWrite(reasoner, parent)
      const isIt = write !== null && (write.value === node || (parent.type === 'AssignmentExpression' && parent.right === node))
      return !isIt ? [] : category === null ? categoriesOf(reasoner, write.key) : [category]
    }
    if (parent.type === 'Property') {
      const name: string | null = parent.value === node ? propertyKey(parent) : null
      category = name === null ? null : categoryIn(reasoner.categoryOf, name)
      if (category === null) return []
    } else if (!keepsMeaning(parent, node)) return []
  }
  return []
}

/** `String(value)`, `JSON.stringify(value)` */
function isPassedThrough(call: TSESTree.CallExpression): boolean {
  return (call.callee.type === 'Identifier' && call.callee.name === 'String') || isStringify(call)
}

/** Whether what a value is put into says the same: a text, a record, `value ? 'accepted' : 'declined'`. */
function keepsMeaning(around: Node, node: Node): boolean {
  if (around.type === 'ConditionalExpression') return around.test === node && isAccepting(literalOf(around.consequent))
  if (around.type === 'BinaryExpression') return around.operator === '+'
  return ['TemplateLiteral', 'ObjectExpression', 'CallExpression', 'TSAsExpression'].includes(around.type)
}

/** Nodes through which a value goes into a text or record that is kept. */
function isPart({ type }: Node): boolean {
  return ['TemplateLiteral', 'BinaryExpression', 'CallExpression', 'ObjectExpression', 'Property', 'SpreadElement',
    'TSAsExpression', 'ConditionalExpression', 'MemberExpression'].includes(type)
}

/** The body of a function, statement by statement; a concise body is one. */
export function statementsOf(fn: FunctionNode): readonly Node[] {
  if (fn.body?.type !== 'BlockStatement') return fn.body ? [fn.body] : []
  return fn.body.body.map((statement) => (statement.type === 'ExpressionStatement' ? statement.expression : statement))
}
