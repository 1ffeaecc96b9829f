import type { RequestTarget } from '../model/effect.ts'
import type { Service, UrlPattern } from '../model/service.ts'
import { comparableHost, matchUrl, parseUrlPattern, type ParsedUrlPattern } from './url-pattern.ts'

/** What an address of a service is for. */
export type AddressRole = 'script' | 'endpoint' | 'embed'

/** The service that a request goes to. */
export interface KnownAddress {
  service: Service
  role: AddressRole
}

interface Address extends KnownAddress {
  pattern: ParsedUrlPattern
}

/**
 * A lookup of services by address. Patterns are filed under the fixed end of their host, so that a look-up compares
 * a handful of them; those of any host are few and compared each time.
 */
export function createAddressTable(services: readonly Service[]): (target: RequestTarget) => KnownAddress | null {
  const byHost = new Map<string, Address[]>()
  const ofAnyHost: Address[] = []
  for (const address of addressesOf(services)) {
    const key = fixedEnd(address.pattern.host)
    if (key === '') ofAnyHost.push(address)
    else byHost.set(key, [...(byHost.get(key) ?? []), address])
  }

  function candidates({ host }: RequestTarget): Address[] {
    if (host === null) return ofAnyHost
    return [...ofAnyHost, ...domainsOf(comparableHost(host)).flatMap((domain) => byHost.get(domain) ?? [])]
  }

  return (target) => {
    let best: KnownAddress | null = null
    let highest = -1
    for (const { service, role, pattern } of candidates(target)) {
      const specificity = matchUrl(pattern, target)
      if (specificity === null || specificity < highest) continue
      best = { service, role }
      highest = specificity
    }
    return best
  }
}

function* addressesOf(services: readonly Service[]): Iterable<Address> {
  for (const service of services) {
    const roles: readonly (readonly [AddressRole, readonly UrlPattern[] | undefined])[] = [
      ['script', service.scripts],
      ['endpoint', service.endpoints],
      ['embed', service.embeds],
    ]
    for (const [role, patterns] of roles) {
      for (const pattern of patterns ?? []) yield { service, role, pattern: parseUrlPattern(pattern) }
    }
  }
}

/** The labels of a host pattern after its last `*`: `js-*.acme.com` is filed under `acme.com`. */
function fixedEnd(host: string): string {
  const star = host.lastIndexOf('*')
  if (star === -1) return host
  const dot = host.indexOf('.', star)
  return dot === -1 ? '' : host.slice(dot + 1)
}

/** A host and the domains above it, itself last. */
function domainsOf(host: string): string[] {
  const labels = host.split('.')
  return labels.map((_, index) => labels.slice(labels.length - 1 - index).join('.'))
}
