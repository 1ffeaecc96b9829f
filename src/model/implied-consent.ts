import type { Place } from './effect.ts'

/**
 * How consent comes to count without a visitor's act.
 * - `scroll`: by scrolling, moving the mouse, or something coming into view.
 * - `timer`: by time passing.
 * - `load`: by a page being opened, shown or changed.
 * - `preTicked`: by a box or switch that is on before anybody touched it.
 * - `optOutMode`: by a platform that is set up to grant until somebody objects.
 * - `failOpen`: by an answer that is not known being taken for a yes.
 */
export type ImpliedBy = 'scroll' | 'timer' | 'load' | 'preTicked' | 'optOutMode' | 'failOpen'

/** A place at which consent counts that nobody gave. */
export interface ImpliedConsent {
  by: ImpliedBy
  place: Place
  /** What stands there, as the subject of a sentence, code in backquotes. */
  what: string
  /** What makes it happen, or count, as a clause without a full stop; empty where the place says it all. */
  because: string
}
