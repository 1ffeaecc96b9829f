import type { TSESTree } from '@typescript-eslint/utils'
import { accessPath } from '../../syntax/access-path.ts'
import { propertyKey } from '../../syntax/binding.ts'
import { type FunctionNode, type Node, enclosingFunction, literalOf, unwrap, wrapped } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { nameOfFunction } from '../hand-written/consent-context.ts'
import type { Gates } from '../gates/gates.ts'
import { type Condition, conditionsAround, saysYes, tellsOfChoice } from './open-conditions.ts'
import { categoryIn, saysConsent, saysGiven, saysOtherwise } from '../hand-written/vocabulary.ts'

/** A place where not knowing is taken for consent. */
export interface FailOpen {
  node: Node
  /** Why, as a clause. */
  because: string
}

interface Question {
  file: ScriptFile
  /** The globals of platforms. */
  platforms: ReadonlySet<string>
  categoryOf: (name: string) => string | null
}

/** Where a file's checks say yes when nothing is known, and where its mappings file the unknown under what needs no consent. */
export function* failingOpen(file: ScriptFile, gates: Gates, categoryOf: (name: string) => string | null): Generator<FailOpen> {
  const question = { file, platforms: platformsOf(gates), categoryOf }
  for (const statement of file.nodesOfType('ReturnStatement')) {
    const fn = enclosingFunction(statement)
    if (!statement.argument || !fn || !isCheck(question, fn)) continue
    const { argument } = statement
    if (literalOf(argument) === true) yield* ofYes(question, statement)
    else yield* ofResult(question, argument)
  }
  for (const fn of file.nodesOfType('ArrowFunctionExpression')) {
    if (fn.body.type !== 'BlockStatement' && isCheck(question, fn)) yield* ofResult(question, fn.body)
  }
  yield* ofMappings(question)
}

const platformNames = new WeakMap<Gates, ReadonlySet<string>>()
/** Globals of the browser, which are always there. */
const EVERYBODYS = new Set(['document', 'navigator', 'localStorage', 'sessionStorage', 'addEventListener', 'window', 'dataLayer', 'consent'])

function platformsOf(gates: Gates): ReadonlySet<string> {
  const known = platformNames.get(gates)
  if (known) return known
  const names = new Set<string>()
  for (const [root, all] of gates.byRoot) {
    if (!EVERYBODYS.has(root) && all.some(({ platform, origin }) => platform !== null && origin.kind === 'global')) names.add(root)
  }
  platformNames.set(gates, names)
  return names
}

/** Whether a function says whether consent was given: by its name, or by asking a platform. */
function isCheck({ file, platforms, categoryOf }: Question, fn: FunctionNode): boolean {
  const name = nameOfFunction(fn)
  if (name === null || saysOtherwise(name)) return false
  if (saysGiven(name) && (saysConsent(name) || categoryIn(categoryOf, name) !== null || /track|cookie/i.test(name))) return true
  return /^(?:has|is|can|may|check|get)/.test(name) && mentions(file.sourceCode.getText(fn), platforms)
}

function mentions(text: string, names: ReadonlySet<string>): boolean {
  return (text.match(/[\w$]+/g) ?? []).some((word) => names.has(word))
}

/** `return true` where a platform, or a stored choice, is missing. */
function* ofYes(question: Question, statement: Node): Generator<FailOpen> {
  for (const condition of conditionsAround(statement)) {
    // What is asked before, and answered with yes, is another reason.
    if (condition.exit && saysYes(condition.exit)) continue
    const because = missing(question, condition)
    if (because !== null) yield { node: statement, because }
    if (because !== null || !condition.exit) return
  }
}

function* ofResult(question: Question, expression: Node): Generator<FailOpen> {
  const { file } = question
  const node = unwrap(expression)
  if (node.type === 'LogicalExpression' && node.operator === '??' && literalOf(node.right) === true) {
    if (isAsked(question, node.left)) yield { node: node.right, because: `${quoted(file, node.left)} may be missing` }
  } else if (node.type === 'LogicalExpression' && node.operator === '||') {
    const because = missing(question, { test: node.left, holds: true })
    if (because !== null) yield { node: node.left, because }
  } else if (node.type === 'ConditionalExpression') {
    const [yes, holds] = literalOf(node.consequent) === true ? [node.consequent, true] : [node.alternate, false]
    const because = literalOf(yes) === true ? missing(question, { test: node.test, holds }) : null
    if (because !== null) yield { node: yes, because }
  }
}

