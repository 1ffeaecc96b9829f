import type { AttributeName, CookieTerms, Said, SameSite, WrittenAttributes, WrittenLifetime } from '../../model/cookie-terms.ts'
import type { Environment } from '../../syntax/environment.ts'
import type { Node } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { type Part, type Text, patternOf, textsOf } from '../../syntax/static-text.ts'
import { UNKNOWN as UNKNOWN_TEXT, concat } from '../../syntax/text-parts.ts'
import { cookieName } from './cookie-text.ts'
import { lifetimeOf, longest } from './kept-for.ts'

/** The expression that is a cookie's text, the calls that lead to it, and the name that it writes. */
export interface WrittenText {
  node: Node
  env: Environment
  /** The name's pattern. */
  name: string
  isFromServer: boolean
}

/** On which terms the text of a cookie, `a=1; Secure`, sets it. What it says under a condition is said. */
export function textTerms(file: ScriptFile, { node, env, name, isFromServer }: WrittenText): CookieTerms {
  const texts = textsOf(file, node, env).filter((text) => patternOf(cookieName(text)).trim() === name)
  const read = texts.flatMap((text) => wholeTexts(file, text)).map((text) => readText(file, text, env))
  return {
    lifetime: longest(read.map(({ lifetime }) => lifetime)),
    attributes: read.map(({ attributes }) => attributes).reduce(mergedAttributes, read[0]?.attributes ?? UNKNOWN),
    isFromServer,
    insertion: { form: 'text', node },
  }
}

/** More texts than these are given up as unknown from there on. */
const MOST_TEXTS = 32

/** A text with and without each of its parts that may stand there or not. */
function wholeTexts(file: ScriptFile, text: Text): readonly Text[] {
  let texts: Text[] = [[]]
  for (const part of text) {
    const added = typeof part === 'string' || !part.possible ? [[part]] : [[], ...addedTexts(file, part.possible, part.env ?? null)]
    texts = texts.length * added.length > MOST_TEXTS
      ? texts.map((one) => [...one, ...UNKNOWN_TEXT])
      : texts.flatMap((one) => added.map((more) => [...one, ...more]))
  }
  return texts
}

function addedTexts(file: ScriptFile, nodes: readonly Node[], env: Environment): readonly Text[] {
  return concat(nodes.map((node) => textsOf(file, node, env)))
}

const UNKNOWN: WrittenAttributes = {
  secure: 'unknown', httpOnly: 'unknown', partitioned: 'unknown', sameSite: 'unknown', path: 'unknown', domain: 'unknown',
}

function mergedAttributes(one: WrittenAttributes, other: WrittenAttributes): WrittenAttributes {
  return {
    secure: merged(one.secure, other.secure),
    httpOnly: merged(one.httpOnly, other.httpOnly),
    partitioned: merged(one.partitioned, other.partitioned),
    sameSite: merged(one.sameSite, other.sameSite),
    path: merged(one.path, other.path),
    domain: merged(one.domain, other.domain),
  }
}

/** What two texts say that are written one or the other. */
function merged<T>(one: Said<T>, other: Said<T>): Said<T> {
  if (typeof one === 'string' || typeof other === 'string') return one === other ? one : 'unknown'
  return one.is === other.is ? one : 'unknown'
}

/** What stands behind an attribute's `=`; `null` for one without. */
type Value = readonly Part[] | null

interface Attributes {
  byName: ReadonlyMap<string, Value>
  /** What is not known may say more. */
  isOpen: boolean
}

