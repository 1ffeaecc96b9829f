import type { Category } from './category.ts'
import type { StoreType } from './effect.ts'

/** What the law asks: consent first, or the right to refuse. */
export type Regime = 'opt-in' | 'opt-out'

/** A text, or one text a language (`{ en: ..., de: ... }`). */
export type LocalizedText = string | Readonly<Record<string, string>>

/** Who is expected to set an entry, and so where `check` looks for it. */
export type SetBy = 'code' | 'service' | 'server' | 'tag-manager' | 'external'

/** A lifetime as declared: seconds with the longest of several given, or a word. */
export type Lifetime = 'session' | 'persistent' | { seconds: number }

/** A code pattern that proves consent, in the gate notation. */
export interface GateDeclaration {
  /** The pattern; `$category` stands for a category's name, `$granted` for a function run after consent. */
  when: string
  /** The categories it proves; `null` where `$category` in the pattern says so. */
  grants: readonly Category[] | null
}

/** A vendor's consent mode that the project accepts as a gate. */
export interface ModeDeclaration {
  id: string
  /** The file in which the default is set, where that is out of sight; `null`: before the load, in its own file. */
  setIn: string | null
}

export interface CategoryPolicy {
  consent: 'required' | 'exempt'
  /** Longest lifetime that entries of this category may have. */
  maxLifetime: Lifetime | null
}

export interface ServiceDeclaration {
  id: string
  /** `null`: the catalogue's. */
  category: Category | null
  provider: string | null
  purpose: LocalizedText | null
  lifetime: Lifetime | null
  /** Hosts with optional paths, for services the catalogue does not know. */
  hosts: readonly string[]
  globals: readonly string[]
  packages: readonly string[]
  policy: string | null
  /** Ids of services that a tag manager loads in its turn. */
  loads: readonly string[]
}

export interface CookieAttributes {
  secure?: boolean
  httpOnly?: boolean
  partitioned?: boolean
  sameSite?: 'Strict' | 'Lax' | 'None'
  path?: string
  domain?: string
}

/** A declared key, whatever its type. Its identity is name, type and domains. */
export interface StoreDeclaration {
  /** `*` matches any run of characters; everything else is literal. */
  name: string
  type: StoreType
  service: string | null
  provider: string | null
  /** `null`: the service's. */
  category: Category | null
  purpose: LocalizedText | null
  /** IAB TCF purposes. */
  purposes: readonly number[]
  setBy: SetBy
  /** The lifetime starts anew on later visits. */
  refresh: boolean
  lifetime: Lifetime | null
  party: 'first' | 'third' | null
  domains: readonly string[]
  attributes: CookieAttributes
}

/** A manifest with its bases merged in and its short forms written out. */
export interface Manifest {
  /** Absolute path of the nearest file. */
  path: string
  /** Every file that took part, nearest first. */
  sources: readonly string[]
  regime: Regime
  /** The project's own hosts. */
  domains: readonly string[]
  consent: {
    /** Ids of the platforms in use; `null` for every known one. */
    platforms: readonly string[] | null
    /** Accept hand-written checks whose names and values say consent. */
    infer: boolean
    gates: readonly GateDeclaration[]
    /** Vendor consent modes accepted as gates. */
    modes: readonly ModeDeclaration[]
    /** A platform blocks markup by itself. */
    autoBlocking: boolean
  }
  /** By canonical name; the standard four are always there. */
  categories: ReadonlyMap<Category, CategoryPolicy>
  /** Alias (lower case) to canonical name, the built-in ones included. */
  aliases: ReadonlyMap<string, Category>
  /** By id, the services that entries name included. */
  services: ReadonlyMap<string, ServiceDeclaration>
  stores: readonly StoreDeclaration[]
}

/** What is wrong in a manifest, where, and what would be right. */
export interface ManifestProblem {
  file: string
  /** From 1; `null` where the file could not be read at all. */
  line: number | null
  column: number | null
  /** JSON path such as `$.cookies[2].lifetime`. */
  path: string
  message: string
}

/** What became of the search for a manifest. */
export type ManifestResult =
  | { status: 'found'; manifest: Manifest }
  | { status: 'missing' }
  | { status: 'unreadable'; path: string; problems: readonly ManifestProblem[] }
