import type { TSESTree } from '@typescript-eslint/utils'
import type { ServiceIndex } from '../catalogue/service-index.ts'
import { GLOBAL_OBJECTS } from '../syntax/global-objects.ts'
import { type Node, literalOf } from '../syntax/node.ts'
import { type ScriptFile, hasValue, requiredModule, someReferenceToOutside, topScopes } from '../syntax/script-file.ts'
import { mayConfigure } from './framework-config.ts'
import { pageOf } from '../syntax/page.ts'
import { recalled } from '../text/recalled.ts'
import { namesCookies } from './libraries/handed-instances.ts'
import { LIBRARIES_BY_GLOBAL, isLibraryModule } from './libraries/library-table.ts'
import { isHeadModule } from './elements/elements-in-calls.ts'
import { isScriptModule } from './elements/script-components.ts'
import { isLoaderModule } from './elements/script-loaders.ts'
import { type TextSign, holdsSign } from './text-signs.ts'

/** Globals through which a page stores, fetches or tells, beside those of services and libraries. */
const ROOTS: ReadonlySet<string> = new Set([
  ...GLOBAL_OBJECTS, 'document', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'sharedStorage', 'fetch',
  'XMLHttpRequest', 'Image', 'importScripts', '$', 'jQuery', 'require', 'useHead', 'useServerHead', 'useHeadSafe',
])
/** Text without which markup, dynamic imports and a server's cookies are not there. */
const SIGNS: readonly TextSign[] = ['<img', '<iframe', 'import(', 'ownerDocument', '<Helmet']

/** Text with which a file writes a script's tag, or has a script loaded that it only names. */
const SCRIPT_SIGN = /<script|["']script["']|cript(?:["'(]|Src|Ur[li]|UR[LI]|Input|Tag|s?(?:["']?:| =) ?\[|\.push\(|Loader)/

/** Whether a file names anything by which an effect could begin. Most files of most projects do not. */
export function isWorthALook(file: ScriptFile, services: ServiceIndex): boolean {
  return pageOf(file.ast) !== null || usesRoot(file, services) || importsRoot(file, services) || namesCookies(file) ||
    speaksOfElements(file) || mayConfigure(file) || declaresRoot(file, services)
}

function speaksOfElements(file: ScriptFile): boolean {
  return SIGNS.some((sign) => holdsSign(file, sign)) || (holdsSign(file, 'cript') && SCRIPT_SIGN.test(file.text))
}

function usesRoot(file: ScriptFile, services: ServiceIndex): boolean {
  const { all } = rootsOf(services)
  return someReferenceToOutside(file, ({ identifier }) =>
    all.has(identifier.name) && (identifier.name !== 'require' || mayFetch(identifier, services)))
}

function importsRoot(file: ScriptFile, services: ServiceIndex): boolean {
  return file.ast.body.some((statement) => isImportWorthALook(statement, services))
}

function moduleImportedBy(statement: Node): string | null {
  if (statement.type === 'TSImportEqualsDeclaration') return requiredModule(statement)
  return statement.type === 'ImportDeclaration' && statement.importKind !== 'type' ? statement.source.value : null
}

/** Whether a use of `require` may fetch a module of interest: only a call that names another one does not. */
function mayFetch(name: Node, services: ServiceIndex): boolean {
  const call = name.parent
  if (call?.type === 'UnaryExpression') return false
  const module = call?.type === 'CallExpression' && call.callee === name && call.arguments[0] ? literalOf(call.arguments[0]) : null
  return typeof module !== 'string' || isModuleOfInterest(module, services)
}

const interests = new WeakMap<ServiceIndex, (module: string) => boolean>()

function isModuleOfInterest(module: string, services: ServiceIndex): boolean {
  const known = interests.get(services)
  if (known) return known(module)
  const isOfInterest = recalled((name) => name, (name: string) =>
    services.packages.has(name) || isLibraryModule(name) || isScriptModule(name) || isLoaderModule(name) || isHeadModule(name) || name.includes('//'))
  interests.set(services, isOfInterest)
  return isOfInterest(module)
}

/**
 * Whether a component names anything by which an effect could begin, in its scripts or its template, so that it is worth to be
 * put together. Its tree is that of its own parser, in which scripts may stand one level deeper.
 */
export function isComponentWorthALook(component: ScriptFile, services: ServiceIndex): boolean {
  const { ast, text } = component
  for (const [name] of text.matchAll(/[\w$]+/g)) if (isRoot(name, services)) return true
  for (const statement of ast.body) {
    const inner = 'body' in statement && Array.isArray(statement.body) ? statement.body as TSESTree.ProgramStatement[] : []
    for (const one of [statement, ...inner]) if (isImportWorthALook(one, services)) return true
  }
  if (holdsSign(component, '<iframe')) return true
  if (text.includes('//') && speaksOfElements(component)) return true
  return COOKIE.test(text)
}

/** What a library's or a server's cookies are reached by, and forms that ask for consent to them. */
const COOKIE = /cookie|consent/i

function isImportWorthALook(statement: Node, services: ServiceIndex): boolean {
  const module = moduleImportedBy(statement)
  return module !== null && isModuleOfInterest(module, services)
}

/** Whether code in a string names anything by which an effect could begin, so that it is worth to be parsed. */
export function isCodeWorthALook(code: string, services: ServiceIndex): boolean {
  for (const [name] of code.matchAll(/[\w$]+/g)) if (isRoot(name, services)) return true
  return code.includes('import')
}

function isRoot(name: string, services: ServiceIndex): boolean {
  return rootsOf(services).all.has(name)
}

interface Roots {
  /** Every name by which an effect could begin. */
  all: ReadonlySet<string>
  /** Those of services and libraries, and the queues of services. */
  vendors: ReadonlySet<string>
}

const roots = new WeakMap<ServiceIndex, Roots>()

function rootsOf(services: ServiceIndex): Roots {
  const known = roots.get(services)
  if (known) return known
  const queues = [...services.queues.values()].flatMap((functions) => functions.map(({ queue }) => queue))
  const vendors = new Set([...services.roots.keys(), ...services.settings.keys(), ...LIBRARIES_BY_GLOBAL.keys(), ...queues])
  const made = { all: new Set([...ROOTS, ...vendors]), vendors }
  roots.set(services, made)
  return made
}

/** Snippets begin with `var _paq = _paq || []`, which declares the global by its own name; types say `declare const`. */
function declaresRoot(file: ScriptFile, services: ServiceIndex): boolean {
  const { all, vendors } = rootsOf(services)
  for (const scope of topScopes(file)) {
    for (const [name, variable] of scope.set) {
      if (all.has(name) && variable.defs.length > 0 && (vendors.has(name) || !hasValue(variable))) return true
    }
  }
  return false
}
