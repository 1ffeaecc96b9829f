import { dirname, join, sep } from 'node:path'
import { type PathAliases, pathAliasesIn } from './path-aliases.ts'
import { readObject } from './project-root.ts'

/** The file that a request means, among those of the project; `null` for packages and for what is not there. */
export type ModuleResolver = (request: string, from: string) => string | null

const EXTENSIONS = ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.cts', '.vue', '.svelte', '.astro', '.mdx']

/** Names that bundlers and frameworks give to a package's sources where no configuration that is plain data says so. */
const CUSTOMARY = ['@/', '~/', '~~/', '@@/', '$lib/']
const CUSTOMARY_FOLDERS = ['src', 'app', '', join('src', 'lib')]

/**
 * Resolves against the list of files alone, without a look at the disk for each request.
 *
 * @param root absolute
 * @param files absolute paths
 * @param packages absolute paths of the project's `package.json` files
 */
export function createModuleResolver(root: string, files: Pick<ReadonlySet<string>, 'has'>, packages: readonly string[]): ModuleResolver {
  const aliasesByFolder = new Map<string, PathAliases | null>()
  const folders = new Set(packages.map((path) => dirname(path)))
  const byName = new Map<string, { folder: string; manifest: Readonly<Record<string, unknown>> }>()
  for (const path of packages) {
    const manifest = readObject(path)
    if (typeof manifest['name'] === 'string') byName.set(manifest['name'], { folder: dirname(path), manifest })
  }

  function aliasesFor(folder: string): PathAliases | null {
    const known = aliasesByFolder.get(folder)
    if (known !== undefined) return known
    const isTop = folder === root || dirname(folder) === folder
    const found = pathAliasesIn(folder) ?? (isTop ? null : aliasesFor(dirname(folder)))
    aliasesByFolder.set(folder, found)
    return found
  }

  function packageFolderOf(folder: string): string {
    return folder === root || folders.has(folder) || dirname(folder) === folder ? folder : packageFolderOf(dirname(folder))
  }

  function fileAt(path: string): string | null {
    if (files.has(path)) return path
    const written = /\.([cm]?)jsx?$/.exec(path)
    if (written) {
      const stem = path.slice(0, written.index)
      for (const extension of [`.${written[1]}ts`, '.tsx']) if (files.has(stem + extension)) return stem + extension
    }
    for (const extension of EXTENSIONS) if (files.has(path + extension)) return path + extension
    for (const extension of EXTENSIONS) if (files.has(join(path, `index${extension}`))) return join(path, `index${extension}`)
    return null
  }

  function byAlias(request: string, from: string): string | null {
    const known = aliasesFor(dirname(from))
    for (const { prefix, suffix, isWildcard, targets } of known?.aliases ?? []) {
      const fits = isWildcard
        ? request.startsWith(prefix) && request.endsWith(suffix) && request.length >= prefix.length + suffix.length
        : request === prefix
      if (!fits) continue
      const star = request.slice(prefix.length, request.length - suffix.length)
      for (const target of targets) {
        const found = fileAt(isWildcard ? target.replace('*', () => star) : target)
        if (found !== null) return found
      }
    }
    return known?.baseUrl ? fileAt(join(known.baseUrl, request)) : null
  }

  function byCustom(request: string, from: string): string | null {
    const prefix = CUSTOMARY.find((one) => request.startsWith(one))
    if (prefix === undefined) return null
    const base = packageFolderOf(dirname(from))
    for (const folder of CUSTOMARY_FOLDERS) {
      const found = fileAt(join(base, folder, request.slice(prefix.length)))
      if (found !== null) return found
    }
    return null
  }

  function byPackage(request: string): string | null {
    const parts = request.split('/')
    const length = request.startsWith('@') ? 2 : 1
    const found = byName.get(parts.slice(0, length).join('/'))
    if (!found) return null
    const rest = parts.slice(length).join('/')
    const { folder, manifest } = found
    const places = rest === ''
      ? [...mainFiles(manifest), 'index', join('src', 'index')]
      : [rest, join('src', rest)]
    for (const place of places) {
      const file = fileAt(join(folder, place))
      if (file !== null) return file
    }
    return null
  }

  return function resolveModule(request, from) {
    if (request.startsWith('.')) return fileAt(trimmed(join(dirname(from), request)))
    if (request.startsWith('/')) return fileAt(join(root, request))
    return byAlias(request, from) ?? byCustom(request, from) ?? byPackage(request)
  }
}

/** The files that a `package.json` names as the package's beginning, for any condition. */
function mainFiles(manifest: Readonly<Record<string, unknown>>): string[] {
  const found: string[] = []
  const take = (value: unknown): void => {
    if (typeof value === 'string') found.push(value)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(take)
  }
  const { exports } = manifest as { exports?: unknown }
  take(typeof exports === 'object' && exports !== null && '.' in exports ? exports['.'] : exports)
  for (const key of ['source', 'module', 'main']) take(manifest[key])
  return found
}

function trimmed(path: string): string {
  return path.endsWith(sep) ? path.slice(0, -1) : path
}
