import { cookieNamed } from '../catalogue/cookie-names.ts'
import { hostNamed } from '../catalogue/hosts.ts'
import type { ServiceIndex } from '../catalogue/service-index.ts'
import { findPixel, findStore } from '../manifest/match.ts'
import type { Category } from '../model/category.ts'
import type { Effect } from '../model/effect.ts'
import type { Declared } from '../model/finding.ts'
import type { Manifest } from '../model/manifest.ts'

const UNASKED: Declared = { declared: null, entry: null, otherType: null }

/** How an effect stands to the manifest, if there is one. */
export function declarationOf(effect: Effect, manifest: Manifest | null): Declared {
  if (!manifest) return UNASKED
  if (effect.kind === 'cookie' || effect.kind === 'storage') return declaredStore(effect, manifest)
  const entry = effect.target ? findPixel(manifest, effect.target.host, effect.target.path) : null
  if (effect.service === null && effect.target === null) return UNASKED
  const isKnown = effect.service !== null && manifest.services.has(effect.service)
  return { declared: isKnown || entry !== null, entry, otherType: null }
}

function declaredStore({ name, type }: Effect, manifest: Manifest): Declared {
  if (name === null || type === null) return UNASKED
  const { entry, otherType } = findStore(manifest, { name, type })
  return { declared: entry !== null, entry, otherType }
}

/**
 * An effect's category: the manifest entry's, else the manifest service's, else the catalogue's for the key, else the
 * catalogue's for the service, else what public lists tell of a cookie's name or a host; `null` where none knows.
 */
export function categoryOf(effect: Effect, { entry }: Declared, manifest: Manifest | null, services: ServiceIndex): Category | null {
  const service = entry?.service ?? effect.service
  const store = effect.name !== null && effect.type !== null ? services.storeNamed(effect.name, effect.type) : null
  return entry?.category ??
    (service === null ? null : manifest?.services.get(service)?.category) ??
    (store && (service === null || store.service.id === service) ? store.store.category : null) ??
    (service === null ? null : services.byId.get(service)?.category) ??
    store?.service.category ??
    (service === null ? presumedCategory(effect) : null)
}

/** What public lists know of the cookie that is written, or of the host that a pixel, beacon or script goes to. */
function presumedCategory({ kind, name, type, target }: Effect): Category | null {
  if (type === 'cookie') return name === null ? null : cookieNamed(name)?.category ?? null
  if (kind !== 'pixel' && kind !== 'beacon' && kind !== 'load') return null
  return target?.host ? hostNamed(target.host)?.category ?? null : null
}

/** Every category whose consent an effect needs: its own, and those of what a tag manager loads in its turn. */
export function categoriesNeeded(
  category: Category | null,
  service: string | null,
  manifest: Manifest | null,
  services: ServiceIndex,
): Category[] {
  const needed = new Set<Category>(category === null ? [] : [category])
  const pending = [...(manifest?.services.get(service ?? '')?.loads ?? [])]
  const seen = new Set<string>()
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    const loaded = manifest?.services.get(id)
    const its = loaded?.category ?? services.byId.get(id)?.category
    if (its) needed.add(its)
    pending.push(...(loaded?.loads ?? []))
  }
  return [...needed]
}

/** Whether consent has to be asked for a category. */
export function needsConsent(category: Category, manifest: Manifest | null): boolean {
  const policy = manifest?.categories.get(category)
  return policy ? policy.consent === 'required' : category !== 'necessary' && category !== 'preferences'
}

