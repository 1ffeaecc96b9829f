import type { ServerCondition } from '../syntax/page.ts'
import type { TemplateTag } from './template-tags.ts'

/** A block that is open: its condition, or `null` for one that is no condition but ends in the same way. */
interface Open {
  text: string | null
  at: number
  start: number
}

const IF = /^(?:#\s*)?(?:if|unless)\b\s*([\s\S]*?)\s*(?::|\{)?$/
const ELSE = /^\}?\s*(?:else|elsif|elif|elseif)\b/
const END = /^(?:end|endif;?|endunless|\})$|^\/|^\}\s*\)?;?$/
/** Blocks that end as conditions do, in the languages where all blocks end alike: not between `{%` and `%}`. */
const OTHER = /^[#^](?!\s*(?:if|unless)\b)|\bdo\b(?:\s*\|[^|]*\|)?$|^(?:case|while|until|begin|range|with|block|define)\b|\{$/

/** The stretches of a page that stand under conditions of its template, those of `else` included. */
export function serverConditions(tags: readonly TemplateTag[]): ServerCondition[] {
  const conditions: ServerCondition[] = []
  const open: Open[] = []
  const close = (end: number): Open | undefined => {
    const block = open.pop()
    if (block && block.text !== null) conditions.push({ text: block.text, at: block.at, range: [block.start, end] })
    return block
  }
  for (const { kind, sign, inner, start, end } of tags) {
    if (kind !== 'control') continue
    const condition = IF.exec(inner)?.[1]
    if (ELSE.test(inner)) {
      const before = close(start)
      const after = inner.replace(ELSE, '').trim()
      if (before) open.push({ text: before.text === null ? null : `${before.text} ${after}`.trim(), at: before.at, start: end })
    } else if (condition !== undefined) open.push({ text: condition, at: start, start: end })
    else if (END.test(inner)) close(start)
    else if (sign !== '{%' && OTHER.test(inner) && !inner.startsWith('>')) open.push({ text: null, at: start, start: end })
  }
  return conditions
}
