import type { Origin } from '../manifest/node.ts'

/** What is wrong with a manifest, in the message ids of `consent/valid-manifest`. */
export type FlawKind =
  | 'unreadable' | 'schema' | 'duplicate' | 'unknownService' | 'unknownCategory' | 'weakCategory' | 'pendingPurpose'
  | 'implausibleLifetime' | 'badGate'

/** Something that is wrong at a place of a manifest. */
export interface Flaw {
  kind: FlawKind
  at: Origin
  /** What the message says of it. */
  data: Readonly<Record<string, string>>
}

export function flawAt(at: Origin, kind: FlawKind, data: Readonly<Record<string, string>>): Flaw {
  return { kind, at, data }
}
