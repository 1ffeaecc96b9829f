import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, extname, join, parse as parsePath, relative, sep } from 'node:path'
import { DuringLook, type Look, currentLook, lintedLately } from '../manifest/look.ts'
import { mayMatch } from './resolve/folder-requests.ts'
import { languageOf } from './read/languages.ts'
import { type Requests, moduleRequests } from './resolve/module-requests.ts'
import { packageOf } from './resolve/package-name.ts'
import { dependenciesOf } from './resolve/dependencies.ts'
import { readObject } from './resolve/project-root.ts'
import { lastName, lastNamesOf, mayMean } from './resolve/request-names.ts'
import { type ModuleResolver, createModuleResolver } from './resolve/resolve-module.ts'
import { SoughtTexts } from './sought-texts.ts'
import { stampOf } from './stamp.ts'
import { walk } from './walk.ts'

/** Files of which only the imports are read: what they do with them is not looked at. */
const OPAQUE = new Set(['.mdx', '.html'])
const CONFIGURATION = /^(?:package|[jt]sconfig(?:\.[\w-]+)?)\.json$/

/** The share of the time that looking for changes may take in a run over many files: one fiftieth, or a look in ten seconds. */
const REST = 50
const LONGEST_REST = 10_000
/**
 * For how many milliseconds, in an editor, nobody looks whether a file that was never linted has begun to import another. Folders,
 * files that are linted and those that the answer at hand depends on are looked at each time.
 */
const REST_OF_ALL = 1000

interface Entry {
  stamp: string
  requests: Requests
}

export interface PackagePlace {
  path: string
  packages: ReadonlySet<string>
  /** Others install the package: its callers are not in the project. */
  isPublished: boolean
}

/** A file that imports another one, or may do so. */
export interface Importer {
  /** Absolute. */
  path: string
  /** Nothing tells what it does with the import: it is no script, or what it asks for is not certain. */
  isOpaque: boolean
}

/**
 * Which of a project's files asks for which: made from their texts alone, when somebody first asks, and kept in step by
 * the files' and folders' modification times.
 */
export class ProjectIndex {
  readonly root: string
  #entries = new Map<string, Entry>()
  #folders = new Map<string, number>()
  #configuration = new Map<string, string>()
  #importers = new Map<string, Set<string>>()
  /** What files ask a bundler for by pattern or folder. */
  #folderRequests = new Map<string, readonly string[]>()
  /** By the last part of the request, those that mean no file that is known. */
  #unresolved = new Map<string, Unresolved[]>()
  /** Names of the packages that the project installs. */
  #packages: ReadonlySet<string> = new Set()
  #resolve: ModuleResolver = () => null
  #restUntil = 0
  #allRestUntil = 0
  readonly #upToDate = new DuringLook<boolean>()
  #look: Look | null = null
  /** Grows with every change that is taken over. */
  #changes = 0
  readonly #sought = new SoughtTexts()
  #places = new Map<string, PackagePlace>()

  /** @param root absolute */
  constructor(root: string) {
    this.root = root
  }

