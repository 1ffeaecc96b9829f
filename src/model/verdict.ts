
/** Whether consent was proved. Never a boolean: what can't be decided is `unknown`. */
export type Verdict = 'granted' | 'ungated' | 'exempt' | 'unknown'

/**
 * Why an effect is not granted.
 * - `ungated`: a path reaches it without any check.
 * - `wrongCategory`: it was checked, for another category.
 * - `refused`: it runs where consent was refused.
 * - `unsoundCheck`: the check on the path looks like consent and proves none.
 */
export type Objection = 'ungated' | 'wrongCategory' | 'refused' | 'unsoundCheck'

/** One step of the reasoning, at a line of a file. */
export interface Evidence {
  /** Absolute path; `null` for the file that is being linted. */
  file: string | null
  line: number
  /** A clause without its place, such as "`hasConsent('marketing')` is true" or "called without consent". */
  text: string
  /** Of a check that holds where it is true: the condition as it is written, to be used again. */
  condition?: string
}

/** What the consent analysis says of one effect in one category. */
export interface Judgement {
  verdict: Verdict
  /** Set exactly when the verdict is `ungated`. */
  objection: Objection | null
  evidence: readonly Evidence[]
}
