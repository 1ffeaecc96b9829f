import { formatLifetime, longestLifetimeText, parseLifetime } from '../manifest/duration.ts'

const otherSessionWords = /^(?:browsing session|this session|until (?:the )?browser (?:is )?closed|when the browser(?: session)? (?:is closed|ends)|session only|end of (?:the )?(?:browser )?session|0)$/i
const otherPersistentWords = /^(?:does not expire|no expiration|until (?:deleted|cleared)(?: by (?:the )?user)?|never expires?|local storage|infinite|unlimited)$/i

/**
 * A lifetime in the manifest's notation, from the ways in which declarations print it. What a manifest reads is kept as
 * it is printed.
 * @returns `null` where the text is no lifetime.
 */
export function readPrintedLifetime(printed: string): string | null {
  const text = printed.replace(/\s+/g, ' ').trim()
  if (text === '' || text.length > longestLifetimeText) return null
  const plain = text.toLowerCase().replace(/^(?:approx(?:imately|\.)?|about|around|max(?:imum|\.)?|~) ?/, '').replace(/\.$/, '')
  if (otherSessionWords.test(plain)) return 'session'
  if (otherPersistentWords.test(plain)) return 'persistent'
  if (parseLifetime(plain) !== null) return plain
  const withoutNote = plain.replace(/ ?\([^()]*\)$/, '').replace(/,? (?:after|from|since|by default) .*$/, '').replace(/ till /, ' to ')
    .replace(/^sessions$/, 'session').replace(/^unlimited$/, 'persistent')
  return parseLifetime(withoutNote) === null ? null : withoutNote
}

/** A lifetime in the manifest's notation from a number of seconds; 0 is a session. */
export function lifetimeOfSeconds(seconds: number): string | null {
  if (!Number.isFinite(seconds) || seconds < 0) return null
  return seconds === 0 ? 'session' : formatLifetime({ seconds: Math.round(seconds) })
}
