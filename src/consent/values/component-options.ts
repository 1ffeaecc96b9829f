import { type AccessPath, type Step, accessPath } from '../../syntax/access-path.ts'
import { type FunctionNode, type Node, isFunction } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { valueAt } from '../../syntax/property-value.ts'
import { soleResult } from '../../syntax/sole-result.ts'
import { onEveryPath } from '../proof/facts.ts'
import { writesOf } from './fields.ts'
import { type Proof, NOTHING, both, either } from '../proof/proof.ts'
import type { Question } from '../proof/question.ts'
import type { Reasoner } from '../reasoner.ts'
import { proofOfPart, proofOfResult, proofOfReturns } from './results.ts'

/**
 * What is proved where a member of a Vue component that is written as options answers a question with yes: what its `data`
 * says at first and what is ever written, what a computed value or a method gives. `undefined` where that is nothing, or the
 * options do not say what the member is: a template may write it too.
 */
export function proofOfOption(reasoner: Reasoner, path: AccessPath, question: Question): Proof | null | undefined {
  const member = memberIn(path)
  if (!member) return undefined
  const { options, key, rest } = member
  const computed = functionAt(options, 'computed', key)
  if (computed) return proofOfReturns(reasoner, computed, rest, question, null)
  const [call, ...further] = rest
  const method = functionAt(options, 'methods', key)
  if (method) return call?.kind === 'call' ? proofOfResult(reasoner, method, call, further, question, call.env) : undefined
  const values = valuesOfOption(reasoner, path)
  if (!values.some(({ site }) => site === null)) return undefined
  let proof: Proof | null = null
  for (const { value, read, site } of values) {
    const said = value ? proofOfPart(reasoner, value, read, question, null) : NOTHING
    proof = either(proof, site ? both(said, onEveryPath(reasoner.factsAt(site))) : said)
  }
  return proof && proof.granted.size + proof.refused.size > 0 ? proof : undefined
}

/** What a member of `data` is given as far as the file shows; a value of `null` is not known. */
export function valuesOfOption({ file }: Reasoner, path: AccessPath): { file: ScriptFile; value: Node | null; read: readonly Step[]; site: Node | null }[] {
  const member = memberIn(path)
  const data = member && valueAt(member.options, 'data')
  const made = data && (isFunction(data) ? soleResult(data) : data)
  if (!member || !made) return []
  const { key, rest } = member
  const { root, steps } = accessPath(file, made)
  const initial = root.kind === 'value' && steps.length === 0 && root.node.type === 'ObjectExpression' ? valueAt(root.node, key) : null
  if (!initial) return []
  const written = writesOf(file, key).flatMap(({ object, value, site }) => (object.type === 'ThisExpression' ? [{ file, value, read: rest, site }] : []))
  return [{ file, value: initial, read: rest, site: null }, ...written]
}

type Options = Extract<Node, { type: 'ObjectExpression' }>

function memberIn({ root, steps: [member, ...rest] }: AccessPath): { options: Options; key: string; rest: readonly Step[] } | null {
  if (root.kind !== 'this' || member?.kind !== 'member' || member.key === null || member.fallback) return null
  for (let node: Node | undefined = root.node.parent; node; node = node.parent) {
    if (node.type === 'ClassBody') return null
    if (node.type === 'ObjectExpression' && (valueAt(node, 'data') ?? valueAt(node, 'computed'))) return { options: node, key: member.key, rest }
  }
  return null
}

/** The function under a key of one of the options; of `{ get, set }` the getter. */
function functionAt(options: Options, option: string, key: string): FunctionNode | null {
  const listed = valueAt(options, option)
  const found = listed?.type === 'ObjectExpression' ? valueAt(listed, key) : null
  const getter = found?.type === 'ObjectExpression' ? valueAt(found, 'get') : found
  return getter && isFunction(getter) ? getter : null
}
