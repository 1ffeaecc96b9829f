import type { RequestTarget } from '../model/effect.ts'
import type { UrlPattern } from '../model/service.ts'
import { covers, specificity } from '../text/wildcard.ts'

/** An address pattern taken apart; see `UrlPattern` for the notation. */
export interface ParsedUrlPattern {
  /** Lower case; `*` for any host. */
  host: string
  /** With its leading slash; `null` where the whole host is meant. */
  path: string | null
  /** The query parameters that are asked for: name and pattern of the value. */
  parameters: readonly (readonly [name: string, value: string])[]
  /** How many characters the pattern pins down: of two that match, the higher one is the more specific. */
  specificity: number
}

/**
 * Takes an address pattern apart.
 * @throws {TypeError} for a pattern with a scheme, or without a host.
 */
export function parseUrlPattern(pattern: UrlPattern): ParsedUrlPattern {
  if (pattern.includes('//') || pattern === '' || /^[/?]/.test(pattern)) {
    throw new TypeError(`An address pattern is "host/path?query" without a scheme, not "${pattern}"`)
  }
  const [address = '', query = ''] = splitOnce(pattern, '?')
  const slash = address.indexOf('/')
  const host = (slash === -1 ? address : address.slice(0, slash)).toLowerCase()
  const path = slash === -1 ? null : address.slice(slash)
  const parameters = parametersOf(query)
  return {
    host,
    path,
    parameters,
    specificity:
      specificity(host) +
      (path === null ? 0 : specificity(path)) +
      parameters.reduce((sum, [name, value]) => sum + name.length + specificity(value), 0),
  }
}

/**
 * How specifically `pattern` describes a request, or `null` where it does not. What the source does not tell of the
 * request (`*`) is never taken for what a pattern asks.
 */
export function matchUrl(pattern: ParsedUrlPattern, target: RequestTarget): number | null {
  if (!isHostCovered(pattern.host, target.host)) return null
  const [path = '', query = ''] = splitOnce(withoutFragment(target.path), '?')
  if (pattern.path !== null && !isPathCovered(pattern.path, target.host === null ? afterUnknownBase(path) : path)) {
    return null
  }
  if (pattern.parameters.length > 0) {
    const present = parametersOf(query)
    const asked = pattern.parameters.every(([name, value]) =>
      present.some(([presentName, presentValue]) => presentName === name && covers(value, presentValue)),
    )
    if (!asked) return null
  }
  return pattern.specificity
}

/** A target's host as patterns are compared with it: lower case, without its port. */
export function comparableHost(host: string): string {
  return host.toLowerCase().replace(/:\d*$/, '')
}

function isHostCovered(pattern: string, host: string | null): boolean {
  if (pattern === '*') return true
  return host !== null && covers(pattern, comparableHost(host))
}

/** A path is matched as a prefix up to a `/`, its end, or an unknown rest. */
function isPathCovered(pattern: string, path: string): boolean {
  const deeper = pattern.endsWith('/') ? `${pattern}*` : `${pattern}/*`
  return covers(pattern, path) || covers(deeper, path) || (path.endsWith('*') && covers(pattern, path.slice(0, -1)))
}

/** In `base + 'matomo.js'` the unknown base ends with a slash, or the address would be of another file. */
function afterUnknownBase(path: string): string {
  const rest = path.replace(/^\/?\*/, '')
  if (rest === path) return path
  return rest.startsWith('/') ? `/*${rest}` : `/*/${rest}`
}

function parametersOf(query: string): (readonly [name: string, value: string])[] {
  if (query === '') return []
  return query.split('&').map((parameter) => {
    const [name = '', value = ''] = splitOnce(parameter, '=')
    return [name, value] as const
  })
}

function withoutFragment(path: string): string {
  return splitOnce(path, '#')[0] ?? ''
}

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator)
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + separator.length)]
}
