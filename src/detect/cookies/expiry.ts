import { accessPath } from '../../syntax/access-path.ts'
import { type Environment, argumentAt } from '../../syntax/environment.ts'
import { type Node, literalOf, unwrap } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import type { Hole, Text } from '../../syntax/static-text.ts'
import { readsOf } from '../../syntax/reads.ts'
import { usesOf } from '../../syntax/value-uses.ts'
import type { CookieText } from './cookie-text.ts'

const LIFETIME = /(?:^|;)\s*(expires|max-age)\s*=\s*([^;]*)$/i

/** Whether the attributes of a cookie, seen under the calls of `env`, say that it is over. */
export function isExpired(file: ScriptFile, { pair, attributes }: CookieText, env: Environment): boolean {
  let before = ''
  for (const part of attributes) {
    if (typeof part === 'string') {
      before += part
      if (before.split(';').some((attribute) => isOver(attribute))) return true
      continue
    }
    if (LIFETIME.test(before) && part.node && isPastDate(file, part.node, env)) return true
    before += '*'
  }
  return isCalledWithPast(file, pair, env)
}

function isOver(attribute: string): boolean {
  const [, name, value = ''] = LIFETIME.exec(attribute) ?? []
  if (name === undefined || value.includes('*')) return false
  const text = value.trim()
  if (/^-?\d+$/.test(text)) return Number(text) <= 0
  const date = Date.parse(text)
  return name.toLowerCase() === 'expires' && date < LONG_PAST
}

/** No cookie that is meant to stay ends before this: 2000-01-01 in milliseconds. */
const LONG_PAST = 946_684_800_000

/**
 * Whether an expression is a date that is over, or the text of one: `new Date(0).toUTCString()`, also by way of a
 * variable that is set back.
 */
export function isPastDate(file: ScriptFile, node: Node, env: Environment): boolean {
  const { root, steps } = accessPath(file, node, env)
  const [created] = steps
  if (root.kind !== 'global' || root.name !== 'Date' || created?.kind !== 'new') return false
  const [first] = created.arguments
  if (first) return isPastTime(file, first, created.arguments.length)
  return isSetBack(file, created.node)
}

function isPastTime(file: ScriptFile, node: Node, parts: number): boolean {
  const value = literalOf(node)
  if (typeof value === 'number') return parts === 1 ? value < LONG_PAST : value < 2000
  if (typeof value === 'string') return Date.parse(value) < LONG_PAST
  return isBackwards(file, node)
}

/** Whether a date in a variable is set to an earlier time: `date.setTime(date.getTime() - 1000)`. */
function isSetBack(file: ScriptFile, created: Node): boolean {
  const declarator = created.parent
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return false
  const variable = file.variableOf(declarator.id)
  for (const read of variable ? readsOf(variable) : []) {
    for (const use of usesOf(file, read)) {
      if (use.kind !== 'member' || !use.key?.startsWith('set')) continue
      for (const call of usesOf(file, use.carrier)) {
        const [time] = call.kind === 'call' ? call.node.arguments : []
        if (!time) continue
        const value = literalOf(time)
        if (typeof value === 'number' ? use.key === 'setTime' && value < LONG_PAST : isBackwards(file, time)) return true
      }
    }
  }
  return false
}

/** Whether a sum begins with a time and takes something away: `Date.now() - 864e5`, `date.getTime() + -1 * DAY`. */
function isBackwards(file: ScriptFile, node: Node): boolean {
  const sum = unwrap(node)
  if (sum.type !== 'BinaryExpression' || !isClock(sum.left)) return false
  return sum.operator === '-' || (sum.operator === '+' && isNegative(sum.right))
}

function isClock(node: Node): boolean {
  const call = unwrap(node)
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : null
  return callee?.type === 'MemberExpression' && callee.property.type === 'Identifier' &&
    /^(?:now|get(?:UTC)?(?:Time|Date|Hours|Minutes|Seconds|Month|FullYear|Milliseconds))$/.test(callee.property.name)
}

function isNegative(node: Node): boolean {
  const inner = unwrap(node)
  if (inner.type === 'BinaryExpression' && inner.operator === '*') return isNegative(inner.left) !== isNegative(inner.right)
  const value = literalOf(inner)
  return typeof value === 'number' && value < 0
}

/** Wrappers take a number of days, or a time: one that is called with a negative or past one for anything but the value deletes. */
function isCalledWithPast(file: ScriptFile, pair: Text, env: Environment): boolean {
  for (let frame = env; frame; frame = frame.outer) {
    const { fn, invocation } = frame
    for (const index of fn.params.keys()) {
      const isValue = pair.some((part) => isHoleOf(part, index) && (part as Hole).parameter === fn)
      const argument = isValue ? null : argumentAt(invocation, index)
      if (argument && (isNegative(argument) || isBackwards(file, argument) || isPastDate(file, argument, frame.outer))) return true
    }
  }
  return false
}

function isHoleOf(part: Text[number], index: number): boolean {
  return typeof part !== 'string' && part.index === index
}
