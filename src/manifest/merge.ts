import { storeIdentity } from './identity.ts'
import type { ListNode, ManifestNode, MapEntry, MapNode } from './node.ts'

/**
 * Lays a manifest over its base: maps merge by key at every level, `cookies` by identity, other lists join, and of two
 * single values the nearer one's stays. What is left empty (`services:`) takes nothing away from the base.
 */
export function mergeManifests(base: MapNode, nearer: MapNode): MapNode {
  return mergeMaps(base, nearer, (key, below, above) => {
    const areStores = key === 'cookies' && below.kind === 'list' && above.kind === 'list'
    return areStores ? mergeStores(below, above) : mergeNodes(below, above)
  })
}

function mergeNodes(base: ManifestNode, nearer: ManifestNode): ManifestNode {
  if (nearer.kind === 'scalar' && nearer.value === null) return base
  if (base.kind === 'map' && nearer.kind === 'map') {
    return mergeMaps(base, nearer, (_key, below, above) => mergeNodes(below, above))
  }
  return base.kind === 'list' && nearer.kind === 'list' ? joinLists(base, nearer) : nearer
}

function mergeMaps(
  base: MapNode,
  nearer: MapNode,
  merge: (key: string, base: ManifestNode, nearer: ManifestNode) => ManifestNode,
): MapNode {
  const entries = new Map<string, MapEntry>(base.entries)
  for (const [key, entry] of nearer.entries) {
    const below = entries.get(key)
    entries.set(key, below === undefined ? entry : { at: entry.at, value: merge(key, below.value, entry.value) })
  }
  return { ...nearer, entries }
}

function mergeStores(base: ListNode, nearer: ListNode): ListNode {
  const merged = new Map(base.items.map((item) => [storeIdentity(item).identity, item]))
  for (const item of nearer.items) {
    const { identity } = storeIdentity(item)
    const below = merged.get(identity)
    merged.set(identity, below === undefined ? item : mergeNodes(below, item))
  }
  return { ...nearer, items: [...merged.values()] }
}

function joinLists(base: ListNode, nearer: ListNode): ListNode {
  const joined = new Map([...base.items, ...nearer.items].map((item) => [JSON.stringify(plain(item)), item]))
  return { ...nearer, items: [...joined.values()] }
}

function plain(node: ManifestNode): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(plain)
  return [...node.entries].map(([key, { value }]) => [key, plain(value)])
}
