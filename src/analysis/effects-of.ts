import { detectEffects } from '../detect/detect.ts'
import type { Scene } from '../detect/effects.ts'
import { undecidedFunctions } from '../detect/foreign-calls.ts'
import { effectsThrough, mayWrap } from '../detect/imported-wrappers.ts'
import type { Effect } from '../model/effect.ts'
import type { Connection } from '../project/callers.ts'
import { isInside } from '../syntax/node.ts'

/**
 * What a file does, by itself and through functions of other files that leave it to their callers what they write or load.
 * What a function of this file leaves to its callers elsewhere is told there alone.
 */
export function effectsOf(scene: Scene, connection: Connection): Effect[] {
  const own = detectEffects(scene.file, scene.services)
  const through = connection.importedModules(mayWrap).flatMap((module) => effectsThrough(scene, module))
  const wrappers = own.some(isUndecided) ? [...undecidedFunctions(scene.file)].filter((fn) => connection.isCalledElsewhere(fn)) : []
  const told = own.filter((effect) => !isUndecided(effect) || !wrappers.some((fn) => isInside(effect.site, fn)))
  return [...told, ...through]
}

/** Whether the source leaves open what is written or loaded, in whole or in part. */
function isUndecided({ name, type, service, target }: Effect): boolean {
  return type === null ? service === null && target === null : name === null || name.includes('*')
}
