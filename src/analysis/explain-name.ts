import { catalogue } from '../catalogue/catalogue.ts'
import { cookieNamed, knownCookieNames } from '../catalogue/cookie-names.ts'
import { callsOf, rootOf } from '../catalogue/service-index.ts'
import { type NamedHost, hostNamed } from '../catalogue/hosts.ts'
import { storeLibraries } from '../catalogue/store-libraries.ts'
import { parseUrlPattern } from '../catalogue/url-pattern.ts'
import { findPixel, findStore } from '../manifest/match.ts'
import { formatLifetime } from '../manifest/duration.ts'
import type { Category } from '../model/category.ts'
import type { RequestTarget, StoreType } from '../model/effect.ts'
import type { LocalizedText, Manifest, StoreDeclaration } from '../model/manifest.ts'
import type { Service } from '../model/service.ts'
import { nearestWords } from '../text/nearest.ts'
import { covers } from '../text/wildcard.ts'
import { needsConsent } from './declare.ts'
import type { Project } from './project.ts'

/** One thing that a name stands for, and what is known of it; `null` where nothing is. */
export interface Meaning {
  /** What the name is; `address` is a host or a URL, `library` a package through which code stores keys. */
  as: StoreType | 'service' | 'platform' | 'address' | 'global' | 'package' | 'library'
  /** The known name or pattern that it is or falls under. */
  matched: string
  /** Who knows it. */
  from: 'manifest' | 'catalogue' | 'cookie database' | 'host list'
  /** The id of the service, platform or library. */
  id: string | null
  /** As people call it. */
  title: string | null
  provider: string | null
  category: Category | null
  /** Whether consent has to be asked in this project. */
  consent: 'required' | 'exempt' | null
  lifetime: string | null
  purpose: string | null
  /** Whether the manifest declares it; `null` without a manifest, and for what is not declared. */
  declared: boolean | null
  /** Why others file it elsewhere. */
  disputed: string | null
  homepage: string | null
  policy: string | null
  /** Of a service itself: by what code is recognised. */
  knownBy: KnownBy | null
}

/** What tells a service in source code, patterns included. */
export interface KnownBy {
  addresses: readonly string[]
  globals: readonly string[]
  packages: readonly string[]
  stores: readonly string[]
}

/** What the catalogue and the manifest know of a name. */
export interface Explanation {
  name: string
  /** Empty where nobody knows it. */
  meanings: readonly Meaning[]
  /** Known names that may have been meant, the nearest first; empty where the name itself is known. */
  near: readonly string[]
}

const mostNear = 3

const storeTypes: readonly Exclude<StoreType, 'pixel'>[] = [
  'cookie', 'local-storage', 'session-storage', 'indexed-db', 'cache-storage', 'shared-storage',
]

/** Tells what a cookie, stored key, host, URL, global, package, service or platform is. */
export function explainName(name: string, project: Project): Explanation {
  const meanings = [
    ...services(name, project),
    ...platforms(name),
    ...storeTypes.flatMap((type) => stores(name, type, project)),
    ...addresses(name, project),
    ...globals(name, project),
    ...packages(name, project),
  ]
  return { name, meanings, near: meanings.length > 0 ? [] : nearestWords(name, knownNames(project), mostNear) }
}

function services(name: string, project: Project): Meaning[] {
  const known = [...project.services.byId.values()].filter((service) => isCalled(name, service))
  const declared = known.length > 0 ? undefined : project.manifest?.services.get(name)
  if (!declared) return known.map((service) => ofService('service', service.id, service, project))
  return [{
    ...nothing('service', declared.id, 'manifest'),
    id: declared.id,
    provider: declared.provider,
    ...consentFor(declared.category, project.manifest),
    purpose: inOneLanguage(declared.purpose),
    lifetime: declared.lifetime && formatLifetime(declared.lifetime),
    declared: true,
    policy: declared.policy,
  }]
}

