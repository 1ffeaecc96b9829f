import type { FileAnalysis } from '../analysis/analyze.ts'
import { secondsOf } from '../detect/cookies/kept-for.ts'
import type { CookieTerms } from '../model/cookie-terms.ts'
import type { Finding } from '../model/finding.ts'

/**
 * The cookies that a file writes to keep them; none while the manifest, which may say otherwise, is unreadable. A cookie
 * whose lifetime is over when it is written is a deletion.
 */
export function writtenCookies({ manifest, findings }: FileAnalysis): Finding[] {
  if (manifest.status === 'unreadable') return []
  return findings.filter((finding) => {
    const terms = termsOf(finding)
    return terms !== null && !isOver(terms)
  })
}

/** On which terms a finding writes a cookie; `null` where it writes none, or deletes one. */
export function termsOf({ effect }: Finding): CookieTerms | null {
  return effect.kind === 'cookie' && !effect.deletion ? effect.terms?.() ?? null : null
}

function isOver({ lifetime }: CookieTerms): boolean {
  return lifetime !== null && lifetime !== 'session' && secondsOf(lifetime) <= 0
}
