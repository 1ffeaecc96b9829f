import type { ServiceIndex } from '../catalogue/service-index.ts'
import type { Effect, EffectKind, RequestTarget, StoreType } from '../model/effect.ts'
import type { CookieTerms } from '../model/cookie-terms.ts'
import type { HoldingOption } from '../model/holding-option.ts'
import type { Environment } from '../syntax/environment.ts'
import { accessPath } from '../syntax/access-path.ts'
import type { FunctionNode, Node } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'

/** What every mechanism of detection is given. */
export interface Scene {
  file: ScriptFile
  services: ServiceIndex
}

/** The node that names an effect, and the one that has to run for it. */
export interface Standing {
  place: Node
  site: Node
  /** The function whose callers would say what is not known. */
  openTo?: FunctionNode
}

/** A key that is written; `name` has `*` for unknown parts. */
export function storeEffect(
  { file, services }: Scene,
  type: Exclude<StoreType, 'pixel'>,
  name: string,
  standing: Standing,
  deletion = false,
): Effect {
  const known = isUnknown(name) ? null : name
  return {
    kind: type === 'cookie' ? 'cookie' : 'storage',
    name: known,
    type,
    service: known === null ? null : services.storeNamed(known, type)?.service.id ?? null,
    target: null,
    deletion,
    ...stand(standing),
    ...(known === null && accessPath(file, standing.place).root.kind === 'import' ? { relayed: true } : {}),
  }
}

/** A request, or the start of a service. */
export function serviceEffect(
  kind: Exclude<EffectKind, 'cookie' | 'storage'>,
  service: string | null,
  target: RequestTarget | null,
  standing: Standing,
): Effect {
  return { kind, name: null, type: null, service, target, deletion: false, ...stand(standing) }
}

/** The effect with the option that may keep it from happening, if there is one. */
export function heldBack(effect: Effect, holding: HoldingOption | null, taker: Node): Effect {
  return holding ? { ...effect, heldBackBy: { holding, taker } } : effect
}

/**
 * A cookie with the terms on which it is written, which are found out when they are first asked for. A call of a wrapper
 * that does not tell the name may as well be no write at all.
 */
export function onTerms(effect: Effect, env: Environment, find: () => CookieTerms): Effect {
  if (effect.name === null && env !== null) return effect
  let found: CookieTerms | null = null
  return { ...effect, terms: () => (found ??= find()) }
}

function stand({ place: { loc, range }, site, openTo }: Standing): Pick<Effect, 'place' | 'site' | 'openTo'> {
  return { place: { loc, range }, site, ...(openTo ? { openTo } : {}) }
}

/** Whether a pattern tells nothing of the name. */
function isUnknown(name: string): boolean {
  return name.replaceAll('*', '') === ''
}
