import { readFileSync } from 'node:fs'
import type { Manifest, StoreDeclaration } from '../model/manifest.ts'
import { isCodeFile } from './code.ts'
import { parseLayer } from './layer.ts'
import type { MapNode, Origin } from './node.ts'
import { asMap, itemsAt, mapAt, textAt } from './node-access.ts'

/** Finds where a manifest, or a base of it, declares something. */
export interface DeclaredPlaces {
  /** `null` where no file that is data says so: code computed it, or an entry's `service` names it only. */
  ofService(id: string): Origin | null
  ofStore(store: StoreDeclaration): Origin | null
}

/** Reads the files of a manifest once more, for the places of its entries; the nearest file that has one counts. */
export function declaredPlaces({ sources }: Manifest): DeclaredPlaces {
  const layers = sources.flatMap((path) => layerAt(path) ?? [])
  return {
    ofService: (id) => first(layers, (layer) => mapAt(layer, 'services').entries.get(id)?.at),
    ofStore: ({ name, type, domains }) => first(layers, (layer) => {
      const sameName = itemsAt(layer, 'cookies').map(asMap).filter((entry) => textAt(entry, 'name') === name && (textAt(entry, 'type') ?? 'cookie') === type)
      const sameDomains = sameName.find((entry) => itemsAt(entry, 'domains').length === domains.length)
      return (sameDomains ?? sameName[0])?.entries.get('name')?.at
    }),
  }
}

function first(layers: readonly MapNode[], find: (layer: MapNode) => Origin | undefined): Origin | null {
  for (const layer of layers) {
    const found = find(layer)
    if (found) return found
  }
  return null
}

function layerAt(path: string): MapNode | null {
  if (isCodeFile(path)) return null
  try {
    const reading = parseLayer(readFileSync(path, 'utf8'), path)
    return reading.ok ? reading.value : null
  } catch {
    // Gone since the manifest was read.
    return null
  }
}
