import type { TSESTree } from '@typescript-eslint/utils'
import type { Effect } from '../model/effect.ts'
import { accessPath, functionOf } from '../syntax/access-path.ts'
import { propertyKey } from '../syntax/binding.ts'
import { type Node, isInside, unwrap, wrapped } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import { patternOf, textsOf } from '../syntax/static-text.ts'
import { usesOf } from '../syntax/value-uses.ts'
import { cookieName, cutCookie } from './cookies/cookie-text.ts'
import { cookiesMadeElsewhere } from './cookies/cookies-made-elsewhere.ts'
import { type Scene, onTerms, storeEffect } from './effects.ts'
import { isExpired } from './cookies/expiry.ts'
import { namesCookies } from './libraries/handed-instances.ts'
import { libraryCalls } from './libraries/library-calls.ts'
import { isLibraryModule } from './libraries/library-table.ts'
import { textTerms } from './cookies/text-terms.ts'
import { sayings } from './values/through-callers.ts'

/** A cookie's text that becomes a header of a response. */
interface HeaderWrite {
  value: Node
  site: Node
}

/** Methods that set a header, or add one: of a response, of its headers, or functions that get the request's event. */
const SETTERS = new Set([
  'setHeader', 'appendHeader', 'append', 'set', 'header', 'setHeaders',
  'setResponseHeader', 'appendResponseHeader', 'setResponseHeaders', 'appendResponseHeaders',
])
/** Constructors and functions that take headers as an object. */
const TAKES_HEADERS = new Set(['Headers', 'writeHead', 'set', 'header', 'setHeaders', 'setResponseHeaders', 'appendResponseHeaders'])
const HEADER = /(["'`])set-cookie\1/gi

/** Cookies written as the header that sets them. */
export function* setCookieHeaders(scene: Scene): Generator<Effect> {
  for (const { value, site } of headerWrites(scene.file)) yield* cookiesIn(scene, value, site)
}

function* cookiesIn(scene: Scene, value: Node, site: Node): Generator<Effect> {
  const { file } = scene
  const { root, steps } = accessPath(file, value)
  if (root.kind === 'value' && steps.length === 0 && root.node.type === 'ArrayExpression') {
    for (const element of root.node.elements) if (element && element.type !== 'SpreadElement') yield* cookiesIn(scene, element, site)
    return
  }
  if (isToldElsewhere(file, value)) return
  const made = cookiesMadeElsewhere(scene, value)
  if (made) {
    for (const { name, deletion } of made) yield storeEffect(scene, 'cookie', name ?? '*', { place: value, site }, deletion)
    return
  }
  const sendsLibraryText = libraryCalls(file).some(({ library }) => library.givesText)
  const pairs = textsOf(file, value).flatMap((text) => cutCookie(text).pair)
  for (const saying of sayings(file, { node: value, site }, cookieName)) {
    const name = patternOf(cookieName(saying.text)).trim()
    // What the file can't tell of its header, the call that wrote the text has told.
    if (name === '*' && sendsLibraryText) continue
    const { attributes } = cutCookie(saying.text)
    const deletion = isExpired(file, { pair: pairs, attributes }, saying.env)
    const written = { node: value, env: saying.env, name, isFromServer: true }
    yield onTerms(storeEffect(scene, 'cookie', name, saying, deletion), saying.env, () => textTerms(file, written))
  }
}

/** Whether a library's call made the text, and names the cookie there: `serialize('a', value)`, `storage.commitSession()`. */
function isToldElsewhere(file: ScriptFile, value: Node): boolean {
  const { root, steps } = accessPath(file, value)
  if (root.kind === 'import' && isLibraryModule(root.module) && steps.some(({ kind }) => kind === 'call')) return true
  const call = unwrap(value.type === 'AwaitExpression' ? value.argument : value)
  const fn = call.type === 'CallExpression' ? functionOf(accessPath(file, call.callee)) : null
  return fn !== null && libraryCalls(file).some(({ node }) => isInside(node, fn))
}

function* headerWrites(file: ScriptFile): Generator<HeaderWrite> {
  if (!namesCookies(file)) return
  for (const match of file.text.matchAll(HEADER)) {
    const literal = file.sourceCode.getNodeByRangeIndex(match.index + 1)
    if (literal?.type === 'Literal') yield* writesNamedBy(file, literal)
    else if (literal?.type === 'TemplateElement' && literal.parent) yield* writesNamedBy(file, literal.parent)
  }
}

function* writesNamedBy(file: ScriptFile, name: Node): Generator<HeaderWrite> {
  const parent = wrapped(name).parent
  if (parent?.type === 'Property' && parent.key === name && parent.parent.type === 'ObjectExpression') {
    if (isHeaders(file, parent.parent)) yield { value: parent.value, site: parent }
    return
  }
  if (parent?.type === 'MemberExpression' && parent.property === name) {
    yield* assigned(parent)
    return
  }
  if (parent?.type === 'ArrayExpression' && parent.elements[0] === name) {
    const value = parent.elements[1]
    if (value && value.type !== 'SpreadElement' && isPairOfHeaders(file, parent)) yield { value, site: parent }
    return
  }
  for (const use of usesOf(file, name)) {
    if (use.kind === 'argument' && use.call.type === 'CallExpression') yield* setBy(file, use.call, use.index)
    else if (use.kind === 'escape' && use.node.parent?.type === 'MemberExpression') yield* assigned(use.node.parent)
  }
}

/** `headers['Set-Cookie'] = value`; what is not an object of headers is asked for its name. */
function* assigned(member: TSESTree.MemberExpression): Generator<HeaderWrite> {
  const target = wrapped(member)
  const assignment = target.parent
  if (assignment?.type !== 'AssignmentExpression' || assignment.left !== target) return
  if (isNamedHeaders(member.object)) yield { value: assignment.right, site: assignment }
}

function* setBy(file: ScriptFile, call: TSESTree.CallExpression, index: number): Generator<HeaderWrite> {
  const value = call.arguments[index + 1]
  const callee = unwrap(call.callee)
  const method = callee.type === 'MemberExpression' ? propertyKey({ key: callee.property, computed: callee.computed }) : null
  const name = callee.type === 'Identifier' ? callee.name : method
  if (!value || value.type === 'SpreadElement' || name === null || !SETTERS.has(name)) return
  // A function that is no method gets the event first.
  if (index !== (callee.type === 'Identifier' ? 1 : 0)) return
  if (callee.type === 'MemberExpression' && isOtherMap(file, callee.object)) return
  yield { value, site: call }
}

/** Maps and stores of the project have the same methods as headers. */
function isOtherMap(file: ScriptFile, object: Node): boolean {
  const { root, steps } = accessPath(file, object)
  return root.kind === 'global' && /^(?:Weak)?Map$|^(?:URLSearchParams|FormData|Set)$/.test(root.name) && steps[0]?.kind === 'new'
}

/** Whether an object literal is the headers of a response. */
function isHeaders(file: ScriptFile, object: TSESTree.ObjectExpression): boolean {
  const node = wrapped(object)
  const { parent } = node
  switch (parent?.type) {
    case 'Property':
      return propertyKey(parent) === 'headers' && !isRequest(file, parent.parent)
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee !== node && TAKES_HEADERS.has(nameOfCallee(parent.callee) ?? '')
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' && isHeadersName(parent.id.name)
    case 'AssignmentExpression':
      return isNamedHeaders(parent.left)
    default:
      return false
  }
}

/** `new Headers([['Set-Cookie', value]])`, `headers: [['Set-Cookie', value]]`, and a pair that is pushed on such a list. */
function isPairOfHeaders(file: ScriptFile, pair: TSESTree.ArrayExpression): boolean {
  const { parent } = wrapped(pair)
  if (parent?.type === 'CallExpression') {
    const callee = unwrap(parent.callee)
    return callee.type === 'MemberExpression' && nameOfCallee(callee) === 'push' && isNamedHeaders(callee.object)
  }
  if (parent?.type !== 'ArrayExpression') return false
  const holder = wrapped(parent).parent
  if (holder?.type === 'NewExpression') return nameOfCallee(holder.callee) === 'Headers'
  if (holder?.type === 'VariableDeclarator') return holder.id.type === 'Identifier' && isHeadersName(holder.id.name)
  return holder?.type === 'Property' && propertyKey(holder) === 'headers' && !isRequest(file, holder.parent)
}

/** Whether options that hold headers are those of a request. */
function isRequest(file: ScriptFile, options: Node): boolean {
  const call = wrapped(options).parent
  if (call?.type !== 'CallExpression' && call?.type !== 'NewExpression') return false
  const { root, steps } = accessPath(file, call.callee)
  return (root.kind === 'global' && (root.name === 'fetch' || root.name === 'Request') && steps.length === 0) ||
    (root.kind === 'import' && /^(?:axios|got|ky|undici|node-fetch|supertest)$/.test(root.module))
}

function nameOfCallee(callee: Node): string | null {
  const node = unwrap(callee)
  if (node.type === 'Identifier') return node.name
  return node.type === 'MemberExpression' ? propertyKey({ key: node.property, computed: node.computed }) : null
}

/** Whether an expression goes by the name of headers: `headers`, `response.headers`, `set.headers`. */
function isNamedHeaders(expression: Node): boolean {
  const name = nameOfCallee(expression)
  return name !== null && isHeadersName(name)
}

function isHeadersName(name: string): boolean {
  return /headers?$/i.test(name)
}
