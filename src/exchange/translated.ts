import type { LocalizedText } from '../model/manifest.ts'

/** One text, or one a language where there are several; `null` without any. */
export function translated(texts: ReadonlyMap<string, string>): LocalizedText | null {
  const [first, ...others] = texts.values()
  if (first === undefined) return null
  if (others.length === 0 || others.every((text) => text === first)) return first
  const map = Object.create(null) as Record<string, string>
  for (const [language, text] of texts) map[language] = text
  return map
}

/** The languages that texts come in, `en` first; `en` alone where no text names one. */
export function languagesOf(texts: readonly (LocalizedText | null)[]): readonly string[] {
  const all = new Set(texts.flatMap((text) => (text === null || typeof text === 'string' ? [] : Object.keys(text))))
  if (all.size === 0 || all.has('en')) return ['en', ...[...all].filter((language) => language !== 'en')]
  return [...all]
}

/** A text in a language, else in English, else in the first one there is. */
export function inLanguage(text: LocalizedText | null, language: string): string {
  if (text === null || typeof text === 'string') return text ?? ''
  const own = Object.hasOwn(text, language) ? text[language] : undefined
  return own ?? (Object.hasOwn(text, 'en') ? text.en : undefined) ?? Object.values(text)[0] ?? ''
}
