import type { TSESTree } from '@typescript-eslint/utils'
import { accessPath, functionOf } from '../../syntax/access-path.ts'
import { copiedElement } from '../../syntax/copied-value.ts'
import { type Environment, type Invocation, enter } from '../../syntax/environment.ts'
import { type FunctionNode, type Node, isBindingName, isFunction } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { throughImport } from '../../syntax/through-import.ts'
import { readsOf } from '../../syntax/reads.ts'
import type { Use } from '../../syntax/use.ts'
import { usesOfParameter } from '../../syntax/value-uses.ts'
import { withinCall } from './entry.ts'
import { frameOfCall } from './frames.ts'
import { partsOf } from '../values/imports.ts'
import { type Proof, NOTHING, inEvery } from '../proof/proof.ts'
import { type Reasoner, quote } from '../reasoner.ts'
import { retoldAt } from '../proof/retold.ts'

/** What a component of the project proves for its children: what holds wherever it puts them. */
export function proofForChildren(reasoner: Reasoner, opening: TSESTree.JSXOpeningElement): Proof | null {
  if (opening.selfClosing || opening.name.type !== 'JSXIdentifier' || !/^[A-Z]/.test(opening.name.name)) return NOTHING
  const path = accessPath(reasoner.file, opening.name)
  const own = functionOf(path)
  if (own) return retoldAt(reasoner, opening, ofChildren(reasoner, own, opening), insideOf(reasoner, opening))
  if (path.root.kind !== 'import' || !reasoner.elsewhere) return NOTHING
  const there = throughImport(reasoner.file, path, () => null)
  const fn = there && functionOf(there.path)
  if (!there || !fn) return NOTHING
  const copy = copiedElement(reasoner.file, opening, (node, env) => partsOf(reasoner.file, node, env))
  const proof = reasoner.elsewhere.ask(there.file, (other) => ofChildren(other, fn, copy))?.proof ?? NOTHING
  return retoldAt(reasoner, opening, proof, insideOf(reasoner, opening))
}

function insideOf(reasoner: Reasoner, opening: TSESTree.JSXOpeningElement): string {
  return `it is inside ${quote(reasoner.file, opening)}`
}

function ofChildren(reasoner: Reasoner, fn: FunctionNode, invocation: Invocation): Proof | null {
  const places: Node[] = []
  for (const use of usesOfParameter(reasoner.file, fn, 0)) {
    if (use.kind === 'member' && use.key === 'children') places.push(...readsOfPart(reasoner.file, use.carrier))
    // What is handed on as a whole has the children too.
    else if (use.kind !== 'member' || use.key === null) return NOTHING
  }
  return places.length === 0 ? NOTHING : inEvery(places.map((place) => withinCall(reasoner, fn, place, enter(null, fn, invocation))))
}

/** Where a part of a parameter is read, to be put somewhere: not where it is only asked whether there is any. */
function readsOfPart(file: ScriptFile, carrier: Node): Node[] {
  const variable = carrier.type === 'Identifier' && isBindingName(carrier) ? file.variableOf(carrier) : null
  return (variable ? readsOf(variable) : [carrier]).filter((read) => !isTest(read))
}

function isTest(read: Node): boolean {
  const { parent } = read
  switch (parent?.type) {
    case 'UnaryExpression':
      return true
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test === read
    case 'LogicalExpression':
      return parent.operator === '&&' && parent.left === read
    default:
      return false
  }
}

/** What a function of another file proves for a function that it is handed: what holds wherever it calls that or hands it on. */
export function proofOfImportedReceiver(
  reasoner: Reasoner,
  call: TSESTree.CallExpression,
  handed: FunctionNode,
  env: Environment,
): Proof | null {
  const path = accessPath(reasoner.file, call.callee, env)
  if (path.root.kind !== 'import' || !reasoner.elsewhere) return NOTHING
  const index = call.arguments.findIndex((argument) => argument === handed || functionOf(accessPath(reasoner.file, argument, env)) === handed)
  const whole = accessPath(reasoner.file, call, env)
  const there = index < 0 ? null : throughImport(reasoner.file, whole, (node, under) => partsOf(reasoner.file, node, under))
  const last = there?.path.steps.at(-1)
  const fn = there && last?.kind === 'call' ? functionOf({ root: there.path.root, steps: there.path.steps.slice(0, -1) }) : null
  if (!there || !fn || last?.kind !== 'call') return NOTHING
  const proof = reasoner.elsewhere.ask(there.file, (other) => {
    const frame = frameOfCall(other.file, null, fn, last.node)
    const uses = [...usesOfParameter(other.file, fn, index)]
    const places = placesOf(uses)
    // What comes back is the caller's to run.
    if (places.length === 0 || (!isDiscarded(call) && uses.some(isGivenBack))) return NOTHING
    return inEvery(places.map((place) => withinCall(other, fn, place, frame)))
  })?.proof ?? NOTHING
  return retoldAt(reasoner, call, proof, `${quote(reasoner.file, call.callee)} runs it after consent`)
}

function isDiscarded({ parent }: Node): boolean {
  return parent?.type === 'ExpressionStatement'
}

function isGivenBack(use: Use): boolean {
  return use.kind === 'escape' && isFunction(use.node)
}

/** Where a value is called, handed on or put; each such place counts, but for those that it is given back to. */
function placesOf(uses: Iterable<Use>): Node[] {
  return [...uses].flatMap((use): Node[] => {
    switch (use.kind) {
      case 'call':
      case 'construct':
      case 'tag':
      case 'escape':
        return isGivenBack(use) ? [] : [use.node]
      case 'argument':
        return [use.call]
      case 'stored':
        return [use.target]
      case 'member':
        return [use.carrier]
      default:
        return []
    }
  })
}
