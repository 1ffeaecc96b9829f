import { extname } from 'node:path'
import type { Reasoner } from '../consent/reasoner.ts'
import type { Node } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import { autoImportOf } from './auto-imports.ts'
import { isFrameworkEntry } from './entry-files.ts'
import type { ExportName } from './export-names.ts'
import { type ImportUse, usesOfImport } from './import-uses.ts'
import { textOf } from './read/parsed-files.ts'
import type { Importer, ProjectIndex } from './project-index.ts'

/** A file of the project with the reasoning about it. */
export interface Module {
  path: string
  file: ScriptFile
  reasoner: () => Reasoner
  /** Of a script in a page: the page, and the tag where it runs. */
  inPage?: { page: Module; tag: Node }
}

/** Where the project's files are had from. */
export interface Modules {
  /** The module in a file; `null` for one that can't be read. */
  at: (path: string) => Module | null
  /** The scripts of a page that have imports of their own; `null` where one can't be read. */
  scriptsOf: (page: Module) => readonly Module[] | null
}

/** A place where a module uses what it has from another. */
export interface ModuleUse extends ImportUse {
  module: Module
}

/** Collects what all importers of an export do with it, through those that export it again. */
export class ImporterSearch {
  readonly uses: ModuleUse[] = []
  hasUnknown = false
  /** The files that may have it. */
  readonly modules = new Set<Module>()
  /** Of them, one can't be read. */
  hasUnreadable = false
  /** A framework runs it by the place of a file that exports it. */
  isEntry = false
  readonly #project: ProjectIndex
  readonly #modules: Modules
  readonly #seen = new Set<string>()

  constructor(project: ProjectIndex, modules: Modules) {
    this.#project = project
    this.#modules = modules
  }

  follow(path: string, name: ExportName): void {
    const key = JSON.stringify([path, name])
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    if (isEntry(this.#project, path, name)) this.isEntry = true
    if (this.isEntry) return
    for (const importer of this.#project.importersOf(path)) {
      if (!mayName(textOf(importer.path), name.name)) continue
      const means = (request: string): boolean => this.#project.resolve(request, importer.path) === path
      const modules = this.#modulesIn(importer, means)
      if (!modules) {
        this.hasUnknown = this.hasUnreadable = true
        continue
      }
      for (const module of modules) {
        this.modules.add(module)
        const { uses, exportedAs } = usesOfImport(module.file, means, name)
        for (const use of uses) this.uses.push({ ...use, module })
        for (const again of exportedAs) this.#followAgain(importer.path, again)
      }
    }
    this.#followByName(path, name)
  }

  /** The code that an importer consists of, the scripts of a page apart; `null` where it is not all seen, or asks for no file for certain. */
  #modulesIn({ path, isOpaque }: Importer, means: (request: string) => boolean): readonly Module[] | null {
    const extension = extname(path)
    if (isOpaque && extension !== '.html') return null
    const module = this.#modules.at(path)
    if (!module || (extension !== '.html' && extension !== '.astro')) return module && [module]
    const scripts = this.#modules.scriptsOf(module)
    if (!scripts || (isOpaque && !scripts.some(({ file }) => file.imports.some((one) => means(one.module))))) return null
    return [module, ...scripts]
  }

  /** Takes the uses of those who need no import. */
  #followByName(path: string, name: ExportName): void {
    const found = autoImportOf(this.#project.packageOf(path), name)
    if (!found) return
    for (const other of this.#project.paths()) {
      const text = other === path ? '' : textOf(other)
      if (text !== null && !found.mayBeIn(text)) continue
      const module = this.#modules.at(other)
      if (!module || text === null) this.hasUnknown = this.hasUnreadable = true
      else if (found.isNamedIn(text)) this.hasUnknown = true
      else for (const use of found.usesIn(module.file)) this.uses.push({ ...use, module })
    }
  }

  /** What a module exports again is offered to somebody: where nobody is seen to take it, nothing is known. */
  #followAgain(path: string, name: ExportName): void {
    const before = this.uses.length
    this.follow(path, name)
    if (this.uses.length === before) this.hasUnknown = true
  }
}

function isEntry(project: ProjectIndex, path: string, { name, steps }: ExportName): boolean {
  if (!steps.every(({ kind }) => kind === 'rendered')) return false
  const place = project.packageOf(path)
  return isFrameworkEntry(place.path, place.packages, name)
}

const WHOLE = /\*\s*(?:from|as)\b|\bimport\s*[(.]|\brequire\b/

/** Whether a text may take an export, going by the words in it. */
function mayName(text: string | null, name: string): boolean {
  return text === null || name === 'default' || name === '=' || text.includes(name) || WHOLE.test(text)
}
