import type { StandardCategory } from '../model/category.ts'
import { cookieNameData } from './cookie-name-data.ts'

/** What a public database tells of a cookie's name. Less sure than the catalogue's own entries, which come first. */
export interface NamedCookie {
  /** The name, or the prefix with `*` at its end. */
  name: string
  /** The product or company that sets it. */
  provider: string
  /** Its id in the catalogue, or `null` for one that the catalogue does not know. */
  service: string | null
  category: StandardCategory
  /** `session` or a duration such as `13 months`; `null` where the database does not tell. */
  lifetime: string | null
}

interface Names {
  exact: Map<string, NamedCookie>
  /** The longest first. */
  prefixes: NamedCookie[]
}

let names: Names | undefined

/**
 * Who is known to set a cookie of this name. Names that could be anybody's are known as nobody's.
 * @param name in which nothing is unknown: with a `*` it is not looked up.
 */
export function cookieNamed(name: string): NamedCookie | null {
  if (name.includes('*')) return null
  const { exact, prefixes } = (names ??= readNames())
  return exact.get(name) ?? prefixes.find((prefix) => name.startsWith(prefix.name.slice(0, -1))) ?? null
}

/** Every name that is known, prefixes with `*` at their end. */
export function* knownCookieNames(): Iterable<string> {
  const { exact, prefixes } = (names ??= readNames())
  yield* exact.keys()
  for (const { name } of prefixes) yield name
}

function readNames(): Names {
  const exact = new Map<string, NamedCookie>()
  const prefixes: NamedCookie[] = []
  for (const cookie of cookies()) {
    if (cookie.name.endsWith('*')) prefixes.push(cookie)
    else exact.set(cookie.name, cookie)
  }
  prefixes.sort((one, other) => other.name.length - one.name.length)
  return { exact, prefixes }
}

function* cookies(): Iterable<NamedCookie> {
  for (const [provider, { service, cookies: byCategory }] of Object.entries(cookieNameData().platforms)) {
    for (const [category, lifetimes] of Object.entries(byCategory)) {
      for (const [name, lifetime] of Object.entries(lifetimes)) {
        yield { name, provider, service, category: category as StandardCategory, lifetime: lifetime === '' ? null : lifetime }
      }
    }
  }
}
