import type { StandardCategory } from '../model/category.ts'
import { hostData } from './host-data.ts'
import { comparableHost } from './url-pattern.ts'

/** What a public list tells of a host. Less sure than the catalogue's own entries, which come first. */
export interface NamedHost {
  /** The domain as the list has it: `*.acme.com` is that domain and everything below it. */
  domain: string
  /** The product or company it belongs to. */
  provider: string
  /** What requests to it are for, where the list tells. */
  category: StandardCategory | null
}

let known: ReadonlyMap<string, NamedHost> | undefined

/** Whose a host is; hosts that serve anybody's content are known as nobody's. */
export function hostNamed(host: string): NamedHost | null {
  known ??= readHosts()
  const labels = comparableHost(host).split('.')
  const exact = known.get(labels.join('.'))
  if (exact) return exact
  for (let first = 0; first < labels.length - 1; first++) {
    const above = known.get(`*.${labels.slice(first).join('.')}`)
    if (above) return above
  }
  return null
}

function readHosts(): ReadonlyMap<string, NamedHost> {
  const hosts = new Map<string, NamedHost>()
  for (const [purpose, entities] of Object.entries(hostData().entities)) {
    const category = purpose === 'unknown' ? null : purpose as StandardCategory
    for (const [provider, domains] of Object.entries(entities)) {
      for (const domain of domains.split(' ')) hosts.set(domain, { domain, provider, category })
    }
  }
  return hosts
}
