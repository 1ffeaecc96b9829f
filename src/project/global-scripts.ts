import { basename, dirname, extname, join } from 'node:path'
import type { TSESTree } from '@typescript-eslint/utils'
import { jsxElement } from '../syntax/element.ts'
import { type GlobalWay, isClassicScript } from '../syntax/global-ways.ts'
import { type ScriptFile, topScopes } from '../syntax/script-file.ts'
import type { Node } from '../syntax/node.ts'
import { patternOf, textsOf } from '../syntax/static-text.ts'
import { usesOfGlobal } from './import-uses.ts'
import type { Module, ModuleUse, Modules } from './importer-search.ts'
import { textOf } from './parsed-files.ts'
import type { ProjectIndex } from './project-index.ts'

/** A tag of a page that runs a file of the project. */
export interface ScriptTag {
  page: Module
  tag: TSESTree.JSXOpeningElement
}

/** More pages, and more scripts of one page, are not looked at. */
const MOST_PAGES = 40
const MOST_SCRIPTS = 60

/** The tags of HTML pages by which a file of the project is run; `null` where a page that may have one can't be read. */
export function tagsOf(path: string, project: ProjectIndex, modules: Pick<Modules, 'at'>): readonly ScriptTag[] | null {
  const found: ScriptTag[] = []
  const name = basename(path)
  const pages = project.paths().filter((page) => extname(page) === '.html' && textOf(page)?.includes(name) !== false)
  for (const page of pages.slice(0, MOST_PAGES)) {
    const module = modules.at(page)
    if (!module) return null
    for (const { tag, files } of scriptsIn(module, project)) if (files.includes(path)) found.push({ page: module, tag })
  }
  return pages.length > MOST_PAGES ? null : found
}

/** The tags of a page with an address, and the files that the address may mean. */
function scriptsIn({ file, path }: Module, project: ProjectIndex): { tag: TSESTree.JSXOpeningElement; files: readonly string[] }[] {
  if (!file.text.includes('<script')) return []
  return file.nodesOfType('JSXOpeningElement').flatMap((tag) => {
    if (tag.name.type !== 'JSXIdentifier' || tag.name.name !== 'script') return []
    const source = jsxElement(tag).attributes.get('src')?.value
    const [address] = source ? textsOf(file, source).map((text) => patternOf(text).split(/[?#]/)[0] ?? '') : []
    return address && !/^(?:[a-z]+:)?\/\//i.test(address) ? [{ tag, files: filesMeant(address, path, project) }] : []
  })
}

/** The file beside the page, or else those whose paths end so: a server has its own view of folders. */
function filesMeant(address: string, page: string, project: ProjectIndex): readonly string[] {
  const beside = join(dirname(page), address)
  if (!address.startsWith('/') && project.has(beside)) return [beside]
  const end = `/${address.replace(/^(?:\.{0,2}\/)+/, '')}`
  return project.paths().filter((path) => path.endsWith(end))
}

/** The scripts that share the global variables of the pages which run a file: the pages themselves first, the file left out. */
function sharing({ path, file }: Module, project: ProjectIndex, modules: Modules): readonly Module[] | null {
  const isPage = extname(path) === '.html'
  const tags = isPage ? [] : tagsOf(path, project, modules)
  const pages = isPage ? [modules.at(path)] : tags && [...new Set(tags.map(({ page }) => page))]
  if (!pages) return null
  const found = new Set<Module>()
  for (const page of pages) {
    if (!page) return null
    if (page.file !== file) found.add(page)
    for (const script of modules.scriptsOf(page) ?? []) found.add(script)
    for (const { files } of scriptsIn(page, project).slice(0, MOST_SCRIPTS)) {
      for (const other of files) {
        const module = other === path ? null : modules.at(other)
        if (module) found.add(module)
      }
    }
  }
  return [...found]
}

/** What scripts of the same pages, and for a member of `window` any file, do with a global function of a file. */
export function usesByGlobal(module: Module, ways: readonly GlobalWay[], project: ProjectIndex, modules: Modules, naming: (word: string) => readonly Module[] | null): ModuleUse[] {
  const beside = sharing(module, project, modules) ?? []
  return ways.flatMap(({ name, keys, isDeclared }) => {
    if (isDeclared && !isClassicScript(module.file) && extname(module.path) !== '.html') return []
    const others = isDeclared ? beside : [...beside, ...naming(name) ?? []]
    const steps = keys.map((key) => ({ kind: 'member' as const, key }))
    return [...new Set([module, ...others])].flatMap((one) =>
      (one.file.text.includes(name) ? usesOfGlobal(one.file, name, steps).map((use) => ({ ...use, module: one })) : []))
  })
}

/** What another script of the same pages gives a global variable; `null` where none does, or more than one. */
export function globalValue(module: Module, name: string, project: ProjectIndex, modules: Modules): { file: ScriptFile; node: Node } | null {
  const found = (sharing(module, project, modules) ?? []).flatMap(({ file }) => {
    if (!file.text.includes(name) || !isClassicScript(file)) return []
    return topScopes(file).flatMap((scope) => scope.set.get(name)?.identifiers.map((node) => ({ file, node: node })) ?? [])
  })
  const [only, second] = found
  return only && !second ? only : null
}