function platforms(name: string): Meaning[] {
  return catalogue().platforms.filter((platform) => isCalled(name, platform)).map(({ id, name: title, homepage }) => ({
    ...nothing('platform', id, 'catalogue'), id, title, homepage,
  }))
}

/** What a key is: the manifest's entry, else the catalogue's, else that of the public database of cookies. */
function stores(name: string, type: Exclude<StoreType, 'pixel'>, project: Project): Meaning[] {
  const { manifest } = project
  const known = project.services.storeNamed(name, type)
  const entry = manifest ? findStore(manifest, { name, type }).entry : null
  if (entry) return [declaredStore(entry, known?.service ?? null, project)]
  if (known) {
    const { service, store } = known
    return [{
      ...ofService(type, store.name, service, project),
      ...(store.category === undefined ? {} : consentFor(store.category, manifest)),
      lifetime: store.lifetime ?? null,
      declared: manifest && false,
    }]
  }
  const cookie = type === 'cookie' ? cookieNamed(name) : null
  if (!cookie) return []
  const { provider, service, category, lifetime } = cookie
  return [{
    ...nothing(type, cookie.name, 'cookie database'),
    id: service,
    title: provider,
    ...consentFor(category, manifest),
    lifetime,
    declared: manifest && false,
  }]
}

function declaredStore(entry: StoreDeclaration, known: Service | null, project: Project): Meaning {
  const { manifest, services: index } = project
  const service = entry.service === null ? known : index.byId.get(entry.service) ?? null
  const category = entry.category ?? manifest?.services.get(entry.service ?? '')?.category ?? service?.category ?? null
  return {
    ...(service ? ofService(entry.type, entry.name, service, project) : nothing(entry.type, entry.name, 'manifest')),
    from: 'manifest',
    id: entry.service ?? service?.id ?? null,
    provider: entry.provider ?? service?.provider ?? null,
    ...consentFor(category, manifest),
    lifetime: entry.lifetime && formatLifetime(entry.lifetime),
    purpose: inOneLanguage(entry.purpose),
    declared: true,
  }
}

/** A URL is one service's; a host may be that of several. */
function addresses(name: string, project: Project): Meaning[] {
  const target = targetOf(name)
  if (!target) return []
  const known = project.services.requestTo(target)
  const entry = project.manifest && findPixel(project.manifest, target.host, target.path)
  const own = entry ? [declaredStore(entry, known?.service ?? null, project)] : []
  if (known) return [...own, ofService('address', name, known.service, project)]
  const there = [...project.services.byId.values()].flatMap((service) => {
    const pattern = addressesOf(service).find((address) => coversHost(address, target.host ?? ''))
    return pattern === undefined ? [] : [ofService('address', pattern, service, project)]
  })
  const listed = own.length + there.length > 0 || target.host === null ? null : hostNamed(target.host)
  return listed ? [ofHost(listed, project)] : [...own, ...there]
}

function ofHost({ domain, provider, category }: NamedHost, { manifest }: Project): Meaning {
  return { ...nothing('address', domain, 'host list'), title: provider, ...consentFor(category, manifest), declared: manifest && false }
}

