import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/** The way from the root of the repository to a folder, with `/`; empty for the root itself and outside repositories. */
export function repositoryPrefix(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return relative(at, folder).split(sep).join('/')
    if (dirname(at) === at) return ''
  }
}
