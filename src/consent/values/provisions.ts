import type { TSESTree } from '@typescript-eslint/utils'
import { type AccessPath, type Step, accessPath } from '../../syntax/access-path.ts'
import { propertyKey } from '../../syntax/binding.ts'
import type { Environment } from '../../syntax/environment.ts'
import { type FunctionNode, type Node, isFunction, literalOf, unwrap } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { valueAt } from '../../syntax/property-value.ts'
import { knownText } from '../../syntax/static-text.ts'
import { ownerOf } from '../../syntax/this-of.ts'
import { throughImport } from '../../syntax/through-import.ts'
import type { Reasoner } from '../reasoner.ts'
import { returnsOf } from './results.ts'

/** What Vue and Nuxt hand to components is asked for by a text, or by what a call of `Symbol` made. */
type Key = string | Node

/** A value that a component, an app or a plugin provides. */
export interface Provision {
  file: ScriptFile
  /** `null` where it is not known, so that it may be any. */
  key: Key | null
  value: Node
  site: Node
}

/** A value that is had by injection. */
export interface Injection {
  key: Key
  /** What it is called where it is asked for. */
  name: string
  /** What is read from it. */
  rest: readonly Step[]
  /** What it is where nobody provides it. */
  fallback: { value: Node; env: Environment } | null
}

