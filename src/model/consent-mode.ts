import type { Category } from './category.ts'
import type { CodePattern, FactSource } from './service.ts'

/** A call after which a vendor's code runs without storing, until consent is told to it. */
export interface DeniedDefault {
  /** The call, in the pattern notation. */
  when: CodePattern
  /** The categories that it holds back. */
  denies: readonly Category[]
}

/**
 * A vendor's own consent mode: its script runs at once and waits. No gate, unless the manifest accepts it under
 * `consent.modes`; then the default has to be set before the script is loaded. Services name their mode.
 */
export interface ConsentMode {
  id: string
  name: string
  homepage: string
  defaults: readonly DeniedDefault[]
  sources: readonly FactSource[]
}
