import type { AttributeName, CookieTerms, Insertion, Said, WrittenAttributes, WrittenLifetime } from '../../model/cookie-terms.ts'
import type { LibraryDefaults, LifetimeUnit, StoreLibrary } from '../../model/library.ts'
import { accessPath } from '../../syntax/access-path.ts'
import type { Environment } from '../../syntax/environment.ts'
import { literalOf, unwrap, wrapped } from '../../syntax/node.ts'
import { quantitiesOf } from '../../syntax/arithmetic.ts'
import { isConstant } from '../../syntax/quantity.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { knownText } from '../../syntax/static-text.ts'
import { type GivenOptions, type Option, optionsAt, optionsByPosition, overriding } from '../values/given-options.ts'
import { lifetimeOf, longest } from './kept-for.ts'
import type { LibraryCall } from '../libraries/library-calls.ts'
import { sameSiteOf } from './text-terms.ts'

/** On which terms a call of a library writes a cookie, seen under the calls of `env`. */
export function optionTerms(file: ScriptFile, call: LibraryCall, env: Environment): CookieTerms {
  const { library, write: { known }, node } = call
  const own = ownOptions(file, call, env)
  const options = overriding(configuration(file, call), own)
  const keeping = known.keptBy === undefined || node.type === 'AssignmentExpression'
    ? options
    : overriding(optionsAt(file, node.arguments, known.keptBy, env), options)
  const byDefault = known.defaultLifetime === undefined ? library.defaultLifetime ?? 'session' : known.defaultLifetime
  return {
    lifetime: lifetimeIn(keeping, library, byDefault),
    attributes: attributesIn(options, library, known.defaults ?? library.defaults ?? {}),
    isFromServer: library.onServer === true && !becomesDocumentCookie(node),
    insertion: insertionFor(file, call, own),
  }
}

function ownOptions(file: ScriptFile, { library, write, node }: LibraryCall, env: Environment): GivenOptions {
  if (node.type === 'AssignmentExpression') return { entries: new Map(), isOpen: true, object: null }
  const path = write.known.attributes ?? library.attributes
  if (path === undefined) return { entries: new Map(), isOpen: false, object: null }
  return typeof path === 'string' ? optionsAt(file, node.arguments, path, env) : optionsByPosition(file, node.arguments, path, env)
}

/** What calls before have set for every cookie: `Cookies.withAttributes({ secure: true })`. */
function configuration(file: ScriptFile, { library, configured }: LibraryCall): GivenOptions {
  let options: GivenOptions = { entries: new Map(), isOpen: false, object: null }
  for (const call of configured) {
    const callee = unwrap(call.callee)
    const method = callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : ''
    const path = library.configuredBy?.[call.type === 'NewExpression' ? 'new' : method]
    if (path !== undefined) options = overriding(options, optionsAt(file, call.arguments, path, null))
  }
  return options
}

function becomesDocumentCookie(node: LibraryCall['node']): boolean {
  const { parent } = wrapped(node)
  return parent?.type === 'AssignmentExpression' && parent.left.type === 'MemberExpression' &&
    parent.left.property.type === 'Identifier' && parent.left.property.name === 'cookie'
}

function insertionFor(file: ScriptFile, { library, write, node }: LibraryCall, { object }: GivenOptions): Insertion | null {
  const { spelled = {} } = library
  if (object) return object.file === file ? { form: 'options', node: object.node, spelled } : null
  const path = write.known.attributes ?? library.attributes
  if (node.type === 'AssignmentExpression' || typeof path !== 'string' || Number(path) !== node.arguments.length) return null
  return node.arguments.some(({ type }) => type === 'SpreadElement') ? null : { form: 'argument', node, spelled }
}

