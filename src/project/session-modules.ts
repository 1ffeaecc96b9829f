import { existsSync } from 'node:fs'
import { basename, relative, sep } from 'node:path'
import type { Reasoner } from '../consent/reasoner.ts'
import { embeddedIn } from '../detect/elements/embedded.ts'
import { embeddedScript } from '../syntax/embedded-script.ts'
import type { Node } from '../syntax/node.ts'
import type { ImportedValue, ScriptFile } from '../syntax/script-file.ts'
import { exportedValue } from './exported-value.ts'
import type { Module } from './importer-search.ts'
import { isInstalled } from './resolve/installed.ts'
import { isTestFile, isTestFolder } from './left-out.ts'
import { parsedFile, textOf } from './read/parsed-files.ts'
import { type ProjectIndex, indexOf } from './project-index.ts'
import { projectRootOf } from './resolve/project-root.ts'
import { type Signs, hasSign } from './signs.ts'

/** How many files one linted file may make us read. */
const MOST_FILES = 200

/** How many files that hold one word are read. */
const MOST_NAMING = 60

/** Makes the reasoning about a module; asked for when it matters. */
type ReasonAbout = (module: Module) => Reasoner

/** The files of the project that one linted file has made us read, itself among them. */
export class SessionModules {
  readonly #start: string
  readonly #reasonAbout: ReasonAbout
  readonly #byPath = new Map<string, Module | null>()
  readonly #scripts = new Map<Module, readonly Module[]>()
  readonly #byFile = new Map<ScriptFile, Module>()
  /** Exports that are being looked for: modules may export each other's. */
  readonly #looking = new Set<string>()
  readonly #naming = new Map<string, readonly ScriptFile[] | null>()
  #index: ProjectIndex | null | undefined
  #knownRoot: string | null | undefined

  /** @param start absolute path of the linted file */
  constructor(start: string, reasonAbout: ReasonAbout) {
    this.#start = start
    this.#reasonAbout = reasonAbout
  }

  add(path: string, file: ScriptFile): Module {
    let made: Reasoner | null = null
    const module: Module = { path, file, reasoner: () => (made ??= this.#reasonAbout(module)) }
    this.#byPath.set(path, module)
    this.#byFile.set(file, module)
    file.connect((request, name) => this.#importedValue(path, request, name))
    return module
  }

  /** The module whose parsed file this is, if it has been read. */
  of(file: ScriptFile): Module | null {
    return this.#byFile.get(file) ?? null
  }

  /** The module in a file of the project; `null` for one that can't be read, or one too many. */
  at(path: string): Module | null {
    const known = this.#byPath.get(path)
    if (known !== undefined) return known
    const project = this.project()
    const file = project && this.#byPath.size < MOST_FILES ? parsedFile(path, project.root) : null
    if (file) return this.add(path, file)
    this.#byPath.set(path, null)
    return null
  }

  /** The scripts of a page that stand apart from its own program, each as a module; `null` where one can't be read. */
  scriptsOf(page: Module): readonly Module[] | null {
    const known = this.#scripts.get(page)
    if (known !== undefined) return known
    const found: Module[] = []
    for (const { code, site, parse } of embeddedIn(page.file).scripts) {
      const script = embeddedScript(code, page.file.depth + 1, parse)
      if (script) found.push(this.#addScript(page, script, site))
      else if (code.text.includes('import')) return null
    }
    this.#scripts.set(page, found)
    return found
  }

  #addScript(page: Module, file: ScriptFile, tag: Node): Module {
    let made: Reasoner | null = null
    const module: Module = { path: page.path, file, reasoner: () => (made ??= this.#reasonAbout(module)), inPage: { page, tag } }
    this.#byFile.set(file, module)
    file.connect((request, name) => this.#importedValue(page.path, request, name))
    return module
  }

  /** The module of the project that a request means. */
  requested(from: string, request: string): Module | null {
    const project = isInstalled(request, from) ? null : this.project()
    const path = project?.resolve(request, from)
    return path ? this.at(path) : null
  }

  /** The files whose text holds a word; `null` where one can't be read, or they are too many. */
  naming(word: string): readonly ScriptFile[] | null {
    const known = this.#naming.get(word)
    if (known !== undefined) return known
    const found: ScriptFile[] = []
    for (const path of this.project()?.paths() ?? []) {
      if (textOf(path)?.includes(word) === false) continue
      const module = found.length < MOST_NAMING ? this.at(path) : null
      if (module) found.push(module.file)
      else {
        this.#naming.set(word, null)
        return null
      }
    }
    this.#naming.set(word, found)
    return found
  }

  /** The same as modules. */
  modulesNaming(word: string): readonly Module[] | null {
    return this.naming(word)?.flatMap((file) => this.of(file) ?? []) ?? null
  }

  /** Whether the text of a module that the linted file asks for has a sign, as far as a look at the disk tells. */
  mayHave(sign: keyof Signs, request: string): boolean {
    const root = this.#root()
    return root !== null && hasSign(sign, request, { from: this.#start, root })
  }

  /** The project's index; `null` for a file that is not among the project's, such as a test or a text without a file. */
  project(): ProjectIndex | null {
    if (this.#index !== undefined) return this.#index
    const root = this.#root()
    const index = root === null ? null : indexOf(root)
    return (this.#index = index?.has(this.#start) ? index : null)
  }

  /** Found without the index: making one for a test would be in vain. */
  #root(): string | null {
    return (this.#knownRoot === undefined ? this.#knownRoot = this.#findRoot() : this.#knownRoot)
  }

  #findRoot(): string | null {
    const root = existsSync(this.#start) ? projectRootOf(this.#start) : null
    if (root === null || isTestFile(basename(this.#start))) return null
    return relative(root, this.#start).split(sep).some(isTestFolder) ? null : root
  }

  #importedValue(from: string, request: string, name: string): ImportedValue | null {
    const module = this.requested(from, request)
    const key = `${module?.path} ${name}`
    if (!module || this.#looking.has(key)) return null
    this.#looking.add(key)
    const found = exportedValue(module.file, name)
    this.#looking.delete(key)
    return found
  }
}
