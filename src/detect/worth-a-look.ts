import type { TSESTree } from '@typescript-eslint/utils'
import type { ServiceIndex } from '../catalogue/service-index.ts'
import { GLOBAL_OBJECTS } from '../syntax/global-objects.ts'
import { pageOf } from '../syntax/page.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import { namesCookies } from './handed-instances.ts'
import { isLibraryGlobal, isLibraryModule } from './library-table.ts'
import { isHeadModule } from './elements-in-calls.ts'
import { isScriptModule } from './script-components.ts'

/** Globals through which a page stores, fetches or tells, beside those of services and libraries. */
const ROOTS: ReadonlySet<string> = new Set([
  ...GLOBAL_OBJECTS, 'document', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'sharedStorage', 'fetch',
  'XMLHttpRequest', 'Image', 'importScripts', '$', 'jQuery', 'require', 'useHead', 'useServerHead', 'useHeadSafe',
])
/** Text without which markup, dynamic imports and a server's cookies are not there. */
const SIGNS = ['<script', '<img', '<iframe', 'import(', 'ownerDocument', "'script'", '"script"', '<Helmet']

/** Whether a file names anything by which an effect could begin. Most files of most projects do not. */
export function isWorthALook(file: ScriptFile, services: ServiceIndex): boolean {
  for (const name of file.globals.keys()) if (ROOTS.has(name) || isRoot(name, services)) return true
  for (const statement of file.ast.body) if (isImportWorthALook(statement, services)) return true
  if (pageOf(file.ast)) return true
  for (const sign of SIGNS) if (file.text.includes(sign)) return true
  if (namesCookies(file)) return true
  return declaresRoot(file, services)
}

/**
 * Whether a component names anything by which an effect could begin, in its scripts or its template, so that it is worth to be
 * put together. Its tree is that of its own parser, in which scripts may stand one level deeper.
 */
export function isComponentWorthALook({ ast, text }: ScriptFile, services: ServiceIndex): boolean {
  for (const [name] of text.matchAll(/[\w$]+/g)) if (ROOTS.has(name) || isRoot(name, services)) return true
  for (const statement of ast.body) {
    const inner = 'body' in statement && Array.isArray(statement.body) ? statement.body as TSESTree.ProgramStatement[] : []
    for (const one of [statement, ...inner]) if (isImportWorthALook(one, services)) return true
  }
  if (text.includes('<iframe')) return true
  if (text.includes('//') && SIGNS.some((sign) => text.includes(sign))) return true
  return COOKIE.test(text)
}

/** What a library's or a server's cookies are reached by. */
const COOKIE = /cookie/i

function isImportWorthALook(statement: TSESTree.ProgramStatement, services: ServiceIndex): boolean {
  if (statement.type !== 'ImportDeclaration' || statement.importKind === 'type') return false
  const module = statement.source.value
  return services.packages.has(module) || isLibraryModule(module) || isScriptModule(module) || isHeadModule(module) || module.includes('//')
}

/** Whether code in a string names anything by which an effect could begin, so that it is worth to be parsed. */
export function isCodeWorthALook(code: string, services: ServiceIndex): boolean {
  for (const [name] of code.matchAll(/[\w$]+/g)) if (ROOTS.has(name) || isRoot(name, services)) return true
  return code.includes('import')
}

function isRoot(name: string, services: ServiceIndex): boolean {
  return services.roots.has(name) || isLibraryGlobal(name) || queuesOf(services).has(name)
}

const queues = new WeakMap<ServiceIndex, ReadonlySet<string>>()

function queuesOf(services: ServiceIndex): ReadonlySet<string> {
  const known = queues.get(services)
  if (known) return known
  const names = new Set([...services.queues.values()].flatMap((functions) => functions.map(({ queue }) => queue)))
  queues.set(services, names)
  return names
}

/** Snippets begin with `var _paq = _paq || []`, which declares the global by its own name. */
function declaresRoot(file: ScriptFile, services: ServiceIndex): boolean {
  const scope = file.sourceCode.scopeManager?.globalScope
  for (const one of scope ? [scope, ...scope.childScopes] : []) {
    if (one.type !== 'global' && one.type !== 'module') continue
    for (const name of one.set.keys()) if (isRoot(name, services)) return true
  }
  return false
}
