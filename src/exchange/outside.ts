import type { Category } from '../model/category.ts'
import type { LocalizedText } from '../model/manifest.ts'
import type { CookieDraft, ManifestDraft } from '../manifest/draft.ts'

/** The outside formats, as `--from` names them. */
export const formats = [
  'cookiebot', 'policy-table', 'csv', 'open-cookie-database', 'iab', 'onetrust', 'klaro', 'vanilla-cookieconsent',
  'tarteaucitron',
] as const

export type Format = (typeof formats)[number]

/** A company, product or host that a row names as the one behind it. */
export interface OutsideProvider {
  /** As printed; `null` where a host stands alone. */
  name: string | null
  host: string | null
  /** The address of its privacy policy. */
  policy: string | null
}

/** One thing that a document from outside declares, in that document's own words. */
export interface OutsideRow {
  /** Where it stands: `line 12`, `row 3`, `$.disclosures[0]`. */
  place: string
  /** A key as printed, or several with commas; `null` where a whole service is declared, or the name is missing. */
  name: string | null
  /** The service that it belongs to, or that it is. */
  service: string | null
  providers: readonly OutsideProvider[]
  purpose: LocalizedText | null
  lifetime: string | null
  /** Where it is stored, or what the document files under that heading. */
  type: string | null
  category: string | null
  party: 'first' | 'third' | null
  /** How often it was counted: `[x3]`. */
  count?: number
  /** What the format says in the manifest's own terms, and so counts as it stands. */
  exact?: Partial<CookieDraft>
}

/** Something that could not be taken over, or not whole. */
export interface NotUnderstood {
  place: string
  /** What stood there, shortened. */
  text: string
  /** A clause: `has no name`. */
  why: string
}

/** What a document says, before it is put into the words of a manifest. */
export interface OutsideDocument {
  rows: readonly OutsideRow[]
  notUnderstood: readonly NotUnderstood[]
  /** Categories of its own, with whether they need consent. */
  categories?: ReadonlyMap<Category, 'required' | 'exempt'>
}

/** What a document became. */
export interface Imported {
  format: Format
  /** How many rows were told as such; what was no row at all is in `notUnderstood` only. */
  rows: number
  draft: ManifestDraft
  notUnderstood: readonly NotUnderstood[]
}

/** The document can't be read at all; the message says what is wrong with it and what to do. */
export class UnreadableDocument extends Error {
  override name = 'UnreadableDocument'
}

/** A piece of a document, cut so that it fits into one line of a message. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 57)}...` : line
}