  /** Takes over what has changed on the disk since the last look, unless that was a moment ago. */
  refresh(): void {
    const look = currentLook()
    if (look === this.#look) return
    this.#look = look
    const start = performance.now()
    if (start < this.#restUntil && !look.isAgain) return
    if (this.#hasNewShape()) this.#rebuild()
    else this.#update(start < this.#allRestUntil ? lintedLately() : this.#entries.keys())
    const end = performance.now()
    this.#restUntil = end + Math.min(LONGEST_REST, REST * (end - start))
    if (start >= this.#allRestUntil) this.#allRestUntil = end + REST_OF_ALL
  }

  has(path: string): boolean {
    return this.#entries.has(path)
  }

  resolve(request: string, from: string): string | null {
    return this.#resolve(request, from)
  }

  /** The package that a file belongs to: its path from there, with `/`, and what other packages are at hand. */
  packageOf(path: string): PackagePlace {
    const known = this.#places.get(path) ?? this.#placeOf(path)
    this.#places.set(path, known)
    return known
  }

  #placeOf(path: string): PackagePlace {
    let folder = dirname(path)
    while (folder !== this.root && !this.#configuration.has(join(folder, 'package.json')) && dirname(folder) !== folder) {
      folder = dirname(folder)
    }
    return { path: relative(folder, path).split(sep).join('/'), packages: this.#packages, isPublished: isPublishedFrom(folder) }
  }

  /** All files that import or may be imported, pages of HTML included. */
  paths(): readonly string[] {
    return [...this.#entries.keys()]
  }

  /**
   * The files whose text passes a test, which `null` stands before where the system does not give it. Each text is read once
   * for as long as it does not change.
   *
   * @param name what this test is told apart from others by
   */
  filesWhose(name: string, test: (text: string | null) => boolean): readonly string[] {
    return this.#sought.filesWhose(name, test, this.#entries, this.#changes)
  }

  /** The files that import a module, in the order of their paths. */
  importersOf(path: string): Importer[] {
    const names = lastNamesOf(path)
    this.#update([...this.#importers.get(path) ?? []])
    this.#update(names.flatMap((name) => (this.#unresolved.get(name) ?? []).map(({ from }) => from)))
    const found = new Map<string, Importer>()
    for (const name of names) {
      for (const { from, request } of this.#unresolved.get(name) ?? []) {
        if (mayMean(request, path)) found.set(from, { path: from, isOpaque: true })
      }
    }
    this.#update([...this.#folderRequests.keys()])
    for (const [from, folders] of this.#folderRequests) {
      if (folders.some((folder) => mayMatch(folder, from, path))) found.set(from, { path: from, isOpaque: true })
    }
    for (const from of this.#importers.get(path) ?? []) if (!found.has(from)) found.set(from, { path: from, isOpaque: OPAQUE.has(extname(from)) })
    found.delete(path)
    return [...found.values()].sort((one, other) => (one.path < other.path ? -1 : 1))
  }

  /** Whether folders, or the files that say how names are resolved, are not what they were. */
  #hasNewShape(): boolean {
    if (this.#folders.size === 0) return true
    for (const [folder, time] of this.#folders) if (timeOf(folder) !== time) return true
    for (const [path, stamp] of this.#configuration) if (stampOf(path) !== stamp) return true
    return false
  }

  #rebuild(): void {
    this.#changes++
    const before = this.#entries
    this.#entries = new Map()
    this.#configuration = new Map()
    this.#folders = new Map()
    this.#places = new Map()
    const also = (name: string): boolean => OPAQUE.has(extname(name)) || CONFIGURATION.test(name)
    for (const { path } of walk([this.root], { root: this.root, all: false, also })) {
      this.#addFolders(dirname(path))
      const stamp = stampOf(path)
      if (stamp === null) continue
      if (CONFIGURATION.test(basename(path))) this.#configuration.set(path, stamp)
      if (!isModule(path) && !OPAQUE.has(extname(path))) continue
      const known = before.get(path)
      this.#entries.set(path, known?.stamp === stamp ? known : { stamp, requests: requestsIn(path) })
    }
    this.#addFolders(this.root)
    const packages = [...this.#configuration.keys()].filter((path) => basename(path) === 'package.json')
    this.#resolve = createModuleResolver(this.root, new Set(this.#entries.keys()), packages)
    this.#packages = new Set(packages.flatMap(dependenciesOf))
    this.#connectAll()
  }

  #addFolders(start: string): void {
    for (let folder = start; !this.#folders.has(folder); folder = dirname(folder)) {
      this.#folders.set(folder, timeOf(folder))
      if (folder === this.root || folder === parsePath(folder).root) break
    }
  }

  /** Takes over what files ask for now, each looked at once a look. */
  #update(paths: Iterable<string>): void {
    for (const path of paths) this.#upToDate.get(path, () => this.#updateOne(path))
  }

  #updateOne(path: string): true {
    const entry = this.#entries.get(path)
    const stamp = entry && stampOf(path)
    if (!entry || stamp === entry.stamp) return true
    this.#changes++
    this.#disconnect(path, entry.requests)
    if (!stamp) this.#entries.delete(path)
    else {
      const requests = requestsIn(path)
      this.#entries.set(path, { stamp, requests })
      this.#connect(path, requests)
    }
    return true
  }

  #connectAll(): void {
    this.#importers = new Map()
    this.#unresolved = new Map()
    this.#folderRequests = new Map()
    for (const [from, { requests }] of this.#entries) this.#connect(from, requests)
  }

  #connect(from: string, { modules, folders }: Requests): void {
    if (folders.length > 0) this.#folderRequests.set(from, folders)
    for (const request of modules) {
      const target = this.#resolve(request, from)
      if (target !== null) add(this.#importers, target, from)
      else if (!this.#packages.has(packageOf(request))) this.#addUnresolved(request, from)
    }
  }

  #disconnect(from: string, { modules }: Requests): void {
    this.#folderRequests.delete(from)
    for (const request of modules) {
      const target = this.#resolve(request, from)
      if (target !== null) this.#importers.get(target)?.delete(from)
      const name = lastName(request)
      const others = this.#unresolved.get(name)
      if (others) this.#unresolved.set(name, others.filter((one) => one.from !== from))
    }
  }

  #addUnresolved(request: string, from: string): void {
    const name = lastName(request)
    const others = this.#unresolved.get(name)
    if (others) others.push({ from, request })
    else this.#unresolved.set(name, [{ from, request }])
  }
}

interface Unresolved {
  from: string
  request: string
}

const indices = new Map<string, ProjectIndex>()
/** An editor has a few projects open; more are made again when they are asked for. */
const MOST_PROJECTS = 4

/** The index of the project in a folder, up to date. */
export function indexOf(root: string): ProjectIndex {
  const index = indices.get(root) ?? new ProjectIndex(root)
  indices.delete(root)
  indices.set(root, index)
  for (const [oldest] of indices) if (indices.size > MOST_PROJECTS) indices.delete(oldest)
  index.refresh()
  return index
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key)
  if (known) known.add(value)
  else map.set(key, new Set([value]))
}

function isPublishedFrom(folder: string): boolean {
  const manifest = readObject(join(folder, 'package.json'))
  return manifest['private'] !== true && ['main', 'module', 'exports', 'types'].some((key) => key in manifest)
}

/** Whether a file is read as one of a project's modules: a page is none, whatever its scripts import. */
function isModule(path: string): boolean {
  const kind = languageOf(path)?.kind
  return kind === 'script' || kind === 'component'
}

function requestsIn(path: string): Requests {
  try {
    return moduleRequests(readFileSync(path, 'utf8'))
  } catch {
    return { modules: [], folders: [] }
  }
}

function timeOf(folder: string): number {
  return statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? -1
}
