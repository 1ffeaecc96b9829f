import type { Effect } from '../model/effect.ts'
import { type Scene, serviceEffect } from './effects.ts'
import { elementSources } from './elements/element-sources.ts'
import { requestsThrough } from './requests/handed-addresses.ts'
import { requestsTo } from './requests/requests.ts'

/** Frames that show a known service's player, map or widget. */
export function* embeds(scene: Scene): Generator<Effect> {
  for (const source of elementSources(scene.file)) {
    if (source.tag === 'script' || source.tag === 'img') continue
    for (const request of (source.tag === 'iframe' ? requestsThrough : requestsTo)(scene, source)) {
      if (request.known?.role === 'embed') yield serviceEffect('embed', request.known.service.id, request.target, request)
    }
  }
}
