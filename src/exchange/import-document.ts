import { catalogue } from '../catalogue/catalogue.ts'
import { createServiceIndex } from '../catalogue/service-index.ts'
import { standardAliases } from '../manifest/categories.ts'
import { cookieValue, type ManifestDraft, serviceValue } from '../manifest/draft.ts'
import { parseManifestValue } from '../manifest/parse.ts'
import type { Category } from '../model/category.ts'
import { readDocument } from './detect.ts'
import { KnownServices } from './known-service.ts'
import { type Format, type Imported, type NotUnderstood, UnreadableDocument, excerpt } from './outside.ts'
import { type Drafted, draftOf, type Reference } from './to-draft.ts'

export interface ImportOptions {
  /** Default: what the content says. */
  from?: Format | undefined
  /** The categories of the manifest that the entries are for. Default: the built-in ones. */
  aliases?: ReadonlyMap<string, Category> | undefined
}

/** Longest document in characters. */
const longestDocument = 10_000_000

/**
 * Reads a declaration from outside into entries of a manifest. Nothing of it is run or fetched. Every row becomes an entry,
 * or is named in `notUnderstood`; what is written is sound by the manifest's own schema.
 * @throws {UnreadableDocument} where the text is of no known format, or broken.
 */
export function importDocument(text: string, { from, aliases = standardAliases }: ImportOptions = {}): Imported {
  if (text.length > longestDocument) {
    const millions = Math.round(text.length / 1_000_000)
    const found = `It has ${millions} million characters; at most ten million are read.`
    throw new UnreadableDocument(`${found} Save the declaration alone.`)
  }
  if (text.includes('\0')) throw new UnreadableDocument('It is no text. Save the page or the export as HTML, text, CSV or JSON.')
  const reference: Reference = { services: new KnownServices(createServiceIndex(catalogue().services)), aliases }
  const read = readDocument(text, from ?? null, reference)
  const { draft, notUnderstood } = 'draft' in read ? soundOnly(read.draft, read.notUnderstood) : draftOf(read, reference)
  const rows = 'draft' in read ? read.draft.cookies.length + read.draft.services.size : read.rows.length
  return { format: read.format, rows, draft, notUnderstood }
}

/** Of a draft that a document spells out, what a manifest may hold; the rest is named. */
function soundOnly(draft: ManifestDraft, before: readonly NotUnderstood[]): Drafted {
  const notUnderstood = [...before]
  const categories = Object.fromEntries(draft.categories)
  const isSound = (value: Record<string, unknown>, text: string): boolean => {
    const reading = parseManifestValue({ categories, ...value }, '/.cookierc')
    if (reading.ok) return true
    const why = `can't stand in a manifest: ${reading.problems[0]?.message ?? 'it is not sound'}`
    notUnderstood.push({ place: 'the table', text: excerpt(text), why })
    return false
  }
  const seen = new Set<string>()
  const cookies = draft.cookies.filter((cookie) => {
    const identity = JSON.stringify([cookie.name, cookie.type ?? 'cookie', ...(cookie.domains ?? []).toSorted()])
    if (!isSound({ cookies: [cookieValue(cookie)] }, cookie.name)) return false
    const why = 'is declared a second time; the first is kept'
    if (seen.has(identity)) notUnderstood.push({ place: 'the table', text: excerpt(cookie.name), why })
    return seen.has(identity) ? false : seen.add(identity)
  })
  const services = new Map([...draft.services].filter(([id, service]) => {
    return isSound({ services: { [id]: serviceValue(service) } }, id)
  }))
  return { draft: { ...draft, services, cookies }, notUnderstood }
}
