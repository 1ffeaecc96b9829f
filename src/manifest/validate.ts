import { nearestWord } from '../text/nearest.ts'
import type { JsonSchema, JsonType } from './json-schema.ts'
import type { KnownProblem, ManifestNode, MapNode, ScalarNode } from './node.ts'
import { problemAt, shortened } from './node.ts'

/**
 * Holds a value against a schema.
 * @returns every problem, in the order of the text; empty where all is right.
 */
export function validate(node: ManifestNode, schema: JsonSchema): readonly KnownProblem[] {
  const types = typesOf(schema)
  if (types.length > 0 && !types.some((type) => hasType(node, type))) return [wrongValue(node, schema)]
  const own = node.kind === 'map' ? mapProblems(node, schema) : node.kind === 'list' ? listProblems(node, schema) : []
  if (own.length > 0) return own
  if (node.kind === 'scalar' && !isAllowedScalar(node, schema)) return [wrongValue(node, schema)]
  return schema.anyOf === undefined ? [] : alternativeProblems(node, schema, schema.anyOf)
}

function mapProblems(map: MapNode, schema: JsonSchema): readonly KnownProblem[] {
  const known = schema.properties ?? {}
  const problems: KnownProblem[] = []
  for (const [key, { at, value }] of map.entries) {
    const below = Object.hasOwn(known, key) ? known[key] : schema.additionalProperties
    if (below === false) problems.push(problemAt(at, 'schema', unknownKey(key, Object.keys(known))))
    else if (below !== undefined) problems.push(...validate(value, below))
  }
  for (const key of schema.required ?? []) {
    if (!map.entries.has(key)) problems.push(problemAt(map.at, 'schema', `\`${key}\` is missing here; add it.`))
  }
  if (map.entries.size < (schema.minProperties ?? 0)) problems.push(wrongValue(map, schema))
  return problems
}

function listProblems(list: ManifestNode & { kind: 'list' }, schema: JsonSchema): readonly KnownProblem[] {
  if (list.items.length < (schema.minItems ?? 0)) {
    return [problemAt(list.at, 'schema', 'This list is empty; name at least one.')]
  }
  const { items } = schema
  return items === undefined ? [] : list.items.flatMap((item) => validate(item, items))
}

function alternativeProblems(
  node: ManifestNode,
  schema: JsonSchema,
  alternatives: readonly JsonSchema[],
): readonly KnownProblem[] {
  if (alternatives.some((alternative) => validate(node, alternative).length === 0)) return []
  const meant = alternatives.filter((alternative) => typesOf(alternative).some((type) => hasType(node, type)))
  const [only] = meant
  return only !== undefined && meant.length === 1 ? validate(node, only) : [wrongValue(node, schema)]
}

function isAllowedScalar({ value }: ScalarNode, schema: JsonSchema): boolean {
  if (schema.enum !== undefined && !schema.enum.some((allowed) => allowed === value)) return false
  if (typeof value === 'number') return value >= (schema.minimum ?? value) && value <= (schema.maximum ?? value)
  if (typeof value !== 'string') return true
  if (value.length < (schema.minLength ?? 0)) return false
  if (schema.maxLength !== undefined && [...value].length > schema.maxLength) return false
  return schema.pattern === undefined || compiled(schema.pattern).test(value)
}

const patterns = new Map<string, RegExp>()

/** Patterns come from the schema alone, never from a manifest. */
function compiled(pattern: string): RegExp {
  const known = patterns.get(pattern)
  if (known !== undefined) return known
  const made = new RegExp(pattern, 'u')
  patterns.set(pattern, made)
  return made
}

function typesOf({ type }: JsonSchema): readonly JsonType[] {
  if (type === undefined) return []
  return typeof type === 'string' ? [type] : type
}

function hasType(node: ManifestNode, type: JsonType): boolean {
  if (node.kind === 'map') return type === 'object'
  if (node.kind === 'list') return type === 'array'
  if (node.value === null) return type === 'null'
  return type === 'integer' ? Number.isInteger(node.value) : typeof node.value === type
}

function unknownKey(key: string, known: readonly string[]): string {
  const nearest = nearestWord(key, known)
  const cure = nearest === null ? `Known here: ${known.join(', ')}.` : `Did you mean \`${nearest}\`?`
  return `\`${shortened(key)}\` is no key that a manifest has here, so it would have no effect. ${cure}`
}

function wrongValue(node: ManifestNode, schema: JsonSchema): KnownProblem {
  const near = nearestAllowed(node, schema)
  const hint = near === null ? '' : ` Did you mean \`${near}\`?`
  return problemAt(node.at, 'schema', `${described(node)} won't do: this must be ${wanted(schema)}.${hint}`)
}

function nearestAllowed(node: ManifestNode, schema: JsonSchema): string | null {
  if (node.kind !== 'scalar' || typeof node.value !== 'string' || schema.enum === undefined) return null
  return nearestWord(node.value, schema.enum.map(String))
}

function wanted(schema: JsonSchema): string {
  if (schema.errorMessage !== undefined) return schema.errorMessage
  if (schema.enum !== undefined) return `one of ${schema.enum.join(', ')}`
  if (schema.minimum !== undefined) return `a whole number from ${schema.minimum} to ${schema.maximum}`
  return typesOf(schema).filter((type) => type !== 'null').map((type) => typeNames[type]).join(' or ')
}

const typeNames: Readonly<Record<JsonType, string>> = {
  object: 'a map with keys and values',
  array: 'a list',
  string: 'a text (put it in quotes if it looks like something else)',
  boolean: 'true or false',
  integer: 'a whole number',
  null: 'nothing',
}

function described(node: ManifestNode): string {
  if (node.kind === 'map') return node.entries.size === 0 ? 'An empty map' : 'A map'
  if (node.kind === 'list') return 'A list'
  if (node.value === null || node.value === '') return 'Nothing'
  return typeof node.value === 'string' ? `"${shortened(node.value)}"` : String(node.value)
}
