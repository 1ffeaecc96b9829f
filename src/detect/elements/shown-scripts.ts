import type { Effect, RequestTarget } from '../../model/effect.ts'
import type { ScriptElement, Service } from '../../model/service.ts'
import type { Node } from '../../syntax/node.ts'
import { covers } from '../../text/wildcard.ts'
import { type Scene, serviceEffect } from '../effects.ts'
import { namesIn, serviceCalled } from './names-of-configuration.ts'
import { type Request, requestsTo } from '../requests/requests.ts'

/** A script whose address does not say whose it is. */
interface UnnamedScript {
  /** The address's expression. */
  node: Node
  site: Node
  /** The names of the element's attributes. */
  attributes: () => ReadonlySet<string>
}

/**
 * The load of a script that its element or the names around its address tell: `data-website-id`, `process.env.UMAMI_URL`,
 * `umami.acme.com`. `null` where these say nothing, as for a script of the page's own.
 */
export function shownLoad(scene: Scene, script: UnnamedScript): Effect | null {
  const [request] = requestsTo(scene, script)
  if (!request || request.known) return null
  const service = byElement(scene, request, script.attributes) ?? byConfiguration(scene, request, script.node)
  return service && serviceEffect('load', service.id, request.target, request)
}

function byElement({ services }: Scene, { target }: Request, attributes: () => ReadonlySet<string>): Service | null {
  const file = fileOf(target)
  const present = attributes()
  const isShown = ({ attributes: asked, files }: ScriptElement): boolean =>
    asked.every((name) => present.has(name)) && (files === undefined || file === '*' || files.some((pattern) => covers(pattern, file)))
  return services.shown.find(({ elements }) => elements?.some(isShown)) ?? null
}

/** The last part of an address's path; `*` where it is not known. */
function fileOf({ path }: RequestTarget): string {
  const [whole = ''] = path.split(/[?#]/)
  return whole.slice(whole.lastIndexOf('/') + 1)
}

function byConfiguration({ file, services }: Scene, { target }: Request, node: Node): Service | null {
  const { host } = target
  return serviceCalled(services.shown, host === null || host.includes('*') ? namesIn(file, node) : ownHost(host))
}

/** What a host of one's own is named for: `umami` of `umami.acme.com`, and nothing of `umami.is.acme.com`, which feigns another. */
function ownHost(host: string): string[] {
  const [first, second = ''] = host.split('.')
  return first && /^[a-z]+$/.test(first) && second.length > 3 ? [first] : []
}
