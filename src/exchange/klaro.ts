import { canonicalCategory } from '../manifest/categories.ts'
import type { Category } from '../model/category.ts'
import { type Data, at, entriesOf, isDataMap, listOf, sourceOf, textOf, textsOf } from './data.ts'
import { patternsIn, patternsOf } from './name-expression.ts'
import { type NotUnderstood, type OutsideDocument, type OutsideRow, excerpt } from './outside.ts'
import type { Reference } from './to-draft.ts'
import { translated } from './translated.ts'

/** The name of the entry that holds what belongs to no service, before the category's name. */
export const withoutService = 'own-'

export function isKlaro(data: Data): boolean {
  const services = servicesOf(data)
  return services.length > 0 && services.every((service) => textOf(at(service, 'name')) !== null)
    && services.some((service) => ['purposes', 'cookies', 'title'].some((key) => at(service, key) !== null))
}

/** Reads a Klaro configuration: its services with their purposes and cookies. */
export function readKlaro(data: Data, { aliases, services: known }: Reference): OutsideDocument {
  const rows: OutsideRow[] = []
  const notUnderstood: NotUnderstood[] = []
  const categories = new Map<Category, 'required' | 'exempt'>()
  for (const [index, service] of servicesOf(data).entries()) {
    const place = `$.services[${index}]`
    const name = textOf(at(service, 'name'))
    if (name === null) {
      notUnderstood.push({ place, text: excerpt(JSON.stringify(service)), why: 'has no name' })
      continue
    }
    const title = textOf(at(service, 'title')) ?? translationOf(data, service, name, 'title').values().next().value ?? name
    const [purpose, ...others] = textsOf(at(service, 'purposes'))
    const category = purpose === undefined ? null : (canonicalCategory(aliases, purpose) ?? purpose)
    if (category !== null && !aliases.has(category)) {
      categories.set(category, at(service, 'required') === true ? 'exempt' : 'required')
    }
    for (const other of others) {
      notUnderstood.push({ place, text: excerpt(other), why: `is a further purpose of ${name}; an entry has one category` })
    }
    const isOwn = purpose !== undefined && name === `${withoutService}${purpose}`
    const called = known.called(name) === null && known.called(title) !== null ? title : name
    const base = { place, service: isOwn ? null : called, lifetime: null, type: null, category, party: null }
    const description = translated(translationOf(data, service, name, 'description')) ?? textOf(at(service, 'description'))
    const exact = title === name || known.called(called) !== null ? {} : { exact: { provider: title } }
    if (!isOwn) rows.push({ ...base, name: null, providers: [], purpose: description, ...exact })
    for (const [position, cookie] of listOf(at(service, 'cookies')).entries()) {
      const at_ = `${place}.cookies[${position}]`
      const read = cookieOf(cookie)
      if (read === null) {
        const why = 'is no name, and no expression that a pattern can say'
        notUnderstood.push({ place: at_, text: excerpt(sourceOf(cookie)), why })
        continue
      }
      const providers = read.domain === null ? [] : [{ name: null, host: read.domain.replace(/^\./, ''), policy: null }]
      for (const exactName of read.names) {
        rows.push({ ...base, place: at_, name: exactName, providers, purpose: null, exact: { name: exactName } })
      }
    }
  }
  return { rows, notUnderstood, categories }
}

function servicesOf(data: Data): readonly Data[] {
  const services = listOf(at(data, 'services'))
  return (services.length > 0 ? services : listOf(at(data, 'apps'))).filter((service) => isDataMap(service))
}

/** Texts by language, from the service itself or from the configuration's translations. */
function translationOf(data: Data, service: Data, name: string, key: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const [language, below] of entriesOf(at(data, 'translations'))) {
    const text = textOf(at(below, name, key))
    if (text !== null) texts.set(language === 'zz' ? 'en' : language, text)
  }
  for (const [language, below] of entriesOf(at(service, 'translations'))) {
    const text = textOf(at(below, key))
    if (text !== null) texts.set(language === 'zz' ? 'en' : language, text)
  }
  return texts
}

interface KlaroCookie {
  names: readonly string[]
  domain: string | null
}

/** `name`, `/expression/`, `[name, path, domain]` or `{ pattern, path, domain }`. */
function cookieOf(cookie: Data): KlaroCookie | null {
  const parts = listOf(cookie)
  const [pattern = null, , listed] = parts.length > 0 ? parts : [isDataMap(cookie) ? at(cookie, 'pattern') : cookie]
  const domain = textOf(isDataMap(cookie) ? at(cookie, 'domain') : listed)
  // Klaro takes a text that begins with `^` for an expression.
  const isExpression = typeof pattern === 'string' && pattern.startsWith('^')
  const names = isExpression ? patternsOf(pattern) : patternsIn(pattern)
  return names === null ? null : { names, domain }
}
