import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { isPackageFile, packageKey } from './layer.ts'
import { statusOf } from './remembered.ts'

const require = createRequire(import.meta.url)

const dataEndings = ['.json', '.jsonc', '.yaml', '.yml'] as const
const codeEndings = ['.js', '.cjs', '.mjs', '.ts'] as const
const endings = [...dataEndings, ...codeEndings]

/** Where a folder may keep its manifest, the first that is there wins. */
export const searchPlaces: readonly string[] = [
  ...['', ...endings].map((ending) => `.cookierc${ending}`),
  ...['', ...endings].map((ending) => `.config/cookierc${ending}`),
  ...endings.map((ending) => `cookie.config${ending}`),
  'package.json',
]

const namesInFolder = new Set(searchPlaces.map((place) => place.split('/')[0] ?? ''))

/** What a folder says about manifests. */
export interface FolderListing {
  /** The path of its manifest. */
  manifest: string | null
  holdsGit: boolean
  holdsPackage: boolean
  /** Paths besides the folder itself that the answer rests on. */
  restsOn: readonly string[]
}

/** Looks for a manifest in one folder. A folder that does not exist, or can't be read, holds none. */
export function listFolder(folder: string): FolderListing {
  const names = namesIn(folder)
  const holdsPackage = names.includes('package.json')
  const mayHoldManifest = names.some((name) => namesInFolder.has(name))
  return {
    manifest: mayHoldManifest ? (searchFolder(folder) ?? unreadableIn(folder, names)) : null,
    holdsGit: names.includes('.git'),
    holdsPackage,
    restsOn: ['.config', 'package.json'].filter((name) => names.includes(name)).map((name) => join(folder, name)),
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** cosmiconfig passes over a file that may not be read. It is the manifest all the same; reading it tells why. */
function unreadableIn(folder: string, names: readonly string[]): string | null {
  const places = searchPlaces.filter((place) => place !== 'package.json' && names.includes(place))
  return places.map((place) => join(folder, place)).find((path) => statusOf(path)?.isFile() === true) ?? null
}

interface Explorer {
  search(folder: string): { filepath: string; isEmpty?: boolean } | null
}

let explorer: Explorer | null = null

function searchFolder(folder: string): string | null {
  explorer ??= createExplorer()
  const found = explorer.search(folder)
  const isEmptyPackage = found?.isEmpty === true && isPackageFile(found.filepath)
  return found === null || isEmptyPackage ? null : found.filepath
}

/**
 * cosmiconfig's own explorer, for one folder at a time. Its public `cosmiconfigSync` first reads cosmiconfig's settings
 * from the working folder, and runs `.config/config.js` and any `$import` there: a linter must not run such code. With
 * loaders that only say that there is something, no `$import` in a manifest is followed either.
 */
function createExplorer(): Explorer {
  const { ExplorerSync } = require('cosmiconfig/dist/ExplorerSync.js') as {
    ExplorerSync: new (options: object) => Explorer
  }
  const something = {}
  const load = (path: string, text: string): object => {
    return isPackageFile(path) && mentionsManifest(text) ? { [packageKey]: something } : something
  }
  return new ExplorerSync({
    moduleName: 'cookie',
    packageProp: packageKey,
    searchPlaces,
    searchStrategy: 'none',
    ignoreEmptySearchPlaces: false,
    cache: false,
    metaConfigFilePath: null,
    mergeImportArrays: false,
    mergeSearchPlaces: false,
    transform: (found: unknown) => found,
    loaders: Object.fromEntries([...endings, 'noExt'].map((ending) => [ending, load])),
  })
}

/** Whether a package.json has a manifest. One that is broken and speaks of it has: the problem is then told. */
function mentionsManifest(text: string): boolean {
  if (!text.includes(`"${packageKey}"`)) return false
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'object' && parsed !== null && Object.hasOwn(parsed, packageKey)
  } catch {
    return true
  }
}
