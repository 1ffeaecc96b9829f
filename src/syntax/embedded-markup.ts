import { createRequire } from 'node:module'
import type { TSESTree } from '@typescript-eslint/utils'
import type { DefaultTreeAdapterTypes, Token } from 'parse5'
import type { Place } from '../model/effect.ts'
import type { EmbeddedText } from './embedded-text.ts'
import { type MadeAttribute, makeOpening } from './made-element.ts'
import type { Node } from './node.ts'
import type { ScriptFile } from './script-file.ts'

type Parser = typeof import('parse5')

/** An element of markup inside a string. */
export interface MarkupElement {
  opening: TSESTree.JSXOpeningElement
  /** What stands between its tags; `null` where nothing does, and for elements other than scripts. */
  content: EmbeddedText | null
}

/** Elements that fetch or run something, which are all that anybody asks for. */
const TAGS: ReadonlySet<string> = new Set(['script', 'img', 'iframe'])
const TAG = /<(?:script|img|iframe)\b/i

let parser: Parser | undefined

/**
 * The scripts, images and frames in markup that a file has in a string. `parentOf` tells what has to run for an element
 * to be there, by the literal that holds it.
 * Those inside `<noscript>` count, those in `<template>`, comments and text do not.
 */
export function markupElements(
  file: ScriptFile,
  markup: EmbeddedText,
  parentOf: (literal: Node | null) => Node,
): MarkupElement[] {
  if (!TAG.test(markup.text)) return []
  parser ??= createRequire(import.meta.url)('parse5') as Parser
  const root = parser.parseFragment(markup.text, { sourceCodeLocationInfo: true, scriptingEnabled: false })
  const elements: MarkupElement[] = []
  const pending: DefaultTreeAdapterTypes.Node[] = [root]
  for (let node = pending.pop(); node; node = pending.pop()) {
    if ('tagName' in node && TAGS.has(node.tagName)) {
      const element = elementOf(file, markup, node, parentOf)
      if (element) elements.push(element)
    }
    if ('childNodes' in node) pending.push(...[...node.childNodes].reverse())
  }
  return elements
}

function elementOf(
  file: ScriptFile,
  markup: EmbeddedText,
  { tagName, attrs, sourceCodeLocation: location }: DefaultTreeAdapterTypes.Element,
  parentOf: (literal: Node | null) => Node,
): MarkupElement | null {
  // What the parser adds by itself has no place, nor have misplaced tags that it repeats.
  if (!location) return null
  const tag = location.startTag ?? location
  const placeOf = (start: number, end: number): Place => placeIn(file, markup, start, end)
  const attributes = attrs.flatMap((attribute): MadeAttribute[] => {
    const place = location.attrs?.[attributeName(attribute)]
    if (!place) return []
    const written = markup.text.slice(place.startOffset, place.endOffset)
    const start = valueStart(written)
    const whole = placeOf(place.startOffset, place.endOffset)
    if (start === null) return [{ name: attribute.name, value: null, place: whole }]
    const value = { text: attribute.value, place: placeOf(place.startOffset + start, place.endOffset) }
    return [{ name: attribute.name, value, place: whole }]
  })
  const end = location.endTag?.startOffset ?? location.endOffset
  const content = tagName === 'script' && end > tag.endOffset ? markup.slice(tag.endOffset, end) : null
  const place = placeOf(tag.startOffset, tag.endOffset)
  const parent = parentOf(markup.nodeAt(tag.startOffset))
  return { opening: makeOpening({ name: tagName, attributes, hasContent: content !== null, place, parent }), content }
}

function attributeName({ name, prefix }: Token.Attribute): string {
  return prefix ? `${prefix}:${name}` : name
}

/** Where the value begins in an attribute's text, with its quotes; `null` for a bare attribute. */
function valueStart(written: string): number | null {
  const sign = written.indexOf('=')
  return sign < 0 ? null : sign + 1 + (/^\s*/.exec(written.slice(sign + 1))?.[0].length ?? 0)
}

/** A place with the lines of the linted file and the offsets of the file at hand. */
function placeIn(file: ScriptFile, markup: EmbeddedText, start: number, end: number): Place {
  const range = markup.rangeOf(start, end)
  return { loc: file.placeOf(...range).loc, range }
}
