import type { Evidence } from '../model/verdict.ts'
import type { Invocation } from '../syntax/environment.ts'
import type { FunctionNode, Node } from '../syntax/node.ts'
import type { ImportedValue, ScriptFile } from '../syntax/script-file.ts'
import type { Facts } from './proof/facts.ts'
import type { Proof } from './proof/proof.ts'

/** A call or rendering in another file. */
export interface InvocationElsewhere {
  file: ScriptFile
  invocation: Invocation
}

/** What is known of a file's exports and imports beyond the file. Consent reasons about one file and knows nothing of others. */
export interface Elsewhere<Reasoner> {
  /** What is proved whenever another file, or a framework, runs an exported function; `null` where none is known to. */
  factsOf: (fn: FunctionNode) => Facts | null
  /** One way by which it is run without the proof wanted, from the nearest step outwards; empty where none is known. */
  openPath: (fn: FunctionNode, lacks: (proof: Proof) => boolean) => readonly Evidence[]
  /** What is proved whenever the file is fetched, so that its imports run, or whenever its own code runs. */
  factsAtStart: (when: 'fetched' | 'run') => Facts
  /** Where other files call or render an exported function; `null` where that is not all known. */
  invocationsOf: (fn: FunctionNode) => readonly InvocationElsewhere[] | null
  /** The files that may have what a file of the project gives a name to and exports; `null` where one can't be read. */
  usersOf: (file: ScriptFile, name: Node) => readonly ScriptFile[] | null
  /** The files of the project whose text holds a word; `null` where one can't be read, or there are too many. */
  filesNaming: (word: string) => readonly ScriptFile[] | null
  /** Every write of a key in the project; `null` where they are not all known. */
  writesOfKey: (key: string) => readonly { file: ScriptFile; site: Node }[] | null
  /** What another script of the same pages gives a global variable that this file reads; `null` where none is seen to. */
  globalValue: (name: string) => ImportedValue | null
  /** What the reasoning about a file of the project, one that an import led to, finds; `null` where the way is too long. */
  ask: (file: ScriptFile, find: (reasoner: Reasoner) => Proof | null) => { proof: Proof | null } | null
}
