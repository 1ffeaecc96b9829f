import { canonicalCategory } from '../manifest/categories.ts'
import type { Category } from '../model/category.ts'
import { partyIn } from './columns.ts'

/** What the headings above a row say of it. */
export interface Section {
  category: Category | null
  party: 'first' | 'third' | null
}

/**
 * Follows the headings of a page. Names of categories that stand directly one after another are a list to choose from,
 * such as a banner's switches, and head nothing.
 */
export class Sections {
  readonly #aliases: ReadonlyMap<string, Category>
  #section: Section = { category: null, party: null }
  #previousWasCategory = false

  constructor(aliases: ReadonlyMap<string, Category>) {
    this.#aliases = aliases
  }

  get current(): Section {
    return this.#section
  }

  /** Takes note of a text that belongs to no row. */
  pass(text: string): void {
    const heading = text.replace(/[\s:–-]*(?:\(?\d{1,5}\)?)?:?$/, '').trim()
    const isUnclassified = /^(?:unclassified|uncategori[sz]ed)(?: cookies)?$/i.test(heading)
    const category = heading.length <= 60 ? canonicalCategory(this.#aliases, heading) : null
    if (category !== null || isUnclassified) {
      const isListed = this.#previousWasCategory && category !== this.#section.category
      this.#section = { ...this.#section, category: isListed ? null : category }
      this.#previousWasCategory = true
      return
    }
    const party = partyIn(heading)
    if (party !== null) this.#section = { category: null, party }
    this.#previousWasCategory = false
  }

  /** A row stands here: what follows begins anew. */
  row(): void {
    this.#previousWasCategory = false
  }
}
