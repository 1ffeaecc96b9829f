import { services } from '../../src/catalogue/registry.ts'
import { createServiceIndex } from '../../src/catalogue/service-index.ts'
import { detectEffects } from '../../src/detect/detect.ts'
import type { Effect } from '../../src/model/effect.ts'
import { type ParseOptions, parse } from '../parse.ts'

const index = createServiceIndex(services)

/** Code with the place of each effect between `‹` and `›`, and the effects there: `kind service [name]`. */
export type Marked = readonly [title: string, code: string, ...effects: string[]]

interface Comparison {
  found: string[]
  promised: string[]
}

/** What is found in marked code, and what its marks promise: `1:4-1:9 kind service name`, columns from 0. */
export function compare(code: string, effects: readonly string[], options: ParseOptions = {}): Comparison {
  const { plain, spans } = readMarks(code)
  if (spans.length !== effects.length) throw new Error(`${spans.length} places are marked for ${effects.length} effects.`)
  const promised = effects.flatMap((several, at) => several.split('; ').map((effect) => `${spans[at]} ${effect}`))
  return { found: detect(plain, options).map(describeEffect).sort(), promised: promised.sort() }
}

/** The effects of code. */
export function detect(code: string, options: ParseOptions = {}): Effect[] {
  return detectEffects(parse(code, options), index)
}

/** The same in words: for code that should have none. */
export function told(code: string, options: ParseOptions = {}): string[] {
  return detect(code, options).map(describeEffect)
}

/** An effect in words, with its place. */
export function describeEffect({ kind, service, name, type, deletion, place: { loc } }: Effect): string {
  const { start, end } = loc
  const store = kind === 'storage' ? [type] : []
  const words = [kind, ...store, service ?? '-', name ?? (kind === 'cookie' || kind === 'storage' ? '?' : ''), deletion ? 'deleted' : '']
  return `${start.line}:${start.column}-${end.line}:${end.column} ${words.filter(Boolean).join(' ')}`
}

/** Code without its marks, and the places between them. */
export function readMarks(code: string): { plain: string; spans: string[] } {
  const spans: string[] = []
  let plain = ''
  let start = ''
  let line = 1
  let column = 0
  for (const character of code) {
    if (character === '‹') start = `${line}:${column}`
    else if (character === '›') spans.push(`${start}-${line}:${column}`)
    else {
      plain += character
      column++
      if (character === '\n') {
        line++
        column = 0
      }
    }
  }
  return { plain, spans }
}
