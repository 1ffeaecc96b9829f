import type { ManifestNode } from './node.ts'
import { textAt, textsAt } from './node-access.ts'

/**
 * What tells one entry of `cookies` from another: its name, its type and, where given, its domains in any order.
 * `shown` is the same for people.
 */
export function storeIdentity(entry: ManifestNode): { identity: string; shown: string } {
  if (entry.kind !== 'map') return { identity: '', shown: '' }
  const name = textAt(entry, 'name') ?? ''
  const type = textAt(entry, 'type') ?? 'cookie'
  const domains = new Set(textsAt(entry, 'domains').map((host) => host.toLowerCase()))
  const sorted = [...domains].toSorted()
  return { identity: JSON.stringify([name, type, ...sorted]), shown: type === 'cookie' ? name : `${name} (${type})` }
}
