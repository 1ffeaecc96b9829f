import { readFileSync } from 'node:fs'
import { pageOf } from '../../syntax/page.ts'
import { ScriptFile } from '../../syntax/script-file.ts'
import { isComponentFile } from './component-page.ts'
import { looksMinified } from '../../text/minified.ts'
import { type SourceReader, createSourceReader } from './read-source.ts'
import { stampOf } from '../stamp.ts'

interface Parsed {
  stamp: string
  /** `null` where no parser reads it. */
  file: ScriptFile | null
  /** Empty where it is too long to be kept. */
  text: string
}

/** Characters of text whose trees are kept: a tree takes some fifty times as many bytes. */
const MOST_TEXT = 1_000_000
const LONGEST_FILE = 400_000

const parsed = new Map<string, Parsed>()
let kept = 0
const readers = new Map<string, SourceReader>()

/**
 * A file of the project as it is on the disk, parsed once for as long as it does not change and there is room.
 *
 * @param root absolute path of the project, whose parsers are preferred
 * @returns `null` for a file that is gone, too long, minified or that no parser reads
 */
export function parsedFile(path: string, root: string): ScriptFile | null {
  const stamp = stampOf(path)
  const known = parsed.get(path)
  forget(path)
  if (stamp === null) return null
  return keep(path, known?.stamp === stamp ? known : { stamp, ...readFile(path, root) })
}

function readFile(path: string, root: string): Omit<Parsed, 'stamp'> {
  const text = textOf(path)
  if (text === null || text.length > LONGEST_FILE || looksMinified(text)) return { file: null, text: '' }
  const result = readerFor(root)(text, path)
  const isWhole = 'sourceCode' in result && (!isComponentFile(path) || pageOf(result.sourceCode.ast) !== null)
  // Of a component without its template only a part of what it does would be seen.
  return { file: isWhole ? new ScriptFile(result.sourceCode) : null, text }
}

function readerFor(root: string): SourceReader {
  const known = readers.get(root)
  if (known) return known
  readers.clear()
  const made = createSourceReader(root)
  readers.set(root, made)
  return made
}

function keep(path: string, entry: Parsed): ScriptFile | null {
  parsed.set(path, entry)
  kept += entry.text.length
  for (const [oldest] of parsed) {
    if (kept <= MOST_TEXT) break
    if (oldest !== path) forget(oldest)
  }
  return entry.file
}

function forget(path: string): void {
  kept -= parsed.get(path)?.text.length ?? 0
  parsed.delete(path)
}

/** The text of a file; `null` where the system does not give it. */
export function textOf(path: string): string | null {
  const known = parsed.get(path)
  if (known && known.text !== '' && known.stamp === stampOf(path)) return known.text
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
