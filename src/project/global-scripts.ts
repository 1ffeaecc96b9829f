import { basename, dirname, extname, join } from 'node:path'
import type { TSESTree } from '@typescript-eslint/utils'
import { accessPath } from '../syntax/access-path.ts'
import { jsxElement } from '../syntax/element.ts'
import { GLOBAL_OBJECTS } from '../syntax/global-objects.ts'
import { type GlobalWay, isClassicScript } from '../syntax/global-ways.ts'
import { type ScriptFile, topScopes } from '../syntax/script-file.ts'
import type { Node } from '../syntax/node.ts'
import { patternOf, textsOf } from '../syntax/static-text.ts'
import { usesOf } from '../syntax/value-uses.ts'
import type { ExportStep } from './export-names.ts'
import { type ImportUse, usesOfExpression } from './import-uses.ts'
import type { Module, ModuleUse, Modules } from './importer-search.ts'
import { textOf } from './read/parsed-files.ts'
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
    return [...new Set([module, ...others])].filter(({ file }) => file.text.includes(name)).flatMap((one) => {
      const uses = usesOfGlobal(one.file, name, steps).map((use) => ({ ...use, module: one }))
      return isNamedInText(one.file.text, name) ? [...uses, { place: one.file.ast, isCertain: false, module: one }] : uses
    })
  })
}

/** What a file does with a part of what a global variable holds that another script gives its value. */
function usesOfGlobal(file: ScriptFile, name: string, steps: readonly ExportStep[]): readonly ImportUse[] {
  const isIt = (node: Node): boolean => {
    const { root, steps: [first] } = accessPath(file, node)
    return root.kind === 'global' && root.name === name && !first
  }
  const wholes = [...GLOBAL_OBJECTS].flatMap((object) => file.globals.get(object) ?? [])
  // `const { load } = window`
  const bound = wholes.flatMap((whole) => [...usesOf(file, whole)].flatMap((use) =>
    (use.kind === 'member' && use.key === name && use.carrier.type !== 'MemberExpression' ? [use.carrier] : [])))
  const reads = [...file.globals.get(name) ?? [], ...file.nodesOfType('MemberExpression').filter(isIt), ...bound]
  // `window.app = window.app || {}` leaves it what it is.
  return reads.flatMap((read) => usesOfExpression(file, read, steps)).filter(({ place }) => place.type !== 'MemberExpression' || !isIt(place))
}

/** Whether a text of a file is a name, or ends an address with it: `?onload=start`. Who reads that may run what is called so. */
function isNamedInText(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = text[at + name.length] ?? ''
    if (/['"`=]/.test(text[at - 1] ?? '') && /['"`&]/.test(end)) return true
  }
  return false
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
