import type { Effect, RequestTarget } from '../model/effect.ts'
import type { ScriptElement, Service } from '../model/service.ts'
import { memberKey } from '../syntax/access-path.ts'
import { bindingOf } from '../syntax/binding.ts'
import { type Node, literalOf, unwrap } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import { covers } from '../text/wildcard.ts'
import { wordsIn } from '../text/words.ts'
import { type Scene, serviceEffect } from './effects.ts'
import { type Request, requestsTo } from './requests.ts'

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
  const names = host === null || host.includes('*') ? namesIn(file, node, DEEPEST) : ownHost(host)
  const spoken = names.map((name) => ` ${wordsIn(name).join(' ')} `)
  const isCalled = (words: string): boolean => spoken.some((name) => name.includes(` ${words} `))
  return services.shown.find(({ configuredAs }) => configuredAs?.some(isCalled)) ?? null
}

/** What a host of one's own is named for: `umami` of `umami.acme.com`, and nothing of `umami.is.acme.com`, which feigns another. */
function ownHost(host: string): string[] {
  const [first, second = ''] = host.split('.')
  return first && /^[a-z]+$/.test(first) && second.length > 3 ? [first] : []
}

/** How deep an expression is searched. */
const DEEPEST = 6

/** The names in an expression and in the value of the constant that it is, those in `env('UMAMI_URL')` among them. */
function namesIn(file: ScriptFile, expression: Node, fuel: number): string[] {
  const node = unwrap(expression)
  if (fuel <= 0) return []
  const inside = (inner: Node): string[] => namesIn(file, inner, fuel - 1)
  switch (node.type) {
    case 'Identifier': {
      const variable = file.variableOf(node)
      const binding = variable && bindingOf(file, variable)
      return [node.name, ...(binding?.kind === 'constant' && binding.init.type !== 'Literal' ? inside(binding.init) : [])]
    }
    case 'MemberExpression': {
      const key = memberKey(file, node)
      return [...inside(node.object), ...(key === null ? [] : [key])]
    }
    case 'TemplateLiteral':
      return node.expressions.flatMap(inside)
    case 'BinaryExpression':
    case 'LogicalExpression':
      return [node.left, node.right].flatMap(inside)
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].flatMap(inside)
    case 'CallExpression':
      return [...inside(node.callee), ...node.arguments.flatMap((argument) => textOrNames(argument, inside))]
    default:
      return []
  }
}

function textOrNames(argument: Node, inside: (node: Node) => string[]): string[] {
  const text = literalOf(argument)
  return typeof text === 'string' ? [text] : inside(argument)
}
