import type { FileAnalysis } from '../analysis/analyze.ts'
import { secondsOf } from '../detect/cookies/kept-for.ts'
import { daySeconds, formatLifetime, yearSeconds } from '../manifest/duration.ts'
import type { WrittenLifetime } from '../model/cookie-terms.ts'
import type { Finding } from '../model/finding.ts'
import type { Lifetime } from '../model/manifest.ts'
import { shownManifest } from './wording.ts'
import { termsOf } from './written-cookies.ts'

/** What a written lifetime is longer than, in the words of the rule. */
export interface Excess {
  messageId: 'longerThanDeclared' | 'longerThanAllowed' | 'longerThanBrowsersKeep' | 'notSession'
  data: Record<string, string>
}

/** Browsers keep no cookie longer (draft-ietf-httpbis-rfc6265bis, section 5.5). */
const BROWSERS: Lifetime = { seconds: 400 * daySeconds }

/**
 * How the cookie of a finding outlives what the manifest declares, else what its category or `max` allows, else what
 * browsers keep; `null` where it does not, or nothing is known.
 */
export function excessOf(finding: Finding, file: FileAnalysis, cwd: string, max: Lifetime | null): Excess | null {
  const written = termsOf(finding)?.lifetime ?? null
  if (written === null || written === 'session') return null
  const manifest = file.manifest.status === 'found' ? file.manifest.manifest : null
  const { entry } = finding.declaration
  const declared = entry?.lifetime ?? manifest?.services.get(entry?.service ?? finding.effect.service ?? '')?.lifetime ?? null
  const data = { written: shownLifetime(written), manifest: shownManifest(file, cwd) }
  if (declared === 'session') return { messageId: 'notSession', data }
  if (declared !== null && isLonger(written, declared)) {
    return { messageId: 'longerThanDeclared', data: { ...data, declared: formatLifetime(declared) } }
  }
  const cap = finding.category === null ? null : manifest?.categories.get(finding.category)?.maxLifetime ?? null
  if (cap !== null && isLonger(written, cap)) {
    const because = `${data.manifest} allows \`${finding.category}\` no more than ${formatLifetime(cap)}`
    return { messageId: 'longerThanAllowed', data: { ...data, because } }
  }
  if (max !== null && isLonger(written, max)) {
    return { messageId: 'longerThanAllowed', data: { ...data, because: `this project allows no more than ${formatLifetime(max)}` } }
  }
  return isLonger(written, BROWSERS) ? { messageId: 'longerThanBrowsersKeep', data } : null
}

function isLonger(written: WrittenLifetime, limit: Lifetime): boolean {
  if (limit === 'persistent') return false
  if (limit === 'session') return true
  return secondsOf(written) > limit.seconds + toleranceOf(limit.seconds)
}

/** Policies speak of months and years, which are not all as long; of shorter times as much as a clock may differ. */
function toleranceOf(seconds: number): number {
  if (seconds === (BROWSERS as { seconds: number }).seconds) return daySeconds / 2
  return seconds < 28 * daySeconds ? seconds / 50 : Math.max(2 * daySeconds, (seconds / yearSeconds) * daySeconds)
}

/** A lifetime in the largest unit that fits, rounded: "30 days", "2 years", "until 2038-01-19". */
function shownLifetime(lifetime: WrittenLifetime): string {
  if (typeof lifetime === 'string') return lifetime === 'persistent' ? 'for good' : 'for the session'
  if ('until' in lifetime) {
    return lifetime.until > FARTHEST ? 'for good' : `until ${new Date(lifetime.until).toISOString().slice(0, 10)}`
  }
  const { seconds } = lifetime
  const unit = seconds >= 2 * yearSeconds - daySeconds ? yearSeconds : seconds >= 2 * daySeconds ? daySeconds : seconds >= 7200 ? 3600 : seconds >= 120 ? 60 : 1
  const isYears = unit === yearSeconds && Math.abs(seconds / unit - Math.round(seconds / unit)) < 0.01
  const rounded = unit === yearSeconds && !isYears && seconds < 10 * yearSeconds ? Math.round(seconds / daySeconds) * daySeconds : Math.round(seconds / unit) * unit
  return `for ${formatLifetime({ seconds: rounded })}`
}

const FARTHEST = Date.UTC(9999, 0)
