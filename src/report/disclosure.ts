import { projectOf } from '../analysis/project.ts'
import { catalogue } from '../catalogue/catalogue.ts'
import { formatLifetime } from '../manifest/duration.ts'
import { findStore } from '../manifest/match.ts'
import type { StoreType } from '../model/effect.ts'
import type { LocalizedText, Manifest, StoreDeclaration } from '../model/manifest.ts'
import type { Verdict } from '../model/verdict.ts'
import type { Inventory, InventoryEffect } from './inventory.ts'

/** A stored key or a recipient, with every place of the code that has to do with it. */
export interface Disclosed {
  /** The key, or what is loaded, in words. */
  title: string
  /** A stored key's type in words, or what the code does with a recipient. */
  what: string
  provider: string
  /** The address of the provider's privacy policy. */
  policy: string | null
  category: string | null
  purpose: string
  lifetime: string
  /** `null` where there is no manifest. */
  declared: boolean | null
  /** The worst of its places; `null` where no code has to do with it. */
  verdict: Verdict | null
  /** Who sets it where no code does, in words. */
  elsewhere: string
  places: readonly InventoryEffect[]
}

/** What a project stores and whom it tells, as somebody reads it who asks about privacy and not about code. */
export interface Disclosure {
  /** By category in the manifest's order, then what has none. */
  stored: readonly { category: string | null; rows: readonly Disclosed[] }[]
  /** By provider. */
  told: readonly { provider: string; rows: readonly Disclosed[] }[]
}

const typeNames: Readonly<Record<StoreType, string>> = {
  'cookie': 'Cookie', 'local-storage': 'Local storage', 'session-storage': 'Session storage', 'indexed-db': 'IndexedDB',
  'cache-storage': 'Cache storage', 'shared-storage': 'Shared storage', 'pixel': 'Pixel',
}

const actNames: Readonly<Record<string, string>> = {
  load: 'Script', init: 'Start', event: 'Event', pixel: 'Pixel', beacon: 'Request', embed: 'Embedded content',
}

const setters: Readonly<Record<StoreDeclaration['setBy'], string>> = {
  code: 'Not found in the code', service: 'Set by the service', server: 'Set by a server', 'tag-manager': 'Set by a tag manager',
  external: 'Set by somebody else',
}

const severity: readonly Verdict[] = ['ungated', 'unknown', 'granted', 'exempt']

/** Puts an inventory and the manifests that hold for it together. */
export function disclosureOf({ effects: found, manifests }: Inventory): Disclosure {
  const effects = found.filter(({ deletion }) => !deletion)
  const keys = effects.filter(({ kind }) => kind === 'cookie' || kind === 'storage')
  const stored = [...groups(keys, ({ type, name }) => `${type} ${name}`).values(), ].map((places) => storedRow(places, manifests))
  const told = [...groups(effects.filter((effect) => !keys.includes(effect)), ({ service, address, description }) =>
    service ?? hostOf(address) ?? description).values()].map((places) => toldRow(places, manifests))
  const rows = [...stored, ...declaredElsewhere(keys, manifests)]
  return {
    stored: categoriesOf(rows, manifests).map((category) => ({ category, rows: rows.filter((row) => row.category === category).sort(byTitle) })),
    told: [...groups(told, ({ provider }) => provider)].sort(([one], [other]) => compare(one, other))
      .map(([provider, inProvider]) => ({ provider, rows: inProvider.sort(byTitle) })),
  }
}

/** The worst verdict first. */
export function worstOf(verdicts: readonly Verdict[]): Verdict | null {
  return severity.find((one) => verdicts.includes(one)) ?? null
}

function storedRow(places: readonly InventoryEffect[], manifests: readonly Manifest[]): Disclosed {
  const [{ name, type, service, category }] = places as readonly [InventoryEffect]
  const entry = name === null ? null : declarationOf(name, type ?? 'cookie', manifests)
  return {
    title: name ?? 'A name that is not known', what: typeNames[type ?? 'cookie'],
    ...providerOf(entry?.provider ?? null, entry?.service ?? service, manifests), category,
    purpose: textOf(entry?.purpose ?? null), lifetime: entry?.lifetime ? formatLifetime(entry.lifetime) : '',
    declared: declaredIn(places), verdict: worstOf(places.map(({ verdict }) => verdict)), elsewhere: '', places,
  }
}

