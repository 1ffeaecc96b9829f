import type { Verdict } from '../model/verdict.ts'
import { escapeHtml } from '../text/escape-html.ts'
import { visible } from './visible.ts'

/** Verdicts as somebody reads them who asks about privacy, the worst first. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  ungated: 'Without consent', unknown: 'Not decided', granted: 'After consent', exempt: 'No consent needed',
}

export const verdictOrder = ['ungated', 'unknown', 'granted', 'exempt'] as const satisfies readonly Verdict[]

/** Text from manifests and code, safe between tags and in quoted attributes, and free of what could disguise it. */
export function safe(text: string): string {
  return escapeHtml(visible(text))
}

/** The same for messages, in which what stands between backticks is code. */
export function withCode(text: string): string {
  const parts = safe(text).split('`')
  // A backtick without its twin stays what it is.
  const pairs = parts.length - (parts.length % 2 === 0 ? 1 : 0)
  const shown = parts.slice(0, pairs).map((part, index) => (index % 2 === 1 ? `<code>${part}</code>` : part)).join('')
  return parts.length === pairs ? shown : `${shown}\`${parts.at(-1) ?? ''}`
}

/** A category as a heading. */
export function categoryTitle(category: string | null): string {
  return category === null ? 'Without a category' : category.charAt(0).toUpperCase() + category.slice(1)
}

/** A sign and a word: colour alone says nothing. */
export function verdictBadge(verdict: Verdict): string {
  return `<span class="badge ${verdict}">${verdictWords[verdict]}</span>`
}
