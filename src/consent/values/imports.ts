import { type AccessPath, functionOf } from '../../syntax/access-path.ts'
import type { Environment } from '../../syntax/environment.ts'
import { type Node, isInside, wrapped } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { textsOf } from '../../syntax/static-text.ts'
import { type PathElsewhere, throughImport } from '../../syntax/through-import.ts'
import { isFreelyGiven } from '../hand-written/freely-given.ts'
import { proofOfGates } from '../gates/gate-match.ts'
import { inferredProof } from '../hand-written/inferred.ts'
import { type Proof, NOTHING, doubts } from '../proof/proof.ts'
import type { Question } from '../proof/question.ts'
import { type Reasoner, quote, writtenCondition } from '../reasoner.ts'
import { proofOfReturning } from './results.ts'
import { freelyTrueIn, storesIn } from './store-objection.ts'

/**
 * What is proved by a value that another file of the project makes: what it proves there. Where that file does not show what
 * the value depends on, its name may speak for it; where it shows that it depends on nothing, no name helps. `undefined` for
 * what comes from no file of the project.
 */
export function proofOfImported(reasoner: Reasoner, path: AccessPath, question: Question, node: Node): Proof | null | undefined {
  const there = elsewhereOf(reasoner, path)
  if (!there) return undefined
  const gated = path.root.kind === 'import' && there.node.type === 'Identifier' && there.node.name !== path.root.name
    ? proofOfGates(reasoner, { ...path, root: { ...path.root, name: there.node.name } }, question, node)
    : undefined
  if (gated !== undefined) return gated
  // Its names are looked at last, and here.
  const unnamed = { ...there.path, aliases: [] }
  const said = reasoner.elsewhere?.ask(there.file, (other) => other.proofOfPath(unnamed, question, there.node, null))
  if (!said) return NOTHING
  const { proof } = said
  if (proof === null) return null
  if (proof.granted.size + proof.refused.size > 0) return retold(reasoner, proof, question, node)
  if (proof.doubts.length > 0 || !reasoner.infer) return proof
  if (isFreelyTrueInStore(there)) return doubts(reasoner.evidence(node, `${quote(reasoner.file, node)} is also true in that store without the visitor's consent`))
  let isFree = false
  reasoner.elsewhere?.ask(there.file, (other) => {
    isFree = isFreelyGiven(other, there.path, question)
    return NOTHING
  })
  const named = inferredProof(reasoner, path, question, node)
  return isFree && named.granted.size > 0 ? doubts(reasoner.evidence(node, `${quote(reasoner.file, node)} is so without the visitor's consent too`)) : named
}

/** Whether a member that is read of a store of state is true there without anybody's act. */
function isFreelyTrueInStore({ file, path, node }: PathElsewhere): boolean {
  const store = storesIn(file).find((one) => wrapped(one).parent === node.parent || isInside(node, one))
  const key = path.steps.findLast((step) => step.kind === 'member')?.key
  return store !== undefined && key !== undefined && key !== null && freelyTrueIn(file, store, key) !== null
}

/** What a call of another file's function proves by coming back. */
export function proofOfImportedReturning(reasoner: Reasoner, path: AccessPath, node: Node): Proof | null {
  const there = elsewhereOf(reasoner, path)
  const fn = there && functionOf({ root: there.path.root, steps: [] })
  const [call, awaited, ...more] = there?.path.steps ?? []
  if (!there || !fn || call?.kind !== 'call' || call.optional || more.length > 0) return NOTHING
  if (awaited ? awaited.kind !== 'await' : fn.async) return NOTHING
  const proof = reasoner.elsewhere?.ask(there.file, (other) => proofOfReturning(other, there.path, fn, null, awaited !== undefined))?.proof
  if (proof === undefined || proof === NOTHING) return NOTHING
  return proof && retold(reasoner, proof, null, node)
}

function elsewhereOf(reasoner: Reasoner, path: AccessPath): PathElsewhere | null {
  const { file, elsewhere } = reasoner
  const found = path.root.kind === 'global' ? elsewhere?.globalValue(path.root.name) : undefined
  return elsewhere && throughImport(file, path, (text, env) => partsOf(file, text, env), found)
}

/** The one text that an expression is known to be, in parts. */
export function partsOf(file: ScriptFile, node: Node, env: Environment): readonly (string | object)[] | null {
  const [text, second] = textsOf(file, node, env)
  return text && !second ? text : null
}

/** The proof of another file as one of this file, which tells the place where this file asks. */
function retold(reasoner: Reasoner, proof: Proof, question: Question | null, node: Node): Proof {
  const code = quote(reasoner.file, node)
  const checked = reasoner.evidence(node, question ? `${code} is checked` : `${code} comes back only then`)
  const condition = question ? writtenCondition(reasoner.file, node, question) : null
  const refused = reasoner.evidence(node, `${code} is false`)
  return {
    granted: new Map([...proof.granted].map(([category]) => [category, condition === null ? checked : { ...checked, condition }])),
    refused: new Map([...proof.refused].map(([category]) => [category, refused])),
    doubts: proof.doubts,
  }
}
