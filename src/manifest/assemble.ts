import type { Category } from '../model/category.ts'
import type { StoreType } from '../model/effect.ts'
import type {
  CategoryPolicy, CookieAttributes, GateDeclaration, ModeDeclaration, Lifetime, LocalizedText, Manifest, Regime, ServiceDeclaration,
  SetBy, StoreDeclaration,
} from '../model/manifest.ts'
import { nearestWord } from '../text/nearest.ts'
import { canonicalCategory, plainCategoryName, standardAliases, standardCategories } from './categories.ts'
import { parseLifetime } from './duration.ts'
import type { KnownProblem, ManifestNode, MapNode, Origin, Reading } from './node.ts'
import { problemAt, shortened } from './node.ts'
import { asMap, asText, flagAt, itemsAt, mapAt, textAt, textsAt } from './node-access.ts'

/**
 * Makes the manifest of a map that is sound by the schema, bases merged in.
 * @param sources every file that took part, nearest first.
 * @returns problems where a category is named that neither the manifest nor the standard knows, or where two categories
 * claim one alias.
 */
export function assemble(root: MapNode, sources: readonly [string, ...string[]]): Reading<Manifest> {
  const assembly = new Assembly(root)
  const manifest = assembly.manifest(sources)
  return assembly.problems.length > 0 ? { ok: false, problems: assembly.problems } : { ok: true, value: manifest }
}

class Assembly {
  readonly problems: KnownProblem[] = []
  readonly #root: MapNode
  readonly #aliases: ReadonlyMap<string, Category>

  constructor(root: MapNode) {
    this.#root = root
    this.#aliases = this.#readAliases()
  }

