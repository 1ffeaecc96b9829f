import { accessPath } from '../../syntax/access-path.ts'
import { type Node, enclosingFunction, isFunction, literalOf, unwrap } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { keepsChoice, saysConsent } from '../hand-written/vocabulary.ts'

/** A condition under which a place is reached: its expression, and whether that has to hold or to fail. */
export interface Condition {
  test: Node
  holds: boolean
  /** What is left where the condition does not decide for the place: it stands before it. */
  exit?: Node
}

/** The conditions around a place in its own function, early exits before it included. */
export function* conditionsAround(place: Node): Generator<Condition> {
  for (let node: Node = place, parent = node.parent; parent && (node === place || !isFunction(node)); node = parent, parent = parent.parent) {
    if ((parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') && node !== parent.test) {
      yield { test: parent.test, holds: node === parent.consequent }
    } else if (parent.type === 'LogicalExpression' && node === parent.right) {
      yield { test: parent.left, holds: parent.operator === '&&' }
    } else if (parent.type === 'SwitchCase' && node !== parent.test) {
      yield { test: parent.parent.discriminant, holds: true }
    } else if ((parent.type === 'BlockStatement' || parent.type === 'Program') && node.type.endsWith('Statement')) {
      yield* exitsBefore(parent.body, node)
    } else if (parent.type === 'CatchClause') yield { test: parent, holds: true }
  }
}

function* exitsBefore(statements: readonly Node[], node: Node): Generator<Condition> {
  for (const statement of statements) {
    if (statement === node) return
    if (statement.type !== 'IfStatement') continue
    if (leaves(statement.consequent)) yield { test: statement.test, holds: false, exit: statement.consequent }
    else if (statement.alternate && leaves(statement.alternate)) yield { test: statement.test, holds: true, exit: statement.alternate }
  }
}

function leaves(statement: Node): boolean {
  if (statement.type === 'BlockStatement') return statement.body.some(leaves)
  return statement.type === 'ReturnStatement' || statement.type === 'ThrowStatement' || statement.type === 'ContinueStatement'
}

/** Whether an exit answers with yes by itself. */
export function saysYes(exit: Node): boolean {
  if (exit.type === 'BlockStatement') return exit.body.some(saysYes)
  return exit.type === 'ReturnStatement' && exit.argument !== null && literalOf(exit.argument) === true
}

/**
 * Whether nothing that a visitor chose decides about a place: each condition around it asks only what is there anyway, how
 * far the page is scrolled, or says that no choice was made.
 */
export function isOpen(file: ScriptFile, place: Node): boolean {
  for (const condition of conditionsAround(place)) if (!isFree(file, condition)) return false
  return true
}

function isFree(file: ScriptFile, { test, holds }: Condition): boolean {
  const node = unwrap(test)
  if (node.type === 'UnaryExpression' && node.operator === '!') return isFree(file, { test: node.argument, holds: !holds })
  if (node.type === 'LogicalExpression') {
    return isFree(file, { test: node.left, holds }) && isFree(file, { test: node.right, holds })
  }
  if (node.type === 'UnaryExpression' && node.operator === 'typeof') return true
  if (node.type === 'BinaryExpression') return isFreeComparison(file, node, holds)
  if (holds) return isThere(file, node) || VIEW.test(file.sourceCode.getText(node))
  return tellsOfChoice(file, node) || isThere(file, node)
}

/** How far the page is scrolled, and what is in view. */
const VIEW = /scroll|pageYOffset|isIntersecting|inView|offset(?:Top|Height)|innerHeight|visibilityState|readyState|hidden/i

function isFreeComparison(file: ScriptFile, node: Extract<Node, { type: 'BinaryExpression' }>, holds: boolean): boolean {
  const text = file.sourceCode.getText(node)
  if (/\btypeof\b/.test(text) || VIEW.test(text)) return true
  const isEquality = /^[=!]==?$/.test(node.operator)
  const nothing = [node.left, node.right].find((side) => NOTHING.test(file.sourceCode.getText(side)))
  if (!isEquality || !nothing) return false
  const asked = nothing === node.left ? node.right : node.left
  const isNothing = node.operator.startsWith('=') === holds
  return isNothing ? tellsOfChoice(file, asked) : isThere(file, asked)
}

const NOTHING = /^(?:null|undefined|''|""|-1)$/

/** Whether an expression is a global or a member of one that is no store: it is there whatever the visitor chose. */
function isThere(file: ScriptFile, node: Node): boolean {
  const { root, steps } = accessPath(file, node)
  return root.kind === 'global' && steps.every(({ kind }) => kind === 'member') && !tellsOfChoice(file, node) && !STORES.has(root.name)
}

const STORES = new Set(['localStorage', 'sessionStorage', 'document'])

/** Whether an expression speaks of a visitor's choice, or comes from what does; `isWord` tells by single words. */
export function tellsOfChoice(file: ScriptFile, node: Node, isWord: (word: string) => boolean = isOfChoice): boolean {
  const says = (one: Node): boolean => (file.sourceCode.getText(one).match(/[\w$-]+/g) ?? []).some(isWord)
  if (says(node)) return true
  const { root, steps } = accessPath(file, node)
  if (root.kind === 'value' && root.node !== unwrap(node) && says(root.node)) return true
  return steps.some((step) => step.kind === 'call' && says(step.node))
}

function isOfChoice(word: string): boolean {
  return saysConsent(word) || keepsChoice(word)
}

/** Whether any condition on the way to a place asks for a visitor's choice, however it does. */
export function asksForChoice(file: ScriptFile, place: Node): boolean {
  for (let node: Node | null = place; node; node = enclosingFunction(node)) {
    for (const { test } of conditionsAround(node)) if (tellsOfChoice(file, test, saysConsent)) return true
  }
  return false
}
