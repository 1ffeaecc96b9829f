import type { CookieDraft, ManifestDraft, ServiceDraft } from '../manifest/draft.ts'
import { cookieValue, serviceValue } from '../manifest/draft.ts'
import { formatLifetime } from '../manifest/duration.ts'
import { standardCategories } from '../manifest/categories.ts'
import type { Manifest, ServiceDeclaration, StoreDeclaration } from '../model/manifest.ts'

/** What a manifest declares, bases included, as it could be written: for formats that hold it whole. */
export function draftOfManifest(manifest: Manifest): ManifestDraft {
  const own = [...manifest.categories].filter(([name]) => !Object.hasOwn(standardCategories, name))
  const services = [...manifest.services.values()].map((service) => [service.id, serviceDraft(service)] as const)
  return {
    categories: new Map(own.map(([name, { consent }]) => [name, { consent }])),
    // A service that entries name is declared by them.
    services: new Map(services.filter(([, draft]) => Object.keys(draft).length > 0)),
    cookies: manifest.stores.map(cookieDraft),
  }
}

function cookieDraft(store: StoreDeclaration): CookieDraft {
  const lifetime = store.lifetime === null ? null : formatLifetime(store.lifetime)
  return withoutNothing(cookieValue({ ...store, lifetime } as unknown as CookieDraft)) as unknown as CookieDraft
}

function serviceDraft({ id: _, ...service }: ServiceDeclaration): ServiceDraft {
  const lifetime = service.lifetime === null ? null : formatLifetime(service.lifetime)
  const value = serviceValue({ ...service, lifetime } as unknown as ServiceDraft)
  return typeof value === 'string' ? { category: value } : withoutNothing(value)
}

function withoutNothing(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null))
}
