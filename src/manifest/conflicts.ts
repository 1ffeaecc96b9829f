import type { Manifest, ServiceDeclaration, StoreDeclaration } from '../model/manifest.ts'
import { formatLifetime } from './duration.ts'
import { type CookieDraft, cookieValue, type ManifestDraft, type ServiceDraft, serviceValue } from './draft.ts'

/** A value that a manifest has and a draft says otherwise, or that only the draft has. */
export interface Conflict {
  /** The entry, such as `_ga` or `rc::a (local-storage)`. */
  entry: string
  key: string
  /** What the manifest says; `null` where it is silent. */
  kept: string | null
  offered: string
}

export interface Comparison {
  /** What the manifest does not declare. */
  missing: ManifestDraft
  conflicts: readonly Conflict[]
}

/**
 * Divides a draft into what a manifest lacks and where it says something else. An entry is there already if one has its
 * name and type, and its domains or none where the draft tells domains.
 * @param offered the draft as a manifest of its own, in the same order.
 */
export function compareWith(manifest: Manifest, offered: Manifest, draft: ManifestDraft): Comparison {
  const conflicts: Conflict[] = []
  const cookies = draft.cookies.filter((cookie, index) => {
    const store = offered.stores[index]
    const present = store && manifest.stores.find((candidate) => isSameStore(candidate, store))
    if (present) conflicts.push(...differences(shownStore(present), storeFacts(present), storeFacts(store), keysOf(cookie)))
    return present === undefined
  })
  const services = new Map([...draft.services].filter(([id, service]) => {
    const present = manifest.services.get(id)
    const declared = offered.services.get(id)
    if (!present || !declared) return true
    conflicts.push(...differences(id, serviceFacts(present), serviceFacts(declared), serviceKeysOf(service)))
    return isOnlyNamed(present)
  }))
  const categories = new Map([...draft.categories].filter(([name]) => !manifest.categories.has(name)))
  return { missing: { categories, services: withoutNamed(services, manifest), cookies }, conflicts }
}

function isSameStore(one: StoreDeclaration, other: StoreDeclaration): boolean {
  if (one.name !== other.name || one.type !== other.type) return false
  if (one.domains.length === 0 || other.domains.length === 0) return true
  return one.domains.toSorted().join() === other.domains.toSorted().join()
}

/** Of a service that only entries name, nothing is declared yet; a draft that says no more adds nothing. */
function isOnlyNamed(service: ServiceDeclaration): boolean {
  return Object.entries(service).every(([key, value]: [string, unknown]) => {
    return key === 'id' || value === null || (Array.isArray(value) && value.length === 0)
  })
}

function withoutNamed(services: ReadonlyMap<string, ServiceDraft>, manifest: Manifest): ReadonlyMap<string, ServiceDraft> {
  return new Map([...services].filter(([id, draft]) => !manifest.services.has(id) || Object.keys(draft).length > 0))
}

type Facts = Readonly<Record<string, string | null>>

function differences(entry: string, kept: Facts, offered: Facts, keys: readonly string[]): Conflict[] {
  return keys.flatMap((key) => {
    const [old, found] = [kept[key] ?? null, offered[key] ?? null]
    return found === null || old === found ? [] : [{ entry, key, kept: old, offered: found }]
  })
}

function keysOf(cookie: CookieDraft): string[] {
  return Object.keys(cookieValue(cookie))
}

function serviceKeysOf(service: ServiceDraft): string[] {
  const value = serviceValue(service)
  return typeof value === 'string' ? ['category'] : Object.keys(value)
}

function storeFacts(store: StoreDeclaration): Facts {
  const { service, provider, category, setBy, party } = store
  return {
    service, provider, category, party,
    // The default says nothing that anybody wrote.
    setBy: setBy === 'code' ? null : setBy,
    purpose: shown(store.purpose),
    purposes: shown(store.purposes),
    refresh: String(store.refresh),
    lifetime: shown(store.lifetime),
    attributes: shown(store.attributes),
  }
}

function serviceFacts(service: ServiceDeclaration): Facts {
  const { category, provider, policy } = service
  return {
    category, provider, policy,
    purpose: shown(service.purpose),
    lifetime: shown(service.lifetime),
    hosts: shown(service.hosts),
    globals: shown(service.globals),
    packages: shown(service.packages),
    loads: shown(service.loads),
  }
}

function shown(value: object | string | null): string | null {
  if (value === null) return null
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim()
  if ('seconds' in value && typeof value.seconds === 'number') return formatLifetime({ seconds: value.seconds })
  return Object.keys(value).length === 0 ? null : JSON.stringify(value)
}

function shownStore({ name, type }: StoreDeclaration): string {
  return type === 'cookie' ? name : `${name} (${type})`
}
