import type { Node } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import type { ExportName } from './export-names.ts'
import { type ImportUse, usesOfExpression } from './import-uses.ts'
import type { PackagePlace } from './project-index.ts'

/** What a framework lets every file use by its name alone. */
export interface AutoImport {
  /** Whether a text may use it. */
  mayBeIn: (text: string) => boolean
  /** Whether a text has its name as a value, so that it may use it where it is not seen. */
  isNamedIn: (text: string) => boolean
  usesIn: (file: ScriptFile) => readonly ImportUse[]
}

const NUXT = ['nuxt', 'nuxt3']
const QUOTES = ['\'', '"', '`']
const FOLDERS = /^(?:(?:src|app)\/)?(components|composables|utils)\/(.+)\.(?:vue|[cm]?[jt]sx?)$/

/** By which name other files use an export without an import; `null` where they have to import it. */
export function autoImportOf({ path, packages }: PackagePlace, { name, steps }: ExportName): AutoImport | null {
  const [, folder, stem] = FOLDERS.exec(path) ?? []
  if (folder === undefined || stem === undefined || !NUXT.some((one) => packages.has(one))) return null
  const parts = stem.split('/').filter((part) => part !== 'index')
  if (folder === 'components') return name === 'default' && steps.length === 0 ? component(parts) : null
  const word = name === 'default' ? camelCase(parts.at(-1) ?? '') : name
  return {
    mayBeIn: (text) => text.includes(word),
    isNamedIn: () => false,
    usesIn: (file) => (file.globals.get(word) ?? []).flatMap((node) => usesOfExpression(file, node, steps)),
  }
}

/** A component has the name of its file, with those of its folders before it and `Lazy` before all of them, or without. */
function component(parts: readonly string[]): AutoImport {
  const last = plain(parts.at(-1) ?? '')
  const names = new Set([last, plain(parts.join(''))].flatMap((name) => [name, `lazy${name}`]))
  return {
    mayBeIn: (text) => plain(text).includes(last),
    isNamedIn: (text) => QUOTES.some((quote) => [...names].some((name) => plain(text).includes(quote + name + quote))),
    usesIn: (file) => file.nodesOfType('JSXOpeningElement')
      .filter(({ name }) => name.type === 'JSXIdentifier' && names.has(plain(name.name)) && !isImported(file, name))
      .map((place) => ({ place, isCertain: true })),
  }
}

function isImported(file: ScriptFile, name: Node): boolean {
  return name.type === 'JSXIdentifier' && file.variableOf(name) !== null
}

function plain(name: string): string {
  return name.replaceAll('-', '').toLowerCase()
}

function camelCase(name: string): string {
  return name.split('-').map((part, index) => (index === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1))).join('')
}
