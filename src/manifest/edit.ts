import { createRequire } from 'node:module'
import type { Node } from 'yaml'
import type { Category } from '../model/category.ts'
import type { Manifest, StoreDeclaration } from '../model/manifest.ts'
import { canonicalCategory } from './categories.ts'
import { type Conflict, compareWith } from './conflicts.ts'
import { declaringMap } from './declaring-map.ts'
import { type CookieDraft, cookieValue, type ManifestDraft, serviceValue } from './draft.ts'
import { BlockEditor, type Insertion } from './edit-block.ts'
import { FlowEditor } from './edit-flow.ts'
import { blankJsonComments } from './json-comments.ts'
import { parseLayer } from './layer.ts'
import type { KnownProblem, Reading } from './node.ts'
import { problemAt } from './node.ts'
import { mapAt } from './node-access.ts'
import { parseManifest, parseManifestValue } from './parse.ts'
import { draftValue } from './print.ts'
import { type Splice, spliced } from './splice.ts'
import { composeDocument } from './yaml-document.ts'

const require = createRequire(import.meta.url)

/** What a manifest's text became. */
export interface Edit {
  /** The new text; the old one where nothing was to be added. */
  text: string
  added: ManifestDraft
  /** What the manifest says otherwise, and so was left as it is. */
  conflicts: readonly Conflict[]
}

/**
 * Adds to a manifest's text what it does not declare yet: each cookie after the last one of its service, else of its
 * category, else at the end. Comments, order, quoting and indentation of what stands there are kept, and no value is
 * changed: where the manifest, or a base of it, says something else, that is told as a conflict.
 * @param file absolute path that the text has; in a `package.json` its `cookierc` is edited.
 * @returns the problems of a manifest that can't be read, or whose form leaves no place for more.
 */
export function addToManifest(text: string, file: string, draft: ManifestDraft): Reading<Edit> {
  const before = parseManifest(text, file)
  if (!before.ok) return before
  const offered = parseManifestValue(withAliases(draft, before.value), file)
  if (!offered.ok) return offered
  const { missing: lacking, conflicts } = compareWith(before.value, offered.value, draft)
  const missing = { ...lacking, services: withoutKeysOf(text, file, lacking.services) }
  const sections = Object.keys(draftValue(missing))
  if (sections.length === 0) return { ok: true, value: { text, added: missing, conflicts } }
  const written = writeInto(text, file, missing, before.value)
  if (!written.ok) return written
  const after = parseManifest(written.value, file)
  if (!after.ok) return { ok: false, problems: [noPlace(file, after.problems[0]?.message ?? '')] }
  if (!holdsBoth(after.value, before.value, missing)) return { ok: false, problems: [noPlace(file, '')] }
  return { ok: true, value: { text: written.value, added: missing, conflicts } }
}

/** A service whose key stands in the text, even with nothing behind it, can't be written a second time. */
function withoutKeysOf(text: string, file: string, services: ManifestDraft['services']): ManifestDraft['services'] {
  const layer = parseLayer(text, file)
  const written = layer.ok ? mapAt(layer.value, 'services').entries : new Map<string, unknown>()
  return new Map([...services].filter(([id]) => !written.has(id)))
}

/** The draft as a manifest of its own, with the categories that the manifest knows. */
function withAliases(draft: ManifestDraft, manifest: Manifest): Record<string, unknown> {
  const categories = new Map<string, unknown>([...manifest.categories.keys()].map((name) => [name, null]))
  const aliases = new Map<Category, string[]>()
  for (const [alias, category] of manifest.aliases) aliases.set(category, [...(aliases.get(category) ?? []), alias])
  for (const name of categories.keys()) categories.set(name, { aliases: aliases.get(name) ?? [] })
  for (const [name, category] of draft.categories) if (!categories.has(name)) categories.set(name, category)
  return { ...draftValue(draft), categories: Object.fromEntries(categories) }
}

function writeInto(text: string, file: string, missing: ManifestDraft, manifest: Manifest): Reading<string> {
  const yaml = require('yaml') as typeof import('yaml')
  const plainText = blankJsonComments(text)
  const document = composeDocument(yaml, plainText, file, new yaml.LineCounter())
  if (!document.ok) return document
  const root = declaringMap(yaml, document.value, file)
  if (root === null) return { ok: false, problems: [noPlace(file, 'It is no plain map.')] }
  const block = new BlockEditor(yaml, text)
  const flow = new FlowEditor(yaml, text, plainText)
  const isFlow = root.flow === true
  const splices: Splice[] = []
  const sections: [key: string, value: unknown][] = []
  for (const [key, value] of Object.entries(draftValue(missing))) {
    const present = root.items.find((pair) => yaml.isScalar(pair.key) && pair.key.value === key)?.value as Node | undefined
    const isEmpty = present === undefined || (yaml.isScalar(present) && present.value === null)
    if (isEmpty || (yaml.isCollection(present) && !isFlow && present.items.length === 0)) {
      sections.push([key, value])
    } else if (yaml.isSeq(present)) {
      const insertions = missing.cookies.map((cookie) => ({
        value: cookieValue(cookie),
        after: neighbourOf(yaml, cookie, present.items as Node[], manifest),
      }))
      splices.push(...(present.flow === true ? flow : block).insert(present, insertions))
    } else if (yaml.isMap(present)) {
      const entries = key === 'services'
        ? [...missing.services].map(([id, service]) => [id, serviceValue(service)] as const)
        : [...missing.categories]
      const insertions = entries.map(([id, entry]): Insertion => ({ value: { [id]: entry }, after: null }))
      splices.push(...(present.flow === true ? flow : block).insert(present, insertions))
    } else return { ok: false, problems: [noPlace(file, `\`${key}\` is an alias there.`)] }
  }
  // New sections stand after what is added to the last old one.
  splices.push(...(isFlow ? flow : block).addSections(root, sections))
  return { ok: true, value: spliced(text, splices) }
}

function neighbourOf(
  yaml: typeof import('yaml'),
  cookie: CookieDraft,
  items: readonly Node[],
  manifest: Manifest,
): Node | null {
  const maps = items.filter((item) => yaml.isMap(item))
  const ofService = cookie.service === undefined ? undefined : maps.findLast((item) => item.get('service') === cookie.service)
  const { category } = cookie
  if (ofService !== undefined || category === undefined) return ofService ?? null
  return maps.findLast((item) => {
    const written = item.get('category')
    return typeof written === 'string' && canonicalCategory(manifest.aliases, written) === category
  }) ?? null
}

/** Whether an edited manifest says all that the old one said and all that was to be added. */
function holdsBoth(after: Manifest, before: Manifest, added: ManifestDraft): boolean {
  const left = new Set(after.stores.map((store) => JSON.stringify(store)))
  const isKept = before.stores.every((store: StoreDeclaration) => left.has(JSON.stringify(store)))
  const isKeptToo = [...before.services].every(([id, service]) => {
    return added.services.has(id) || JSON.stringify(after.services.get(id)) === JSON.stringify(service)
  })
  const isAdded = after.stores.length === before.stores.length + added.cookies.length
  return isKept && isKeptToo && isAdded && [...added.services.keys()].every((id) => after.services.has(id))
}

function noPlace(file: string, reason: string): KnownProblem {
  const cure = 'Add them by hand, or move them to a file of their own and name that under `extends`.'
  const message = `The entries can't be added here without changing what stands there. ${reason} ${cure}`
  return problemAt({ file, line: null, column: null, path: '$' }, 'source', message.replaceAll('  ', ' '))
}

