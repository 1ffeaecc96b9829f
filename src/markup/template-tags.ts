import { HOLE } from '../syntax/hole.ts'

/** A stretch of a page that a template engine replaces before a browser sees the page. */
export interface TemplateTag {
  start: number
  end: number
  kind: 'output' | 'control' | 'comment'
  /** The sign that it begins with. */
  sign: string
  /** What stands between the signs, trimmed. */
  inner: string
}

const OPENING = /<%|<\?(?!xml\b)|\{\{|\{%|\{#|@\*/g
/** Signs that close what one opens. */
const CLOSING: Readonly<Record<string, string>> = { '<%': '%>', '<?': '?>', '{{': '}}', '{%': '%}', '{#': '#}', '@*': '*@' }
/** Signs that ordinary code and styles have too: what they enclose is short, and no tag. */
const DOUBTFUL = new Set(['{{', '{#', '@*'])
const LONGEST_DOUBTFUL = 400

/** The tags of template engines in a page: those of Jinja, Liquid, Twig, Handlebars, ERB, EJS, PHP and their kin. */
export function templateTags(text: string): TemplateTag[] {
  const tags: TemplateTag[] = []
  const exhausted = new Set<string>()
  let done = 0
  let comment: { word: string; tag: TemplateTag } | null = null
  for (const { 0: opening, index } of text.matchAll(OPENING)) {
    if (index < done || exhausted.has(opening)) continue
    const found = endOf(text, opening, index)
    if (found === null) {
      exhausted.add(opening)
      continue
    }
    if (DOUBTFUL.has(opening) && isDoubtful(text.slice(index, found))) continue
    done = found
    const tag = tagOf(text, opening, index, found)
    if (comment) {
      comment.tag.end = found
      if (tag.inner === `end${comment.word}`) comment = null
      continue
    }
    tags.push(tag)
    if (opening === '{%' && (tag.inner === 'comment' || tag.inner === 'schema')) comment = { word: tag.inner, tag }
  }
  return tags
}

function endOf(text: string, opening: string, index: number): number | null {
  const comments = text.startsWith('{{!--', index) ? '--}}' : text.startsWith('<%--', index) ? '--%>' : null
  const closing = comments ?? CLOSING[opening] ?? ''
  const at = text.indexOf(closing, index + opening.length)
  // The last tag of a PHP file may stay open.
  if (at < 0) return opening === '<?' ? text.length : null
  const end = at + closing.length
  return opening === '{{' && text.startsWith('{{{', index) && text[end] === '}' ? end + 1 : end
}

function isDoubtful(tag: string): boolean {
  if (tag.startsWith('{{!--')) return false
  if (tag.startsWith('{#')) return tag.length > LONGEST_DOUBTFUL
  return tag.length > LONGEST_DOUBTFUL || /<\/?(?:script|style)/i.test(tag)
}

function tagOf(text: string, opening: string, start: number, end: number): TemplateTag {
  const written = text.slice(start + 2, end - (text.startsWith(CLOSING[opening] ?? '', end - 2) ? 2 : 0))
  const inner = written.replace(/^\{|^[-~+=]+|^php\b|\}$|[-~+]+$/g, '').trim()
  return { start, end, kind: kindOf(opening, written.trimStart()), sign: opening, inner }
}

function kindOf(opening: string, written: string): TemplateTag['kind'] {
  switch (opening) {
    case '{#':
    case '@*':
      return 'comment'
    case '<%':
      if (written.startsWith('#') || written.startsWith('--')) return 'comment'
      return /^[=~]|^-\s*(?!if\b|unless\b|else\b|elsif\b|end\b|for\b)\S/.test(written) ? 'output' : 'control'
    case '<?':
      return /^=|^php\s+(?:echo|print)\b/.test(written) ? 'output' : 'control'
    case '{{':
      if (written.startsWith('!')) return 'comment'
      return /^\{?[~-]?\s*(?:[#/^>]|else\b|if\b|end\b|range\b|with\b|template\b|block\b|define\b)/.test(written) ? 'control' : 'output'
    default:
      return 'control'
  }
}

/** A page of the same length in which what is put in by a server is a hole, and every other template tag is blank. */
export function withoutTags(text: string, tags: readonly TemplateTag[]): string {
  if (tags.length === 0) return text
  const parts: string[] = []
  let done = 0
  for (const { start, end, kind } of tags) {
    parts.push(text.slice(done, start), (kind === 'output' ? HOLE : ' ').repeat(end - start))
    done = end
  }
  return [...parts, text.slice(done)].join('')
}
