import { canonicalCategory } from '../manifest/categories.ts'
import type { CookieDraft, ManifestDraft, ServiceDraft } from '../manifest/draft.ts'
import { cookieValue, serviceValue } from '../manifest/draft.ts'
import { parseManifestValue } from '../manifest/parse.ts'
import type { Category } from '../model/category.ts'
import type { StoreType } from '../model/effect.ts'
import type { Service } from '../model/service.ts'
import { specificity } from '../text/wildcard.ts'
import { type KnownServices, setterOf } from './known-service.ts'
import { type NotUnderstood, type OutsideDocument, type OutsideProvider, type OutsideRow, excerpt } from './outside.ts'
import { readPrintedLifetime } from './printed-lifetime.ts'
import { namesIn, readPrintedName } from './printed-name.ts'
import { databaseOf, readPrintedType } from './printed-type.ts'

/** What a reader needs to know of the world. */
export interface Reference {
  services: KnownServices
  /** Of the project's manifest, or the built-in ones. */
  aliases: ReadonlyMap<string, Category>
}

/** What rows became, and what could not be taken over whole. */
export interface Drafted {
  draft: ManifestDraft
  notUnderstood: NotUnderstood[]
}

/** What tells an entry. */
interface Identified {
  type: StoreType
  name: string
  service: Service | null
}

/**
 * Puts the rows of a document into the words of a manifest. Every row becomes an entry, is joined to one of the same
 * identity, or is named; a value that is not understood is left out of its entry and named too.
 */
export function draftOf(document: OutsideDocument, reference: Reference): Drafted {
  const drafting = new Drafting(document, reference)
  for (const row of document.rows) drafting.take(row)
  return drafting.result()
}

const unclassified = /^(?:unclassified|uncategori[sz]ed|unknown|other|others|pending|not classified|-|–|)$/i

class Drafting {
  readonly #reference: Reference
  readonly #categories: ReadonlyMap<Category, 'required' | 'exempt'>
  readonly #notUnderstood: NotUnderstood[]
  readonly #cookies = new Map<string, CookieDraft>()
  readonly #services = new Map<string, ServiceDraft>()

  constructor(document: OutsideDocument, reference: Reference) {
    this.#reference = reference
    this.#categories = document.categories ?? new Map()
    this.#notUnderstood = [...document.notUnderstood]
  }

  take(row: OutsideRow): void {
    if (row.exact?.name !== undefined) this.#takeCookie(row, { name: row.exact.name, count: 1, host: null })
    else if (row.name === null) this.#takeService(row)
    else for (const name of namesIn(row.name)) this.#takeCookie(row, readPrintedName(name))
  }

  result(): Drafted {
    const own = [...this.#categories].filter(([name]) => !this.#reference.aliases.has(name))
    const categories = new Map(own.map(([name, consent]) => [name, { consent }]))
    const draft = { categories, services: this.#services, cookies: [...this.#cookies.values()] }
    return { draft, notUnderstood: this.#notUnderstood }
  }

  #takeService(row: OutsideRow): void {
    const { service: printed } = row
    if (printed === null) {
      const why = row.purpose === null ? 'has no name' : 'has a purpose but no name; look it up and declare it by hand'
      this.#tell(row, rowText(row), why)
      return
    }
    const known = this.#serviceOf(row)
    const id = known?.id ?? idOf(printed)
    if (id === '') {
      this.#tell(row, printed, 'is no name that a service can have')
      return
    }
    const provider = row.exact?.provider ?? serviceProvider(row, printed, known)
    const lifetime = this.#lifetime(row)
    const category = this.#category(row)
    const draft: ServiceDraft = {
      ...(category === null ? {} : { category }),
      ...(provider === undefined ? {} : { provider }),
      ...(row.purpose === null ? {} : { purpose: row.purpose }),
      ...(lifetime === null ? {} : { lifetime }),
      ...(known === null ? policyOf(row) : {}),
    }
    const before = this.#services.get(id)
    if (before !== undefined && Object.keys(before).length > 0) {
      const isSame = JSON.stringify(before) === JSON.stringify(draft)
      const why = `is declared a second time as ${id}; the first is kept`
      if (!isSame && Object.keys(draft).length > 0) this.#tell(row, printed, why)
      return
    }
    if (this.#isSound(row, { services: { [id]: serviceValue(draft) } }, printed)) this.#services.set(id, draft)
  }

  #takeCookie(row: OutsideRow, { name: printed, host }: ReturnType<typeof readPrintedName>): void {
    if (printed === null) {
      this.#tell(row, rowText(row), 'has no name; look it up and declare it by hand')
      return
    }
    const lifetime = row.exact?.lifetime ?? this.#lifetime(row)
    const { type, name, service } = this.#identify(row, printed, lifetime)
    if (row.exact?.name === undefined && specificity(name.replaceAll(/[/:.]/g, '')) === 0 && !name.includes('://')) {
      this.#tell(row, printed, 'would cover every name; declare it by hand')
      return
    }
    const category = this.#category(row)
    const provider = providerText(row.providers, service)
    const hosts = [...new Set([host, ...row.providers.map((one) => one.host)].filter((one) => one !== null))]
    const id = service?.id ?? (row.service === null ? undefined : idOf(row.service))
    const setBy = row.exact === undefined ? setterOf(service, name, type) : null
    const draft: CookieDraft = {
      name,
      type,
      ...(id === undefined || id === '' ? {} : { service: id }),
      ...(provider === '' ? {} : { provider }),
      ...(category === null ? {} : { category }),
      ...(row.purpose === null ? {} : { purpose: row.purpose }),
      ...(setBy === null ? {} : { setBy }),
      ...(lifetime === null ? {} : { lifetime }),
      ...(row.party === null ? {} : { party: row.party }),
      ...(hosts.length === 0 ? {} : { domains: hosts }),
      ...row.exact,
    }
    this.#keep(row, draft)
  }

  #keep(row: OutsideRow, draft: CookieDraft): void {
    const identity = JSON.stringify([draft.name, draft.type, ...(draft.domains ?? []).toSorted()])
    const before = this.#cookies.get(identity)
    if (before === undefined) {
      if (this.#isSound(row, { cookies: [cookieValue(draft)] }, draft.name)) this.#cookies.set(identity, draft)
      return
    }
    const isSame = JSON.stringify(before) === JSON.stringify(draft)
    if (!isSame) this.#tell(row, draft.name, 'is declared a second time, in other words; the first is kept')
  }

  /** Type, name and service depend on each other: the type tells what a name means, the service what the type is. */
  #identify(row: OutsideRow, printed: string, lifetime: string | null): Identified {
    const said = row.exact?.type ?? (row.type === null ? null : readPrintedType(row.type)) ?? 'cookie'
    const { services } = this.#reference
    const declared = this.#serviceOf(row)
    if (said !== 'web') {
      const raw = row.exact?.name ?? (said === 'indexed-db' ? databaseOf(row.name ?? printed) : printed)
      const name = row.exact?.name === undefined && said === 'indexed-db' ? (readPrintedName(raw).name ?? printed) : raw
      const type = said
      return { type, name, service: declared ?? services.storing(name, type)?.service ?? this.#onlyProvider(row) }
    }
    const byDuration = lifetime === 'session' ? 'session-storage' : 'local-storage'
    const other = lifetime === 'session' ? 'local-storage' : 'session-storage'
    const known = services.storing(printed, byDuration) ?? services.storing(printed, other)
    const service = declared ?? (known ?? services.storing(printed, 'cookie'))?.service ?? this.#onlyProvider(row)
    return { type: byDuration, name: printed, service }
  }

  /** A service that stands in place of a company, and alone. */
  #onlyProvider({ providers }: OutsideRow): Service | null {
    const [only, ...others] = providers
    if (!only?.name || others.length > 0) return null
    const service = this.#reference.services.called(only.name)
    return service !== null && service.name.toLowerCase() === only.name.toLowerCase() ? service : null
  }

  #serviceOf(row: OutsideRow): Service | null {
    const hint = typeof row.purpose === 'string' ? row.purpose : ''
    if (row.exact?.service !== undefined) return this.#reference.services.byId(row.exact.service)
    return row.service === null ? null : this.#reference.services.called(row.service, hint)
  }

