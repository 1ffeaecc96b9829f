import { lstatSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join } from 'node:path'

const BUILT_IN = new Set(builtinModules)
const known = new Map<string, boolean>()

/**
 * Whether a request means a package that is installed, so that it is no file of the project: found out by a look at the
 * folders of packages alone. Packages of a workspace stand there too, but as links.
 *
 * @param from absolute path of the file that asks
 */
export function isInstalled(request: string, from: string): boolean {
  if (!/^(?:@[\w.-]+\/)?[a-z\d]/i.test(request)) return false
  const name = request.split('/').slice(0, request.startsWith('@') ? 2 : 1).join('/')
  if (request.startsWith('node:') || BUILT_IN.has(name)) return true
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    const path = join(folder, 'node_modules', name)
    const is = known.get(path) ?? isFolder(path)
    known.set(path, is)
    if (is) return true
    if (dirname(folder) === folder) return false
  }
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
