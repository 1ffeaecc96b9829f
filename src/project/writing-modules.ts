import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DuringLook } from '../manifest/look.ts'
import { textOf } from './parsed-files.ts'
import { stampOf } from './project-index.ts'

/** What a module's text says of what it may mean for its importers. */
export interface Signs {
  /** It may write keys or fetch scripts for them, or has it from others that do. */
  writes: boolean
  /** It holds a contract that binds those who call its functions, or has functions from elsewhere that may be bound. */
  binds: boolean
}

/** What stands in a text through which keys are written or scripts fetched, whoever names them. */
const WRITING = /cookie|localStorage|sessionStorage|storage\.|indexedDB|["'`]script["'`]|sendBeacon|importScripts|\bcaches\b|getScript|<script|new Image\b/i
/** An export of what another module exports. */
const EXPORTED_AGAIN = /\bexport\s*(?:\*(?:\s*as\s+[\w$]+)?|\{[^}]*\})\s*from\s*["']([^"'\n]+)["']|exports(?:\.[\w$]+)?\s*=\s*require\(\s*["']([^"'\n]+)["']/g
/** How many modules, each exporting again what the next one exports, are followed. */
const LONGEST_CHAIN = 5

const NONE: Signs = { writes: false, binds: false }
const ANY: Signs = { writes: true, binds: true }

interface Known {
  stamp: string
  own: Signs
  /** The modules of which it exports something again. */
  again: readonly string[]
}

const known = new Map<string, Known>()
const seen = new DuringLook<Signs>()

/** What a module's text says, and the texts of those that it exports again. */
export function signsIn(path: string): Signs {
  return seen.get(path, () => signsNow(path, LONGEST_CHAIN))
}

function signsNow(path: string, fuel: number): Signs {
  if (fuel === 0) return ANY
  const read = readModule(path)
  if (!read) return NONE
  let { writes, binds } = read.own
  for (const request of read.again) {
    if (writes && binds) break
    const file = fileBeside(request, path)
    // An alias takes knowing the project; a package is none of its modules.
    const signs = file ? signsNow(file, fuel - 1) : request.startsWith('.') ? NONE : { writes: true, binds: false }
    writes ||= signs.writes
    binds ||= signs.binds
  }
  return { writes, binds }
}

/** Read once for as long as the file does not change. */
function readModule(path: string): Known | null {
  const stamp = stampOf(path)
  const before = known.get(path)
  if (stamp === null) return null
  if (before?.stamp === stamp) return before
  const text = textOf(path) ?? ''
  const again = Array.from(text.matchAll(EXPORTED_AGAIN), ([, exported, required]) => exported ?? required ?? '')
  const made = { stamp, own: { writes: WRITING.test(text), binds: text.includes('@requiresConsent') }, again }
  known.set(path, made)
  return made
}

const EXTENSIONS = ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.cts']
const ENDINGS = [...EXTENSIONS.slice(0, 4), '', ...EXTENSIONS.slice(4), ...EXTENSIONS.map((extension) => `/index${extension}`)]
const beside = new DuringLook<string | null>()

/** The file that a relative request means, by a look at the disk alone; `null` where that takes knowing the project. */
export function fileBeside(request: string, from: string): string | null {
  if (!request.startsWith('.')) return null
  const path = resolve(dirname(from), request)
  return beside.get(path, () => ENDINGS.map((ending) => path + ending).find(isFile) ?? null)
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
