import { immediateCall } from '../../syntax/access-path.ts'
import { jsxElement } from '../../syntax/element.ts'
import { functionUses } from '../../syntax/function-uses.ts'
import { type FunctionNode, type Node, enclosingFunction, literalOf } from '../../syntax/node.ts'
import { pageOf } from '../../syntax/page.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import type { StandingScript } from './consent-calls.ts'
import { isScriptTag } from '../elements/script-components.ts'

/** A piece of code that runs from top to bottom, and where in it something runs. */
interface Standing {
  /** A function, or the program of a script. */
  unit: Node
  /** Scripts of one page run in the order of their ranks; code beside them has that of ordinary scripts. */
  rank: number
  node: Node
}

/** When something runs: in its own code, in the code that runs that, and so on outwards. */
export interface Moment {
  standings: readonly Standing[]
  /** It runs in a worker, beside the page. */
  inWorker: boolean
}

/** How many calls are followed outwards. */
const LONGEST = 12

const ORDINARY = 1
/** When the scripts of `next/script` run; others run where they stand, modules when the page is read. */
const STRATEGIES: Readonly<Record<string, number>> = { beforeInteractive: 0, afterInteractive: 2, lazyOnload: 3 }

/** When a node runs, as far as the code around it tells. */
export function momentOf(node: Node, { script, within }: StandingScript, outer: (script: ScriptFile) => StandingScript | null): Moment {
  const standings: Standing[] = []
  let inWorker = false
  let here: Node = node
  let at: StandingScript | null = { script, within }
  for (let left = LONGEST; left > 0 && at; left--) {
    const fn: FunctionNode | null = enclosingFunction(here)
    const rank: number = rankOf(at.script, here)
    standings.push({ unit: fn ?? at.script.ast, rank, node: here })
    if (fn) {
      const call = soleCall(at.script, fn)
      if (!call) break
      here = call
      continue
    }
    if (!at.within) break
    inWorker ||= runsInWorker(at.within.site)
    here = at.within.site
    at = outer(at.within.file)
  }
  return { standings, inWorker }
}

/** The one call by which a function runs. */
function soleCall(file: ScriptFile, fn: FunctionNode): Node | null {
  const direct = immediateCall(fn)
  if (direct) return direct
  const { invocations, escapes, passings, exported } = functionUses(file, fn)
  const [call, ...others] = invocations
  return call && others.length + escapes.length + passings.length === 0 && !exported ? call : null
}

/** Whether one thing runs after another for certain; `null` where nothing tells. */
export function runsAfter(one: Moment, other: Moment): boolean | null {
  if (one.inWorker !== other.inWorker) return other.inWorker ? true : null
  for (const mine of one.standings) {
    const theirs = other.standings.find(({ unit }) => unit === mine.unit)
    if (!theirs) continue
    if (mine.rank !== theirs.rank) return mine.rank > theirs.rank
    if (isSamePlace(mine.node, theirs.node) || areAlternatives(mine, theirs)) return null
    return mine.node.range[0] > theirs.node.range[0]
  }
  return null
}

function isSamePlace(one: Node, other: Node): boolean {
  return one.range[0] === other.range[0] && one.range[1] === other.range[1]
}

/** Whether two places stand in different branches of one choice, so that none runs after the other. */
function areAlternatives(one: Standing, other: Standing): boolean {
  const branches = new Map(branchesAround(one))
  return branchesAround(other).some(([choice, branch]) => branches.has(choice) && branches.get(choice) !== branch)
}

/** The choices around a place inside its unit, each with the branch in which the place stands. */
function branchesAround({ node, unit }: Standing): [choice: Node, branch: Node][] {
  const found: [Node, Node][] = []
  for (let branch = node, choice = node.parent; choice && branch !== unit; branch = choice, choice = choice.parent) {
    if (choice.type !== 'IfStatement' && choice.type !== 'ConditionalExpression') continue
    if (choice.test !== branch) found.push([choice, branch])
  }
  return found
}

function rankOf(file: ScriptFile, node: Node): number {
  if (node.type !== 'JSXOpeningElement' || !isScriptTag(file, node)) return ORDINARY
  const { attributes, name } = jsxElement(node)
  const text = (attribute: string): unknown => {
    const value = attributes.get(attribute)?.value
    return value ? literalOf(value) : undefined
  }
  if (pageOf(file.ast) !== null || name === 'script') return text('type') === 'module' ? 2 : ORDINARY
  const strategy = text('strategy')
  return typeof strategy === 'string' ? STRATEGIES[strategy] ?? ORDINARY : 2
}

function runsInWorker(site: Node): boolean {
  if (site.type !== 'JSXOpeningElement') return false
  const { attributes } = jsxElement(site)
  const is = (attribute: string, value: string): boolean => {
    const given = attributes.get(attribute)?.value
    return given ? literalOf(given) === value : false
  }
  return is('type', 'text/partytown') || is('strategy', 'worker')
}
