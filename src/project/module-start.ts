import { basename, extname } from 'node:path'
import type { TSESTree } from '@typescript-eslint/utils'
import { OPEN, UNSEEN } from '../consent/flow/entry.ts'
import { type Facts, UNREACHED, merge, narrow } from '../consent/proof/facts.ts'
import { factsUnderCalls } from '../consent/flow/under-calls.ts'
import { jsxElement } from '../syntax/element.ts'
import { type Node, literalOf } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import { patternOf, textsOf } from '../syntax/static-text.ts'
import { isFrameworkEntry } from './entry-files.ts'
import { tagsOf } from './global-scripts.ts'
import type { Module } from './importer-search.ts'
import { languageOf } from './read/languages.ts'
import { textOf } from './read/parsed-files.ts'
import type { ProjectIndex } from './project-index.ts'

/** More modules on the way to where a program starts are not looked at. */
const MOST_MODULES = 500
const PARTS_OF_PAGES = new Set(['.vue', '.svelte', '.astro', '.mdx', '.html'])
/** Folders whose files are served as they are. */
const SERVED = /(?:^|\/)(?:public|static|www|wwwroot)\//

/**
 * What is proved whenever a module's own code runs: where it is fetched by `import()` alone, what holds there; where it is a
 * script that is served as it is, what its tags prove. Anything else runs when the program starts, and a page when it is
 * opened, whoever asks a bundler for it beside.
 */
export function factsAtStart(path: string, project: ProjectIndex, moduleAt: (path: string) => Module | null): Facts {
  if (languageOf(path)?.kind === 'html') return OPEN
  const found = project.importersOf(path).length === 0 ? ofTags(path, project, moduleAt) : ofImports(path, project, moduleAt)
  return found.open || found.unseen ? found : OPEN
}

function ofImports(start: string, project: ProjectIndex, moduleAt: (path: string) => Module | null): Facts {
  let facts = UNREACHED
  const paths = new Set([start])
  for (const path of paths) {
    const place = project.packageOf(path)
    const importers = project.importersOf(path)
    if (importers.length === 0 || paths.size > MOST_MODULES || isFrameworkEntry(place.path, place.packages, 'default')) return OPEN
    for (const { path: importer, isOpaque } of importers) {
      const isPart = PARTS_OF_PAGES.has(extname(importer))
      const text = isOpaque && !isPart ? null : textOf(importer)
      const module = text === null || isPart || !FETCHING.test(text) ? null : moduleAt(importer)
      if (isPart || (text !== null && !FETCHING.test(text))) paths.add(importer)
      else if (!module) facts = merge(facts, UNSEEN)
      else {
        const means = (request: unknown): boolean => typeof request === 'string' && project.resolve(request, importer) === path
        if (isImportedAtOnce(module.file, means)) paths.add(importer)
        else for (const node of fetchesIn(module.file, means)) facts = merge(facts, factsUnderCalls(module.reasoner(), node))
      }
    }
  }
  return isOnPage(project, paths) ? OPEN : facts
}

/** Whether a page of HTML names one of several modules: it may begin there. */
function isOnPage(project: ProjectIndex, paths: ReadonlySet<string>): boolean {
  const names = [...paths].map((path) => basename(path))
  return project.paths().some((page) => {
    const text = extname(page) === '.html' ? textOf(page) : ''
    return text === null || names.some((name) => text.includes(name))
  })
}

const FETCHING = /\bimport\s*\(|\brequire\b/

function isImportedAtOnce({ ast }: ScriptFile, means: (request: unknown) => boolean): boolean {
  return ast.body.some((statement) => 'source' in statement && statement.source !== null && means(statement.source.value))
}

/** Where a file fetches a module while it runs. */
function fetchesIn(file: ScriptFile, means: (request: unknown) => boolean): Node[] {
  const requires = (file.globals.get('require') ?? []).flatMap(({ parent }) =>
    (parent.type === 'CallExpression' && parent.arguments[0] && means(literalOf(parent.arguments[0])) ? [parent] : []))
  return [...requires, ...file.nodesOfType('ImportExpression').filter(({ source }) => means(literalOf(source)))]
}

/** What the tags prove that name a script which is served as it is; the place of the tag counts too. */
function ofTags(path: string, project: ProjectIndex, moduleAt: (path: string) => Module | null): Facts {
  const inPages = tagsOf(path, project, { at: moduleAt })
  if (!inPages) return OPEN
  let facts = inPages.map(({ page, tag }) => factsAtTag(page, tag)).reduce(merge, UNREACHED)
  if (!SERVED.test(project.packageOf(path).path)) return facts
  const name = basename(path)
  for (const other of project.paths()) {
    // What is served itself and fetches others is read by nobody here.
    if (SERVED.test(other.slice(project.root.length)) || textOf(other)?.includes(name) === false) continue
    if (inPages.some(({ page }) => page.path === other)) continue
    const module = PARTS_OF_PAGES.has(extname(other)) ? null : moduleAt(other)
    const tags = module ? tagsIn(module.file, name) : []
    if (!module || tags.length === 0) return OPEN
    for (const tag of tags) facts = merge(facts, factsAtTag(module, tag))
  }
  return facts
}

function factsAtTag({ reasoner }: Module, tag: TSESTree.JSXOpeningElement): Facts {
  return narrow(factsUnderCalls(reasoner(), tag), reasoner().inTag(tag, null))
}

function tagsIn(file: ScriptFile, name: string): ReturnType<typeof file.nodesOfType<'JSXOpeningElement'>>[number][] {
  return file.nodesOfType('JSXOpeningElement').filter((opening) => {
    const source = jsxElement(opening).attributes.get('src')?.value
    return source ? textsOf(file, source).some((text) => patternOf(text).split(/[?#]/)[0]?.endsWith(`/${name}`)) : false
  })
}
