import type { ManifestNode, MapNode } from './node.ts'

/** The text at `key`; `null` where there is none. */
export function textAt(map: MapNode, key: string): string | null {
  const value = map.entries.get(key)?.value
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : null
}

/** The truth value at `key`; `null` where there is none. */
export function flagAt(map: MapNode, key: string): boolean | null {
  const value = map.entries.get(key)?.value
  return value?.kind === 'scalar' && typeof value.value === 'boolean' ? value.value : null
}

/** The map at `key`, an empty one where there is none. */
export function mapAt(map: MapNode, key: string): MapNode {
  return asMap(map.entries.get(key)?.value)
}

/** What the list at `key` holds. */
export function itemsAt(map: MapNode, key: string): readonly ManifestNode[] {
  const value = map.entries.get(key)?.value
  return value?.kind === 'list' ? value.items : []
}

/** The texts that the list at `key` holds. */
export function textsAt(map: MapNode, key: string): readonly string[] {
  return itemsAt(map, key).map(asText)
}

export function asMap(node: ManifestNode | undefined): MapNode {
  return node?.kind === 'map' ? node : nothing
}

export function asText(node: ManifestNode): string {
  return node.kind === 'scalar' ? String(node.value) : ''
}

const nothing: MapNode = { kind: 'map', at: { file: '', line: null, column: null, path: '$' }, entries: new Map() }
