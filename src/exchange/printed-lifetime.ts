import { formatLifetime, longestLifetimeText, parseLifetime } from '../manifest/duration.ts'

const otherSessionWords: ReadonlySet<string> = new Set([
  'browsing session', 'this session', 'until browser closed', 'until browser is closed', 'until the browser is closed',
  'when the browser is closed', 'when the browser session ends', 'session only', 'end of the session',
  'end of browser session', 'end of the browser session', '0',
])
const otherPersistentWords: ReadonlySet<string> = new Set([
  'does not expire', 'no expiration', 'until deleted', 'until cleared', 'until deleted by user', 'until deleted by the user',
  'never expire', 'local storage', 'infinite',
])
const noteBehind = / ?\([^()]*\)$|,? (?:after|from|since|by default) .*$/

/**
 * A lifetime in the manifest's notation, from the ways in which declarations print it. What a manifest reads is kept as
 * it is printed.
 * @returns `null` where the text is no lifetime.
 */
export function readPrintedLifetime(printed: string): string | null {
  const text = printed.replace(/\s+/g, ' ').trim()
  if (text === '' || text.length > longestLifetimeText) return null
  const plain = text.toLowerCase().replace(/^(?:approx\.?|approximately|about|around|max\.?|maximum|~) ?/, '').replace(/\.$/, '')
  if (otherSessionWords.has(plain)) return 'session'
  if (otherPersistentWords.has(plain)) return 'persistent'
  if (parseLifetime(plain) !== null) return plain
  const withoutNote = plain.replace(noteBehind, '').replace(/ till /, ' to ').replace(/^sessions$/, 'session')
  return parseLifetime(withoutNote) === null ? null : withoutNote
}

/** A lifetime in the manifest's notation from a number of seconds; 0 is a session. */
export function lifetimeOfSeconds(seconds: number): string | null {
  if (!Number.isFinite(seconds) || seconds < 0) return null
  return seconds === 0 ? 'session' : formatLifetime({ seconds: Math.round(seconds) })
}
