import type { TSESTree } from '@typescript-eslint/utils'
import type { CookieTerms } from './cookie-terms.ts'
import type { HoldingOption } from './holding-option.ts'

/** What code does to a visitor's browser, or tells a third party. */
export type EffectKind = 'cookie' | 'storage' | 'load' | 'init' | 'event' | 'pixel' | 'beacon' | 'embed'

/** Where something is stored. `pixel` is a request that a policy lists like a stored key. */
export type StoreType =
  | 'cookie'
  | 'local-storage'
  | 'session-storage'
  | 'indexed-db'
  | 'cache-storage'
  | 'shared-storage'
  | 'pixel'

/** A stretch of the linted file: lines from 1, columns and offsets from 0. */
export interface Place {
  loc: TSESTree.SourceLocation
  range: readonly [start: number, end: number]
}

/** A request's address as far as the source tells it; `*` stands for what is not known. */
export interface RequestTarget {
  /** The host, or `null` where it is not known at all. */
  host: string | null
  /** The path with its leading slash, and the query if there is one. */
  path: string
}

/** One thing that code does. Detection finds it; it knows nothing of manifests or consent. */
export interface Effect {
  kind: EffectKind
  /** The key that is written, `*` for any unknown part; `null` where nothing is known or nothing is stored. */
  name: string | null
  /** Where the key is stored; `null` for effects that store nothing themselves. */
  type: StoreType | null
  /** Id of the service in the catalogue or manifest; `null` where it is nobody's that we know. */
  service: string | null
  /** Where a load, pixel, beacon or embed goes; `null` for the others. */
  target: RequestTarget | null
  /** The write expires the key: nothing to declare, nothing to ask consent for. */
  deletion: boolean
  /** What names the effect: the written name, the URL where it is used, the init call. */
  place: Place
  /** What has to run for the effect to happen: consent is asked here. */
  site: TSESTree.Node
  /**
   * What has to run as well, of an effect of code that stands in a string: nodes in that code's own tree, and what else of
   * the file the string depends on. Consent that is proved at one of these is proved.
   */
  alsoAt?: readonly TSESTree.Node[]
  /** An option that may keep it from happening, and the call or element that takes it. */
  heldBackBy?: { holding: HoldingOption; taker: TSESTree.Node }
  /** What the service waits for that is set up here, where nothing starts by that: the end of a sentence. */
  waitsUntil?: string
  /** An event that tells a service of the visitor's choice. */
  tellsChoice?: true
  /** The name is none that this file decides: what it imports, a constant or a function, has it. */
  relayed?: true
  /** The function whose callers in other files may say what the name leaves open. */
  openTo?: TSESTree.Node
  /** Of a cookie: how long it is kept and with which attributes. Found out when first asked. */
  terms?: () => CookieTerms
}
