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

const WRITING = /cookie|storage|indexedDB|createElement|\.src\b|sendBeacon|importScripts|caches|getScript|useHead|<script|XMLHttpRequest|fetch\(|new Image/i
const EXPORTED_AGAIN = /\bexport\s*(?:\*|\{[^}]*\}\s*from)/

const NONE: Signs = { writes: false, binds: false }
const known = new Map<string, Signs & { stamp: string }>()
const seen = new DuringLook<Signs>()

/** What a module's text says, read once for as long as it does not change. */
export function signsIn(path: string): Signs {
  return seen.get(path, () => signsNow(path))
}

function signsNow(path: string): Signs {
  const stamp = stampOf(path)
  const before = known.get(path)
  if (stamp === null) return NONE
  if (before?.stamp === stamp) return before
  const text = textOf(path) ?? ''
  const passesOn = EXPORTED_AGAIN.test(text)
  const found = {
    stamp,
    writes: passesOn || text.includes('require(') || WRITING.test(text),
    binds: passesOn || text.includes('@requiresConsent'),
  }
  known.set(path, found)
  return found
}

const ENDINGS = ['.ts', '.tsx', '.js', '.jsx', '', '.mjs', '.cjs', '.mts', '.cts']
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