function attributesIn(options: GivenOptions, { impliedBy = {} }: StoreLibrary, defaults: LibraryDefaults): WrittenAttributes {
  const said = (name: AttributeName): Said<string | boolean> => {
    const implying = impliedBy[name]
    return implying !== undefined && options.entries.has(implying.toLowerCase()) ? 'unknown' : valueOf(options, name, defaults[name])
  }
  return {
    secure: flag(said('secure')),
    httpOnly: flag(said('httpOnly')),
    partitioned: flag(said('partitioned')),
    sameSite: sameSiteOf(textOf(said('sameSite'), 'sameSite')),
    path: textOf(said('path'), 'path'),
    domain: textOf(said('domain'), 'domain'),
  }
}

function flag(value: Said<string | boolean>): Said<boolean> {
  if (typeof value === 'string') return value
  return typeof value.is === 'boolean' ? { is: value.is } : 'unknown'
}

function textOf(value: Said<string | boolean>, name: 'sameSite' | 'path' | 'domain'): Said<string> {
  if (typeof value === 'string') return value
  if (value.is === false) return 'left out'
  if (value.is === true) return name === 'sameSite' ? { is: 'Strict' } : 'unknown'
  return { is: value.is }
}

/** What is said of an attribute; `byDefault` where nothing is, which is `null` where nothing tells. */
function valueOf(
  { entries, isOpen }: GivenOptions,
  name: AttributeName,
  byDefault: string | boolean | null | undefined,
): Said<string | boolean> {
  const option = entries.get(name.toLowerCase())
  if (option && !isNothing(option)) {
    if (option.isPossible) return 'unknown'
    const { root, steps } = accessPath(option.file, option.node, option.env)
    const value = root.kind === 'value' && steps.length === 0 ? literalOf(root.node) : undefined
    if (typeof value === 'boolean') return { is: value }
    const text = knownText(option.file, option.node, option.env)
    return text === null ? 'unknown' : { is: text }
  }
  if (isOpen) return 'unknown'
  if (byDefault === undefined) return 'left out'
  return byDefault === null ? 'unknown' : { is: byDefault }
}

/** Whether an option is left out in so many words. */
function isNothing({ node }: Option): boolean {
  const value = unwrap(node)
  return (value.type === 'Identifier' && value.name === 'undefined') || (value.type === 'Literal' && value.raw === 'null')
}

function lifetimeIn(
  { entries, isOpen }: GivenOptions,
  library: StoreLibrary,
  byDefault: WrittenLifetime | null,
): WrittenLifetime | null {
  const units = Object.entries(library.lifetime ?? {})
  // Max-Age goes before Expires, in browsers as in libraries.
  for (const [key, unit] of units.sort(([one], [other]) => Number(other.startsWith('max')) - Number(one.startsWith('max')))) {
    const option = entries.get(key.toLowerCase())
    if (!option) continue
    if (!isNothing(option)) return optionLifetime(option, unit, library)
    const special = library.specialLifetimes?.[unwrap(option.node).type === 'Literal' ? 'null' : 'undefined']
    if (special !== undefined) return special
  }
  return isOpen ? null : byDefault
}

function optionLifetime({ file, node, env }: Option, unit: LifetimeUnit | null, library: StoreLibrary): WrittenLifetime | null {
  const { specialLifetimes = {}, durationSuffixes } = library
  const special = quantitiesOf(file, node, env).filter(isConstant).map(({ plus }) => specialLifetimes[String(plus)])
  if (special.length === 1 && special[0] !== undefined) return special[0]
  const text = durationSuffixes ? knownText(file, node, env) : null
  return longest([lifetimeOf(file, node, env, unit), durationSuffixes && text !== null ? durationOf(text, durationSuffixes) : null])
}

function durationOf(text: string, suffixes: Readonly<Record<string, number>>): WrittenLifetime | null {
  const [, count, suffix = ''] = /^(\d+)([a-z]+)$/i.exec(text) ?? []
  const known = [suffix, suffix.toLowerCase()].find((one) => Object.hasOwn(suffixes, one))
  const seconds = known === undefined ? undefined : suffixes[known]
  return seconds === undefined ? null : { seconds: Number(count) * seconds }
}
