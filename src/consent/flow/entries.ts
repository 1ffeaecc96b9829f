import { type FunctionNode, type Node, enclosingFunction } from '../../syntax/node.ts'
import { type Entrance, OPEN, entranceOf, withinCall } from './entry.ts'
import { type Facts, UNREACHED, bothFacts, merge, narrow, onEveryPath } from '../proof/facts.ts'
import { type Proof, NOTHING, both } from '../proof/proof.ts'
import type { Reasoner } from '../reasoner.ts'
import { callsInSight } from './under-calls.ts'

/** How often a function in a circle is looked at again; consent has few categories, so that it settles long before. */
const MOST_ROUNDS = 50

/**
 * What is proved whenever a function begins, found once a function. Functions that call each other are solved together: at
 * first none of them is reached, then what is known of their callers is carried on until nothing changes.
 */
export class Entries {
  readonly #reasoner: Reasoner
  readonly #known = new Map<FunctionNode, Facts>()
  readonly #ways = new Map<FunctionNode, Ways>()
  /** Functions that are being solved. Whoever asks about one of them meanwhile gets no help from it. */
  readonly #underway = new Set<FunctionNode>()

  constructor(reasoner: Reasoner) {
    this.#reasoner = reasoner
  }

  of(fn: FunctionNode): Facts {
    const known = this.#known.get(fn)
    if (known) return known
    if (this.#underway.has(fn)) return OPEN
    for (const circle of this.#circlesAround(fn)) this.#solve(circle)
    return this.#known.get(fn) ?? OPEN
  }

  #into(fn: FunctionNode): Ways {
    const known = this.#ways.get(fn)
    if (known) return known
    const entrance = entranceOf(this.#reasoner, fn)
    const callers = new Set<FunctionNode>()
    const addCaller = (place: Node): FunctionNode | null => {
      const caller = enclosingFunction(place)
      if (caller) callers.add(caller)
      return caller
    }
    for (const { place } of entrance.ways) {
      const caller = addCaller(place)
      const calls = caller && callsInSight(this.#reasoner, caller)
      for (const { call } of calls ?? []) addCaller(call)
    }
    if (entrance.creation) addCaller(entrance.creation)
    const found: Ways = { entrance, callers: [...callers], proofs: new Map() }
    this.#ways.set(fn, found)
    return found
  }

  /** The functions on which `fn` depends, those that depend on each other together, callers first (Tarjan's algorithm). */
  #circlesAround(start: FunctionNode): FunctionNode[][] {
    const circles: FunctionNode[][] = []
    const order = new Map<FunctionNode, number>()
    const lowest = new Map<FunctionNode, number>()
    const open: FunctionNode[] = []
    const isOpen = new Set<FunctionNode>()
    const trail: { fn: FunctionNode; callers: readonly FunctionNode[]; next: number }[] = []
    const visit = (fn: FunctionNode): void => {
      order.set(fn, order.size)
      lowest.set(fn, order.size - 1)
      open.push(fn)
      isOpen.add(fn)
      trail.push({ fn, callers: this.#into(fn).callers, next: 0 })
    }
    const lower = (fn: FunctionNode, to: number): void => {
      lowest.set(fn, Math.min(lowest.get(fn) as number, to))
    }
    visit(start)
    for (let step = trail.at(-1); step; step = trail.at(-1)) {
      const caller = step.callers[step.next++]
      if (caller) {
        if (this.#known.has(caller) || this.#underway.has(caller)) continue
        if (!order.has(caller)) visit(caller)
        else if (isOpen.has(caller)) lower(step.fn, order.get(caller) as number)
        continue
      }
      trail.pop()
      const before = trail.at(-1)
      if (before) lower(before.fn, lowest.get(step.fn) as number)
      if (lowest.get(step.fn) !== order.get(step.fn)) continue
      const circle = open.splice(open.indexOf(step.fn))
      for (const fn of circle) isOpen.delete(fn)
      circles.push(circle)
    }
    return circles
  }

  #solve(circle: readonly FunctionNode[]): void {
    const so = new Map<FunctionNode, Facts>()
    for (const fn of circle) so.set(fn, UNREACHED)
    for (const fn of so.keys()) this.#underway.add(fn)
    const dependents = new Map<FunctionNode, FunctionNode[]>()
    for (const fn of so.keys()) {
      for (const caller of this.#into(fn).callers) {
        if (so.has(caller)) dependents.set(caller, [...(dependents.get(caller) ?? []), fn])
      }
    }
    const pending = new Set(so.keys())
    const rounds = new Map<FunctionNode, number>()
    for (const fn of pending) {
      pending.delete(fn)
      const round = (rounds.get(fn) ?? 0) + 1
      rounds.set(fn, round)
      const facts = round > MOST_ROUNDS ? OPEN : this.#factsNow(fn, so)
      const isSettled = isSame(facts, so.get(fn) as Facts)
      so.set(fn, facts)
      if (!isSettled) for (const dependent of dependents.get(fn) ?? []) pending.add(dependent)
    }
    for (const [fn, facts] of so) {
      this.#underway.delete(fn)
      this.#known.set(fn, facts)
    }
  }

  /** What the ways into a function say, given what is known so far of the functions they are in. */
  #factsNow(fn: FunctionNode, so: ReadonlyMap<FunctionNode, Facts>): Facts {
    const { entrance, proofs } = this.#into(fn)
    const once = (of: object, find: () => Proof | null): Proof | null => {
      if (!proofs.has(of)) proofs.set(of, find())
      return proofs.get(of) as Proof | null
    }
    let facts = entrance.fixed ?? UNREACHED
    for (const way of entrance.ways) {
      const before = this.#around(way.place, so)
      if (!isReached(before)) continue
      facts = merge(facts, bothFacts(narrow(before, once(way, way.find)), this.#underCalls(way.place, so)))
    }
    if (!isReached(facts)) return UNREACHED
    facts = narrow(facts, once(entrance, entrance.given))
    const { creation } = entrance
    if (!creation) return facts
    const before = onEveryPath(this.#around(creation, so))
    return before === null ? UNREACHED : narrow(narrow(facts, before), once(creation, () => this.#reasoner.within(creation, null)))
  }

  /** What holds at a place by each call of the function it is in, seen with what that call passes. */
  #underCalls(place: Node, so: ReadonlyMap<FunctionNode, Facts>): Facts {
    const fn = enclosingFunction(place)
    const calls = fn && callsInSight(this.#reasoner, fn)
    if (!fn || !calls) return OPEN_OR_NOT
    let facts = UNREACHED
    for (const { call, frame, via } of calls) {
      const before = this.#around(call, so)
      if (!isReached(before)) continue
      const proof = both(this.#reasoner.within(call, null), both(via(), withinCall(this.#reasoner, fn, place, frame)))
      facts = merge(facts, narrow(before, proof))
    }
    return facts
  }

  #around(place: Node, so: ReadonlyMap<FunctionNode, Facts>): Facts {
    const fn = enclosingFunction(place)
    return fn ? so.get(fn) ?? this.of(fn) : this.#reasoner.factsAtStart()
  }
}

/** Nothing is known of either kind of path. */
const OPEN_OR_NOT: Facts = { open: NOTHING, unseen: NOTHING }

/** The ways into a function, with what was found out of each. */
interface Ways {
  entrance: Entrance
  /** The functions that the places are in. */
  callers: readonly FunctionNode[]
  proofs: Map<object, Proof | null>
}

function isReached({ open, unseen }: Facts): boolean {
  return open !== null || unseen !== null
}

function isSame(one: Facts, other: Facts): boolean {
  return isSameProof(one.open, other.open) && isSameProof(one.unseen, other.unseen)
}

function isSameProof(one: Proof | null, other: Proof | null): boolean {
  if (one === other) return true
  if (one === null || other === null) return false
  return hasSameKeys(one.granted, other.granted) && hasSameKeys(one.refused, other.refused)
}

function hasSameKeys(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean {
  return one.size === other.size && [...one.keys()].every((key) => other.has(key))
}
