/** A line of CSV that is broken; `line` counts from 1. */
export class BrokenCsv extends Error {
  override name = 'BrokenCsv'
  readonly line: number

  constructor(message: string, line: number) {
    super(message)
    this.line = line
  }
}

/** A record and the line that it begins on, from 1. */
export interface CsvRecord {
  line: number
  fields: readonly string[]
}

/**
 * Reads CSV: fields in quotes may hold separators, line breaks and doubled quotes. Empty lines are left out.
 * @param separator default: the one of comma, semicolon and tab that stands most often in the first line
 * @throws {BrokenCsv} for a quote that is never closed, or text after a closing quote.
 */
export function parseCsv(text: string, separator = separatorOf(text)): CsvRecord[] {
  const records: CsvRecord[] = []
  let fields: string[] = []
  let line = 1
  let startLine = 1
  let index = 0
  const endRecord = (): void => {
    if (fields.length > 1 || fields[0] !== '') records.push({ line: startLine, fields })
    fields = []
  }
  while (index < text.length) {
    if (fields.length === 0) startLine = line
    if (text[index] === '"') {
      const { value, end } = quoted(text, index, line)
      fields.push(value)
      line += countLines(text, index, end)
      index = end
    } else {
      const end = endOfField(text, index, separator)
      fields.push(text.slice(index, end))
      index = end
    }
    const next = text[index]
    if (next === separator) {
      index++
      if (index === text.length || text[index] === '\n' || text[index] === '\r') fields.push('')
      else continue
    }
    if (text[index] === '\r') index++
    if (text[index] === '\n') {
      index++
      line++
    } else if (index < text.length && text[index - 1] !== '\r') throw new BrokenCsv('there is text after a closing quote', line)
    endRecord()
  }
  return records
}

function separatorOf(text: string): string {
  const end = text.search(/[\r\n]/)
  const head = text.slice(0, Math.min(end === -1 ? text.length : end, 10_000))
  const counted = [',', ';', '\t'].map((separator) => ({ separator, count: head.split(separator).length }))
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).separator
}

function quoted(text: string, start: number, line: number): { value: string; end: number } {
  let value = ''
  let from = start + 1
  for (;;) {
    const close = text.indexOf('"', from)
    if (close === -1) throw new BrokenCsv('a quote is opened here and never closed', line)
    value += text.slice(from, close)
    if (text[close + 1] !== '"') return { value, end: close + 1 }
    value += '"'
    from = close + 2
  }
}

function endOfField(text: string, start: number, separator: string): number {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return end
}

function countLines(text: string, start: number, end: number): number {
  let lines = 0
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines++
  return lines
}
