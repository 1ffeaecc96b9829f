import type { Effect } from '../model/effect.ts'
import type { Node } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import { usesOf } from '../syntax/value-uses.ts'
import { type Scene, serviceEffect } from './effects.ts'
import { usesOfGlobal, usesOfGlobalMember } from './values/global-carriers.ts'
import { beginsUnknown } from './requests/request-target.ts'
import { requestsTo } from './requests/requests.ts'

/**
 * Requests that report a visit. `sendBeacon` exists for nothing else, so that it counts wherever it goes beyond the page's
 * own host; `fetch` and its like count where they go to a known endpoint.
 */
export function* beacons(scene: Scene): Generator<Effect> {
  for (const use of usesOfGlobalMember(scene.file, 'navigator', 'sendBeacon')) {
    const [node] = use.kind === 'call' ? use.node.arguments : []
    if (use.kind !== 'call' || !node) continue
    for (const request of requestsTo(scene, { node, site: use.node })) {
      const { known, target } = request
      if (!known && target.host === null && !beginsUnknown(target)) continue
      yield serviceEffect('beacon', known?.service.id ?? null, target, request)
    }
  }
  for (const url of requestUrls(scene.file)) {
    for (const request of requestsTo(scene, url)) {
      if (request.known?.role === 'endpoint') {
        yield serviceEffect('beacon', request.known.service.id, request.target, request)
      }
    }
  }
}

function* requestUrls(file: ScriptFile): Generator<{ node: Node; site: Node }> {
  for (const use of usesOfGlobal(file, 'fetch')) {
    const [node] = use.kind === 'call' ? use.node.arguments : []
    if (use.kind === 'call' && node) yield { node: urlOfRequest(file, node), site: use.node }
  }
  for (const created of usesOfGlobal(file, 'XMLHttpRequest')) {
    if (created.kind !== 'construct') continue
    for (const use of usesOf(file, created.node)) {
      if (use.kind !== 'member' || use.key !== 'open') continue
      for (const call of usesOf(file, use.carrier)) {
        const url = call.kind === 'call' ? call.node.arguments[1] : undefined
        if (call.kind === 'call' && url) yield { node: url, site: call.node }
      }
    }
  }
}

/** The URL in `new Request(url)`. */
function urlOfRequest(file: ScriptFile, node: Node): Node {
  const [url] = node.type === 'NewExpression' ? node.arguments : []
  const isRequest = node.type === 'NewExpression' && node.callee.type === 'Identifier' &&
    node.callee.name === 'Request' && !file.variableOf(node.callee)
  return isRequest && url ? url : node
}
