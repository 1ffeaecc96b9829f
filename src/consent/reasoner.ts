import type { TSESTree } from '@typescript-eslint/utils'
import type { Evidence } from '../model/verdict.ts'
import type { AccessPath } from '../syntax/access-path.ts'
import type { Environment } from '../syntax/environment.ts'
import type { FunctionNode, Node } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import type { Elsewhere } from './elsewhere.ts'
import type { Facts } from './proof/facts.ts'
import type { Gates } from './gates/gates.ts'
import type { Proof } from './proof/proof.ts'
import type { Question } from './proof/question.ts'

/**
 * The questions that the parts of the analysis ask each other. Guards need to know what holds where a variable is
 * written, flow needs to know what a condition proves, functions need both: this seam keeps their files apart.
 */
export interface Reasoner {
  readonly file: ScriptFile
  readonly gates: Gates
  /** Accept hand-written checks whose names and values say consent. */
  readonly infer: boolean
  /** Refuse checks that may be true without a visitor's act, unless something says that the visitor chose. */
  readonly strict: boolean
  /** A known category's canonical name for a word. */
  readonly categoryOf: (name: string) => string | null
  /** What other files do with this file's exports; `null`: not looked at. */
  readonly elsewhere: Elsewhere<Reasoner> | null

  /** What is proved where the answer to `question` about an expression is yes. */
  proof(node: Node, question: Question, env: Environment): Proof | null
  /** The same of a value that is read. */
  proofOfPath(path: AccessPath, question: Question, node: Node, env: Environment): Proof | null
  /** What is proved where `left === right`, or where it does not hold. */
  equality(left: Node, right: Node, holds: boolean, env: Environment): Proof | null
  /** What is proved once an expression has been evaluated, awaited gates included. */
  settled(node: Node, env: Environment): Proof | null
  /** What is proved once an expression, if it is a promise, is fulfilled. */
  fulfilled(node: Node, env: Environment): Proof | null
  /** What an element's own attributes prove for it: a platform holds it back until consent. */
  inTag(opening: TSESTree.JSXOpeningElement, env: Environment): Proof | null
  /** What an element proves for its children. */
  inElement(opening: TSESTree.JSXOpeningElement, env: Environment): Proof | null
  /** What a function of another file, to which a call hands a function, proves for that. */
  throughReceiver(call: TSESTree.CallExpression, handed: FunctionNode, env: Environment): Proof | null
  /** What is proved of consent at a node by the code of its own function alone. */
  within(node: Node, env: Environment): Proof | null
  /** What is proved where a function body ends without returning. */
  atEnd(fn: FunctionNode, env: Environment): Proof | null
  /** What is proved at a node, its function's callers included. */
  factsAt(node: Node): Facts
  /** What is proved whenever the file's own code runs. */
  factsAtStart(): Facts
  /** What is proved of consent whenever a function begins. */
  factsAtEntry(fn: FunctionNode): Facts
  /** A piece of reasoning at a node's line. */
  evidence(node: Node, text: string): Evidence
}

/** A piece of code in a sentence: on one line, and short. */
export function quote(file: ScriptFile, node: Node): string {
  const text = file.sourceCode.getText(node).replaceAll(/\s+/g, ' ')
  return `\`${text.length > 72 ? `${text.slice(0, 69)}...` : text}\``
}

/** An expression to be asked for its truth again elsewhere, as it is written; `null` where it is asked for something else, or is long. */
export function writtenCondition(file: ScriptFile, node: Node, question: Question): string | null {
  if (question.kind !== 'truthy' || node.loc.start.line !== node.loc.end.line) return null
  return CONDITIONS.has(node.type) ? file.sourceCode.getText(node) : null
}

const CONDITIONS: ReadonlySet<string> = new Set(['CallExpression', 'MemberExpression', 'Identifier', 'AwaitExpression'])
