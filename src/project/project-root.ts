import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DuringLook } from '../manifest/look.ts'

const roots = new DuringLook<string | null>()

/**
 * The folder of the project that a file belongs to: the workspace around its package, else the package, else the
 * repository.
 *
 * @param path absolute
 * @returns `null` outside every package and repository
 */
export function projectRootOf(path: string): string | null {
  const folder = dirname(path)
  return roots.get(folder, () => rootAround(folder))
}

function rootAround(start: string): string | null {
  let nearest: string | null = null
  for (let folder = start; ; folder = dirname(folder)) {
    if (isWorkspace(folder)) return folder
    if (nearest === null && existsSync(join(folder, 'package.json'))) nearest = folder
    if (existsSync(join(folder, '.git'))) return nearest ?? folder
    if (dirname(folder) === folder) return nearest
  }
}

/** Whether a folder holds several packages. */
export function isWorkspace(folder: string): boolean {
  if (existsSync(join(folder, 'pnpm-workspace.yaml')) || existsSync(join(folder, 'lerna.json'))) return true
  const manifest = join(folder, 'package.json')
  return existsSync(manifest) && readObject(manifest)['workspaces'] !== undefined
}

/** A JSON file's object; an empty one where there is none or it can't be read. */
export function readObject(path: string, prepare: (text: string) => string = (text) => text): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(prepare(readFileSync(path, 'utf8')))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Record<string, unknown> : {}
  } catch {
    return {}
  }
}
