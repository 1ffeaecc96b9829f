import type { ServiceIndex } from '../catalogue/service-index.ts'
import { formatLifetime } from '../manifest/duration.ts'
import type { Category } from '../model/category.ts'
import type { StoreType } from '../model/effect.ts'
import type { Lifetime, Manifest, ServiceDeclaration, StoreDeclaration } from '../model/manifest.ts'
import { inLanguage } from './translated.ts'

/** A line of a published cookie policy, in the words that visitors read. */
export interface PublishedRow {
  name: string
  provider: string
  /** The address of the provider's privacy policy. */
  policy: string | null
  purpose: string
  lifetime: string
  type: string
}

/** The lines of one category. */
export interface PublishedSection {
  /** `null` for what has no category yet. */
  category: Category | null
  title: string
  /** Whether the visitor is asked first. */
  consent: 'required' | 'exempt' | null
  rows: readonly PublishedRow[]
}

const typeNames: Readonly<Record<StoreType, string>> = {
  'cookie': 'Cookie', 'local-storage': 'Local storage', 'session-storage': 'Session storage', 'indexed-db': 'IndexedDB',
  'cache-storage': 'Cache storage', 'shared-storage': 'Shared storage', 'pixel': 'Pixel',
}

/** What a line for a service as a whole has as its type. */
export const serviceType = 'Service'

/**
 * What a manifest declares as a policy publishes it: by category in the manifest's order, each with its services as a whole
 * and its stored keys.
 * @param language of purposes that come in several
 */
export function publishedSections(manifest: Manifest, services: ServiceIndex, language: string): readonly PublishedSection[] {
  const byCategory = new Map<Category | null, PublishedRow[]>([...manifest.categories.keys(), null].map((name) => [name, []]))
  const add = (category: Category | null, row: PublishedRow): void => {
    byCategory.set(category, [...(byCategory.get(category) ?? []), row])
  }
  for (const service of manifest.services.values()) {
    if (isDeclared(service)) add(categoryOfService(service.id, manifest, services), serviceRow(service, services, language))
  }
  for (const store of manifest.stores) add(categoryOf(store, manifest, services), storeRow(store, manifest, services, language))
  return [...byCategory].filter(([, rows]) => rows.length > 0).map(([category, rows]) => ({
    category,
    title: category === null ? 'Unclassified' : titleOf(category),
    consent: category === null ? null : (manifest.categories.get(category)?.consent ?? null),
    rows,
  }))
}

/** The category of an entry: its own, else its service's. */
export function categoryOf({ category, service }: StoreDeclaration, manifest: Manifest, services: ServiceIndex): Category | null {
  return category ?? (service === null ? null : categoryOfService(service, manifest, services))
}

export function categoryOfService(id: string, manifest: Manifest, services: ServiceIndex): Category | null {
  return manifest.services.get(id)?.category ?? services.byId.get(id)?.category ?? null
}

/** Whether a service is declared for itself, and not only named by entries. */
export function isDeclared({ id: _, ...declared }: ServiceDeclaration): boolean {
  return Object.values(declared).some((value: unknown) => value !== null && !(Array.isArray(value) && value.length === 0))
}

export function shownLifetime(lifetime: Lifetime | null): string {
  if (lifetime === null) return ''
  const text = formatLifetime(lifetime)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function serviceRow(declared: ServiceDeclaration, services: ServiceIndex, language: string): PublishedRow {
  const known = services.byId.get(declared.id)
  return {
    name: known?.name ?? declared.id,
    provider: declared.provider ?? known?.provider ?? '',
    policy: declared.policy ?? known?.policy ?? null,
    purpose: inLanguage(declared.purpose, language),
    lifetime: shownLifetime(declared.lifetime),
    type: serviceType,
  }
}

function storeRow(store: StoreDeclaration, manifest: Manifest, services: ServiceIndex, language: string): PublishedRow {
  const declared = store.service === null ? undefined : manifest.services.get(store.service)
  const known = store.service === null ? undefined : services.byId.get(store.service)
  return {
    name: store.name,
    provider: store.provider ?? known?.name ?? declared?.provider ?? store.service ?? '',
    // A service's policy is not that of another company that an entry names.
    policy: store.provider === null ? (declared?.policy ?? known?.policy ?? null) : null,
    purpose: inLanguage(store.purpose, language),
    lifetime: shownLifetime(store.lifetime),
    type: typeNames[store.type],
  }
}

function titleOf(category: Category): string {
  return category.charAt(0).toUpperCase() + category.slice(1)
}
