import type { Effect } from '../model/effect.ts'
import type { Node } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import { type Scene, serviceEffect } from './effects.ts'
import { elementSources } from './element-sources.ts'
import { usesOfGlobal, usesOfGlobalMember } from './global-carriers.ts'
import { moduleRequests } from './module-values.ts'
import { requestsTo } from './requests.ts'

/** Scripts of known services that code fetches: by an element, a module's URL or a loader. */
export function* scriptLoads(scene: Scene): Generator<Effect> {
  for (const { tag, node, site } of elementSources(scene.file)) {
    if (tag === 'script' || tag === null) yield* loads(scene, node, site, tag === 'script')
  }
  for (const { node, site } of loaderCalls(scene.file)) yield* loads(scene, node, site, true)
  for (const { source, node } of moduleRequests(scene.file, isUrl)) yield* loads(scene, source, node, true)
}

function* loads(scene: Scene, node: Node, site: Node, isScript: boolean): Generator<Effect> {
  for (const request of requestsTo(scene, { node, site })) {
    const role = request.known?.role
    if (role === 'script' || (isScript && role === 'endpoint')) {
      yield serviceEffect('load', request.known?.service.id ?? null, request.target, request)
    }
  }
}

function isUrl(module: string): boolean {
  return module.includes('//')
}

/** Calls of the loaders that everybody has: of workers, and of jQuery. */
function* loaderCalls(file: ScriptFile): Generator<{ node: Node; site: Node }> {
  for (const use of usesOfGlobal(file, 'importScripts')) {
    if (use.kind === 'call') for (const node of use.node.arguments) yield { node, site: use.node }
  }
  for (const jquery of ['$', 'jQuery']) {
    for (const use of usesOfGlobalMember(file, jquery, 'getScript')) {
      const [node] = use.kind === 'call' ? use.node.arguments : []
      if (use.kind === 'call' && node) yield { node, site: use.node }
    }
  }
}
