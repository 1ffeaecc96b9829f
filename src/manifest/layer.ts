import { canonicalCategory, standardAliases } from './categories.ts'
import { storeIdentity } from './identity.ts'
import type { KnownProblem, ManifestNode, MapEntry, MapNode, Origin, Reading } from './node.ts'
import { problemAt, shortened } from './node.ts'
import { manifestSchema } from './schema.ts'
import { validate } from './validate.ts'
import { readValue } from './value.ts'
import { readYaml } from './yaml.ts'

/** The key of package.json that holds a manifest. */
export const packageKey = 'cookierc'

/**
 * Reads one manifest file by itself, its bases left aside, from its text.
 * @param file absolute path; in a `package.json` only its `cookierc` is read.
 * @returns the file's map, sound by the schema and with its short forms written out.
 */
export function parseLayer(text: string, file: string): Reading<MapNode> {
  const reading = readYaml(text, file)
  if (!reading.ok) return reading
  return checkedLayer(isPackageFile(file) ? packagePart(reading.value) : reading.value, file)
}

/** The same for a value that a JavaScript or TypeScript manifest exports. */
export function parseLayerValue(value: unknown, file: string): Reading<MapNode> {
  const reading = readValue(value, file)
  return reading.ok ? checkedLayer(reading.value, file) : reading
}

export function isPackageFile(file: string): boolean {
  return /(?:^|[\\/])package\.json$/.test(file)
}

function packagePart(root: ManifestNode | null): ManifestNode | null {
  return root?.kind === 'map' ? (root.entries.get(packageKey)?.value ?? null) : null
}

function checkedLayer(root: ManifestNode | null, file: string): Reading<MapNode> {
  if (root === null) {
    const at: Origin = { file, line: 1, column: 1, path: '$' }
    const cure = 'Delete it and run `npx cookierc init`, or write `cookies: []`.'
    const message = `The manifest is empty, so it says nothing at all. ${cure}`
    return { ok: false, problems: [problemAt(at, 'schema', message)] }
  }
  const problems = validate(root, manifestSchema)
  if (problems.length > 0 || root.kind !== 'map') return { ok: false, problems }
  const written = withoutShortForms(root)
  const repeated = [...repeatedCategories(root), ...repeatedStores(root)]
  return repeated.length > 0 ? { ok: false, problems: repeated } : { ok: true, value: written }
}

function withoutShortForms(root: MapNode): MapNode {
  const entries = new Map(root.entries)
  changeMap(entries, 'services', (id, { at, value }) => [id, { at, value: longService(value) }])
  changeMap(entries, 'categories', (name, entry) => [standardName(name), entry])
  return { ...root, entries }
}

function changeMap(
  root: Map<string, MapEntry>,
  key: string,
  change: (key: string, entry: MapEntry) => [string, MapEntry],
): void {
  const entry = root.get(key)
  if (entry?.value.kind !== 'map') return
  const changed = new Map([...entry.value.entries].map(([name, below]) => change(name, below)))
  root.set(key, { ...entry, value: { ...entry.value, entries: changed } })
}

/** `google-analytics: statistics` is `google-analytics: { category: statistics }`. */
function longService(value: ManifestNode): ManifestNode {
  if (value.kind !== 'scalar') return value
  const category = value.value === null ? [] : [['category', { at: value.at, value }] as const]
  return { kind: 'map', at: value.at, entries: new Map(category) }
}

/** A standard category goes by its canonical name, whatever alias the manifest prefers. */
function standardName(name: string): string {
  return canonicalCategory(standardAliases, name) ?? name
}

function repeatedCategories(root: MapNode): readonly KnownProblem[] {
  const categories = root.entries.get('categories')?.value
  if (categories?.kind !== 'map') return []
  return repeated([...categories.entries].map(([name, { at }]) => ({ identity: standardName(name), shown: name, at })))
}

function repeatedStores(root: MapNode): readonly KnownProblem[] {
  const stores = root.entries.get('cookies')?.value
  if (stores?.kind !== 'list') return []
  return repeated(stores.items.map((item) => ({ ...storeIdentity(item), at: item.at })))
}

function repeated(all: readonly { identity: string; shown: string; at: Origin }[]): readonly KnownProblem[] {
  const firsts = new Map<string, Origin>()
  return all.flatMap(({ identity, shown, at }) => {
    const first = firsts.get(identity)
    if (first === undefined) {
      firsts.set(identity, at)
      return []
    }
    const where = first.line === null ? first.path : `${first.path} on line ${first.line}`
    const message = `\`${shortened(shown)}\` is already declared as ${where}. Join the two, or tell them apart.`
    return [problemAt(at, 'duplicate', message)]
  })
}
