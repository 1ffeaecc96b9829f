import type { ScriptFile } from '../../syntax/script-file.ts'
import { type Proof, NOTHING } from './proof.ts'
import type { Reasoner } from '../reasoner.ts'

/** What the reasoning about this file, or about another of the project, finds there; nothing where the way is too long. */
export function inFile(reasoner: Reasoner, file: ScriptFile, find: (other: Reasoner) => Proof | null): Proof | null {
  if (file === reasoner.file) return find(reasoner)
  const said = reasoner.elsewhere?.ask(file, find)
  return said ? said.proof : NOTHING
}
