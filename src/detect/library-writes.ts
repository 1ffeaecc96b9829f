import type { Effect, StoreType } from '../model/effect.ts'
import type { ArgumentPath, StoreLibrary } from '../model/library.ts'
import { type AccessPath, accessPath } from '../syntax/access-path.ts'
import { propertyKey } from '../syntax/binding.ts'
import type { Environment } from '../syntax/environment.ts'
import { type Node, isFunction, isInside, literalOf, unwrap } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import { knownText, patternOf } from '../syntax/static-text.ts'
import { type Scene, type Standing, onTerms, storeEffect } from './effects.ts'
import { isPastDate } from './cookies/expiry.ts'
import { type LibraryCall, libraryCalls } from './libraries/library-calls.ts'
import { isLibraryModule } from './libraries/library-table.ts'
import { optionTerms } from './cookies/option-terms.ts'
import { sayings } from './values/through-callers.ts'

/** Keys written through libraries and frameworks that keep cookies or storage. */
export function* libraryWrites(scene: Scene): Generator<Effect> {
  for (const call of libraryCalls(scene.file)) yield* effectsOf(scene, call)
}

function* effectsOf(scene: Scene, call: LibraryCall): Generator<Effect> {
  const { file } = scene
  const { node: site, write: { known: write } } = call
  const type = typeOf(file, call)
  if (type === 'pixel') return
  const deletion = type === 'cookie' && isDeletion(file, call)
  const written = (name: string, standing: Standing, env: Environment): Effect => {
    const effect = storeEffect(scene, type, name, standing, deletion)
    return type === 'cookie' ? onTerms(effect, env, () => optionTerms(file, call, env)) : effect
  }
  for (const key of keysOf(file, call)) {
    if ('name' in key) {
      yield written(`${write.prefix ?? ''}${key.name}`, { place: key.place, site }, null)
      continue
    }
    for (const saying of sayings(file, { node: key.node, site }, (text) => text)) {
      // The call names a key by its options, also where these stand elsewhere.
      const place = saying.site === site ? placeIn(file, call, saying.place) : saying.place
      const said = patternOf(saying.text)
      yield written(write.prefix && said !== '*' ? `${write.prefix}${said}` : said, { ...saying, place }, saying.env)
    }
  }
}

/** What stands for a name in a call: the name itself, or the argument that holds it. */
function placeIn(file: ScriptFile, { node: call }: LibraryCall, name: Node): Node {
  if (call.type === 'AssignmentExpression' || isInside(name, call)) return name
  return call.arguments.find((argument) => {
    const { root } = accessPath(file, argument)
    return root.kind === 'value' && isInside(name, root.node)
  }) ?? name
}

type Key = { node: Node } | { name: string; place: Node }

/** The keys that a call names, where it names them; the library's own where it names none. */
function* keysOf(file: ScriptFile, { node, steps, write }: LibraryCall): Generator<Key> {
  const { named, name } = write.known
  if (named !== undefined || name !== undefined) {
    const option = named === undefined ? null : argumentAtPath(file, node, named)
    if (option?.node) yield { node: option.node }
    else if (option?.told !== undefined) yield { name: option.told, place: node }
    else if (option?.isTold) return
    else if (option?.isOpen) yield { name: '*', place: option.isOpen }
    else if (name !== undefined) yield { name, place: node }
    return
  }
  for (const { nodes, texts } of write.captures()) {
    const written = nodes.get('name')
    const text = texts.get('name')
    if (written) yield { node: written }
    else if (text !== undefined) {
      const step = steps.findLast((one) => one.kind === 'member' && one.key === text)
      if (step?.node.type === 'MemberExpression') yield { name: text, place: step.node.property }
      else yield { name: text, place: node.type === 'AssignmentExpression' ? node.left : node.callee }
    }
  }
}

interface Option {
  /** The argument, or the part of it; `null` where code leaves it out. */
  node: Node | null
  /** What may hold it all the same, as far as the source tells. */
  isOpen?: Node
  /** What another file of the project says that it is: the options are imported. */
  told?: string
  /** Another call of a library says it: `createCookieSessionStorage({ cookie: createCookie('a') })`. */
  isTold?: boolean
}

