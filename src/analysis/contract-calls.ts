import type { ServiceIndex } from '../catalogue/service-index.ts'
import { contractsOf } from '../consent/contract.ts'
import { detectEffects } from '../detect/detect.ts'
import type { Category } from '../model/category.ts'
import type { Effect } from '../model/effect.ts'
import { type FunctionNode, type Node, isInside } from '../syntax/node.ts'
import { functionUses } from '../syntax/function-uses.ts'
import type { ScriptFile } from '../syntax/script-file.ts'

/** A call of a function that binds its callers: what the function does, done at the call, in the contract's category. */
export interface ContractCall {
  effect: Effect
  categories: readonly Category[]
}

/** Another file of the project, and the places where this one calls, renders or hands on its functions. */
export interface BindingModule {
  file: ScriptFile
  placesOf: (fn: FunctionNode) => readonly Node[]
}

/** The calls of contract functions that a file has from others, as the effects inside them. */
export function importedContractCalls(
  modules: readonly BindingModule[],
  services: ServiceIndex,
  categoryOf: (name: string) => Category | null,
): ContractCall[] {
  return modules.flatMap(({ file, placesOf }) => {
    if (contractsOf(file).size === 0) return []
    return callsOf(file, detectEffects(file, services), placesOf, categoryOf)
  })
}

/**
 * The calls of a file's own contract functions (`@requiresConsent`), as the effects inside them; of a function whose
 * effects are not seen, as one start.
 */
export function contractCalls(
  file: ScriptFile,
  effects: readonly Effect[],
  categoryOf: (name: string) => Category | null,
): ContractCall[] {
  return callsOf(file, effects, (fn) => {
    const { invocations, escapes } = functionUses(file, fn)
    return [...invocations, ...escapes]
  }, categoryOf)
}

function callsOf(
  file: ScriptFile,
  effects: readonly Effect[],
  placesOf: BindingModule['placesOf'],
  categoryOf: (name: string) => Category | null,
): ContractCall[] {
  const calls: ContractCall[] = []
  for (const contract of contractsOf(file).values()) {
    const categories = contract.categories.map(categoryOf).filter((category) => category !== null)
    const inside = distinct(effects.filter(({ site }) => isInside(site, contract.fn)))
    for (const site of placesOf(contract.fn)) {
      const done = inside.length > 0 ? inside.map((effect) => at(site, effect)) : [startAt(site)]
      calls.push(...done.map((effect) => ({ effect, categories })))
    }
  }
  return calls
}

/** One of each kind and service or name. */
function distinct(effects: readonly Effect[]): Effect[] {
  const seen = new Set<string>()
  return effects.filter(({ kind, service, name }) => {
    const key = `${kind} ${service} ${name}`
    return !seen.has(key) && seen.add(key)
  })
}

function at(site: Node, effect: Effect): Effect {
  return { ...effect, place: { loc: site.loc, range: site.range }, site, alsoAt: [] }
}

function startAt(site: Node): Effect {
  const nothing = { name: null, type: null, service: null, target: null, deletion: false }
  return { kind: 'init', ...nothing, place: { loc: site.loc, range: site.range }, site }
}