/** What is missing where a condition has this answer, as a clause; `null` where it tells of nothing of the kind. */
function missing(question: Question, { test, holds }: Condition): string | null {
  const { file } = question
  const node = unwrap(test)
  if (node.type === 'CatchClause') {
    return isAsked(question, node.parent.block) ? 'asking for the choice may fail' : null
  }
  if (node.type === 'UnaryExpression' && node.operator === '!') return missing(question, { test: node.argument, holds: !holds })
  if (node.type === 'LogicalExpression') {
    return missing(question, { test: node.left, holds }) ?? missing(question, { test: node.right, holds })
  }
  if (node.type === 'BinaryExpression') {
    const text = file.sourceCode.getText(node)
    const isEquality = node.operator.startsWith('=') === holds && /^[=!]==?$/.test(node.operator)
    return isEquality && /\b(?:undefined|null)\b/.test(text) && isAsked(question, node) ? `${quoted(file, test)} says that nothing is known` : null
  }
  const isReading = node.type === 'Identifier' || node.type === 'MemberExpression' || node.type === 'CallExpression'
  return !holds && isReading && isAsked(question, node) ? `${quoted(file, test)} may be missing` : null
}

/** Whether code asks a platform, or what keeps the choice. */
function isAsked({ file, platforms }: Question, node: Node): boolean {
  const { root } = accessPath(file, node)
  return mentions(file.sourceCode.getText(node), platforms) || (root.kind === 'global' && platforms.has(root.name)) ||
    tellsOfChoice(file, node, saysConsent)
}

/** `categories[name] ?? 'necessary'`, and the like of a `switch`: what nobody has filed needs no consent. */
function* ofMappings(question: Question): Generator<FailOpen> {
  const { file, categoryOf } = question
  for (const member of file.nodesOfType('MemberExpression')) {
    const read = member.computed ? wrapped(member) : valueOfGet(member)
    const chosen = read?.parent
    if (chosen?.type !== 'LogicalExpression' || chosen.operator === '&&' || chosen.left !== read) continue
    if (isNecessary(categoryOf, chosen.right) && isMapping(question, member.object)) {
      yield { node: chosen.right, because: 'whatever nobody has filed is taken for it' }
    }
  }
  for (const statement of file.nodesOfType('ReturnStatement')) {
    const section = statement.parent.type === 'BlockStatement' ? statement.parent.parent : statement.parent
    if (section.type !== 'SwitchCase' || section.test !== null || !statement.argument || !isNecessary(categoryOf, statement.argument)) continue
    if (answersOf(section.parent).some((answer) => isOtherCategory(categoryOf, answer))) {
      yield { node: statement.argument, because: 'whatever no case names is taken for it' }
    }
  }
}

function valueOfGet(member: TSESTree.MemberExpression): Node | null {
  const call = wrapped(member).parent
  const isGet = member.property.type === 'Identifier' && member.property.name === 'get'
  return isGet && call?.type === 'CallExpression' && call.callee === wrapped(member) ? wrapped(call) : null
}

function answersOf({ cases }: TSESTree.SwitchStatement): Node[] {
  return cases.flatMap(({ consequent }) => consequent).flatMap((statement) => {
    const inner = statement.type === 'BlockStatement' ? statement.body : [statement]
    return inner.flatMap((one) => (one.type === 'ReturnStatement' && one.argument ? [one.argument] : []))
  })
}

/** Whether an object files things under categories, one of which needs consent. */
function isMapping({ file, categoryOf }: Question, node: Node): boolean {
  const { root, steps } = accessPath(file, node)
  if (root.kind !== 'value') return false
  if (root.node.type === 'ObjectExpression' && steps.length === 0) {
    return root.node.properties.some((one) => one.type === 'Property' && propertyKey(one) !== null && isOtherCategory(categoryOf, one.value))
  }
  return false
}

function isNecessary(categoryOf: Question['categoryOf'], node: Node): boolean {
  const text = literalOf(node)
  return typeof text === 'string' && categoryOf(text) === 'necessary'
}

function isOtherCategory(categoryOf: Question['categoryOf'], node: Node): boolean {
  const text = literalOf(node)
  const category = typeof text === 'string' ? categoryOf(text) : null
  return category !== null && category !== 'necessary'
}

function quoted(file: ScriptFile, node: Node): string {
  const text = file.sourceCode.getText(node).replaceAll(/\s+/g, ' ')
  return `\`${text.length > 60 ? `${text.slice(0, 57)}...` : text}\``
}
