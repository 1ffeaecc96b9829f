import { parseCsv } from './csv.mjs'
import { isGenericName } from './generic.mjs'

/** @typedef {import('../../src/catalogue/cookie-name-data.ts').CookieNameData} CookieNameData */
/** @typedef {import('../../src/catalogue/cookie-name-data.ts').PlatformCookies} PlatformCookies */
/** @typedef {import('../../src/model/category.ts').StandardCategory} StandardCategory */
/** @typedef {{ name: string, platform: string, category: StandardCategory, lifetime: string }} Row */
/** @typedef {{ reason: string, name: string, platforms: string[] }} LeftOut */

const source = 'Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database, Apache License 2.0. '
  + 'Names, platforms, categories and lifetimes only, cleaned by scripts/cookie-names.mjs; see NOTICE.md.'

const fewestCharacters = 4

/** @type {Readonly<Record<string, StandardCategory>>} */
const categories = {
  Functional: 'preferences',
  Personalization: 'preferences',
  Security: 'necessary',
  Necessary: 'necessary',
  Analytics: 'statistics',
  Marketing: 'marketing',
}

/**
 * Facts about cookie names from the Open Cookie Database: who sets them, what for, and how long they last. Names that
 * would be attributed to the wrong one are left out.
 *
 * @param {string} text the database's CSV file
 * @param {object} known
 * @param {readonly { id: string, name: string }[]} known.services the catalogue's
 * @param {(text: string) => boolean} known.isLifetime
 * @returns {{ data: CookieNameData, names: number, leftOut: LeftOut[] }}
 */
export function readCookieNames(text, { services, isLifetime }) {
  const serviceOf = new Map(services.flatMap(({ id, name }) => [[plain(id), id], [plain(name), id]]))
  /** @type {Map<string, Row[]>} */
  const byName = new Map()
  for (const row of parseCsv(text).map((cells) => rowOf(cells, isLifetime))) byName.set(row.name, [...(byName.get(row.name) ?? []), row])

  /** @type {LeftOut[]} */
  const leftOut = []
  /** @type {Map<string, PlatformCookies>} */
  const platforms = new Map()
  let names = 0
  for (const [name, rows] of [...byName].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const reason = reasonAgainst(name, rows)
    const [row] = rows
    if (reason !== null || !row) {
      leftOut.push({ reason: reason ?? 'no row', name, platforms: rows.map(({ platform }) => platform) })
      continue
    }
    const facts = platforms.get(row.platform) ?? { service: serviceOf.get(plain(row.platform)) ?? null, cookies: {} }
    platforms.set(row.platform, facts)
    const cookies = (facts.cookies[row.category] ??= {})
    cookies[name] = row.lifetime
    names++
  }
  const sorted = [...platforms].sort(([one], [other]) => (one < other ? -1 : 1))
  return { data: { source, platforms: Object.fromEntries(sorted) }, names, leftOut }
}

/**
 * @param {Record<string, string>} cells
 * @param {(text: string) => boolean} isLifetime
 * @returns {Row}
 */
function rowOf(cells, isLifetime) {
  const name = (cells['Cookie / Data Key name'] ?? '').trim().replace(/\*+$/, '')
  const isPrefix = cells['Wildcard match'] === '1' || (cells['Cookie / Data Key name'] ?? '').trim().endsWith('*')
  const category = categories[cells['Category'] ?? '']
  if (category === undefined) throw new Error(`"${cells['Category']}" is no category of the database that is known here.`)
  const lifetime = (cells['Retention period'] ?? '').trim().toLowerCase()
  return {
    name: isPrefix ? `${name}*` : name,
    platform: (cells['Platform'] ?? '').trim(),
    category,
    lifetime: isLifetime(lifetime) ? lifetime : '',
  }
}

/**
 * @param {string} name `*` at its end for a prefix
 * @param {readonly Row[]} rows
 * @returns {string | null} why nothing is said of the name
 */
function reasonAgainst(name, rows) {
  const fixed = name.replace(/\*$/, '')
  if (fixed.length < fewestCharacters) return 'too short'
  if (/[^\w.:~!$/-]/.test(fixed)) return 'no literal name'
  if (isGenericName(fixed)) return 'generic'
  if (name.endsWith('*') && !/[_.:/-]/.test(fixed)) return 'prefix without a separator'
  const [first] = rows
  if (rows.some(({ platform, category }) => platform !== first?.platform || category !== first.category)) return 'conflicting rows'
  return null
}

/** @param {string} name */
function plain(name) {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}