function globals(name: string, { services: index, ...rest }: Project): Meaning[] {
  const root = /^(?:(?:window|self|globalThis)\.)?([\p{ID_Start}_$][\p{ID_Continue}$]*)(?:$|[.([])/u.exec(name)?.[1]
  if (root === undefined) return []
  const users = [...(index.roots.get(root) ?? []), ...(index.queues.get(root) ?? [])].map(({ service }) => service)
  return [...new Set(users)].map((service) => ofService('global', root, service, { services: index, ...rest }))
}

function packages(name: string, project: Project): Meaning[] {
  const owners = (project.services.packages.get(name) ?? []).map(({ service }) => service)
  const ofPlatforms = catalogue().platforms.filter((platform) => Object.hasOwn(platform.packages ?? {}, name))
  const libraries = storeLibraries.filter((library) => Object.hasOwn(library.packages ?? {}, name))
  return [
    ...[...new Set(owners)].map((service) => ofService('package', name, service, project)),
    ...(libraries.length > 0 ? [] : ofPlatforms).map(({ id, name: title, homepage }) => ({ ...nothing('platform', name, 'catalogue'), id, title, homepage })),
    ...libraries.map(({ id, name: title, homepage }) => ({ ...nothing('library', name, 'catalogue'), id, title, homepage })),
  ]
}

function ofService(as: Meaning['as'], matched: string, service: Service, { manifest }: Project): Meaning {
  const { id, name, provider, category, disputed = null, homepage, policy } = service
  const declared = manifest?.services.get(id)
  return {
    ...nothing(as, matched, 'catalogue'),
    id,
    title: name,
    provider: declared?.provider ?? provider,
    ...consentFor(declared?.category ?? category, manifest),
    purpose: inOneLanguage(declared?.purpose ?? null),
    declared: manifest && declared !== undefined,
    disputed,
    homepage: homepage === '' ? null : homepage,
    policy: policy === '' ? null : policy,
    knownBy: as === 'service' ? knownBy(service) : null,
  }
}

function knownBy(service: Service): KnownBy {
  const calls = callsOf(service.calls ?? {}).map(({ pattern }) => rootOf(pattern))
  return {
    addresses: addressesOf(service),
    globals: [...new Set([...calls, ...Object.keys(service.queues ?? {})])],
    packages: Object.keys(service.packages ?? {}),
    stores: [...new Set((service.stores ?? []).map((store) => store.name))],
  }
}

function nothing(as: Meaning['as'], matched: string, from: Meaning['from']): Meaning {
  return {
    as, matched, from, id: null, title: null, provider: null, category: null, consent: null, lifetime: null,
    purpose: null, declared: null, disputed: null, homepage: null, policy: null, knownBy: null,
  }
}

function consentFor(category: Category | null, manifest: Manifest | null): Pick<Meaning, 'category' | 'consent'> {
  return { category, consent: category === null ? null : needsConsent(category, manifest) ? 'required' : 'exempt' }
}

function isCalled(name: string, { id, name: title }: { id: string; name: string }): boolean {
  return id === name.toLowerCase() || title.toLowerCase() === name.toLowerCase()
}

/** Of several languages the first that is written. */
function inOneLanguage(text: LocalizedText | null): string | null {
  return text === null || typeof text === 'string' ? text : Object.values(text)[0] ?? null
}

function targetOf(name: string): RequestTarget | null {
  const [, host, path] = /^(?:(?:https?:)?\/\/)?([\w-]+(?:\.[\w-]+)+(?::\d+)?)([/?#].*)?$/i.exec(name) ?? []
  return host === undefined ? null : { host: host.toLowerCase(), path: path ?? '/' }
}

function addressesOf({ scripts = [], endpoints = [], embeds = [] }: Service): string[] {
  return [...scripts, ...endpoints, ...embeds]
}

function coversHost(address: string, host: string): boolean {
  const pattern = parseUrlPattern(address).host
  return pattern !== '*' && covers(pattern, host)
}

function* knownNames({ services: index, manifest }: Project): Iterable<string> {
  for (const { id, name, stores: keys = [], ...service } of index.byId.values()) {
    yield id
    yield name
    for (const key of keys) yield key.name
    for (const address of addressesOf({ id, name, ...service })) {
      const { host } = parseUrlPattern(address)
      if (host !== '*') yield host
    }
  }
  for (const { id, name } of catalogue().platforms) yield* [id, name]
  for (const { name } of manifest?.stores ?? []) yield name
  yield* manifest?.services.keys() ?? []
  yield* index.roots.keys()
  yield* index.packages.keys()
  yield* knownCookieNames()
}
