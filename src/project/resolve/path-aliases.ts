import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { blankJsonComments } from '../../manifest/json-comments.ts'
import { readObject } from './project-root.ts'

/** A name that the compiler's configuration gives to folders: `@/*` for `src/*`. */
export interface PathAlias {
  prefix: string
  suffix: string
  /** Whether the name holds a `*`; without one it is the whole name. */
  isWildcard: boolean
  /** Absolute, with the `*` as written. */
  targets: readonly string[]
}

/** How modules are named besides by relative paths. */
export interface PathAliases {
  aliases: readonly PathAlias[]
  /** Absolute folder in which plain names are looked for. */
  baseUrl: string | null
}

const NONE: PathAliases = { aliases: [], baseUrl: null }

/** `extends` and `references` deeper than this are not followed. */
const DEEPEST = 8

/** What the `tsconfig.json` or `jsconfig.json` of a folder says of names; `null` where it has neither. */
export function pathAliasesIn(folder: string): PathAliases | null {
  for (const name of ['tsconfig.json', 'jsconfig.json']) {
    const path = join(folder, name)
    if (existsSync(path)) return readAliases(path, 0)
  }
  return null
}

function readAliases(path: string, depth: number): PathAliases {
  if (depth > DEEPEST) return NONE
  const config = readObject(path, plainJson)
  const own = ownAliases(config, dirname(path))
  if (own.aliases.length > 0) return own
  const others = [...textsOf(config['extends']), ...referencesOf(config)]
  for (const other of others.filter((one) => one.startsWith('.'))) {
    const target = configFile(resolve(dirname(path), other))
    const inherited = target === null ? NONE : readAliases(target, depth + 1)
    if (inherited.aliases.length > 0 || inherited.baseUrl !== null) return { ...inherited, baseUrl: own.baseUrl ?? inherited.baseUrl }
  }
  return own
}

function ownAliases(config: Readonly<Record<string, unknown>>, folder: string): PathAliases {
  const options = objectOf(config['compilerOptions'])
  const baseUrl = typeof options['baseUrl'] === 'string' ? resolve(folder, options['baseUrl']) : null
  const aliases = Object.entries(objectOf(options['paths'])).flatMap(([name, targets]): PathAlias[] => {
    const [prefix = '', ...rest] = name.split('*')
    if (rest.length > 1) return []
    const absolute = textsOf(targets).map((target) => resolve(baseUrl ?? folder, target))
    return [{ prefix, suffix: rest[0] ?? '', isWildcard: rest.length === 1, targets: absolute }]
  })
  // The longest prefix wins, as the compiler has it.
  return { aliases: aliases.sort((one, other) => other.prefix.length - one.prefix.length), baseUrl }
}

function configFile(path: string): string | null {
  return [path, `${path}.json`, join(path, 'tsconfig.json')].find((one) => one.endsWith('.json') && existsSync(one)) ?? null
}

/** Without comments and without the commas that end lists. */
function plainJson(text: string): string {
  return blankJsonComments(text).replace(/,(?=\s*[}\]])/g, ' ').replace(/^\uFEFF/, '')
}

function referencesOf(config: Readonly<Record<string, unknown>>): string[] {
  const references = config['references']
  return Array.isArray(references) ? references.flatMap((one) => textsOf(objectOf(one)['path'])) : []
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? value as Record<string, unknown> : {}
}

function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
}
