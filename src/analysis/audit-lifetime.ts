import { parseLifetime, yearSeconds } from '../manifest/duration.ts'
import { type MapNode, shortened } from '../manifest/node.ts'
import { textAt } from '../manifest/node-access.ts'
import type { StoreType } from '../model/effect.ts'
import type { Lifetime } from '../model/manifest.ts'
import { type Flaw, flawAt } from './flaw.ts'

/** Nobody keeps a browser that long: figures such as 27 years come from a date that a program could not read. */
const LONGEST_YEARS = 10

/** A declared lifetime that can't be true, of a stored key of a type, or of a service (`null`). */
export function* lifetimeFlaws(entry: MapNode, name: string, type: StoreType | null): Generator<Flaw> {
  const written = textAt(entry, 'lifetime')
  const at = entry.entries.get('lifetime')?.value.at
  const lifetime = written === null ? null : parseLifetime(written)
  if (written === null || !at || !lifetime) return
  const reason = implausible(lifetime, written, type)
  if (reason !== null) yield flawAt(at, 'implausibleLifetime', { name: shortened(name), lifetime: shortened(written), reason })
}

function implausible(lifetime: Lifetime, written: string, type: StoreType | null): string | null {
  if (type === 'session-storage' && lifetime !== 'session') return 'session storage ends with its tab. Write `session`'
  if (type === 'local-storage' && lifetime === 'session') {
    return 'local storage outlives the session. Write `persistent`, or `type: session-storage`'
  }
  if (typeof lifetime === 'string') return null
  if (/session/i.test(written)) return 'it is both a session and a time. Write the one that the code sets'
  if (lifetime.seconds === 0) return 'what is kept for no time is not kept. Write `session`, or how long it is kept'
  if (lifetime.seconds <= LONGEST_YEARS * yearSeconds) return null
  return type === 'cookie' ? 'browsers delete cookies after 400 days. Write what the code sets' : 'no browser lives that long. Write `persistent`'
}
