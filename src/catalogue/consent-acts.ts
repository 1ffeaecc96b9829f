import type { Category } from '../model/category.ts'
import type { ConsentMode, ModeCalls } from '../model/consent-mode.ts'
import type { ImplyingSetting, Platform } from '../model/platform.ts'
import type { CodePattern } from '../model/service.ts'
import { consentModes } from './consent-modes.ts'
import { rootOf } from './service-index.ts'

/** What a call means for consent: it sets a mode's default, tells a mode of a choice, starts its SDK, or accepts for a platform. */
export type ConsentRole = 'sets' | 'tells' | 'starts' | 'accepts'

/** A call that has to do with consent, as the catalogue knows it. */
export interface ConsentAct {
  role: ConsentRole
  pattern: CodePattern
  /** `null` for a platform's. */
  mode: ConsentMode | null
  /** What it grants, where it names nothing. */
  grants: readonly Category[]
}

/** Every call that has to do with consent, and every setting that implies it, ready to be looked up. */
export interface ConsentActs {
  /** By the global that the pattern begins with. */
  byRoot: ReadonlyMap<string, readonly ConsentAct[]>
  /** By module name. */
  byModule: ReadonlyMap<string, readonly ConsentAct[]>
  settingsByRoot: ReadonlyMap<string, readonly ImplyingSetting[]>
  settingsByModule: ReadonlyMap<string, readonly ImplyingSetting[]>
}

const EVERYTHING: readonly Category[] = ['statistics', 'marketing']
const known = new WeakMap<readonly Platform[], ConsentActs>()

/** The acts of all modes and of these platforms; made once a list. */
export function consentActs(platforms: readonly Platform[]): ConsentActs {
  const made = known.get(platforms) ?? collect(platforms)
  known.set(platforms, made)
  return made
}

function collect(platforms: readonly Platform[]): ConsentActs {
  const acts = { byRoot: new Map<string, ConsentAct[]>(), byModule: new Map<string, ConsentAct[]>() }
  const settings = { settingsByRoot: new Map<string, ImplyingSetting[]>(), settingsByModule: new Map<string, ImplyingSetting[]>() }
  for (const mode of consentModes) {
    for (const act of actsOf(mode, mode)) add(acts.byRoot, rootOf(act.pattern), act)
    for (const [module, calls] of Object.entries(mode.packages ?? {})) {
      for (const act of actsOf(calls, mode)) add(acts.byModule, module, act)
    }
  }
  for (const { accepts = [], acceptsPackages = {}, implies = [], impliesPackages = {} } of platforms) {
    for (const call of accepts) add(acts.byRoot, rootOf(actOf(call).pattern), actOf(call))
    for (const [module, calls] of Object.entries(acceptsPackages)) for (const call of calls) add(acts.byModule, module, actOf(call))
    for (const setting of implies) add(settings.settingsByRoot, rootOf(setting.of), setting)
    for (const [module, all] of Object.entries(impliesPackages)) for (const setting of all) add(settings.settingsByModule, module, setting)
  }
  return { ...acts, ...settings }
}

function actsOf({ sets = [], tells = [], starts = [] }: ModeCalls, mode: ConsentMode): ConsentAct[] {
  const act = (role: ConsentRole) => (pattern: CodePattern): ConsentAct => ({ role, pattern, mode, grants: mode.grants })
  return [...sets.map(act('sets')), ...tells.map(act('tells')), ...starts.map(act('starts'))]
}

function actOf(call: NonNullable<Platform['accepts']>[number]): ConsentAct {
  const { call: pattern, grants = EVERYTHING } = typeof call === 'string' ? { call } : call
  return { role: 'accepts', pattern, mode: null, grants }
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const found = map.get(key)
  if (found) found.push(value)
  else map.set(key, [value])
}
