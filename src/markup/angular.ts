import type { DefaultTreeAdapterTypes } from 'parse5'

type Tag = DefaultTreeAdapterTypes.Element

/** A condition in a template: where its expression stands, and whether the part is there if it does not hold. */
export interface TemplateCondition {
  range: readonly [start: number, end: number]
  negated: boolean
}

const SIGNS = /\s\*ng[A-Z]|\s\[\(?[a-zA-Z.-]+\)?\]="|<ng-(?:template|container|content)\b/
const WHOLE_PAGE = /<!doctype|<html|<head|<body/i

/** Whether HTML is a template of Angular, by the name of its file or what it is written with. */
export function isAngularTemplate(path: string, text: string): boolean {
  if (/\.component\.html?$/i.test(path)) return true
  return /\.html?$/i.test(path) && !WHOLE_PAGE.test(text) && SIGNS.test(text)
}

/** The conditions that an element's own attributes and those around it ask for: `*ngIf` and `[ngIf]`. */
export function structuralConditions(tag: Tag, text: string): TemplateCondition[] {
  const conditions: TemplateCondition[] = []
  for (let node: DefaultTreeAdapterTypes.ParentNode | null = tag; node && 'tagName' in node; node = node.parentNode) {
    const attribute = node.attrs.find(({ name }) => name === '*ngif' || name === '[ngif]')
    const place = attribute && node.sourceCodeLocation?.attrs?.[attribute.name]
    if (!place) continue
    const written = text.slice(place.startOffset, place.endOffset)
    const start = /^[^=]*=\s*["']/.exec(written)?.[0].length
    if (start !== undefined) conditions.push(withoutExtras(text, place.startOffset + start, place.endOffset - 1))
  }
  return conditions
}

/** The expression alone, without pipes and what Angular's own words say behind it. */
function withoutExtras(text: string, start: number, end: number): TemplateCondition {
  const written = text.slice(start, end)
  const length = /;|\bas\s|(?<!\|)\|(?!\|)/.exec(written)?.index ?? written.length
  return { range: [start, start + length], negated: false }
}

interface Block {
  /** Of the branches before it, all of which have to fail, and its own. */
  conditions: readonly TemplateCondition[]
  /** The chain that an `@else` goes on with. */
  chain: readonly TemplateCondition[]
  start: number
}

const BLOCK = /@(if|else if|else|for|switch|case|default|defer|placeholder|loading|error|empty)\b\s*(?=[({])|\}/g

/** The stretches of a template that stand in blocks such as `@if (condition) { ... }`, with their conditions. */
export class ControlBlocks {
  readonly #done: { range: readonly [number, number]; conditions: readonly TemplateCondition[] }[] = []

  /** @param text the template's; what stands in double braces, in tags or in scripts must be no brace there */
  constructor(text: string) {
    const open: Block[] = []
    let chain: readonly TemplateCondition[] = []
    let skip = 0
    for (const { 0: sign, 1: name, index } of text.matchAll(BLOCK)) {
      if (index < skip) continue
      if (sign === '}') {
        const block = open.pop()
        if (!block) continue
        this.#done.push({ range: [block.start, index], conditions: block.conditions })
        chain = block.chain
        continue
      }
      const head = headAfter(text, index + sign.length)
      if (!head) continue
      skip = head.end
      const before = name === 'else' || name === 'else if' ? chain : []
      const isCondition = name === 'if' || name === 'else if'
      const own = isCondition && head.range ? [withoutExtras(text, ...head.range)] : []
      const negated = own.map((one) => ({ ...one, negated: true }))
      open.push({ conditions: [...before, ...own], chain: [...before, ...negated], start: head.end })
    }
  }

  /** The conditions under which what stands at an offset is there. */
  at(offset: number): readonly TemplateCondition[] {
    return this.#done.filter(({ range }) => range[0] <= offset && offset < range[1]).flatMap(({ conditions }) => conditions)
  }
}

/** What follows a block's name: the text in its brackets, and where its brace ends. */
function headAfter(text: string, from: number): { range: readonly [number, number] | null; end: number } | null {
  let at = from
  let range: readonly [number, number] | null = null
  if (text[at] === '(') {
    let depth = 0
    for (let index = at; index < text.length && index < at + LONGEST_HEAD; index++) {
      if (text[index] === '(') depth++
      if (text[index] === ')' && --depth === 0) {
        range = [at + 1, index]
        break
      }
    }
    if (!range) return null
    at = range[1] + 1
  }
  while (/\s/.test(text[at] ?? '')) at++
  return text[at] === '{' ? { range, end: at + 1 } : null
}

const LONGEST_HEAD = 1000
