import type { TSESTree } from '@typescript-eslint/utils'
import type { Category } from '../model/category.ts'
import type { Evidence } from '../model/verdict.ts'
import type { AccessPath } from '../syntax/access-path.ts'
import { jsxElement } from '../syntax/element.ts'
import type { Environment } from '../syntax/environment.ts'
import { type FunctionNode, type Node, enclosingFunction } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import { Answers } from './answers.ts'
import type { Elsewhere } from './elsewhere.ts'
import { Entries } from './flow/entries.ts'
import { OPEN } from './flow/entry.ts'
import { type Facts, narrow } from './proof/facts.ts'
import { Flow } from './flow/flow.ts'
import { proofInElement } from './gates/gate-match.ts'
import type { Gates } from './gates/gates.ts'
import { proofOf, proofOfEquality } from './guard.ts'
import { NOTHING, type Proof, both } from './proof/proof.ts'
import { proofOfFulfilment } from './values/promises.ts'
import type { Question } from './proof/question.ts'
import { proofOfPath } from './read.ts'
import type { Reasoner } from './reasoner.ts'
import { maySettle, proofOfSettling } from './flow/settled.ts'
import { type CompiledTagGate, proofOfTag } from './gates/tag-gate.ts'
import { proofForChildren, proofOfImportedReceiver } from './flow/wrapping.ts'

/** What consent means in a project. */
export interface ConsentPolicy {
  gates: Gates
  /** What holds single elements back. */
  tags: readonly CompiledTagGate[]
  /** Accept hand-written checks whose names and values say consent. */
  infer: boolean
  /** Refuse checks that may be true without a visitor's act, unless something says that the visitor chose. */
  strict?: boolean
  /** A known category's canonical name for a word. */
  categoryOf: (name: string) => Category | null
  /** What other files do with this file's exports; `null`: not looked at. */
  elsewhere?: Elsewhere<Reasoner> | null
  /** Absolute path of the file, for evidence; `null` for the one that is being linted. */
  path?: string | null
}

/** The reasoning about one file, with all that it has found out so far. */
export function createReasoner(file: ScriptFile, policy: ConsentPolicy): Reasoner {
  return new FileReasoner(file, policy)
}

class FileReasoner implements Reasoner {
  readonly file: ScriptFile
  readonly gates: Gates
  readonly infer: boolean
  readonly strict: boolean
  readonly categoryOf: (name: string) => string | null
  readonly elsewhere: Elsewhere<Reasoner> | null
  readonly #path: string | null
  readonly #tags: readonly CompiledTagGate[]
  readonly #flow: Flow
  readonly #flows = new WeakMap<object, Flow>()
  readonly #entries = new Entries(this)
  readonly #answers = new Answers()
  readonly #maySettle: boolean

  constructor(file: ScriptFile, policy: ConsentPolicy) {
    this.file = file
    this.gates = policy.gates
    this.#tags = policy.tags
    this.infer = policy.infer
    this.strict = policy.strict ?? false
    this.categoryOf = policy.categoryOf
    this.elsewhere = policy.elsewhere ?? null
    this.#path = policy.path ?? null
    this.#flow = new Flow(this, null)
    this.#maySettle = maySettle(file.text, policy.gates)
  }

  proof(node: Node, question: Question, env: Environment): Proof | null {
    return this.#answers.of(node, question, env, () => proofOf(this, node, question, env))
  }

  proofOfPath(path: AccessPath, question: Question, node: Node, env: Environment): Proof | null {
    return this.#answers.within(() => proofOfPath(this, path, question, node, env))
  }

  equality(left: Node, right: Node, holds: boolean, env: Environment): Proof | null {
    return proofOfEquality(this, left, right, holds, env)
  }

  settled(node: Node, env: Environment): Proof | null {
    if (!this.#maySettle) return NOTHING
    return this.#answers.of(node, 'settled', env, () => proofOfSettling(this, node, env))
  }

  fulfilled(node: Node, env: Environment): Proof | null {
    return this.#answers.of(node, 'fulfilled', env, () => proofOfFulfilment(this, node, env))
  }

  inTag(opening: Parameters<Reasoner['inTag']>[0], env: Environment): Proof | null {
    return this.#tags.length > 0 ? proofOfTag(this, this.#tags, jsxElement(opening), env) : NOTHING
  }

  inElement(opening: Parameters<Reasoner['inElement']>[0], env: Environment): Proof | null {
    return both(proofInElement(this, opening, env), env ? NOTHING : proofForChildren(this, opening))
  }

  throughReceiver(call: TSESTree.CallExpression, handed: FunctionNode, env: Environment): Proof | null {
    return proofOfImportedReceiver(this, call, handed, env)
  }

  within(node: Node, env: Environment): Proof | null {
    return this.#flowUnder(env).at(node)
  }

  atEnd(fn: FunctionNode, env: Environment): Proof | null {
    return this.#flowUnder(env).atEnd(fn)
  }

  factsAt(node: Node): Facts {
    const fn = enclosingFunction(node)
    if (!fn && isImport(node)) return this.elsewhere?.factsAtStart('fetched') ?? OPEN
    return narrow(fn ? this.factsAtEntry(fn) : this.factsAtStart(), this.within(node, null))
  }

  factsAtStart(): Facts {
    return this.elsewhere?.factsAtStart('run') ?? OPEN
  }

  factsAtEntry(fn: FunctionNode): Facts {
    return this.#entries.of(fn)
  }

  evidence(node: Node, text: string): Evidence {
    return { file: this.#path, line: node.loc.start.line, text }
  }

  #flowUnder(env: Environment): Flow {
    if (!env) return this.#flow
    const known = this.#flows.get(env)
    if (known) return known
    const flow = new Flow(this, env)
    this.#flows.set(env, flow)
    return flow
  }
}

function isImport({ type, parent }: Node): boolean {
  return type === 'ImportDeclaration' || parent?.type === 'ImportDeclaration'
}
