import { withoutGuard } from '../text/print-csv.ts'
import type { CsvRecord } from './csv-text.ts'
import { type Data, at, entriesOf, listOf, textOf } from './data.ts'
import { type OutsideDocument, type OutsideProvider, type OutsideRow } from './outside.ts'
import { isHostList } from './printed-hosts.ts'

const nameColumn = 'Cookie / Data Key name'

/** Its categories that no one else has: what keeps a site safe is necessary. */
const ownCategories: Readonly<Record<string, string>> = { Security: 'necessary' }

export function isOpenCookieDatabase(head: readonly string[]): boolean {
  return head.includes(nameColumn) && head.includes('Wildcard match')
}

/** Reads the Open Cookie Database as CSV, or a part of it. */
export function readOpenCookieDatabase(records: readonly CsvRecord[]): OutsideDocument {
  const [head, ...lines] = records
  const names = head?.fields ?? []
  const rows = lines.map(({ line, fields }) => {
    const value = (name: string): string | null => {
      const text = withoutGuard(fields[names.indexOf(name)] ?? '').trim()
      return text === '' ? null : text
    }
    return rowOf({
      place: `line ${line}`, platform: value('Platform'), category: value('Category'), name: value(nameColumn), domain: value('Domain'),
      description: value('Description'), retention: value('Retention period'), controller: value('Data Controller'),
      isPrefix: value('Wildcard match') === '1',
    })
  })
  return { rows, notUnderstood: [] }
}

export function isOpenCookieDatabaseData(data: Data): boolean {
  return entriesOf(data).some(([, cookies]) => listOf(cookies).some((cookie) => {
    return at(cookie, 'cookie') !== null && at(cookie, 'wildcardMatch') !== null
  }))
}

/** The same as JSON: a list of cookies for each platform. */
export function readOpenCookieDatabaseData(data: Data): OutsideDocument {
  const rows = entriesOf(data).flatMap(([platform, cookies]) => listOf(cookies).map((cookie, index) => {
    const value = (key: string): string | null => textOf(at(cookie, key))
    return rowOf({
      place: `$[${JSON.stringify(platform)}][${index}]`, platform, category: value('category'), name: value('cookie'), domain: value('domain'),
      description: value('description'), retention: value('retentionPeriod'), controller: value('dataController'),
      isPrefix: value('wildcardMatch') === '1',
    })
  }))
  return { rows, notUnderstood: [] }
}

interface Listed {
  place: string
  platform: string | null
  category: string | null
  name: string | null
  domain: string | null
  description: string | null
  retention: string | null
  controller: string | null
  isPrefix: boolean
}

function rowOf(listed: Listed): OutsideRow {
  const { name, category, domain, controller } = listed
  const isRetention = listed.retention !== null && !/^(?:undefined|various|unknown)$/i.test(listed.retention)
  return {
    place: listed.place,
    name: name === null ? null : `${name}${listed.isPrefix && !name.endsWith('*') ? '*' : ''}`,
    service: name === null ? null : listed.platform,
    providers: [...(controller === null ? [] : [{ name: controller, host: null, policy: null }]), ...hostsIn(domain ?? '')],
    purpose: listed.description,
    lifetime: isRetention ? listed.retention : null,
    type: null,
    category: category !== null && Object.hasOwn(ownCategories, category) ? (ownCategories[category] ?? null) : category,
    party: partyOf(domain ?? ''),
  }
}

/** `.acme.com (3rd party) or acme.net`. Prose such as "the site's own domain" holds none. */
function hostsIn(domain: string): OutsideProvider[] {
  const words = domain.replace(/\([^()]*\)/g, ' ').split(/[\s,;]+|\bor\b/)
  return words.map((word) => word.replace(/^\*?\./, '').toLowerCase()).filter((word) => word !== '' && isHostList(word))
    .map((host) => ({ name: null, host, policy: null }))
}

function partyOf(domain: string): 'first' | 'third' | null {
  const [isFirst, isThird] = [/1st party/i.test(domain), /3rd party/i.test(domain)]
  return isFirst === isThird ? null : isFirst ? 'first' : 'third'
}
