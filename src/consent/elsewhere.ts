import type { Evidence } from '../model/verdict.ts'
import type { FunctionNode } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import type { Facts } from './facts.ts'
import type { Proof } from './proof.ts'

/** What is known of a file's exports and imports beyond the file. Consent reasons about one file and knows nothing of others. */
export interface Elsewhere<Reasoner> {
  /** What is proved whenever another file, or a framework, runs an exported function; `null` where none is known to. */
  factsOf: (fn: FunctionNode) => Facts | null
  /** One way by which it is run without the proof wanted, from the nearest step outwards; empty where none is known. */
  openPath: (fn: FunctionNode, lacks: (proof: Proof) => boolean) => readonly Evidence[]
  /** What the reasoning about a file of the project, one that an import led to, finds; `null` where the way is too long. */
  ask: (file: ScriptFile, find: (reasoner: Reasoner) => Proof | null) => { proof: Proof | null } | null
}
