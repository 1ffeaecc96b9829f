import type { RequestTarget } from '../../model/effect.ts'
import type { Text } from '../../syntax/static-text.ts'

const SCHEME = /^([a-z][a-z0-9+.-]*):/i
const HOST_END = /[/?#\\]/

/**
 * Where a URL goes; `*` in it stands for unknown parts. The host is `null` for a relative URL and for one whose beginning
 * is unknown; the whole is `null` for what is no request over the network, such as `data:`.
 */
export function parseTarget(url: string): RequestTarget | null {
  const text = url.trim()
  if (text === '') return null
  const scheme = SCHEME.exec(text)?.[1]
  if (scheme !== undefined && scheme.toLowerCase() !== 'http' && scheme.toLowerCase() !== 'https') return null
  const rest = scheme === undefined ? text : text.slice(scheme.length + 1)
  const authority = scheme === undefined ? afterSlashes(rest.replace(/^\*:?(?=\/\/)/, '')) : afterSlashes(rest)
  if (authority === null) return { host: null, path: relativePath(rest) }
  const end = authority.search(HOST_END)
  const host = (end < 0 ? authority : authority.slice(0, end)).replace(/^.*@/, '').replace(/:\d*$/, '').toLowerCase()
  const path = end < 0 ? '' : authority.slice(end)
  return host === '' ? null : { host, path: path.startsWith('/') ? path : `/${path}` }
}

function afterSlashes(text: string): string | null {
  return text.startsWith('//') ? text.slice(2) : null
}

function relativePath(text: string): string {
  const path = text.replace(/^(?:\.{1,2}\/)+/, '')
  return path.startsWith('/') ? path : `/${path}`
}

/** Whether nothing at all is known of where a URL begins: neither its host nor that it is relative. */
export function beginsUnknown({ host, path }: RequestTarget): boolean {
  return host === null && path.startsWith('/*')
}

/** The part of a URL that says where it goes: up to its query or fragment. */
export function addressOf(url: Text): Text {
  const address: Text[number][] = []
  for (const part of url) {
    const end = typeof part === 'string' ? part.search(/[?#]/) : -1
    if (typeof part !== 'string' || end < 0) {
      address.push(part)
      continue
    }
    if (end > 0) address.push(part.slice(0, end))
    return address
  }
  return address
}
