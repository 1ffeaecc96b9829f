import { type Data, at, isDataMap, listOf, textOf } from './data.ts'
import { type NotUnderstood, type OutsideDocument, type OutsideProvider, type OutsideRow, excerpt } from './outside.ts'

/** Reads what OneTrust publishes for a domain: groups with their own cookies and those of other hosts. */
export function readOneTrust(data: Data): OutsideDocument {
  const rows: OutsideRow[] = []
  const notUnderstood: NotUnderstood[] = []
  for (const [index, group] of groupsOf(data).entries()) {
    const place = `$.Groups[${index}]`
    const id = textOf(at(group, 'CustomGroupId')) ?? textOf(at(group, 'OptanonGroupId'))
    const name = textOf(at(group, 'GroupName'))
    // Ids such as C0002 mean the same everywhere; names are the site's own.
    const category = id !== null && /^C000[1-5]$/i.test(id) ? id : name
    const take = (cookie: Data, at_: string, party: 'first' | 'third', host: Data): void => {
      const row = rowOf(cookie, at_, party, category, host)
      if (row === null) notUnderstood.push({ place: at_, text: excerpt(JSON.stringify(cookie)), why: 'has no name' })
      else rows.push(row)
    }
    for (const [position, cookie] of listOf(at(group, 'FirstPartyCookies')).entries()) {
      take(cookie, `${place}.FirstPartyCookies[${position}]`, 'first', null)
    }
    for (const [position, host] of listOf(at(group, 'Hosts')).entries()) {
      const cookies = listOf(at(host, 'Cookies'))
      if (cookies.length === 0) {
        const text = textOf(at(host, 'HostName')) ?? ''
        notUnderstood.push({ place: `${place}.Hosts[${position}]`, text: excerpt(text), why: 'is a host without a cookie' })
      }
      for (const [below, cookie] of cookies.entries()) take(cookie, `${place}.Hosts[${position}].Cookies[${below}]`, 'third', host)
    }
  }
  return { rows, notUnderstood }
}

export function isOneTrust(data: Data): boolean {
  return groupsOf(data).some((group) => at(group, 'FirstPartyCookies') !== null || at(group, 'OptanonGroupId') !== null)
}

function groupsOf(data: Data): readonly Data[] {
  const groups = listOf(at(data, 'DomainData', 'Groups'))
  return (groups.length > 0 ? groups : listOf(at(data, 'Groups'))).filter((group) => isDataMap(group))
}

function rowOf(cookie: Data, place: string, party: 'first' | 'third', category: string | null, host: Data): OutsideRow | null {
  const name = textOf(at(cookie, 'Name')) ?? textOf(at(cookie, 'name'))
  if (name === null) return null
  const hostName = textOf(at(cookie, 'Host')) ?? textOf(at(host, 'HostName'))
  const providers: OutsideProvider[] = hostName === null
    ? []
    : [{ name: null, host: hostName.replace(/^\./, '').toLowerCase(), policy: textOf(at(host, 'PrivacyPolicy')) }]
  const display = textOf(at(host, 'DisplayName'))
  if (display !== null && display !== hostName) providers.push({ name: display, host: null, policy: null })
  return {
    place,
    name,
    service: null,
    providers,
    purpose: textOf(at(cookie, 'description')) ?? textOf(at(cookie, 'thirdPartyDescription')),
    lifetime: lifetimeOf(cookie),
    type: null,
    category,
    party: at(cookie, 'isThirdParty') === true ? 'third' : party,
  }
}

/** `Length` counts days. */
function lifetimeOf(cookie: Data): string | null {
  const length = textOf(at(cookie, 'Length'))
  if (at(cookie, 'IsSession') === true || length === '0') return 'session'
  return length !== null && /^\d{1,6}$/.test(length) ? `${length} days` : length
}
