import type { ServiceIndex } from '../catalogue/service-index.ts'
import type { Category } from '../model/category.ts'
import type { LocalizedText, Manifest, StoreDeclaration } from '../model/manifest.ts'
import { withoutService } from './klaro.ts'
import { expressionOf } from './name-expression.ts'
import { NamePattern } from './data.ts'
import type { NotUnderstood } from './outside.ts'
import { type Printable, printModule } from './print-script.ts'
import { categoryOf, categoryOfService, isDeclared } from './published.ts'
import type { Exported } from './to-iab.ts'
import { inLanguage, languagesOf } from './translated.ts'

interface Group {
  name: string
  title: string
  category: Category
  purpose: LocalizedText | null
  stores: StoreDeclaration[]
}

/** A Klaro configuration: one of its services for each service, and one for each category's keys that belong to none. */
export function toKlaro(manifest: Manifest, services: ServiceIndex): Exported {
  const leftOut: NotUnderstood[] = []
  const groups = new Map<string, Group>()
  for (const { id, purpose, provider, ...declared } of manifest.services.values()) {
    const category = categoryOfService(id, manifest, services)
    const isUsed = manifest.stores.some((store) => store.service === id)
    if (!isUsed && !isDeclared({ id, purpose, provider, ...declared })) continue
    if (category === null) leftOut.push({ place: 'service', text: id, why: 'has no category, which Klaro needs' })
    else {
      const title = services.byId.get(id)?.name ?? provider ?? id
      groups.set(JSON.stringify([id, category]), { name: id, title, category, purpose, stores: [] })
    }
  }
  for (const store of manifest.stores) {
    const category = categoryOf(store, manifest, services)
    const tell = (why: string): unknown => leftOut.push({ place: store.type, text: store.name, why })
    if (category === null) tell('has no category, which Klaro needs')
    else if (store.type !== 'cookie') tell(`is ${store.type}, which Klaro does not clear`)
    else groupFor(groups, store, category, services).stores.push(store)
  }
  const all = [...groups.values()]
  const languages = languagesOf(all.map(({ purpose }) => purpose))
  const value = {
    version: 1,
    elementID: 'klaro',
    storageMethod: 'cookie',
    cookieName: 'klaro',
    mustConsent: false,
    default: false,
    translations: Object.fromEntries(languages.map((language) => [language, translations(all, language)])),
    services: all.map((group) => klaroService(group, manifest)),
  }
  return { text: printModule(value, 'Klaro configuration, written by cookierc from the manifest.'), leftOut }
}

/** A key of another category than its service's goes into a group of its own: Klaro asks by service. */
function groupFor(groups: Map<string, Group>, store: StoreDeclaration, category: Category, services: ServiceIndex): Group {
  const name = store.service ?? `${withoutService}${category}`
  const key = JSON.stringify([name, category])
  const existing = groups.get(key)
  if (existing) return existing
  const taken = [...groups.values()].some((group) => group.name === name)
  const title = store.service === null ? capitalized(category) : (services.byId.get(name)?.name ?? name)
  const group = { name: taken ? `${name}-${category}` : name, title, category, purpose: null, stores: [] }
  groups.set(key, group)
  return group
}

function klaroService({ name, title, category, stores }: Group, manifest: Manifest): Printable {
  const isExempt = manifest.categories.get(category)?.consent === 'exempt'
  const cookies = stores.flatMap((store): Printable[] => {
    // Klaro takes a text that begins with `^` for an expression.
    const isExpression = store.name.includes('*') || store.name.startsWith('^')
    const pattern = isExpression ? new NamePattern(expressionOf(store.name)) : store.name
    if (store.domains.length === 0) return [pattern]
    return store.domains.map((domain) => [pattern, store.attributes.path ?? '/', domain])
  })
  return { name, title, purposes: [category], cookies, ...(isExempt ? { required: true } : {}) }
}

function translations(groups: readonly Group[], language: string): Printable {
  const described = groups.filter(({ purpose }) => inLanguage(purpose, language) !== '')
  const texts = described.map(({ name, purpose }) => [name, { description: inLanguage(purpose, language) }] as const)
  const purposes = [...new Set(groups.map(({ category }) => category))]
  const titles = Object.fromEntries(purposes.map((name) => [name, capitalized(name)]))
  return { ...Object.fromEntries(texts), purposes: titles }
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
