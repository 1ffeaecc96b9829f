import type { ServiceIndex } from '../catalogue/service-index.ts'
import type { Manifest, StoreDeclaration } from '../model/manifest.ts'
import type { NotUnderstood } from './outside.ts'
import { categoryOf } from './published.ts'
import { inLanguage } from './translated.ts'

/** Text in another format, and what could not be said in it. */
export interface Exported {
  text: string
  leftOut: readonly NotUnderstood[]
}

/**
 * A Device Storage and Operational Disclosure of the IAB, version 1.1. A cookie needs a lifetime there, a name more than a
 * wildcard, and pixels are no storage; what can't be said is named. Without declared purposes, purpose 1 says that consent
 * is asked, and an empty list that none is needed.
 */
export function toIab(manifest: Manifest, services: ServiceIndex): Exported {
  const leftOut: NotUnderstood[] = []
  const disclosures = manifest.stores.flatMap((store) => {
    const why = obstacle(store)
    if (why !== null) leftOut.push({ place: store.type, text: store.name, why })
    return why === null ? [disclosure(store, manifest, services)] : []
  })
  const addresses = [...manifest.services.values()].flatMap(({ hosts }) => hosts)
  const hosts = new Set(addresses.map((address) => address.split(/[/:]/)[0] ?? ''))
  const domains = [...hosts].filter((host) => host !== '').map((domain) => ({ domain, purposes: [] }))
  return { text: `${JSON.stringify({ disclosures, domains }, null, 2)}\n`, leftOut }
}

function obstacle({ name, type, lifetime }: StoreDeclaration): string | null {
  if (type === 'pixel') return 'is a pixel, which stores nothing'
  if (/^\*+$/.test(name)) return 'is a wildcard alone, which the format forbids'
  if (type !== 'cookie') return null
  if (lifetime === null) return 'is a cookie without a lifetime, which the format needs; declare it'
  if (lifetime !== 'persistent') return null
  return 'is a cookie without an end, which the format needs in seconds; declare its duration'
}

function disclosure(store: StoreDeclaration, manifest: Manifest, services: ServiceIndex): Record<string, unknown> {
  const { name, type, lifetime, refresh, domains, purpose } = store
  const isCookie = type === 'cookie'
  const seconds = typeof lifetime === 'object' && lifetime !== null ? Math.round(lifetime.seconds) : 0
  const description = inLanguage(purpose, 'en')
  const hosts = domains.length > 0 ? domains : manifest.domains
  return {
    identifier: name,
    type: isCookie ? 'cookie' : 'web',
    maxAgeSeconds: isCookie ? seconds : null,
    ...(isCookie ? { cookieRefresh: refresh } : {}),
    domains: hosts.length > 0 ? hosts : ['*'],
    purposes: purposesOf(store, manifest, services),
    ...(description === '' ? {} : { description }),
  }
}

function purposesOf(store: StoreDeclaration, manifest: Manifest, services: ServiceIndex): readonly number[] {
  if (store.purposes.length > 0) return store.purposes
  const category = categoryOf(store, manifest, services)
  const consent = category === null ? 'required' : (manifest.categories.get(category)?.consent ?? 'required')
  return consent === 'required' ? [1] : []
}
