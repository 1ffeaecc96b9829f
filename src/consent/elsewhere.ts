import type { Evidence } from '../model/verdict.ts'
import type { FunctionNode } from '../syntax/node.ts'
import type { Facts } from './facts.ts'
import type { Proof } from './proof.ts'

/** What is known of a file's exports beyond the file. Consent reasons about one file and knows nothing of others. */
export interface CallersElsewhere {
  /** What is proved whenever another file, or a framework, runs an exported function; `null` where none is known to. */
  factsOf: (fn: FunctionNode) => Facts | null
  /** One way by which it is run without the proof wanted, from the nearest step outwards; empty where none is known. */
  openPath: (fn: FunctionNode, lacks: (proof: Proof) => boolean) => readonly Evidence[]
}
