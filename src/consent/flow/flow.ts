import type { TSESTree } from '@typescript-eslint/utils'
import type { Environment } from '../../syntax/environment.ts'
import { type FunctionNode, type Node, isFunction } from '../../syntax/node.ts'
import { type Proof, NOTHING, both, either, inEvery, withDoubtsOf } from '../proof/proof.ts'
import { breaksOf } from './jumps.ts'
import { FALSY, TRUTHY } from '../proof/question.ts'
import type { Reasoner } from '../reasoner.ts'

/**
 * What is proved at each place of a function's code, assuming nothing of its callers. Structured: a place takes what its
 * ancestors' conditions prove and what holds after each statement before it; where paths join, what holds on all of them.
 * Everything is found on demand and kept.
 */
export class Flow {
  readonly #reasoner: Reasoner
  readonly #env: Environment
  readonly #at = new Map<Node, Proof | null>()
  readonly #after = new Map<Node, Proof | null>()
  /** What holds before each case of a `switch` if none before it was met. */
  readonly #unmatchedBefore = new Map<Node, (Proof | null)[]>()

  constructor(reasoner: Reasoner, env: Environment) {
    this.#reasoner = reasoner
    this.#env = env
  }

  /** What holds when control reaches `node`. */
  at(node: Node): Proof | null {
    const chain: Node[] = []
    let top: Node | undefined = node
    while (top && !isBoundary(top, node) && !this.#at.has(top)) {
      chain.push(top)
      top = top.parent
    }
    let proof = top && !isBoundary(top, node) ? (this.#at.get(top) as Proof | null) : NOTHING
    for (let index = chain.length - 1; index >= 0; index--) {
      const child = chain[index] as Node
      proof = child.parent ? this.#enter(child.parent, child, proof) : proof
      this.#at.set(child, proof)
    }
    return proof
  }

  /** What holds where the body of a function ends without a `return`. */
  atEnd(fn: FunctionNode): Proof | null {
    return fn.body?.type === 'BlockStatement' ? this.#afterLast(fn.body.body, NOTHING) : null
  }

  /** What holds when control reaches `child`, given what holds at its parent. */
  #enter(parent: Node, child: Node, proof: Proof | null): Proof | null {
    switch (parent.type) {
      case 'Program':
      case 'BlockStatement':
      case 'StaticBlock':
        return this.#beforeStatement(parent.body, child, proof)
      case 'IfStatement':
      case 'ConditionalExpression':
        if (child === parent.consequent) return both(proof, this.#when(parent.test, true))
        return child === parent.alternate ? both(proof, this.#when(parent.test, false)) : proof
      case 'LogicalExpression':
        if (child !== parent.right || parent.operator === '??') return proof
        return both(proof, this.#when(parent.left, parent.operator === '&&'))
      case 'AssignmentExpression':
        if (child !== parent.right || (parent.operator !== '&&=' && parent.operator !== '||=')) return proof
        return both(proof, this.#when(parent.left, parent.operator === '&&='))
      case 'WhileStatement':
        return child === parent.body ? both(proof, this.#when(parent.test, true)) : proof
      case 'ForStatement': {
        if (child === parent.init) return proof
        const begun = both(proof, parent.init ? this.#settled(parent.init) : NOTHING)
        return parent.test && (child === parent.body || child === parent.update) ? both(begun, this.#when(parent.test, true)) : begun
      }
      case 'ForInStatement':
      case 'ForOfStatement':
        return child === parent.body ? both(proof, this.#settled(parent.right)) : proof
      case 'SwitchCase':
        return child === parent.test ? proof : this.#inCase(parent, child)
      case 'SequenceExpression':
        return this.#afterExpressions(parent.expressions, child, proof)
      case 'VariableDeclaration':
        return this.#afterExpressions(parent.declarations, child, proof)
      case 'JSXElement': {
        const held = both(proof, this.#reasoner.inTag(parent.openingElement, this.#env))
        return child === parent.openingElement ? held : both(held, this.#reasoner.inElement(parent.openingElement, this.#env))
      }
      default:
        return proof
    }
  }

  #when(test: Node, truthy: boolean): Proof | null {
    return both(this.#reasoner.settled(test, this.#env), this.#reasoner.proof(test, truthy ? TRUTHY : FALSY, this.#env))
  }

  #beforeStatement(statements: readonly Node[], statement: Node, first: Proof | null): Proof | null {
    let start = statements.indexOf(statement)
    if (start < 0) return first
    const end = start
    while (start > 0 && !this.#at.has(statements[start] as Node)) start--
    if (start === 0 && !this.#at.has(statements[0] as Node)) this.#at.set(statements[0] as Node, first)
    for (let index = start; index < end; index++) {
      this.#at.set(statements[index + 1] as Node, this.after(statements[index] as Node))
    }
    return this.#at.get(statement) as Proof | null
  }

  #afterLast(statements: readonly Node[], before: Proof | null): Proof | null {
    const last = statements.at(-1)
    return last ? this.after(last) : before
  }

  #afterExpressions(list: readonly Node[], child: Node, proof: Proof | null): Proof | null {
    let so = proof
    for (const node of list) {
      if (node === child) break
      so = both(so, this.#settled(node))
    }
    return so
  }

  /** What holds once a statement has run to its end; `null` if it never does. */
  after(statement: Node): Proof | null {
    if (!this.#after.has(statement)) {
      for (const inner of innermostFirst(statement)) if (!this.#after.has(inner)) this.#after.set(inner, this.#completion(inner))
    }
    return this.#after.get(statement) as Proof | null
  }

  #completion(node: Node): Proof | null {
    const before = this.at(node)
    switch (node.type) {
      case 'ReturnStatement':
      case 'ThrowStatement':
      case 'BreakStatement':
      case 'ContinueStatement':
        return null
      case 'ExpressionStatement':
        return both(before, this.#settled(node.expression))
      case 'VariableDeclaration':
        return both(before, this.#settled(node))
      case 'ExportNamedDeclaration':
        return node.declaration ? this.after(node.declaration) : before
      case 'BlockStatement':
      case 'StaticBlock':
        return this.#afterLast(node.body, before)
      case 'IfStatement':
        return this.#afterIf(node, before)
      case 'WhileStatement':
      case 'DoWhileStatement':
        return either(both(before, this.#when(node.test, false)), this.#atBreaks(node))
      case 'ForStatement': {
        const begun = both(before, node.init ? this.#settled(node.init) : NOTHING)
        return either(node.test ? both(begun, this.#when(node.test, false)) : null, this.#atBreaks(node))
      }
      case 'ForInStatement':
      case 'ForOfStatement':
        return either(both(before, this.#settled(node.right)), this.#atBreaks(node))
      case 'LabeledStatement':
        return either(this.after(node.body), this.#atBreaks(node))
      case 'WithStatement':
        return this.after(node.body)
      case 'TryStatement':
        return this.#afterTry(node)
      case 'SwitchStatement':
        return this.#afterSwitch(node, before)
      default:
        return before
    }
  }

  /** A doubtful test says something of what comes after only where its branch never gets there. */
  #afterIf(node: TSESTree.IfStatement, before: Proof | null): Proof | null {
    const met = this.after(node.consequent)
    const unmet = node.alternate ? this.after(node.alternate) : both(before, this.#when(node.test, false))
    const goesOnEitherWay = met !== null && (unmet !== null || !node.alternate)
    return goesOnEitherWay ? withDoubtsOf(either(met, unmet), before) : either(met, unmet)
  }

  #settled(node: Node): Proof | null {
    return this.#reasoner.settled(node, this.#env)
  }

  #atBreaks(target: Node): Proof | null {
    return inEvery(breaksOf(this.#reasoner.file, target).map((jump) => this.at(jump)))
  }

  #afterTry(node: TSESTree.TryStatement): Proof | null {
    const core = either(this.after(node.block), node.handler ? this.after(node.handler.body) : null)
    return node.finalizer ? both(core, this.after(node.finalizer)) : core
  }

  #afterSwitch(node: TSESTree.SwitchStatement, before: Proof | null): Proof | null {
    const last = node.cases.at(-1)
    if (!last) return before
    const atEnd = last.consequent.length > 0 ? this.after(last.consequent.at(-1) as Node) : this.#atCase(last)
    const noneMatched = node.cases.some((one) => one.test === null) ? null : this.#unmatched(node, node.cases.length)
    return inEvery([atEnd, noneMatched, this.#atBreaks(node)])
  }

  /** What holds at a statement of a case: the case was met, or the one before ran into it. */
  #inCase(clause: TSESTree.SwitchCase, child: Node): Proof | null {
    return this.#beforeStatement(clause.consequent, child, this.#atCase(clause))
  }

  #atCase(clause: TSESTree.SwitchCase): Proof | null {
    const node = clause.parent
    const index = node.cases.indexOf(clause)
    const previous = node.cases[index - 1]
    const fallenThrough = previous
      ? previous.consequent.length > 0 ? this.after(previous.consequent.at(-1) as Node) : this.#atCase(previous)
      : null
    const met = clause.test
      ? both(this.#unmatched(node, index), this.#reasoner.equality(node.discriminant, clause.test, true, this.#env))
      : this.#unmatched(node, node.cases.length)
    return either(met, fallenThrough)
  }

  /** What holds where none of the first `count` cases was met. */
  #unmatched(node: TSESTree.SwitchStatement, count: number): Proof | null {
    let found = this.#unmatchedBefore.get(node)
    if (!found) this.#unmatchedBefore.set(node, found = [both(this.at(node), this.#settled(node.discriminant))])
    for (let index = found.length; index <= count; index++) {
      const test = node.cases[index - 1]?.test
      const differs = test ? this.#reasoner.equality(node.discriminant, test, false, this.#env) : NOTHING
      found.push(both(found[index - 1] as Proof | null, differs))
    }
    return found[count] as Proof | null
  }
}

/** The statements on whose ends that of `statement` depends, before it: no recursion is too deep then. */
function innermostFirst(statement: Node): Node[] {
  const pending: Node[] = [statement]
  const found: Node[] = []
  for (let node = pending.pop(); node; node = pending.pop()) {
    found.push(node)
    pending.push(...partsOf(node))
  }
  return found.reverse()
}

function partsOf(node: Node): readonly Node[] {
  switch (node.type) {
    case 'BlockStatement':
    case 'StaticBlock':
      return node.body
    case 'IfStatement':
      return node.alternate ? [node.consequent, node.alternate] : [node.consequent]
    case 'LabeledStatement':
      return [node.body]
    case 'TryStatement':
      return [node.block, ...(node.handler ? [node.handler.body] : []), ...(node.finalizer ? [node.finalizer] : [])]
    case 'SwitchStatement':
      return node.cases.flatMap((clause) => clause.consequent)
    default:
      return []
  }
}

/** Whether control arrives at `node` from elsewhere: a function's code does not run where the function stands. */
function isBoundary(node: Node, start: Node): boolean {
  return node.type === 'Program' || (isFunction(node) && node !== start)
}
