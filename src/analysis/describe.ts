import { catalogue } from '../catalogue/catalogue.ts'
import { hostNamed } from '../catalogue/hosts.ts'
import type { Effect, EffectKind } from '../model/effect.ts'

const STORES: Readonly<Record<string, string>> = {
  cookie: 'cookie',
  'local-storage': 'local storage key',
  'session-storage': 'session storage key',
  'indexed-db': 'IndexedDB database',
  'cache-storage': 'cache',
  'shared-storage': 'shared storage key',
}

const ACTS: Readonly<Partial<Record<EffectKind, string>>> = {
  load: 'script',
  init: 'start',
  event: 'event',
  pixel: 'pixel',
  beacon: 'beacon',
  embed: 'embed',
}

/** A short noun phrase for an effect, such as "cookie `_ga`" or "script of Meta Pixel (`meta-pixel`)". */
export function describeEffect({ kind, name, type, service, target }: Effect): string {
  if (kind === 'cookie' || kind === 'storage') {
    const store = STORES[type ?? 'cookie'] ?? 'stored key'
    return name === null ? `${store} with a name that is not known` : `${store} \`${name}\``
  }
  const act = ACTS[kind] ?? kind
  if (service !== null) return `${act} ${kind === 'beacon' ? 'to' : 'of'} ${nameOf(service)}`
  if (!target?.host) return act
  const named = kind === 'load' ? hostNamed(target.host) : null
  return named ? `${act} of ${named.provider} from ${target.host}` : `${act} to ${target.host}`
}

/** A service as people call it, with its id where the name does not tell it. */
export function nameOf(service: string): string {
  const known = catalogue().services.find(({ id }) => id === service)
  if (!known) return `\`${service}\``
  return known.name.toLowerCase() === service ? known.name : `${known.name} (\`${service}\`)`
}