/** What a call passes at a place in its arguments. */
function argumentAtPath(file: ScriptFile, call: LibraryCall['node'], path: ArgumentPath): Option {
  const [position = '0', ...keys] = path.split('.')
  const passed = call.type === 'AssignmentExpression' ? [] : call.arguments
  let node: Node | undefined = passed[Number(position)]
  if (!node) return { node: null }
  for (const key of keys) {
    const { root, steps } = accessPath(file, node)
    const object: Node | null = root.kind === 'value' && steps.length === 0 ? unwrap(root.node) : null
    if (object?.type !== 'ObjectExpression') {
      if (root.kind === 'import' && isLibraryModule(root.module)) return { node: null, isTold: true }
      const told = key === keys.at(-1) ? importedMember(file, { root, steps }, key) : null
      return told === null ? { node: null, isOpen: node } : { node: null, told }
    }
    const property: Node | undefined = object.properties.find((one) => one.type === 'Property' && propertyKey(one) === key)
    const spread: Node | undefined = object.properties.find((one) => one.type === 'SpreadElement')
    if (property?.type !== 'Property') return spread ? { node: null, isOpen: spread } : { node: null }
    node = property.value
  }
  return { node }
}

/** The text of a member of an object that is imported, where the other file writes it down. */
function importedMember(file: ScriptFile, { root, steps }: Pick<AccessPath, 'root' | 'steps'>, key: string): string | null {
  const found = root.kind === 'import' && steps.length === 0 ? file.importedValue(root.module, root.name) : null
  const there = found && accessPath(found.file, found.node)
  const object = there?.root.kind === 'value' && there.steps.length === 0 ? unwrap(there.root.node) : null
  if (!found || object?.type !== 'ObjectExpression') return null
  const property = object.properties.find((one) => one.type === 'Property' && propertyKey(one) === key)
  return property?.type === 'Property' ? knownText(found.file, property.value) : null
}

function typeOf(file: ScriptFile, { library, write: { known }, node }: LibraryCall): StoreType {
  const given = known.storage === undefined ? null : argumentAtPath(file, node, known.storage).node
  return (given && storageOf(file, given)) ?? known.type ?? library.type ?? 'cookie'
}

/** Which of the browser's storages an expression is, or a function that it holds returns. */
function storageOf(file: ScriptFile, expression: Node): StoreType | null {
  const { root, steps } = accessPath(file, expression)
  if (root.kind === 'global' && steps.length === 0) {
    if (root.name === 'localStorage') return 'local-storage'
    return root.name === 'sessionStorage' ? 'session-storage' : null
  }
  if (root.kind === 'import' && steps.length === 0) return root.module.endsWith('/session') ? 'session-storage' : null
  const call = steps.at(-1)
  if (call?.kind === 'call' && call.arguments[0]) return storageOf(file, call.arguments[0])
  const node = root.kind === 'value' && steps.length === 0 ? unwrap(root.node) : null
  return isFunction(node) && node.body && node.body.type !== 'BlockStatement' ? storageOf(file, node.body) : null
}

function isDeletion(file: ScriptFile, { library, write: { known }, node }: LibraryCall): boolean {
  if (node.type === 'AssignmentExpression') return isNothing(node.right)
  if (node.arguments.some((argument) => isExpired(file, argument, library))) return true
  if (known.erasedWithout === undefined) return false
  const value = node.arguments[Number(known.erasedWithout)]
  return value === undefined || isNothing(value)
}

function isNothing(expression: Node): boolean {
  const node = unwrap(expression)
  return (node.type === 'Literal' && node.raw === 'null') || (node.type === 'Identifier' && node.name === 'undefined')
}

/** Options that say how long a cookie is kept, in whatever library. */
const LIFETIME = /^(?:expires|max-?age)$/i

/** Whether options say that the cookie is over: `{ expires: -1 }`, `{ maxAge: 0 }`, `{ expires: new Date(0) }`. */
function isExpired(file: ScriptFile, argument: Node, { lifetime = {}, specialLifetimes = {} }: StoreLibrary): boolean {
  const { root, steps } = accessPath(file, argument)
  if (root.kind !== 'value' || steps.length > 0 || root.node.type !== 'ObjectExpression') return false
  return root.node.properties.some((property) => {
    const key = property.type === 'Property' ? propertyKey(property) : null
    if (property.type !== 'Property' || key === null || !(LIFETIME.test(key) || Object.hasOwn(lifetime, key))) return false
    const value = literalOf(property.value)
    return typeof value === 'number' ? value <= 0 && !Object.hasOwn(specialLifetimes, String(value)) : isPastDate(file, property.value, null)
  })
}
