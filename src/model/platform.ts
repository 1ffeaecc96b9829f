import type { Category } from './category.ts'
import type { FactSource } from './service.ts'

/** A pattern that proves consent, with what has to be known of it. */
export interface PlatformCheck {
  /**
   * The gate notation of `docs/gates.md`. Data that a callback receives is written as its parameter:
   * `__tcfapi('addEventListener', *, $data => $data.purpose.consents[$category])`.
   */
  when: string
  /** The categories it proves; left out where `$category` in the pattern says so. */
  grants?: readonly Category[]
  /** Why it may be true without a visitor's act, in a clause; strict mode refuses such a check. */
  caveat?: string
}

/** What looks like consent and proves none. */
export interface UnsoundCheck {
  when: string
  /** A clause that says what the value really is: "is also true after a refusal". */
  because: string
}

/**
 * Ids that prove a category only together. Such an id proves nothing alone; the category holds where every id of
 * `allOf` and at least one of `anyOf` is proved.
 */
export interface Combination {
  grants: Category
  allOf: readonly string[]
  anyOf: readonly string[]
}

/** A consent management platform, or a standard signal, in the notation that manifests use. */
export interface Platform {
  id: string
  name: string
  homepage: string
  /** The platform's own category ids to ours, beside the general aliases. */
  categories?: Readonly<Record<string, Category>>
  /** What ids grant together, where one id is not a category: the purposes of IAB TCF. */
  combinations?: readonly Combination[]
  /** Patterns on globals; a plain string is a boolean check or a callback that needs no more said. */
  checks: readonly (string | PlatformCheck)[]
  /** Checks by npm package: patterns begin with the export's name. */
  packages?: Readonly<Record<string, readonly (string | PlatformCheck)[]>>
  unsound?: readonly UnsoundCheck[]
  /** The same by npm package: patterns begin with the export's name. */
  unsoundPackages?: Readonly<Record<string, readonly UnsoundCheck[]>>
  /** Functions that the platform calls by name, in any state of consent. */
  entryPoints?: readonly string[]
  sources: readonly FactSource[]
}