function toldRow(places: readonly InventoryEffect[], manifests: readonly Manifest[]): Disclosed {
  const [{ service, address, category, description }] = places as readonly [InventoryEffect]
  const declaration = service === null ? null : declarationOfService(service, manifests)
  const known = service === null ? null : knownService(service, manifests)
  const host = hostOf(address)
  const owner = service === null ? { provider: host ?? 'Not known', policy: null } : providerOf(declaration?.provider ?? null, service, manifests)
  return {
    title: known?.name ?? service ?? host ?? description,
    what: [...new Set(places.map(({ kind }) => actNames[kind] ?? kind))].join(', '),
    ...owner, category, purpose: textOf(declaration?.purpose ?? null),
    lifetime: declaration?.lifetime ? formatLifetime(declaration.lifetime) : '',
    declared: declaredIn(places), verdict: worstOf(places.map(({ verdict }) => verdict)), elsewhere: '', places,
  }
}

/** What manifests declare and no code of the project writes. */
function declaredElsewhere(keys: readonly InventoryEffect[], manifests: readonly Manifest[]): Disclosed[] {
  const rows = manifests.flatMap((manifest) => {
    const written = new Set(keys.map(({ name, type }) => (name === null || type === null ? null : findStore(manifest, { name, type }).entry)))
    return manifest.stores.filter((store) => !written.has(store)).map((store): Disclosed => ({
      title: store.name, what: typeNames[store.type], ...providerOf(store.provider, store.service, manifests),
      category: store.category ?? (store.service === null ? null : (manifest.services.get(store.service)?.category ?? knownService(store.service, manifests)?.category ?? null)),
      purpose: textOf(store.purpose), lifetime: store.lifetime ? formatLifetime(store.lifetime) : '',
      declared: true, verdict: null, elsewhere: setters[store.setBy], places: [],
    }))
  })
  // A base that several manifests share declares its entries for each of them.
  return [...groups(rows, ({ title, what, provider }) => `${what} ${title} ${provider}`).values()].flatMap((same) => same.slice(0, 1))
}

function declarationOf(name: string, type: StoreType, manifests: readonly Manifest[]): StoreDeclaration | null {
  for (const manifest of manifests) {
    const { entry } = findStore(manifest, { name, type })
    if (entry) return entry
  }
  return null
}

function declarationOfService(id: string, manifests: readonly Manifest[]): ReturnType<Manifest['services']['get']> | null {
  return manifests.map(({ services }) => services.get(id)).find((found) => found !== undefined) ?? null
}

function knownService(id: string, manifests: readonly Manifest[]): { name: string; provider: string; policy: string; category: string } | null {
  const own = manifests.map((manifest) => projectOf(manifest).services.byId.get(id)).find((found) => found !== undefined)
  return own ?? catalogue().services.find((service) => service.id === id) ?? null
}

function providerOf(provider: string | null, service: string | null, manifests: readonly Manifest[]): Pick<Disclosed, 'provider' | 'policy'> {
  if (service === null) return { provider: provider ?? 'This site', policy: null }
  const declared = declarationOfService(service, manifests)
  const known = knownService(service, manifests)
  return { provider: provider ?? declared?.provider ?? known?.provider ?? service, policy: declared?.policy ?? known?.policy ?? null }
}

function declaredIn(places: readonly InventoryEffect[]): boolean | null {
  if (places.some(({ declared }) => declared === false)) return false
  return places.some(({ declared }) => declared === true) ? true : null
}

/** One text; of several the English one, else the first. */
function textOf(text: LocalizedText | null): string {
  if (text === null || typeof text === 'string') return text ?? ''
  return (Object.hasOwn(text, 'en') ? text['en'] : undefined) ?? Object.values(text)[0] ?? ''
}

function hostOf(address: string | null): string | null {
  return address?.split('/')[0] ?? null
}

function categoriesOf(rows: readonly Disclosed[], manifests: readonly Manifest[]): (string | null)[] {
  const standard = ['necessary', 'preferences', 'statistics', 'marketing']
  const order = [...new Set([...standard, ...manifests.flatMap(({ categories }) => [...categories.keys()])])]
  const used = new Set(rows.map(({ category }) => category))
  const others = [...used].filter((category) => category !== null && !order.includes(category)).sort()
  return [...order, ...others, null].filter((category) => used.has(category))
}

function groups<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const grouped = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = grouped.get(key)
    if (group) group.push(item)
    else grouped.set(key, [item])
  }
  return grouped
}

function byTitle(one: Disclosed, other: Disclosed): number {
  return compare(one.title, other.title) || compare(one.what, other.what)
}

function compare(one: string, other: string): number {
  const [low, high] = [one.toLowerCase(), other.toLowerCase()]
  return low < high ? -1 : Number(low > high)
}
