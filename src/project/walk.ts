import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { type IgnoreLayers, isIgnored, layersAbove, withFolder } from './git-ignore.ts'
import { languageOf } from './read/languages.ts'
import { isLeftOutFile, isLeftOutFolder, isTestFile, isTestFolder } from './left-out.ts'

export interface WalkedFile {
  /** Absolute. */
  path: string
  /** It was asked for by name, so nothing about it leaves it out. */
  named: boolean
}

interface WalkOptions {
  /** Absolute; `paths` are relative to it. */
  root: string
  /** Also tests and stories. */
  all: boolean
  /** Whether a file that is no script is wanted too, by its name. */
  also?: (name: string) => boolean
}

/**
 * The files to scan, each once, in the same order on every machine. A folder's walk leaves out packages, build output,
 * what git ignores, minified files, type declarations and, without `all`, tests and stories; it does not follow links.
 *
 * @throws an error with the code `ENOENT` for a path that does not exist
 */
export function walk(paths: readonly string[], options: WalkOptions): WalkedFile[] {
  const { root } = options
  const files = new Map<string, WalkedFile>()
  for (const path of paths.map((given) => resolve(root, given))) {
    if (!statSync(path).isDirectory()) {
      files.set(path, { path, named: true })
      continue
    }
    for (const found of walkFolder(path, options)) {
      if (!files.has(found)) files.set(found, { path: found, named: false })
    }
  }
  const sortKey = (path: string) => relative(root, path).split(sep).join('/')
  return [...files.values()]
    .map((file) => ({ file, key: sortKey(file.path) }))
    .sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)))
    .map(({ file }) => file)
}

function walkFolder(start: string, { root, all, also }: WalkOptions): string[] {
  const found: string[] = []
  const startNames = relative(root, start).split(sep).filter((name) => name !== '' && name !== '..')
  const withTests = all || startNames.some(isTestFolder)

  function visit(folder: string, names: readonly string[], layersAround: IgnoreLayers): void {
    const layers = withFolder(layersAround, folder)
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) {
        if (isLeftOutFolder(entry.name, names) || (!withTests && isTestFolder(entry.name))) continue
        if (!isIgnored(layers, path, true)) visit(path, [...names, entry.name], layers)
      } else if (entry.isFile()) {
        if (!(languageOf(entry.name) || also?.(entry.name)) || isLeftOutFile(entry.name) || (!withTests && isTestFile(entry.name))) continue
        if (!isIgnored(layers, path, false)) found.push(path)
      }
    }
  }

  const outer = layersAbove(start)
  // A folder that is named is meant, even one that git ignores: then only the rules inside it count.
  visit(start, startNames, isIgnored(outer, start, true) ? [] : outer)
  return found
}

/** A folder that may not be read has nothing to scan. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
