import { detectEffects } from '../detect/detect.ts'
import type { Scene } from '../detect/effects.ts'
import { effectsThrough, mayWrap } from '../detect/values/imported-wrappers.ts'
import type { Effect } from '../model/effect.ts'
import type { Connection } from '../project/callers.ts'
import { isFunction } from '../syntax/node.ts'

/**
 * What a file does, by itself and through functions of other files that leave it to their callers what they write or load.
 * What a function of this file leaves to its callers is told there alone, if one of them says more.
 */
export function effectsOf(scene: Scene, connection: Connection): Effect[] {
  const own = detectEffects(scene.file, scene.services)
  const through = connection.importedModules('writes', mayWrap).flatMap((module) => effectsThrough(scene, module))
  return [...own.filter((effect) => !isToldElsewhere(scene, effect, connection)), ...through]
}

function isToldElsewhere({ file, services }: Scene, { openTo, type, name }: Effect, connection: Connection): boolean {
  if (!isFunction(openTo)) return false
  return connection.callsElsewhere(openTo, mayWrap).some((importer) => {
    const callsOf: typeof importer.callsOf = (fn) => (fn === openTo ? importer.callsOf(fn) : [])
    const said = effectsThrough({ file: importer.file, services }, { file, callsOf })
    return said.some((effect) => effect.type === type && effect.name !== name)
  })
}
