import type { Category } from './category.ts'
import type { ArgumentPath } from './library.ts'
import type { CodePattern, FactSource } from './service.ts'

/** A call after which a vendor's code runs without storing, until consent is told to it. */
export interface DeniedDefault {
  /** The call, in the pattern notation. */
  when: CodePattern
  /** The categories that it holds back. */
  denies: readonly Category[]
}

/** A consent that a default speaks of, by the name that the vendor gives it. */
export interface ModeSignal {
  name: string
  category: Category
}

/** The calls of a mode, on a global or on a package's exports. `$signals` stands for the object that names the consents. */
export interface ModeCalls {
  /** They set the default, whatever it is. */
  sets?: readonly CodePattern[]
  /** They tell of a choice; with `$signals` only where a consent there is granted. */
  tells?: readonly CodePattern[]
  /** They start the SDK with what it knows by then: the default comes before. */
  starts?: readonly CodePattern[]
}

/** A default that is no call of its own but an option of the start. */
export interface ModeOption {
  option: ArgumentPath
  /** The values that hold the SDK back. */
  denied: readonly (string | boolean)[]
  /** The values that say that nothing is held back, where they are written on purpose. */
  granted?: readonly (string | boolean)[]
}

/**
 * A vendor's own consent mode: its script runs at once and waits. No gate, unless the manifest accepts it under
 * `consent.modes`; then the default has to be set before the script is loaded. Services name their mode.
 */
export interface ConsentMode extends ModeCalls {
  id: string
  name: string
  homepage: string
  defaults: readonly DeniedDefault[]
  /** The calls by npm package: patterns begin with the export's name. */
  packages?: Readonly<Record<string, ModeCalls>>
  /**
   * Set where a call of `sets` also withdraws consent later: then only one that runs before a start is a default. Other
   * calls of `sets` are defaults wherever they stand.
   */
  withdraws?: true
  /** The consents that a default has to speak of. */
  signals?: readonly ModeSignal[]
  /** What its consents are where it names none: the categories that telling it grants. */
  grants: readonly Category[]
  /** The words of a consent that is given, and of one that is not. Default: `granted` and `denied`. */
  words?: { granted: string; denied: string }
  /** The key that limits a default to regions. */
  region?: string
  /** Ids of services whose script alone is a start. */
  containers?: readonly string[]
  /** Options of a start, each of which is a default by itself. */
  options?: readonly ModeOption[]
  /** How the default is set, as a developer writes it. */
  shown: string
  sources: readonly FactSource[]
}