  manifest(sources: readonly [string, ...string[]]): Manifest {
    const consent = mapAt(this.#root, 'consent')
    const stores = itemsAt(this.#root, 'cookies').map((item) => this.#store(asMap(item)))
    return {
      path: sources[0],
      sources,
      regime: (textAt(this.#root, 'regime') ?? 'opt-in') as Regime,
      domains: textsAt(this.#root, 'domains').map((domain) => domain.toLowerCase()),
      consent: {
        platforms: consent.entries.get('platforms')?.value.kind === 'list' ? textsAt(consent, 'platforms') : null,
        infer: flagAt(consent, 'infer') ?? true,
        gates: itemsAt(consent, 'gates').map((item) => this.#gate(item)),
        modes: itemsAt(consent, 'modes').map((item) => this.#mode(item)),
        autoBlocking: flagAt(consent, 'autoBlocking') ?? false,
      },
      categories: this.#categories(),
      aliases: this.#aliases,
      services: this.#services(stores),
      stores,
    }
  }

  #readAliases(): ReadonlyMap<string, Category> {
    const aliases = new Map(standardAliases)
    const claims = new Map<string, Category>(Object.keys(standardCategories).map((name) => [name, name]))
    const claim = (name: string, category: Category, at: Origin): void => {
      const plainName = plainCategoryName(name)
      const owner = claims.get(plainName) ?? category
      if (owner !== category) this.#reportClaimed(name, owner, at)
      claims.set(plainName, owner)
      for (const form of [plainName, name.toLowerCase()]) aliases.set(form, owner)
    }
    const categories = mapAt(this.#root, 'categories')
    for (const [name, { at }] of categories.entries) claim(name, name, at)
    for (const [name, { value }] of categories.entries) {
      for (const alias of itemsAt(asMap(value), 'aliases')) claim(asText(alias), name, alias.at)
    }
    return aliases
  }

  #reportClaimed(name: string, owner: Category, at: Origin): void {
    const taken = `"${shortened(name)}" already stands for the category ${shortened(owner)}`
    const message = `${taken}; a name can stand for one only. Remove it from one of the two.`
    this.problems.push(problemAt(at, 'duplicate', message))
  }

  #categories(): ReadonlyMap<Category, CategoryPolicy> {
    const policies = new Map<Category, CategoryPolicy>(Object.entries(standardCategories))
    for (const [name, { value }] of mapAt(this.#root, 'categories').entries) {
      const written = asMap(value)
      const byDefault = policies.get(name) ?? { consent: 'required', maxLifetime: null }
      policies.set(name, {
        consent: (textAt(written, 'consent') ?? byDefault.consent) as CategoryPolicy['consent'],
        maxLifetime: lifetimeAt(written, 'maxLifetime'),
      })
    }
    return policies
  }

  #category(node: ManifestNode): Category {
    const name = asText(node)
    const category = canonicalCategory(this.#aliases, name)
    if (category !== null) return category
    const nearest = nearestWord(name, this.#aliases.keys())
    const hint = nearest === null ? '' : ` Did you mean \`${nearest}\`?`
    const cure = 'Use necessary, preferences, statistics, marketing, or add it under `categories`.'
    const message = `No category is called "${shortened(name)}".${hint} ${cure}`
    this.problems.push(problemAt(node.at, 'unknownCategory', message))
    return name
  }

  #categoryAt(map: MapNode): Category | null {
    const entry = map.entries.get('category')
    return entry === undefined ? null : this.#category(entry.value)
  }

  #gate(item: ManifestNode): GateDeclaration {
    if (item.kind !== 'map') return { when: asText(item), grants: null }
    const grants = itemsAt(item, 'grants').map((grant) => this.#category(grant))
    return { when: textAt(item, 'when') ?? '', grants: grants.length > 0 ? grants : null }
  }

  #mode(item: ManifestNode): ModeDeclaration {
    if (item.kind !== 'map') return { id: asText(item), setIn: null }
    return { id: textAt(item, 'mode') ?? '', setIn: textAt(item, 'setIn') }
  }

  /** The services that are declared, and those that only entries name. */
  #services(stores: readonly StoreDeclaration[]): ReadonlyMap<string, ServiceDeclaration> {
    const services = new Map<string, ServiceDeclaration>()
    for (const [id, { value }] of mapAt(this.#root, 'services').entries) {
      services.set(id, this.#service(id, asMap(value)))
    }
    for (const { service } of stores) {
      if (service !== null && !services.has(service)) services.set(service, this.#service(service, asMap(undefined)))
    }
    return services
  }

  #service(id: string, written: MapNode): ServiceDeclaration {
    return {
      id,
      category: this.#categoryAt(written),
      provider: textAt(written, 'provider'),
      purpose: localizedAt(written, 'purpose'),
      lifetime: lifetimeAt(written, 'lifetime'),
      hosts: textsAt(written, 'hosts'),
      globals: textsAt(written, 'globals'),
      packages: textsAt(written, 'packages'),
      policy: textAt(written, 'policy'),
      loads: textsAt(written, 'loads'),
    }
  }

  #store(written: MapNode): StoreDeclaration {
    return {
      name: textAt(written, 'name') ?? '',
      type: (textAt(written, 'type') ?? 'cookie') as StoreType,
      service: textAt(written, 'service'),
      provider: textAt(written, 'provider'),
      category: this.#categoryAt(written),
      purpose: localizedAt(written, 'purpose'),
      purposes: itemsAt(written, 'purposes').map((item) => Number(item.kind === 'scalar' ? item.value : 0)),
      setBy: (textAt(written, 'setBy') ?? 'code') as SetBy,
      refresh: flagAt(written, 'refresh') ?? false,
      lifetime: lifetimeAt(written, 'lifetime'),
      party: textAt(written, 'party') as StoreDeclaration['party'],
      domains: textsAt(written, 'domains').map((domain) => domain.toLowerCase()),
      attributes: attributesOf(mapAt(written, 'attributes')),
    }
  }
}

function attributesOf(map: MapNode): CookieAttributes {
  const attributes: CookieAttributes = {}
  for (const name of ['secure', 'httpOnly', 'partitioned'] as const) {
    const value = flagAt(map, name)
    if (value !== null) attributes[name] = value
  }
  for (const name of ['path', 'domain'] as const) {
    const value = textAt(map, name)
    if (value !== null) attributes[name] = value
  }
  const sameSite = textAt(map, 'sameSite')?.toLowerCase()
  const spelled = (['Strict', 'Lax', 'None'] as const).find((value) => value.toLowerCase() === sameSite)
  if (spelled !== undefined) attributes.sameSite = spelled
  return attributes
}

function localizedAt(map: MapNode, key: string): LocalizedText | null {
  const value = map.entries.get(key)?.value
  if (value?.kind !== 'map') return textAt(map, key)
  const texts = Object.create(null) as Record<string, string>
  for (const [language, entry] of value.entries) texts[language] = asText(entry.value)
  return texts
}

function lifetimeAt(map: MapNode, key: string): Lifetime | null {
  const text = textAt(map, key)
  return text === null ? null : parseLifetime(text)
}
