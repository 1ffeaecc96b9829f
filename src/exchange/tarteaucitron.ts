import { catalogue } from '../catalogue/catalogue.ts'
import type { Category } from '../model/category.ts'
import { Code, type Data, at, entriesOf, listOf, textOf, textsOf } from './data.ts'
import { type NotUnderstood, type OutsideDocument, type OutsideRow, excerpt } from './outside.ts'
import type { ScriptData } from './plain-javascript.ts'

/** What tarteaucitron calls the kinds of services; of the others no category is known. */
const categoryOfType: Readonly<Record<string, Category>> = {
  ads: 'marketing', social: 'marketing', analytic: 'statistics',
}

export function isTarteaucitron(script: readonly ScriptData[]): boolean {
  return script.some(({ target }) => /^(?:window\.)?\(?tarteaucitron\b/.test(target))
}

/**
 * Reads the services that a page hands to tarteaucitron: by key (`job.push('gtag')`), and of its own
 * (`services.acme = {...}`).
 */
export function readTarteaucitron(script: readonly ScriptData[]): OutsideDocument {
  const rows: OutsideRow[] = []
  const notUnderstood: NotUnderstood[] = []
  for (const { target, values, line } of script) {
    const place = `line ${line}`
    const plain = target.replace(/^\(?(?:window\.)?/, '')
    if (/^tarteaucitron\.job(?:=.*)?\)?\.push$/.test(plain)) {
      for (const key of values) {
        if (typeof key === 'string') rows.push(rowOfKey(key, place))
        else {
          const text = key instanceof Code ? key.text : JSON.stringify(key)
          notUnderstood.push({ place, text: excerpt(text), why: 'is no service\'s key' })
        }
      }
    } else if (/^tarteaucitron\.services\.[\w$-]+$/.test(plain) || /^tarteaucitron\.services\[(['"]).+\1\]$/.test(plain)) {
      const [data = null] = values
      if (at(data, 'key') === null && at(data, 'name') === null) {
        notUnderstood.push({ place, text: excerpt(target), why: 'is a service without data; it is not run' })
      } else rows.push(...rowsOfService(data, place))
    }
  }
  return { rows, notUnderstood }
}

/** The same from JSON: `{ job: [...], services: { key: {...} } }`. */
export function readTarteaucitronData(data: Data): OutsideDocument {
  const keys = textsOf(at(data, 'job')).map((key, index) => rowOfKey(key, `$.job[${index}]`))
  const own = entriesOf(at(data, 'services')).flatMap(([key, service]) => rowsOfService(service, `$.services.${key}`))
  return { rows: [...keys, ...own], notUnderstood: [] }
}

export function isTarteaucitronData(data: Data): boolean {
  return listOf(at(data, 'job')).length > 0
}

function rowOfKey(key: string, place: string): OutsideRow {
  const known = catalogue().platforms.find(({ id }) => id === 'tarteaucitron')?.categories ?? {}
  const category = Object.hasOwn(known, key) ? (known[key] ?? null) : null
  return {
    place, name: null, service: key, providers: [], purpose: null, lifetime: null, type: null, party: null,
    category: typeof category === 'string' ? category : null,
  }
}

function rowsOfService(data: Data, place: string): OutsideRow[] {
  const key = textOf(at(data, 'key')) ?? textOf(at(data, 'name')) ?? ''
  const name = textOf(at(data, 'name'))
  const type = textOf(at(data, 'type')) ?? ''
  const needsConsent = at(data, 'needConsent') !== false
  const category = Object.hasOwn(categoryOfType, type) ? (categoryOfType[type] ?? null) : null
  const policy = textOf(at(data, 'uri'))
  const base: OutsideRow = {
    place, name: null, service: key, providers: [{ name, host: null, policy }], purpose: null, lifetime: null, type: null,
    category: needsConsent ? category : (category ?? 'necessary'), party: null,
  }
  const cookies = textsOf(at(data, 'cookies')).map((cookie) => {
    return { ...base, name: cookie, providers: [], exact: { name: cookie } }
  })
  return [{ ...base, ...(name === null || name === key ? {} : { exact: { provider: name } }) }, ...cookies]
}
