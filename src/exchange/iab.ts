import type { CookieDraft } from '../manifest/draft.ts'
import type { Category } from '../model/category.ts'
import { at, type Data, listOf, textOf } from './data.ts'
import { type NotUnderstood, type OutsideDocument, type OutsideRow, excerpt } from './outside.ts'
import { lifetimeOfSeconds } from './printed-lifetime.ts'

const marketingPurposes: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 10, 11])
const statisticsPurposes: ReadonlySet<number> = new Set([8, 9])

export function isIabDisclosure(data: Data): boolean {
  return Array.isArray(at(data, 'disclosures'))
}

/** Reads a vendor's Device Storage and Operational Disclosures of the IAB, version 1.0 or 1.1. */
export function readIabDisclosure(data: Data): OutsideDocument {
  const rows: OutsideRow[] = []
  const notUnderstood: NotUnderstood[] = []
  for (const [index, item] of listOf(at(data, 'disclosures')).entries()) {
    const place = `$.disclosures[${index}]`
    const identifier = textOf(at(item, 'identifier'))
    const type = textOf(at(item, 'type'))?.toLowerCase() ?? ''
    const why = identifier === null ? 'has no identifier' : typeProblem(type)
    if (identifier === null || why !== null) {
      notUnderstood.push({ place, text: excerpt(identifier ?? JSON.stringify(item)), why: why ?? '' })
      continue
    }
    const isWildcard = /^\*+$/.test(identifier)
    if (isWildcard) notUnderstood.push({ place, text: identifier, why: 'is a wildcard alone, which would cover every name' })
    else rows.push(rowOf(item, identifier, type, place))
  }
  for (const [key, name, what] of [['domains', 'domain', 'a domain'], ['sdks', 'name', 'an SDK of mobile apps']] as const) {
    for (const [index, item] of listOf(at(data, key)).entries()) {
      const text = textOf(at(item, name)) ?? ''
      const why = `is ${what}, which a manifest declares with its service, if at all`
      notUnderstood.push({ place: `$.${key}[${index}]`, text: excerpt(text), why })
    }
  }
  return { rows, notUnderstood }
}

function typeProblem(type: string): string | null {
  if (type === 'app') return 'is storage of a mobile app, which a website\'s manifest does not hold'
  return type === 'cookie' || type === 'web' ? null : 'is of a type other than `cookie` and `web`'
}

function rowOf(item: Data, identifier: string, type: string, place: string): OutsideRow {
  const seconds = at(item, 'maxAgeSeconds')
  const lifetime = typeof seconds === 'number' ? lifetimeOfSeconds(seconds) : null
  const purposes = listOf(at(item, 'purposes')).filter((purpose) => Number.isInteger(purpose)) as number[]
  const single = textOf(at(item, 'domain'))
  const domains = [...listOf(at(item, 'domains')).map(textOf), single].filter((domain) => domain !== null && domain !== '*')
  const category = categoryOf(purposes)
  const isCookie = type === 'cookie'
  const exact: Partial<CookieDraft> = {
    name: identifier,
    ...(isCookie ? { type: 'cookie' } : {}),
    ...(purposes.length > 0 ? { purposes } : {}),
    ...(at(item, 'cookieRefresh') === true ? { refresh: true } : {}),
    ...(lifetime === null ? {} : { lifetime }),
    ...(category === null ? {} : { category }),
  }
  return {
    place,
    name: identifier,
    service: null,
    providers: domains.map((host) => ({ name: null, host, policy: null })),
    purpose: textOf(at(item, 'description')),
    lifetime: null,
    type: isCookie ? null : 'web',
    category: null,
    party: null,
    exact,
  }
}

/** What purposes come to: the strictest counts. Without purpose 1 the storage is exempt from consent. */
function categoryOf(purposes: readonly number[]): Category | null {
  if (purposes.some((purpose) => marketingPurposes.has(purpose))) return 'marketing'
  if (purposes.some((purpose) => statisticsPurposes.has(purpose))) return 'statistics'
  return purposes.includes(1) ? null : 'necessary'
}