  #category(row: OutsideRow): Category | null {
    if (row.exact?.category !== undefined) return row.exact.category
    const text = row.category?.trim() ?? ''
    if (unclassified.test(text)) return null
    const known = canonicalCategory(this.#reference.aliases, text)
    if (known !== null) return known
    if (this.#categories.has(text)) return text
    this.#tell(row, text, 'is no known category, so the entry has none; say it under `aliases` of one, or choose one')
    return null
  }

  #lifetime(row: OutsideRow): string | null {
    const text = row.lifetime?.trim() ?? ''
    if (text === '' || /^(?:-|–|n\/a|unknown|pending)$/i.test(text)) return null
    const lifetime = readPrintedLifetime(text)
    if (lifetime === null) this.#tell(row, text, 'is no lifetime, so the entry has none')
    return lifetime
  }

  /** Whether a manifest may hold it, held against the manifest's own schema. */
  #isSound(row: OutsideRow, value: Record<string, unknown>, shown: string): boolean {
    const names = new Set([...this.#reference.aliases.values(), ...this.#categories.keys()])
    const categories = Object.fromEntries([...names].map((name) => [name, null]))
    const reading = parseManifestValue({ ...value, categories }, '/.cookierc')
    if (reading.ok) return true
    this.#tell(row, shown, `can't stand in a manifest: ${reading.problems[0]?.message ?? 'it is not sound'}`)
    return false
  }

  #tell({ place }: OutsideRow, text: string, why: string): void {
    this.#notUnderstood.push({ place, text: excerpt(text), why })
  }
}

function rowText({ name, purpose, providers, lifetime, type }: OutsideRow): string {
  const shown = [name, providers.map((one) => one.name ?? one.host).join(' '), purpose, lifetime, type]
  return shown.filter((part) => typeof part === 'string' && part !== '').join(' | ')
}

/** The names that are printed beside hosts; none where they say no more than the service does. */
function providerText(providers: readonly OutsideProvider[], service: Service | null): string {
  const names = [...new Set(providers.map(({ name }) => name).filter((name) => name !== null))]
  return names.filter((name) => service === null || !isKnownAs(service, name)).join(', ')
}

function isKnownAs(service: Service, name: string): boolean {
  const plain = name.toLowerCase()
  return [service.name, service.provider, service.id].some((known) => known.toLowerCase() === plain)
}

/** Whose a service is, where the catalogue does not say the same. */
function serviceProvider({ providers }: OutsideRow, printed: string, known: Service | null): string | undefined {
  const said = providers[0]?.name ?? printed
  if (said === printed && isKey(printed)) return undefined
  return known !== null && isKnownAs(known, said) ? undefined : said
}

/** What a configuration calls a service by is no company's name. */
function isKey(printed: string): boolean {
  return /^[a-z0-9_-]+$/.test(printed)
}

function policyOf({ providers }: OutsideRow): { policy?: string } {
  const policy = providers.find((one) => one.policy !== null)?.policy
  return policy === undefined || policy === null ? {} : { policy }
}

/** The id that a service nobody knows gets: `Acme Metrics` is `acme-metrics`. */
export function idOf(name: string): string {
  const words = name.normalize('NFKD').toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return words.filter((word) => word !== '').join('-').slice(0, 80)
}
