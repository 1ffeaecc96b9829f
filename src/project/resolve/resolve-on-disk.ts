import { existsSync, lstatSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DuringLook } from '../../manifest/look.ts'
import { filesIn, isFile } from './folder-files.ts'
import { packageOf } from './package-name.ts'
import { isWorkspace } from './project-root.ts'
import { type ModuleResolver, createModuleResolver } from './resolve-module.ts'

const resolvers = new DuringLook<ModuleResolver>()
const folders = new DuringLook<string>()
const answers = new DuringLook<Map<string, string | null | undefined>>()
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
  if (request.startsWith('.')) return besides(request, from, root)
  const known = answers.get(dirname(from), () => new Map())
  if (known.has(request)) return known.get(request)
  const found = lookFor(request, from, root)
  known.set(request, found)
  return found
}

/** What a request beside the file that asks was found to mean, and the folders that were looked into, as they were then. */
interface Beside {
  found: string | null
  restsOn: ReadonlyMap<string, ReadonlySet<string>>
}

/** The answers of so many folders are kept. */
const MOST_FOLDERS = 5000
const besideFolder = new Map<string, Map<string, Beside>>()

/** The file that a relative request means: only the folders that it names decide. */
function besides(request: string, from: string, root: string): string | null {
  const folder = dirname(from)
  const known = besideFolder.get(folder)?.get(request)
  if (known && isAsBefore(known)) return known.found
  const restsOn = new Map<string, ReadonlySet<string>>()
  const has = (path: string): boolean => {
    restsOn.set(dirname(path), filesIn(dirname(path)))
    return isFile(path)
  }
  const found = createModuleResolver(root, { has }, [])(request, from)
  if (besideFolder.size >= MOST_FOLDERS) besideFolder.clear()
  const answers = besideFolder.get(folder) ?? new Map<string, Beside>()
  besideFolder.set(folder, answers.set(request, { found, restsOn }))
  return found
}

function isAsBefore({ restsOn }: Beside): boolean {
  for (const [folder, files] of restsOn) if (filesIn(folder) !== files) return false
  return true
}

function lookFor(request: string, from: string, root: string): string | null | undefined {
  const own = packageFolderOf(dirname(from), root)
  const found = resolverFor(root, own)(request, from)
  if (found !== null || request.startsWith('/')) return found
  const linked = linkOf(packageOf(request), dirname(from))
  if (linked !== null) return resolverFor(root, linked)(request, from)
  return workspaces.get(root, () => isWorkspace(root)) ? undefined : null
}

function resolverFor(root: string, folder: string): ModuleResolver {
  return resolvers.get(`${root} ${folder}`, () => createModuleResolver(root, { has: isFile }, [join(folder, 'package.json')]))
}

function packageFolderOf(folder: string, root: string): string {
  return folders.get(`${root} ${folder}`, () =>
    (folder === root || dirname(folder) === folder || isFile(join(folder, 'package.json')) ? folder : packageFolderOf(dirname(folder), root)))
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
