import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DuringLook } from '../manifest/look.ts'
import { packageOf } from './package-name.ts'
import { isWorkspace } from './project-root.ts'
import { type ModuleResolver, createModuleResolver } from './resolve-module.ts'

const resolvers = new DuringLook<ModuleResolver>()
const files = new DuringLook<boolean>()
const links = new DuringLook<string | null>()
const workspaces = new DuringLook<boolean>()

/**
 * The file that a request means, found without knowing the project's files: by a look at the disk for each name that it may
 * have. Ends at the same file as the project's index does, or at one that is left out of that.
 *
 * @param from absolute path of the file that asks
 * @param root absolute path of its project
 * @returns `null` where there is none; `undefined` where only the index tells
 */
export function onDisk(request: string, from: string, root: string): string | null | undefined {
  const own = packageFolderOf(dirname(from), root)
  const found = resolverFor(root, own)(request, from)
  if (found !== null || request.startsWith('.') || request.startsWith('/')) return found
  const linked = linkOf(packageOf(request), dirname(from))
  if (linked !== null) return resolverFor(root, linked)(request, from)
  return workspaces.get(root, () => isWorkspace(root)) ? undefined : null
}

function resolverFor(root: string, folder: string): ModuleResolver {
  return resolvers.get(`${root} ${folder}`, () => createModuleResolver(root, { has: isFile }, [join(folder, 'package.json')]))
}

function packageFolderOf(folder: string, root: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (at === root || dirname(at) === at || existsSync(join(at, 'package.json'))) return at
  }
}

/** The folder that a package of the same workspace is linked to. */
function linkOf(name: string, start: string): string | null {
  return links.get(`${start} ${name}`, () => {
    for (let folder = start; ; folder = dirname(folder)) {
      const path = join(folder, 'node_modules', name)
      if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return existsSync(path) ? realpathSync(path) : null
      if (dirname(folder) === folder) return null
    }
  })
}

function isFile(path: string): boolean {
  return files.get(path, () => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false)
}
