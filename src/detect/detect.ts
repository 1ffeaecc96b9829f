import type { ServiceIndex } from '../catalogue/service-index.ts'
import type { Effect } from '../model/effect.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import { beacons } from './beacon.ts'
import { serviceComponents } from './component.ts'
import { libraryWrites } from './cookie-library.ts'
import { documentCookies } from './document-cookie.ts'
import type { Scene } from './effects.ts'
import { embeds } from './embed.ts'
import { pixels } from './pixel.ts'
import { scriptLoads } from './script.ts'
import { serviceCalls } from './service-call.ts'
import { storageWrites } from './web-storage.ts'
import { isWorthALook } from './worth-a-look.ts'

const MECHANISMS: readonly ((scene: Scene) => Iterable<Effect>)[] = [
  documentCookies,
  libraryWrites,
  storageWrites,
  scriptLoads,
  serviceCalls,
  serviceComponents,
  pixels,
  beacons,
  embeds,
]

/**
 * What a file does to a visitor's browser and tells third parties, in the order of the source. The same thing at the same
 * place is told once.
 */
export function detectEffects(file: ScriptFile, services: ServiceIndex): Effect[] {
  if (!isWorthALook(file, services)) return []
  const scene: Scene = { file, services }
  const effects = new Map<string, Effect>()
  for (const mechanism of MECHANISMS) {
    for (const effect of mechanism(scene)) {
      const identity = JSON.stringify([effect.place.range, effect.kind, effect.service, effect.type, effect.name])
      if (!effects.has(identity)) effects.set(identity, effect)
    }
  }
  return [...effects.values()].sort((one, other) => one.place.range[0] - other.place.range[0])
}
