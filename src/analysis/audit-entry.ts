import type { ServiceIndex } from '../catalogue/service-index.ts'
import { canonicalCategory } from '../manifest/categories.ts'
import { type ManifestNode, type MapNode, type Origin, shortened } from '../manifest/node.ts'
import { asMap, asText, itemsAt, mapAt, textAt } from '../manifest/node-access.ts'
import type { Category, StandardCategory } from '../model/category.ts'
import type { StoreType } from '../model/effect.ts'
import type { Service } from '../model/service.ts'
import { covers } from '../text/wildcard.ts'
import { nearestWord } from '../text/nearest.ts'
import { lifetimeFlaws } from './audit-lifetime.ts'
import { type Flaw, flawAt } from './flaw.ts'

/** What an audit of entries goes by. */
export interface Audit {
  root: MapNode
  /** Of the whole manifest, bases included. */
  aliases: ReadonlyMap<string, Category>
  services: ServiceIndex
}

/** Flaws of the services and stored keys that one manifest file declares. */
export function* entryFlaws(audit: Audit): Generator<Flaw> {
  for (const [id, { at, value }] of mapAt(audit.root, 'services').entries) yield* serviceFlaws(audit, id, at, asMap(value))
  for (const item of itemsAt(audit.root, 'cookies')) yield* storeFlaws(audit, asMap(item))
}

function* serviceFlaws(audit: Audit, id: string, at: Origin, entry: MapNode): Generator<Flaw> {
  const known = audit.services.byId.get(id)
  if (!known && !isDescribed(entry)) yield unknownService(audit, at, id)
  yield* purposeFlaws(entry, id)
  yield* lifetimeFlaws(entry, id, null)
  if (known) yield* weakness(audit, entry, id, { service: known, category: known.category })
  for (const loaded of itemsAt(entry, 'loads')) yield* namedServiceFlaws(audit, loaded)
}

function* storeFlaws(audit: Audit, entry: MapNode): Generator<Flaw> {
  const name = textAt(entry, 'name') ?? ''
  const type = (textAt(entry, 'type') ?? 'cookie') as StoreType
  const service = entry.entries.get('service')?.value
  if (service) yield* namedServiceFlaws(audit, service)
  yield* purposeFlaws(entry, name)
  yield* lifetimeFlaws(entry, name, type)
  const known = knownStore(audit, name, type, service ? asText(service) : null)
  if (known) yield* weakness(audit, entry, name, known)
}

/** Whether a service that the catalogue does not know is told of by the manifest itself. */
function isDescribed(entry: MapNode): boolean {
  return ['provider', 'hosts', 'globals', 'packages', 'policy'].some((key) => entry.entries.has(key))
}

function* namedServiceFlaws(audit: Audit, named: ManifestNode): Generator<Flaw> {
  const id = asText(named)
  if (!audit.services.byId.has(id) && !mapAt(audit.root, 'services').entries.has(id)) yield unknownService(audit, named.at, id)
}

function unknownService({ services }: Audit, at: Origin, id: string): Flaw {
  const nearest = nearestWord(id, services.byId.keys())
  return flawAt(at, 'unknownService', { service: shortened(id), hint: nearest === null ? '' : ` Did you mean \`${nearest}\`?` })
}

interface Known {
  service: Service
  category: Category
}

/** What the catalogue knows of a stored key: as one of the service that the entry names, else by its name alone. */
function knownStore({ services }: Audit, name: string, type: StoreType, id: string | null): Known | null {
  if (id === null) {
    const found = services.storeNamed(name, type)
    return found && { service: found.service, category: found.store.category ?? found.service.category }
  }
  const service = services.byId.get(id)
  if (!service) return null
  const store = service.stores?.find((one) => (one.type ?? 'cookie') === type && covers(one.name, name))
  return { service, category: store?.category ?? service.category }
}

const STRENGTH: Readonly<Record<StandardCategory, number>> = { necessary: 0, preferences: 1, statistics: 2, marketing: 3 }

/**
 * An entry whose category asks for less consent than what the catalogue knows of it. Where honest people file a service
 * elsewhere, only a category that asks for none is too weak.
 */
function* weakness({ aliases }: Audit, entry: MapNode, name: string, { service, category }: Known): Generator<Flaw> {
  const written = entry.entries.get('category')?.value
  const declared = written && canonicalCategory(aliases, asText(written))
  const [weaker, stronger] = [strengthOf(declared), strengthOf(category)]
  if (!written || weaker === null || stronger === null || weaker >= stronger) return
  if (service.disputed !== undefined && weaker >= STRENGTH.preferences) return
  yield flawAt(written.at, 'weakCategory', {
    name: shortened(name), declared: declared ?? '', known: category, service: service.name, provider: service.provider,
  })
}

function strengthOf(category: Category | null | undefined): number | null {
  return category && Object.hasOwn(STRENGTH, category) ? STRENGTH[category as StandardCategory] : null
}

/** What stands for a purpose until somebody writes it. */
const PENDING = /^(?:to ?do|tb[adc]|fixme|pending|unknown|unclassified|none|n ?a|not (?:available|known|set)|purpose|description|to be (?:announced|decided|defined|determined|done|written))$/
const MARKED = /^(?:TODO|TBD|FIXME)\b/

function* purposeFlaws(entry: MapNode, name: string): Generator<Flaw> {
  const purpose = entry.entries.get('purpose')?.value
  if (!purpose) return
  const texts = purpose.kind === 'map' ? [...purpose.entries.values()].map(({ value }) => value) : [purpose]
  for (const text of texts) {
    const words = plain(asText(text))
    if (words !== '' && words !== plain(name) && !PENDING.test(words) && !MARKED.test(asText(text))) continue
    yield flawAt(text.at, 'pendingPurpose', { name: shortened(name), purpose: shortened(asText(text)) })
  }
}

/** Words alone, for comparison: marks and case are no information. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
