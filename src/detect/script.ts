import { hostNamed } from '../catalogue/hosts.ts'
import type { Effect, RequestTarget } from '../model/effect.ts'
import type { Node } from '../syntax/node.ts'
import { awaitingTrigger } from './elements/awaited-script.ts'
import { type Scene, serviceEffect } from './effects.ts'
import { describedScripts } from './elements/described-scripts.ts'
import { elementSources } from './elements/element-sources.ts'
import { moduleRequests } from './values/module-values.ts'
import { requestsThrough } from './requests/handed-addresses.ts'
import { type Request, requestsTo } from './requests/requests.ts'
import { loaderArguments } from './elements/script-loaders.ts'
import { shownLoad } from './elements/shown-scripts.ts'

/** Scripts of known services, and of hosts that a public list names, that code fetches: by an element, a module's URL or a loader. */
export function* scriptLoads(scene: Scene): Generator<Effect> {
  for (const source of elementSources(scene.file)) {
    const { tag, node, site } = source
    if (tag === 'script') yield* namedOrShown([...loads(scene, node, site, true)], () => shownLoad(scene, source))
    else if (tag === null) yield* loads(scene, node, site, false)
  }
  for (const { node, site, isSure } of loaderArguments(scene.file)) {
    if (isSure) yield* loads(scene, node, site, true)
    else yield* knownLoads(requestsThrough(scene, { node, site })).map(awaitingTrigger)
  }
  for (const { node, site, isSigned, attributes } of describedScripts(scene.file)) {
    const known = knownLoads((isSigned ? requestsThrough : requestsTo)(scene, { node, site }))
    yield* namedOrShown(known, () => (isSigned ? shownLoad(scene, { node, site, attributes }) : null)).map(awaitingTrigger)
  }
  for (const { source, node } of moduleRequests(scene.file, isUrl)) yield* loads(scene, source, node, true)
}

/** Loads of services that an address names, or else the one that the script's element shows. */
function namedOrShown(named: readonly Effect[], find: () => Effect | null): readonly Effect[] {
  const shown = named.some(({ service }) => service !== null) ? null : find()
  return shown ? [shown] : named
}

function* loads(scene: Scene, node: Node, site: Node, isScript: boolean): Generator<Effect> {
  for (const request of (isScript ? requestsThrough : requestsTo)(scene, { node, site })) {
    const role = request.known?.role
    if (role === 'script' || (isScript && role === 'endpoint')) {
      yield serviceEffect('load', request.known?.service.id ?? null, request.target, request)
    } else if (isScript && !request.known && isTrackersHost(request.target)) yield serviceEffect('load', null, request.target, request)
  }
}

/** Domains from which large providers deliver content of all kinds. */
const DELIVERY = /cdn|cloudfront|img|static|media/

/** Whether a public list names the host as one that is told of visits, and no host of a page's own content. */
function isTrackersHost({ host }: RequestTarget): boolean {
  const named = host === null || host.includes('*') ? null : hostNamed(host)
  return named !== null && !DELIVERY.test(named.domain)
}

/** Loads of code that is only likely to load: of an address that is a known service's, host and all. */
function knownLoads(requests: Iterable<Request>): Effect[] {
  return [...requests].flatMap((request) => {
    const { known, target } = request
    if (known?.role !== 'script' || target.host === null || target.host === '*') return []
    return [serviceEffect('load', known.service.id, target, request)]
  })
}

function isUrl(module: string): boolean {
  return module.includes('//')
}
