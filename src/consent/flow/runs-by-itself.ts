import { type AccessPath, accessPath } from '../../syntax/access-path.ts'
import { type Node, literalOf } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'

/** What runs a function that no visitor's act runs: `other` where it may still follow from one. */
export type Trigger = 'scroll' | 'timer' | 'load' | 'other'

const CALLS: ReadonlyMap<string, Trigger> = new Map<string, Trigger>([
  ...['setTimeout', 'setInterval', 'requestIdleCallback', 'requestAnimationFrame', 'useTimeout', 'useInterval', 'useIdle', 'useIdleTimer']
    .map((name) => [name, 'timer'] as const),
  ...['IntersectionObserver', 'useScroll', 'useIntersectionObserver', 'useWindowScroll'].map((name) => [name, 'scroll'] as const),
  ...[
    'useEffect', 'useLayoutEffect', 'useInsertionEffect', 'useMount', 'useEffectOnce', 'onMounted', 'onBeforeMount', 'onMount', 'watchEffect',
    'effect', 'ready', 'afterNavigate', 'queueMicrotask',
  ].map((name) => [name, 'load'] as const),
  ...['nextTick', 'MutationObserver', 'then'].map((name) => [name, 'other'] as const),
])

const ACTS = new Set(['click', 'submit', 'change', 'input', 'pointerup', 'mouseup', 'touchend', 'keydown', 'keyup', 'keypress', 'pointerdown'])
const EVENTS: ReadonlyMap<string, Trigger> = new Map<string, Trigger>([
  ...['scroll', 'wheel', 'touchmove', 'mousemove', 'mouseenter', 'mouseover', 'mouseleave', 'mouseout', 'scrollend']
    .map((name) => [name, 'scroll'] as const),
  ...[
    'load', 'DOMContentLoaded', 'pageshow', 'pagehide', 'visibilitychange', 'readystatechange', 'popstate', 'hashchange', 'beforeunload', 'unload',
    'routeChangeComplete', 'routeChangeStart', 'turbo:load', 'turbolinks:load', 'astro:page-load',
  ].map((name) => [name, 'load'] as const),
])
const LISTENING = new Set(['addEventListener', 'on', 'once', 'one', 'addListener', 'useEventListener'])
/** Hooks of a router, which is their first step. */
const OF_ROUTERS = new Set(['afterEach', 'beforeEach', 'listen', 'beforeResolve'])
const HANDLER = /^on(scroll|wheel|mousemove|mouseenter|mouseover|load|visibilitychange|pageshow|domcontentloaded|popstate|hashchange)$/i

/** jQuery's methods for events are called as those are. */
const SHORTHANDS: ReadonlyMap<string, Trigger> = new Map<string, Trigger>([
  ...EVENTS,
  ...['hover', 'resize', 'focus', 'blur', 'focusin', 'focusout', 'each'].map((name) => [name, 'other'] as const),
])

function isOfJquery(root: AccessPath['root']): boolean {
  return root.kind === 'global' && (root.name === '$' || root.name === 'jQuery')
}

/** By the names of events, as jQuery takes several, and with a name of one's own behind: `click.banner touchend`. */
function triggerOf(events: string): Trigger | null {
  const names = events.trim().split(/\s+/).map((event) => event.split('.')[0] ?? event)
  const others = names.filter((name) => !ACTS.has(name) && !name.includes('accept') && !name.includes('consent'))
  return others.length === 0 ? null : others.map((name) => EVENTS.get(name)).find((trigger) => trigger !== undefined) ?? 'other'
}

/** What runs a function that goes to `place`, if it is no act of a visitor; `null` for an act, or where nothing tells. */
export function triggerAt(file: ScriptFile, place: Node): Trigger | null {
  if (place.type === 'CallExpression' || place.type === 'NewExpression') {
    const { root, steps } = accessPath(file, place.callee)
    const last = steps.at(-1)
    const rootName = root.kind === 'global' || root.kind === 'import' || root.kind === 'local' ? root.name : null
    const name = last?.kind === 'member' ? last.key : rootName
    if (name === null) return null
    if (OF_ROUTERS.has(name)) return steps.length > 0 && /router|history/i.test(file.sourceCode.getText(place.callee)) ? 'load' : null
    if (!LISTENING.has(name)) return CALLS.get(name) ?? (isOfJquery(root) ? SHORTHANDS.get(name) ?? null : null)
    const event = place.arguments[0] && literalOf(place.arguments[0])
    return typeof event === 'string' ? triggerOf(event) : null
  }
  const attribute = place.parent?.type === 'JSXExpressionContainer' ? place.parent.parent : place.parent
  const name = place.type === 'MemberExpression' ? place.property : attribute?.type === 'JSXAttribute' ? attribute.name : null
  const event = name?.type === 'Identifier' || name?.type === 'JSXIdentifier' ? HANDLER.exec(name.name)?.[1]?.toLowerCase() : undefined
  if (event === undefined) return null
  return /^(?:scroll|wheel|mouse)/.test(event) ? 'scroll' : 'load'
}
