import type { ProjectIndex } from './project-index.ts'

/** Files longer than this are no code of the project's own. */
const LONGEST = 400_000
/** A name, or a text in its quotes, that is shorter could be anybody's. */
const SHORTEST = 10

/**
 * Whether another file of a project holds what code patterns write, by its text alone: the texts that a call begins with,
 * side by side, or the name of a method that takes none.
 */
export function isWrittenElsewhere(project: ProjectIndex, path: string, patterns: readonly string[]): boolean {
  const signs = [...new Set(patterns.flatMap(signOf))]
  if (signs.length === 0) return false
  return project.filesWhose(`holds ${signs.join(' ')}`, (text) => text !== null && holds(text, signs)).some((one) => one !== path)
}

function holds(text: string, signs: readonly string[]): boolean {
  if (text.length > LONGEST || !signs.some((sign) => text.includes(longestWord(sign)))) return false
  const plain = text.replaceAll(/\s+/g, '').replaceAll(/["`]/g, "'").replaceAll('?.', '.')
  return signs.some((sign) => plain.includes(sign))
}

/** Most texts are ruled out by this one word. */
function longestWord(sign: string): string {
  return sign.split(/\W+/).reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}

/** `'consent','default'` of `gtag('consent', 'default', $signals)`, `ttq.holdConsent(` of `ttq.holdConsent()`. */
function signOf(pattern: string): string[] {
  const [beginning = ''] = pattern.split(/[{$]/)
  const texts = beginning.match(/'[^']*'/g)?.join(',')
  const sign = texts ?? /^(?:default\.)?(?:.*\)\.)?([\w$.]+\()/.exec(beginning)?.[1] ?? ''
  return sign.length < SHORTEST ? [] : [sign]
}
