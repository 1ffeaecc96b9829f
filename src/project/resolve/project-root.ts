import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DuringLook } from '../../manifest/look.ts'

/** What a folder stands in. */
interface Surroundings {
  /** The folder of the workspace around it. */
  workspace: string | null
  /** That of its package, else of its repository. */
  nearest: string | null
}

const known = new DuringLook<Surroundings>()

/**
 * The folder of the project that a file belongs to: the workspace around its package, else the package, else the
 * repository.
 *
 * @param path absolute
 * @returns `null` outside every package and repository
 */
export function projectRootOf(path: string): string | null {
  const { workspace, nearest } = surroundingsOf(dirname(path))
  return workspace ?? nearest
}

function surroundingsOf(folder: string): Surroundings {
  return known.get(folder, () => {
    if (isWorkspace(folder)) return { workspace: folder, nearest: null }
    if (existsSync(join(folder, '.git'))) return { workspace: null, nearest: folder }
    const around = dirname(folder) === folder ? { workspace: null, nearest: null } : surroundingsOf(dirname(folder))
    if (around.workspace !== null || !existsSync(join(folder, 'package.json'))) return around
    return { workspace: null, nearest: folder }
  })
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
