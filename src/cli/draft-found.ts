import { cookieNamed } from '../catalogue/cookie-names.ts'
import type { ServiceIndex } from '../catalogue/service-index.ts'
import type { CookieDraft, ManifestDraft, ServiceDraft } from '../manifest/draft.ts'
import type { StoreType } from '../model/effect.ts'
import type { Manifest } from '../model/manifest.ts'
import type { Service } from '../model/service.ts'
import type { InventoryEffect } from '../report/inventory.ts'
import { covers } from '../text/wildcard.ts'

/** What stands for a purpose that only the team can tell. */
export const PURPOSE_TO_DO = 'TODO: say what it is for.'

/** What a scan found and a manifest is to declare. */
export interface FoundDraft {
  draft: ManifestDraft
  /** Names of entries for which nobody here knows a category. */
  withoutCategory: readonly string[]
  /** Descriptions of effects that have no name to be declared by: unknown hosts, names that code computes. */
  nameless: readonly string[]
}

/**
 * Drafts entries for what a scan found, with what the catalogue knows of each: its service, category and lifetime. With a
 * service come the keys that it is known to set itself.
 */
export function draftFound(effects: readonly InventoryEffect[], services: ServiceIndex, declared: Manifest | null): FoundDraft {
  const drafting = new Drafting(services, declared)
  for (const effect of effects) if (!effect.deletion && effect.declared !== true && effect.kind !== 'event') drafting.take(effect)
  return drafting.result()
}

class Drafting {
  readonly #known: ServiceIndex
  readonly #declared: Manifest | null
  readonly #services = new Map<string, ServiceDraft>()
  readonly #cookies = new Map<string, CookieDraft>()
  readonly #nameless = new Set<string>()

  constructor(known: ServiceIndex, declared: Manifest | null) {
    this.#known = known
    this.#declared = declared
  }

  take(effect: InventoryEffect): void {
    const { name, type, service } = effect
    if (name !== null && type !== null) this.#takeStore(name, type, effect)
    else if (service !== null) this.#takeService(service, effect)
    else this.#nameless.add(effect.description)
  }

  result(): FoundDraft {
    const cookies = [...this.#cookies.values()]
    const withoutCategory = cookies.filter(({ category, service }) => !category && !service).map(({ name }) => name)
    return { draft: { categories: new Map(), services: this.#services, cookies }, withoutCategory, nameless: [...this.#nameless] }
  }

  #takeStore(name: string, type: StoreType, { service, category }: InventoryEffect): void {
    const store = this.#known.storeNamed(name, type)
    const listed = type === 'cookie' ? cookieNamed(name) : null
    const lifetime = store?.store.lifetime ?? listed?.lifetime ?? null
    const named = category ?? listed?.category ?? null
    this.#keep({
      name,
      type,
      ...(service === null ? {} : { service }),
      ...(named === null ? {} : { category: named }),
      purpose: PURPOSE_TO_DO,
      ...(lifetime === null ? {} : { lifetime }),
    })
  }

  #takeService(id: string, { category }: InventoryEffect): void {
    if (this.#services.has(id) || this.#declared?.services.has(id)) return
    const service = this.#known.byId.get(id)
    const named = category ?? service?.category
    this.#services.set(id, named === undefined ? {} : { category: named })
    for (const draft of service ? storesOf(service) : []) this.#keep(draft)
  }

  #keep(draft: CookieDraft): void {
    const identity = `${draft.type ?? 'cookie'} ${draft.name}`
    if (this.#cookies.has(identity) || this.#isDeclared(draft)) return
    this.#cookies.set(identity, draft)
  }

  #isDeclared({ name, type = 'cookie' }: CookieDraft): boolean {
    return this.#declared?.stores.some((store) => store.type === type && covers(store.name, name)) ?? false
  }
}

/** The keys that a service's own code sets, as entries. */
function storesOf({ id, category, stores = [] }: Service): CookieDraft[] {
  return stores.map((store) => ({
    name: store.name,
    type: store.type ?? 'cookie',
    service: id,
    ...(store.category === undefined || store.category === category ? {} : { category: store.category }),
    setBy: 'service',
    ...(store.lifetime === undefined ? {} : { lifetime: store.lifetime }),
  }))
}
