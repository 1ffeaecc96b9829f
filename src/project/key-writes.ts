import { extname } from 'node:path'
import type { TSESTree } from '@typescript-eslint/utils'
import { catalogue } from '../catalogue/catalogue.ts'
import { type ServiceIndex, createServiceIndex } from '../catalogue/service-index.ts'
import { detectEffects } from '../detect/detect.ts'
import { effectsThrough } from '../detect/values/imported-wrappers.ts'
import type { Effect } from '../model/effect.ts'
import { storedKeyOf, wordOfImportedKey } from '../consent/hand-written/stored-key.ts'
import { keepsChoice } from '../consent/hand-written/vocabulary.ts'
import { type Node, isFunction, literalOf } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import { overlaps } from '../text/wildcard.ts'
import type { Module } from './importer-search.ts'
import { type ModuleCalls, importedModules } from './imported-modules.ts'
import { textOf } from './read/parsed-files.ts'
import type { ProjectIndex } from './project-index.ts'

/** A statement of the project that stores something under a key. */
export interface KeyWrite {
  file: ScriptFile
  site: Node
}

/** More files that may store something are not looked at. */
const MOST_FILES = 60
const STORING = /cookie|torage/i
const STORED = new Set(['cookie', 'storage'])

let known: ServiceIndex | undefined
let nobodys: ServiceIndex | undefined

/**
 * Every write of a key in a project, whatever the store; `null` where they are not all known: a file can't be read, a name is
 * not known, or a service or a component writes the key as well.
 */
export function writesOfKey(key: string, project: ProjectIndex, moduleAt: (path: string) => Module | null): KeyWrite[] | null {
  known ??= createServiceIndex(catalogue().services)
  if (known.storeNamed(key, 'cookie') || known.storeNamed(key, 'local-storage')) return null
  const imported = wordOfImportedKey(key)
  const word = imported ?? key
  const writes: KeyWrite[] = []
  const paths = new Set<string>()
  const storing = project.filesWhose(`may store ${word}`, (text) => text === null || text.includes(word) || STORING.test(text))
  for (const path of storing) {
    if (extname(path) !== '.mdx') paths.add(path)
    else if (textOf(path)?.includes(word) !== false) return null
    if (paths.size > MOST_FILES) return null
  }
  for (const path of paths) {
    const module = paths.size > MOST_FILES ? null : moduleAt(path)
    if (!module || isSettingOf(module.file, key, word)) return null
    for (const effect of storedIn(module, project, moduleAt)) {
      if (effect.name === key || (imported !== null && effect.name === null && isWriteOf(module.file, effect.site, key))) writes.push({ file: module.file, site: effect.site })
      // What the import names may be this text.
      else if (imported !== null && effect.name !== null && keepsChoice(effect.name)) return null
      else if (effect.name !== null && !overlaps(effect.name, key)) continue
      else if (!isFunction(effect.openTo)) return null
      // What a function leaves open is told where it is called.
      else for (const importer of project.importersOf(path)) paths.add(importer.path)
    }
  }
  return writes
}

function storedIn({ path, file }: Module, project: ProjectIndex, moduleAt: (path: string) => Module | null): Effect[] {
  const services = (nobodys ??= createServiceIndex([]))
  const requested = (request: string): ScriptFile | null => {
    const found = project.resolve(request, path)
    return found === null ? null : moduleAt(found)?.file ?? null
  }
  const modules: ModuleCalls[] = importedModules(file, requested, () => true)
  const effects = [...detectEffects(file, services), ...modules.flatMap((module) => effectsThrough({ file, services }, module))]
  return effects.filter(({ kind, deletion }) => STORED.has(kind) && !deletion)
}

/** Whether a write is one of a key that an import names. */
function isWriteOf(file: ScriptFile, site: Node, key: string): boolean {
  const written = site.type === 'CallExpression' ? site.arguments[0]
    : site.type === 'AssignmentExpression' && site.left.type === 'MemberExpression' && site.left.computed ? site.left.property
    : null
  return written ? storedKeyOf(file, written)?.id === key : false
}

/** Whether a key is handed to something by a setting or property of its own, which may write it out of sight. */
function isSettingOf(file: ScriptFile, key: string, word: string): boolean {
  if (!file.text.includes(word)) return false
  const isKey = (node: Node): boolean => (word === key ? literalOf(node) === key : storedKeyOf(file, node)?.id === key)
  return file.nodesOfType('JSXOpeningElement').some(({ attributes }) => attributes.some((one) => one.type === 'JSXAttribute' && isKeyIn(one.value, isKey))) ||
    file.nodesOfType('ObjectExpression').some(({ properties }) => properties.some((one) => one.type === 'Property' && isKey(one.value)))
}

function isKeyIn(value: TSESTree.JSXAttribute['value'], isKey: (node: Node) => boolean): boolean {
  const node = value?.type === 'JSXExpressionContainer' ? value.expression : value
  return node ? isKey(node) : false
}
