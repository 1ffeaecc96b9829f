import type { TSESTree } from '@typescript-eslint/utils'
import { accessPath } from '../../syntax/access-path.ts'
import { propertyKey } from '../../syntax/binding.ts'
import { type Node, literalOf, unwrap } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { onEveryPath } from '../proof/facts.ts'
import { inFile } from '../proof/in-file.ts'
import { NOTHING, type Proof, inEvery } from '../proof/proof.ts'
import type { Reasoner } from '../reasoner.ts'
import { saysConsent } from './vocabulary.ts'

/**
 * What is proved where an event arrives that the project itself sends, such as `cookie-consent:given`: what holds wherever it
 * is sent. Nothing where the project names it in any other way, since then it may be sent out of sight.
 */
export function proofOfOwnEvent(reasoner: Reasoner, call: TSESTree.CallExpression): Proof | null {
  const name = namedBy(reasoner.file, call, 'addEventListener')
  if (name === null || !isOwnName(name)) return NOTHING
  const files = reasoner.elsewhere ? reasoner.elsewhere.filesNaming(name) : [reasoner.file]
  if (!files || files.some((file) => file.text.split(name).length - 1 !== callsNaming(file, name).length)) return NOTHING
  const sites = files.flatMap((file) => callsNaming(file, name).filter(isSent).map((site) => ({ file, site })))
  if (sites.length === 0) return NOTHING
  return inEvery(sites.map(({ file, site }) => inFile(reasoner, file, (other) => onEveryPath(other.factsAt(site)))))
}

/** Browsers' own events are written in small letters alone, nearly all of them, and speak of no consent. */
function isOwnName(name: string): boolean {
  return saysConsent(name) && /[^a-z]/.test(name)
}

/** The calls by which a file listens to an event or sends it. */
function callsNaming(file: ScriptFile, name: string): readonly TSESTree.CallExpression[] {
  return file.nodesOfType('MemberExpression').flatMap((member) => {
    const call = member.parent
    if (call.type !== 'CallExpression' || call.callee !== member) return []
    return METHODS.some((method) => namedBy(file, call, method) === name) ? [call] : []
  })
}

const METHODS = ['addEventListener', 'removeEventListener', 'dispatchEvent'] as const

function isSent(call: TSESTree.CallExpression): boolean {
  return methodOf(call) === 'dispatchEvent'
}

function methodOf({ callee }: TSESTree.CallExpression): string | null {
  return callee.type === 'MemberExpression' ? propertyKey({ key: callee.property, computed: callee.computed }) : null
}

/** The event that a call of the window or the document names, in so many words. */
function namedBy(file: ScriptFile, call: TSESTree.CallExpression, method: (typeof METHODS)[number]): string | null {
  if (methodOf(call) !== method || accessPath(file, call.callee).root.kind !== 'global') return null
  const given = call.arguments[0] && unwrap(call.arguments[0])
  const name = given && (method === 'dispatchEvent' ? nameOfEvent(given) : literalOf(given))
  return typeof name === 'string' ? name : null
}

/** `new CustomEvent('cookie-consent:given')` */
function nameOfEvent(event: Node): unknown {
  return event.type === 'NewExpression' && event.arguments[0] ? literalOf(event.arguments[0]) : null
}
