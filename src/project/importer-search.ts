import type { Reasoner } from '../consent/reasoner.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import { autoImportOf } from './auto-imports.ts'
import { isFrameworkEntry } from './entry-files.ts'
import type { ExportName } from './export-names.ts'
import { type ImportUse, usesOfImport } from './import-uses.ts'
import { textOf } from './parsed-files.ts'
import type { ProjectIndex } from './project-index.ts'

/** A file of the project with the reasoning about it. */
export interface Module {
  path: string
  file: ScriptFile
  reasoner: () => Reasoner
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
  readonly #moduleAt: (path: string) => Module | null
  readonly #seen = new Set<string>()

  constructor(project: ProjectIndex, moduleAt: (path: string) => Module | null) {
    this.#project = project
    this.#moduleAt = moduleAt
  }

  follow(path: string, name: ExportName): void {
    const key = JSON.stringify([path, name])
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    if (isEntry(this.#project, path, name)) this.isEntry = true
    if (this.isEntry) return
    for (const importer of this.#project.importersOf(path)) {
      if (importer.isOpaque) {
        if (mayName(textOf(importer.path), name.name)) this.hasUnknown = this.hasUnreadable = true
        continue
      }
      if (!mayName(textOf(importer.path), name.name)) continue
      const module = this.#moduleAt(importer.path)
      if (!module) {
        this.hasUnknown = this.hasUnreadable = true
        continue
      }
      this.modules.add(module)
      const means = (request: string): boolean => this.#project.resolve(request, importer.path) === path
      const { uses, exportedAs } = usesOfImport(module.file, means, name)
      for (const use of uses) this.uses.push({ ...use, module })
      for (const again of exportedAs) this.#followAgain(importer.path, again)
    }
    this.#followByName(path, name)
  }

  /** Takes the uses of those who need no import. */
  #followByName(path: string, name: ExportName): void {
    const found = autoImportOf(this.#project.packageOf(path), name)
    if (!found) return
    for (const other of this.#project.paths()) {
      const text = other === path ? '' : textOf(other)
      if (text !== null && !found.mayBeIn(text)) continue
      const module = this.#moduleAt(other)
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
