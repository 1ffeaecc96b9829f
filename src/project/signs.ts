import { DuringLook } from '../manifest/look.ts'
import { isInstalled } from './resolve/installed.ts'
import { moduleRequests } from './resolve/module-requests.ts'
import { textOf } from './read/parsed-files.ts'
import { onDisk } from './resolve/resolve-on-disk.ts'
import { stampOf } from './stamp.ts'

/** What a module's text says of what it may mean for its importers. */
export interface Signs {
  /** It may write keys or fetch scripts for them. */
  writes: boolean
  /** It holds a contract that binds those who call its functions. */
  binds: boolean
}

interface Read extends Signs {
  stamp: string
  /** The modules whose exports it may export again, as written. */
  passesOn: readonly string[]
}

/** Where a request stands. */
interface Place {
  /** Absolute path of the file that asks. */
  from: string
  /** Absolute path of its project. */
  root: string
}

/** What stands in a text through which keys are written or scripts fetched, whoever names them. */
const WRITING = /cookie|localStorage|sessionStorage|storage\.|indexedDB|["'`]script["'`]|sendBeacon|importScripts|\bcaches\b|getScript|<script|new Image\b|exports(?:\.[\w$]+)?\s*=\s*require\(/i
const EXPORTED_AGAIN = /\bexport\s*(?:\*|\{[^}]*\}\s*from)/

/** A module that hands on more modules than this may have anything. */
const MOST_MODULES = 40

const known = new Map<string, Read>()
const seen = new DuringLook<Read | null>()
const answers = new DuringLook<boolean>()

/**
 * Whether the module that a request means, or one whose exports it exports again, has a sign; by their texts alone, each
 * read once for as long as it does not change. True where only the project's index tells which file is meant.
 */
export function hasSign(sign: keyof Signs, request: string, { from, root }: Place): boolean {
  if (isInstalled(request, from)) return false
  const path = onDisk(request, from, root)
  if (path === undefined) return true
  return path !== null && answers.get(`${sign} ${path}`, () => isSignAmong(sign, path, root))
}

function isSignAmong(sign: keyof Signs, start: string, root: string): boolean {
  const paths = new Set([start])
  for (const path of paths) {
    const signs = signsIn(path)
    if (signs?.[sign] || paths.size > MOST_MODULES) return true
    for (const request of signs?.passesOn ?? []) {
      const next = isInstalled(request, path) ? null : onDisk(request, path, root)
      if (next === undefined) return true
      if (next !== null) paths.add(next)
    }
  }
  return false
}

function signsIn(path: string): Read | null {
  return seen.get(path, () => signsNow(path))
}

function signsNow(path: string): Read | null {
  const stamp = stampOf(path)
  const before = known.get(path)
  if (stamp === null) return null
  if (before?.stamp === stamp) return before
  const text = textOf(path) ?? ''
  const passesOn = EXPORTED_AGAIN.test(text) ? moduleRequests(text).modules : []
  const found = { stamp, passesOn, writes: WRITING.test(text), binds: text.includes('@requiresConsent') }
  known.set(path, found)
  return found
}
