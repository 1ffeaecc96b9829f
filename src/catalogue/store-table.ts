import type { StoreType } from '../model/effect.ts'
import type { Service, ServiceStore } from '../model/service.ts'
import { covers, specificity } from '../text/wildcard.ts'

/** A key that a service is known to store. */
export interface KnownStore {
  service: Service
  store: ServiceStore
}

interface Shelf {
  exact: Map<string, KnownStore>
  patterns: KnownStore[]
}

/** A name that tells less than this could be anybody's. */
const FEWEST_KNOWN_CHARACTERS = 3

/** A lookup of services by what they store: the most specific name wins, the later entry where two are alike. */
export function createStoreTable(services: readonly Service[]): (name: string, type: StoreType) => KnownStore | null {
  const shelves = new Map<StoreType, Shelf>()
  for (const service of services) {
    for (const store of service.stores ?? []) {
      const shelf = shelfFor(shelves, store.type ?? 'cookie')
      if (store.name.includes('*')) shelf.patterns.push({ service, store })
      else shelf.exact.set(store.name, { service, store })
    }
  }

  return (name, type) => {
    const shelf = shelves.get(type)
    if (!shelf || name.replaceAll('*', '').length < FEWEST_KNOWN_CHARACTERS) return null
    const exact = shelf.exact.get(name)
    if (exact) return exact
    let best: KnownStore | null = null
    for (const known of shelf.patterns) {
      if (!covers(known.store.name, name)) continue
      if (!best || specificity(known.store.name) >= specificity(best.store.name)) best = known
    }
    return best
  }
}

function shelfFor(shelves: Map<StoreType, Shelf>, type: StoreType): Shelf {
  const existing = shelves.get(type)
  if (existing) return existing
  const shelf: Shelf = { exact: new Map(), patterns: [] }
  shelves.set(type, shelf)
  return shelf
}
