import type { Place } from './effect.ts'

/**
 * What is wrong with the default of a vendor's consent mode.
 * - `missingDefault`: an SDK runs without any.
 * - `lateDefault`: it is set after the SDK has started.
 * - `grantedDefault`: it grants what nobody has been asked for.
 * - `missingSignal`: it says nothing of some consents, which count as granted.
 */
export type ModeFlawKind = 'missingDefault' | 'lateDefault' | 'grantedDefault' | 'missingSignal'

export interface ModeFlaw {
  kind: ModeFlawKind
  place: Place
  /** The mode's name. */
  mode: string
  /** What runs without a default, or what has run before it, with its line: "`gtag('config')` on line 3". */
  start: string
  /** The consents that are granted, or left out. */
  signals: readonly string[]
  /** How the default is set, as a developer writes it. */
  shown: string
}
