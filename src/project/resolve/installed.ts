import { existsSync, lstatSync, realpathSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { DuringLook } from '../../manifest/look.ts'
import { packageOf } from './package-name.ts'

const BUILT_IN = new Set(builtinModules)
const known = new Map<string, boolean>()
const answers = new DuringLook<boolean>()

/**
 * Whether a request means a package that is installed, so that it is no file of the project: found out by a look at the
 * folders of packages alone. Packages of a workspace stand there too,
 * but as links to their sources.
 *
 * @param from absolute path of the file that asks
 */
export function isInstalled(request: string, from: string): boolean {
  if (!/^(?:@[\w.-]+\/)?[a-z\d]/i.test(request)) return false
  const name = packageOf(request)
  if (request.startsWith('node:') || BUILT_IN.has(name)) return true
  const start = dirname(from)
  return answers.get(`${start} ${name}`, () => isInstalledAround(start, name))
}

function isInstalledAround(start: string, name: string): boolean {
  for (let folder = start; ; folder = dirname(folder)) {
    const path = join(folder, 'node_modules', name)
    const is = known.get(path) ?? isForeign(path)
    known.set(path, is)
    if (is) return true
    if (dirname(folder) === folder) return false
  }
}

/** Some package managers link what they install as well: to a folder of packages. */
function isForeign(path: string): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (!stats?.isSymbolicLink()) return stats?.isDirectory() ?? false
  return existsSync(path) && realpathSync(path).split(sep).includes('node_modules')
}