function readText(file: ScriptFile, text: Text, env: Environment): Pick<CookieTerms, 'lifetime' | 'attributes'> {
  const attributes = attributesIn(text)
  const { byName, isOpen } = attributes
  const flag = (name: string): Said<boolean> => (byName.has(name) ? { is: true } : isOpen ? 'unknown' : 'left out')
  const known = (name: AttributeName): Said<string> => {
    const value = byName.get(name.toLowerCase())
    if (value === undefined) return isOpen ? 'unknown' : 'left out'
    return value === null ? 'left out' : knownValue(value)
  }
  return {
    lifetime: lifetimeIn(file, attributes, env),
    attributes: {
      secure: flag('secure'),
      httpOnly: flag('httponly'),
      partitioned: flag('partitioned'),
      sameSite: sameSiteOf(known('sameSite')),
      path: known('path'),
      domain: known('domain'),
    },
  }
}

function knownValue(value: readonly Part[]): Said<string> {
  return value.every((part) => typeof part === 'string') ? { is: value.join('').trim() } : 'unknown'
}

/** A word for SameSite as browsers read it; `unknown` for one that they don't know. */
export function sameSiteOf(said: Said<string>): Said<SameSite> {
  if (typeof said === 'string') return said
  const known = (['Strict', 'Lax', 'None'] as const).find((value) => value.toLowerCase() === said.is.toLowerCase())
  return known ? { is: known } : 'unknown'
}

function lifetimeIn(file: ScriptFile, { byName, isOpen }: Attributes, env: Environment): WrittenLifetime | null {
  const maxAge = byName.get('max-age')
  if (maxAge) return valueLifetime(file, maxAge, env, 'seconds')
  const expires = byName.get('expires')
  if (expires) return valueLifetime(file, expires, env, null)
  return isOpen || maxAge === null || expires === null ? null : 'session'
}

function valueLifetime(file: ScriptFile, value: readonly Part[], env: Environment, unit: 'seconds' | null): WrittenLifetime | null {
  const [part, ...more] = value.filter((one) => typeof one !== 'string' || one.trim() !== '')
  if (part === undefined || more.length > 0) return null
  if (typeof part !== 'string') return part.node ? lifetimeOf(file, part.node, part.env ?? env, unit) : null
  const number = unit === null ? Date.parse(part) : Number(part)
  if (Number.isNaN(number)) return null
  return unit === null ? { until: number } : { seconds: number }
}

function attributesIn(text: Text): Attributes {
  const [pair = [], ...rest] = segmentsOf(text)
  const byName = new Map<string, Value>()
  let isOpen = mayGoOn(afterEquals(pair) ?? (pair.length > 1 || typeof pair[0] !== 'string' ? [...pair, ...pair] : pair))
  for (const segment of rest) {
    const [first] = segment
    const name = typeof first === 'string' ? /^\s*([\w-]*)\s*(?:=|$)/.exec(first)?.[1]?.toLowerCase() : undefined
    if (!name && segment.some((part) => typeof part !== 'string')) isOpen = true
    const value = afterEquals(segment)
    if (mayGoOn(value ?? (segment.length > 1 ? [...segment, ...segment] : segment))) isOpen = true
    if (name) byName.set(name, value)
  }
  return { byName, isOpen }
}

/** The parts between the semicolons of a text. */
function segmentsOf(text: Text): Part[][] {
  const segments: Part[][] = [[]]
  for (const part of text) {
    const pieces = typeof part === 'string' ? part.split(';') : [part]
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) segments.push([])
      if (piece !== '') segments.at(-1)?.push(piece)
    }
  }
  return segments
}

function afterEquals(segment: readonly Part[]): readonly Part[] | null {
  const index = segment.findIndex((part) => typeof part === 'string' && part.includes('='))
  const part = segment[index]
  if (typeof part !== 'string') return null
  const rest = part.slice(part.indexOf('=') + 1)
  return [...rest === '' ? [] : [rest], ...segment.slice(index + 1)]
}

/**
 * Whether what is not known of a value may end it and bring attributes of its own. The first part is the value; what
 * follows one, as in `1${attributes}`, may be anything.
 */
function mayGoOn(value: readonly Part[]): boolean {
  return value.some((part, index) => typeof part !== 'string' &&
    value.slice(0, index).some((before) => typeof before !== 'string' || /[^\s."'=]/.test(before)))
}
