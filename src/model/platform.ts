import type { Category } from './category.ts'
import type { ImpliedBy } from './implied-consent.ts'
import type { Regime } from './manifest.ts'
import type { CodePattern, FactSource } from './service.ts'

/** A pattern that proves consent, with what has to be known of it. */
export interface PlatformCheck {
  /**
   * The gate notation of `docs/gates.md`. Data that a callback receives is written as its parameter:
   * `__tcfapi('addEventListener', *, $data => $data.purpose.consents[$category])`.
   */
  when: string
  /**
   * The categories it proves, `*` for all of them where the consent is undivided; left out where `$category` in the
   * pattern says so.
   */
  grants?: readonly Category[]
  /** Why it may be true without a visitor's act, in a clause; strict mode refuses such a check. */
  caveat?: string
  /** Attributes of an element that keep it from proving anything: they let something else than a visitor's act count. */
  unless?: readonly string[]
}

/** What looks like consent and proves none. */
export interface UnsoundCheck {
  when: string
  /** A clause that says what the value really is: "is also true after a refusal". */
  because: string
  /** It tells that the visitor chose: where it holds as well, the platform's checks count without their caveats. */
  confirms?: boolean
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

/**
 * Markup that a platform holds back until consent: one entry an attribute in which tags name their category. A tag is held
 * back where no browser would run it as it stands: it is a script of an inert type, or it has no live `src` and keeps its
 * address in another attribute. The attribute on a tag that runs at once holds nothing back.
 */
export interface TagGate {
  /** The attribute that names categories, in the platform's words; `class` for a class name. */
  attribute: string
  /**
   * What the ids stand for. Default: `category`. A tag held back for the `service` it belongs to waits for consent to that
   * very service, whatever its category.
   */
  names?: 'category' | 'service'
  /** What stands before an id: `cookieyes-` in `data-cookieyes="cookieyes-analytics"`; of class names the one that begins so. */
  prefix?: string
  /** What stands between several ids; without it the whole value is one id. */
  separator?: string
  /**
   * Whether the tag waits for all ids that it names. Default `any`, also where the platform does not say: then the tag
   * proves a category only if every id stands for it.
   */
  requires?: 'all' | 'any'
  /** What before an id means the opposite: `!` in `!analytics` runs the tag where the category is refused. */
  negation?: string
  /** The types of a script that is held back, which no browser runs. Default: `text/plain`. */
  inertTypes?: readonly string[]
  /** Attributes that keep the address of a script, frame or image while it has no `src`. */
  sourceAttributes?: readonly string[]
  /** Why such a tag may run without a visitor's act, in a clause; strict mode refuses it then. */
  caveat?: string
}

/** A call that makes a platform take consent for given. */
export interface AcceptingCall {
  call: CodePattern
  /** What it grants; left out where `$category` in the pattern says so, or where it is everything. */
  grants?: readonly Category[]
}

/** A setting of a platform with which consent counts that no visitor gave. */
export interface ImplyingSetting {
  /** What is set up: a call (`CookieConsent.run()`), a component (`<CookieConsent>`), or a global that holds the settings. */
  of: CodePattern
  /**
   * Where the option stands: of a call the argument's position first, then keys, joined by dots; `*` stands for any key
   * or element.
   */
  option: string
  /** The values with which it does; `truthy` for any that is not false, 0 or empty, `number` for any number from 0. */
  is: readonly (string | boolean)[] | 'truthy' | 'number'
  as: Exclude<ImpliedBy, 'failOpen'>
  /** What it means, in a clause: "a visitor who scrolls counts as one who accepted". */
  because: string
  /** Options beside it under which it means nothing, where they are true: `required`. */
  unless?: readonly string[]
  /** Options beside it that name the category, or what is asked for: settings of what needs no consent mean nothing. */
  about?: readonly string[]
}

/** A consent management platform, or a standard signal, in the notation that manifests use. */
export interface Platform {
  id: string
  name: string
  homepage: string
  /**
   * Set for a signal that only says that the visitor did not object: its checks prove under this regime alone, and are
   * unsound under the other.
   */
  regime?: Extract<Regime, 'opt-out'>
  /** The platform's own ids of categories, and of services that it asks for one by one, to ours; beside the general aliases. */
  categories?: Readonly<Record<string, Category>>
  /** What ids grant together, where one id is not a category: the purposes of IAB TCF. */
  combinations?: readonly Combination[]
  /** Patterns on globals; a plain string is a boolean check or a callback that needs no more said. */
  checks: readonly (string | PlatformCheck)[]
  /** Checks by npm package: patterns begin with the export's name. */
  packages?: Readonly<Record<string, readonly (string | PlatformCheck)[]>>
  /** Markup that it holds back. */
  tags?: readonly TagGate[]
  unsound?: readonly UnsoundCheck[]
  /** The same by npm package: patterns begin with the export's name. */
  unsoundPackages?: Readonly<Record<string, readonly UnsoundCheck[]>>
  /** Texts that it names, by npm package, to compare its answers with: patterns begin with the export's name. */
  valuesOfPackages?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Calls on globals that take consent for given. */
  accepts?: readonly (CodePattern | AcceptingCall)[]
  /** The same by npm package: patterns begin with the export's name. */
  acceptsPackages?: Readonly<Record<string, readonly (CodePattern | AcceptingCall)[]>>
  /** Settings, through globals, by which consent is implied. */
  implies?: readonly ImplyingSetting[]
  /** The same by npm package: what is set up begins with the export's name. */
  impliesPackages?: Readonly<Record<string, readonly ImplyingSetting[]>>
  /** Functions that the platform calls by name, in any state of consent. */
  entryPoints?: readonly string[]
  sources: readonly FactSource[]
}
