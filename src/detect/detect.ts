import type { ServiceIndex } from '../catalogue/service-index.ts'
import type { Effect } from '../model/effect.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import { assignedSettings } from './assigned-settings.ts'
import { beacons } from './beacon.ts'
import { serviceComponents } from './component.ts'
import { configuredServices } from './framework-config.ts'
import { servicePlugins } from './framework-plugins.ts'
import { libraryWrites } from './library-writes.ts'
import { documentCookies } from './document-cookie.ts'
import type { Scene } from './effects.ts'
import { embeds } from './embed.ts'
import { embeddedIn, scriptOf } from './elements/embedded.ts'
import { pixels } from './pixel.ts'
import { scriptLoads } from './script.ts'
import { serviceCalls } from './service-call.ts'
import { setCookieHeaders } from './set-cookie.ts'
import { storageWrites } from './web-storage.ts'
import { isWorthALook } from './worth-a-look.ts'

const MECHANISMS: readonly ((scene: Scene) => Iterable<Effect>)[] = [
  documentCookies,
  libraryWrites,
  setCookieHeaders,
  storageWrites,
  scriptLoads,
  serviceCalls,
  serviceComponents,
  servicePlugins,
  configuredServices,
  pixels,
  beacons,
  embeds,
]

/**
 * What a file does to a visitor's browser and tells third parties, in the order of the source, code in its strings
 * included. The same thing at the same place is told once.
 */
export function detectEffects(file: ScriptFile, services: ServiceIndex): Effect[] {
  const effects = new Map<string, Effect>()
  for (const effect of effectsIn({ file, services })) {
    const identity = JSON.stringify([effect.place.range, effect.kind, effect.service, effect.type, effect.name])
    if (!effects.has(identity)) effects.set(identity, effect)
  }
  return [...effects.values()].sort((one, other) => one.place.range[0] - other.place.range[0])
}

function* effectsIn(scene: Scene): Generator<Effect> {
  const { file, services } = scene
  if (!isWorthALook(file, services)) return
  const started = new Set<string>()
  const placed = (effect: Effect): Effect => (file.origin ? { ...effect, place: file.placeOf(...effect.place.range) } : effect)
  for (const mechanism of MECHANISMS) {
    for (const effect of mechanism(scene)) {
      if (effect.service !== null && (effect.kind === 'load' || effect.kind === 'init')) started.add(effect.service)
      yield placed(effect)
    }
  }
  for (const effect of assignedSettings(scene, started)) yield placed(effect)
  for (const embedded of embeddedIn(file).scripts) {
    const script = scriptOf(file, services, embedded)
    if (!script) continue
    const { code, site, alsoAt } = embedded
    for (const effect of effectsIn({ file: script, services })) {
      const literal = code.nodeAt(effect.site.range[0])
      yield { ...effect, site, alsoAt: [effect.site, ...effect.alsoAt ?? [], ...literal ? [literal] : [], ...alsoAt] }
    }
  }
}
