import type { StoreType } from '../model/effect.ts'
import type { Manifest, StoreDeclaration } from '../model/manifest.ts'
import { covers, specificity } from '../text/wildcard.ts'

/** With fewer known characters a written name such as `a_*` says too little to be the declared one. */
const fewestKnownCharacters = 3

/** How the manifest stands to a written key. */
export interface StoreMatch {
  /** The most specific entry that declares it. */
  entry: StoreDeclaration | null
  /** Where none does: the most specific entry that has its name and another type. */
  otherType: StoreDeclaration | null
}

/**
 * Finds the entry that declares a written key.
 * @param written its name, `*` for unknown parts, and where it is stored. A name with unknown parts is declared by a
 * pattern that covers it, else by a name that it covers itself, if at least three of its characters are known.
 */
export function findStore(manifest: Manifest, written: { name: string; type: StoreType }): StoreMatch {
  const entry = mostSpecific(manifest.stores.filter(({ type }) => type === written.type), written.name)
  if (entry !== null) return { entry, otherType: null }
  const others = manifest.stores.filter(({ name, type }) => {
    return type !== written.type && type !== 'pixel' && written.type !== 'pixel' && specificity(name) > 0
  })
  return { entry: null, otherType: mostSpecific(others, written.name) }
}

/**
 * Finds the `pixel` entry whose name matches a request: `collect`, `i/adsct` and `pagead/1p-user-list/#` (`#` and `*`
 * are any run of characters) match whole segments at the end of the path, `/tr` the whole path, and
 * `www.facebook.com/tr` host and path. The entry's domains, where given, have to include the host.
 * @param host `null` where it is not known.
 * @param path of the request, a query and a fragment left aside.
 */
export function findPixel(manifest: Manifest, host: string | null, path: string): StoreDeclaration | null {
  const request = { host: host?.toLowerCase() ?? null, path: plainPath(path) }
  const matching = manifest.stores.filter((entry) => {
    return entry.type === 'pixel' && isOnDomain(entry, request.host) && isRequested(entry.name, request)
  })
  return strongest(matching, ({ name, domains }) => specificity(plainPixel(name)) + (domains.length > 0 ? 0.5 : 0))
}

function mostSpecific(entries: readonly StoreDeclaration[], written: string): StoreDeclaration | null {
  const covering = entries.filter(({ name }) => covers(name, written))
  if (covering.length > 0) return strongest(covering, ({ name }) => specificity(name))
  if (!written.includes('*') || specificity(written) < fewestKnownCharacters) return null
  return strongest(entries.filter(({ name }) => covers(written, name)), ({ name }) => specificity(name))
}

function strongest(
  entries: readonly StoreDeclaration[],
  strength: (entry: StoreDeclaration) => number,
): StoreDeclaration | null {
  const [first = null, ...rest] = entries
  return rest.reduce((best, entry) => (best !== null && strength(best) >= strength(entry) ? best : entry), first)
}

interface Request {
  host: string | null
  /** Without slashes at its ends. */
  path: string
}

function isRequested(name: string, { host, path }: Request): boolean {
  const pattern = plainPixel(name)
  const address = /^(?:[a-z]+:)?\/\/([^/]*)(.*)$/i.exec(pattern)
  if (address !== null) {
    const [, hostPattern = '', pathPattern = ''] = address
    return host !== null && covers(hostPattern.toLowerCase(), host) && covers(plainPath(pathPattern), path)
  }
  if (pattern.startsWith('/')) return covers(plainPath(pattern), path)
  if (endsWithSegments(path, plainPath(pattern))) return true
  const [hostPattern = '', ...rest] = pattern.split('/')
  const isAddress = rest.length > 0 && host !== null && hostPattern.includes('.')
  return isAddress && covers(hostPattern.toLowerCase(), host) && covers(plainPath(rest.join('/')), path)
}

function endsWithSegments(path: string, pattern: string): boolean {
  const segments = path.split('/')
  const wanted = pattern.split('/')
  if (pattern === '' || wanted.length > segments.length) return false
  const last = segments.slice(-wanted.length)
  return wanted.every((part, index) => covers(part, last[index] ?? ''))
}

function isOnDomain({ domains }: StoreDeclaration, host: string | null): boolean {
  if (domains.length === 0) return true
  return host !== null && domains.some((domain) => host === domain || host.endsWith(`.${domain.replace(/^\*?\./, '')}`))
}

function plainPixel(name: string): string {
  return name.replaceAll('#', '*')
}

function plainPath(path: string): string {
  const [withoutQuery = ''] = path.split(/[?#]/, 1)
  return withoutQuery.replace(/^\/+|\/+$/g, '')
}
