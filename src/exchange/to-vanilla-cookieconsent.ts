import type { ServiceIndex } from '../catalogue/service-index.ts'
import type { Category } from '../model/category.ts'
import type { Manifest, StoreDeclaration } from '../model/manifest.ts'
import { escapeHtml } from '../text/escape-html.ts'
import { NamePattern } from './data.ts'
import { expressionOf } from './name-expression.ts'
import type { NotUnderstood } from './outside.ts'
import { type Printable, printModule } from './print-script.ts'
import { categoryOf, categoryOfService, isDeclared, publishedSections, serviceType } from './published.ts'
import type { Exported } from './to-iab.ts'
import { languagesOf } from './translated.ts'

/** A vanilla-cookieconsent configuration, version 3: its categories with what they clear, and a table for each. */
export function toVanillaCookieconsent(manifest: Manifest, services: ServiceIndex): Exported {
  const leftOut: NotUnderstood[] = []
  const stores = new Map<Category, StoreDeclaration[]>()
  for (const store of manifest.stores) {
    const category = categoryOf(store, manifest, services)
    const why = 'has no category, which vanilla-cookieconsent needs'
    if (category === null) leftOut.push({ place: store.type, text: store.name, why })
    else stores.set(category, [...(stores.get(category) ?? []), store])
  }
  const declared = [...manifest.services.values()].filter((service) => isDeclared(service))
  const ids = declared.map(({ id }) => id)
  const used = new Set<Category>([...stores.keys(), ...ids.flatMap((id) => categoryOfService(id, manifest, services) ?? [])])
  const valueOf = (name: Category): Printable => categoryValue(name, stores.get(name) ?? [], ids, { manifest, services })
  const categories = [...manifest.categories.keys()].filter((name) => used.has(name))
  const languages = languagesOf(manifest.stores.map(({ purpose }) => purpose))
  const value = {
    categories: Object.fromEntries(categories.map((name) => [name, valueOf(name)])),
    language: {
      default: languages[0] ?? 'en',
      translations: Object.fromEntries(languages.map((language) => [language, texts(manifest, services, language)])),
    },
  }
  const comment = 'vanilla-cookieconsent configuration, written by cookierc from the manifest: CookieConsent.run(config).'
  return { text: printModule(value, comment), leftOut }
}

function categoryValue(
  name: Category,
  stores: readonly StoreDeclaration[],
  ids: readonly string[],
  { manifest, services }: { manifest: Manifest; services: ServiceIndex },
): Printable {
  const isExempt = manifest.categories.get(name)?.consent === 'exempt'
  const own = ids.filter((id) => categoryOfService(id, manifest, services) === name)
  const labels = Object.fromEntries(own.map((id) => {
    return [id, { label: services.byId.get(id)?.name ?? manifest.services.get(id)?.provider ?? id }]
  }))
  const cookies = stores.filter(({ type }) => type === 'cookie').flatMap((store): Printable[] => {
    const pattern = store.name.includes('*') ? new NamePattern(expressionOf(store.name)) : store.name
    const [domain] = store.domains
    return [{ name: pattern, ...(domain === undefined ? {} : { domain }) }]
  })
  return {
    ...(isExempt ? { enabled: true, readOnly: true } : {}),
    ...(!isExempt && cookies.length > 0 ? { autoClear: { cookies } } : {}),
    ...(own.length > 0 ? { services: labels } : {}),
  }
}

function texts(manifest: Manifest, services: ServiceIndex, language: string): Printable {
  const sections = publishedSections(manifest, services, language).flatMap(({ category, title, rows }): Printable[] => {
    const body = rows.filter(({ type }) => type !== serviceType).map((row) => ({
      // The library puts cells into the page as markup.
      name: escapeHtml(row.name),
      provider: escapeHtml(row.provider),
      purpose: escapeHtml(row.purpose),
      lifetime: row.lifetime,
      type: row.type,
    }))
    if (category === null) return []
    const table = { headers: { name: 'Name', provider: 'Provider', purpose: 'Purpose', lifetime: 'Lifetime', type: 'Type' }, body }
    return [{ title, linkedCategory: category, ...(body.length === 0 ? {} : { cookieTable: table }) }]
  })
  return {
    consentModal: {
      title: 'Cookies',
      description: 'May we use cookies beyond those that this site needs?',
      acceptAllBtn: 'Accept all',
      acceptNecessaryBtn: 'Reject all',
      showPreferencesBtn: 'Choose',
    },
    preferencesModal: {
      title: 'Cookies',
      acceptAllBtn: 'Accept all',
      acceptNecessaryBtn: 'Reject all',
      savePreferencesBtn: 'Save',
      closeIconLabel: 'Close',
      sections,
    },
  }
}
