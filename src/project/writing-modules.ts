import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { textOf } from './parsed-files.ts'
import { stampOf } from './project-index.ts'

/** Without any of these, a module neither writes keys nor fetches scripts, nor has it from others that do. */
const SIGN = /cookie|storage|indexedDB|createElement|\.src\b|sendBeacon|importScripts|caches|getScript|useHead|<script|XMLHttpRequest|fetch\(|new Image|export\s*(?:\*|\{[^}]*\}\s*from)|require\(|__exportStar/i

const known = new Map<string, { stamp: string; may: boolean }>()

/** Whether a module may write keys or fetch scripts for its importers, going by its text. */
export function mayWrite(path: string): boolean {
  const stamp = stampOf(path)
  const before = known.get(path)
  if (stamp === null) return false
  if (before?.stamp === stamp) return before.may
  const may = SIGN.test(textOf(path) ?? '')
  known.set(path, { stamp, may })
  return may
}

const ENDINGS = ['', '.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.cts']

/**
 * Whether a look at the disk shows that a relative request means a module that writes nothing, so that nobody has to know
 * the project for it.
 */
export function surelyWritesNothing(request: string, from: string): boolean {
  if (!request.startsWith('.')) return false
  const path = resolve(dirname(from), request)
  const file = ENDINGS.map((ending) => path + ending).find((one) => statSync(one, { throwIfNoEntry: false })?.isFile())
  return file !== undefined && !mayWrite(file)
}