const MODULES = /^(?:vue|vue-demi|@vue\/composition-api|@vue\/runtime-core|#imports|#app)$/

/** The injection that a path begins with: `inject('consent')`, `this.consent` of a component's `inject`, `useNuxtApp().$consent`. */
export function injectionIn(file: ScriptFile, { root, steps }: AccessPath): Injection | null {
  if (root.kind === 'this') return injectedField(file, root.node, steps)
  if (!isOfVue(root)) return null
  const [call, member, ...rest] = steps
  if (call?.kind !== 'call') return null
  if (root.name === 'inject') {
    const [given, fallback] = call.arguments
    const key = given ? keyOf(file, given, call.env) : null
    const name = typeof key === 'string' ? key : given?.type === 'Identifier' ? given.name : ''
    return key === null ? null : { key, name, rest: steps.slice(1), fallback: fallback ? { value: fallback, env: call.env } : null }
  }
  const isPlugged = root.name === 'useNuxtApp' && member?.kind === 'member' && member.key?.startsWith('$')
  return isPlugged ? pluggedIn(member.key as string, rest) : null
}

function isOfVue(root: AccessPath['root']): root is Extract<AccessPath['root'], { kind: 'import' | 'global' }> {
  return root.kind === 'global' || (root.kind === 'import' && MODULES.test(root.module))
}

/** What the options of a component say of a member of `this`: `inject: ['consent']`, `inject: { ok: { from: 'consent', default: false } }`. */
function injectedField(file: ScriptFile, self: TSESTree.ThisExpression, [member, ...rest]: readonly Step[]): Injection | null {
  const key = member?.kind === 'member' ? member.key : null
  if (key === null) return null
  if (key.startsWith('$')) return pluggedIn(key, rest)
  if (!file.text.includes('inject')) return null
  for (let owner: Node | null | undefined = ownerOf(self); owner; owner = owner.parent) {
    const listed = owner.type === 'ObjectExpression' ? valueAt(owner, 'inject') : null
    if (listed?.type === 'ArrayExpression' && listed.elements.some((one) => one && literalOf(one) === key)) return { key, name: key, rest, fallback: null }
    const option = listed?.type === 'ObjectExpression' ? valueAt(listed, key) : null
    if (!option) continue
    const settings = option.type === 'ObjectExpression' ? option : null
    const from = settings ? valueAt(settings, 'from') : option
    const fallback = settings && valueAt(settings, 'default')
    const named = from ? keyOf(file, from, null) : key
    return named === null ? null : { key: named, name: key, rest, fallback: fallback && { value: fallback, env: null } }
  }
  return null
}

/** What a plugin of Nuxt provides as `consent` is `$consent`. */
function pluggedIn(name: string, rest: readonly Step[]): Injection {
  return { key: name.slice(1), name, rest, fallback: null }
}

/** What is provided under a key in the project; `null` where that is not all known, or nothing is. */
export function provisionsOf(reasoner: Reasoner, key: Key): readonly Provision[] | null {
  const files = reasoner.elsewhere ? reasoner.elsewhere.filesNaming('provide') : [reasoner.file]
  const all = files?.flatMap((file) => provisionsIn(file)) ?? []
  const found = all.filter((one) => one.key === key)
  return found.length > 0 && all.every((one) => one.key !== null) ? found : null
}

/** Where components ask for what a call provides; `null` where that is not all known. */
export function injectionsOf(reasoner: Reasoner, file: ScriptFile, provide: TSESTree.CallExpression): readonly { file: ScriptFile; call: Node }[] | null {
  const key = provisionsIn(file).find(({ site }) => site === provide)?.key ?? null
  const files = reasoner.elsewhere ? reasoner.elsewhere.filesNaming('inject') : [reasoner.file]
  if (key === null || !files || files.some(hasInjectOption)) return null
  return files.flatMap((one) => callsOf(one, 'inject')
    .filter(({ arguments: [given] }) => given && keyOf(one, given, null) === key)
    .map((call) => ({ file: one, call })))
}

/** Whether a component asks by its options: what it does with the field is not looked at. */
function hasInjectOption(file: ScriptFile): boolean {
  return file.nodesOfType('ObjectExpression').some((object) => valueAt(object, 'inject') !== null)
}

/** What a file provides. */
export function provisionsIn(file: ScriptFile): readonly Provision[] {
  return file.remember(provisionsIn, () => {
    if (!file.text.includes('provide')) return []
    const found: Provision[] = []
    for (const call of [...callsOf(file, 'provide'), ...methodCallsOf(file, 'provide')]) {
      const [given, value] = call.arguments
      if (given && value) found.push({ file, key: keyOf(file, given, null), value, site: call })
    }
    for (const object of file.nodesOfType('ObjectExpression')) {
      const provided = valueAt(object, 'provide')
      if (provided) found.push(...partsProvided(file, provided))
    }
    return found
  })
}

function callsOf(file: ScriptFile, name: string): TSESTree.CallExpression[] {
  const imported = file.imports.filter((one) => one.name === name && MODULES.test(one.module)).flatMap(({ variable }) => variable.references)
  const names: readonly Node[] = [...imported.map(({ identifier }) => identifier), ...file.globals.get(name) ?? []]
  return names.flatMap((node) => (node.parent?.type === 'CallExpression' && node.parent.callee === node ? [node.parent] : []))
}

function methodCallsOf(file: ScriptFile, name: string): TSESTree.CallExpression[] {
  return file.nodesOfType('MemberExpression').flatMap((member) => {
    const { parent, property, computed } = member
    return parent.type === 'CallExpression' && parent.callee === member && propertyKey({ key: property, computed }) === name ? [parent] : []
  })
}

/** `provide: { key: value }`, `provide() { return { key: value } }` */
function partsProvided(file: ScriptFile, provided: Node): Provision[] {
  if (isFunction(provided)) return objectsGivenBy(file, provided).flatMap((object) => (object ? partsProvided(file, object) : []))
  if (provided.type !== 'ObjectExpression') return []
  return provided.properties.map((property) => {
    if (property.type !== 'Property') return { file, key: null, value: property.argument, site: property }
    return { file, key: property.computed ? keyOf(file, property.key, null) : propertyKey(property), value: property.value, site: property }
  })
}

function objectsGivenBy(file: ScriptFile, fn: FunctionNode): (Node | null)[] {
  if (fn.body?.type !== 'BlockStatement') return [fn.body ? unwrap(fn.body) : null]
  return returnsOf(file, fn).map(({ argument }) => argument && unwrap(argument))
}

/** The text that a key is, or the call of `Symbol` that made it, in whatever file. */
function keyOf(file: ScriptFile, node: Node, env: Environment): Key | null {
  const text = knownText(file, node, env)
  if (text !== null) return text
  const path = accessPath(file, node, env)
  const { root, steps: [made, ...more] } = throughImport(file, path, () => null)?.path ?? path
  if (root.kind === 'import' && !made) return `${root.module}#${root.name}`
  return root.kind === 'global' && root.name === 'Symbol' && made && more.every(({ kind }) => kind !== 'await') ? made.node : null
}
