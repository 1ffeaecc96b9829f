import type { Effect } from '../model/effect.ts'
import { type Scene, serviceEffect } from './effects.ts'
import { elementSources } from './elements/element-sources.ts'
import { requestsTo } from './requests/requests.ts'

/**
 * Images and frames that are there for their request: to a known endpoint, or to any other host where their form says so.
 * Ordinary images are nobody's business.
 */
export function* pixels(scene: Scene): Generator<Effect> {
  for (const source of elementSources(scene.file)) {
    if (source.tag === 'script') continue
    for (const request of requestsTo(scene, source)) {
      const { known, target } = request
      if (known?.role === 'endpoint') yield serviceEffect('pixel', known.service.id, target, request)
      else if (!known && source.tag && target.host !== null && target.host !== '*' && source.hasPixelForm()) {
        yield serviceEffect('pixel', null, target, request)
      }
    }
  }
}
