import type { KnownAddress } from '../../catalogue/address-table.ts'
import type { RequestTarget } from '../../model/effect.ts'
import type { Node } from '../../syntax/node.ts'
import { type Text, decidingFunction, patternOf } from '../../syntax/static-text.ts'
import type { Scene, Standing } from '../effects.ts'
import { addressOf, parseTarget } from './request-target.ts'
import { type Saying, sayings } from '../values/through-callers.ts'

/** A request that code makes. */
export interface Request extends Standing {
  target: RequestTarget
  /** The service it goes to; `null` where the host is nobody's that we know. */
  known: KnownAddress | null
}

/** The requests that the use of a URL makes, at the places that decide where they go. */
export function* requestsTo(scene: Scene, url: { node: Node; site: Node }): Generator<Request> {
  for (const saying of sayings(scene.file, url, addressOf)) {
    const target = parseTarget(patternOf(saying.text))
    if (!target) continue
    const standing = { place: saying.place, site: saying.site }
    const known = scene.services.requestTo(target)
    const byCallers = known && decidingFunction(saying.text) ? requestsByCallers(scene, url, saying) : []
    if (byCallers.length > 0) yield* byCallers
    else yield { target, known, ...standing }
  }
}

/**
 * Products share a URL and differ by an id in its query, which a caller may pass: `gtag/js?id=` is followed to its calls
 * for the service, while the place stays where the address is.
 */
function requestsByCallers({ file, services }: Scene, url: { node: Node; site: Node }, at: Saying): Request[] {
  const address = patternOf(addressOf(at.text))
  const found = new Map<string, Request>()
  for (const { text } of sayings(file, url, (whole: Text) => whole)) {
    if (patternOf(addressOf(text)) !== address) continue
    const target = parseTarget(patternOf(text))
    const known = target && services.requestTo(target)
    if (target && known && !found.has(known.service.id)) {
      found.set(known.service.id, { target, known, place: at.place, site: at.site })
    }
  }
  return [...found.values()]
}
