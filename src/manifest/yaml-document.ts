import type { CST, Document, LineCounter, YAMLError } from 'yaml'
import type { KnownProblem, Origin, Reading } from './node.ts'
import { deepestNesting, problemAt } from './node.ts'

/** Longest manifest in characters. The largest published policies need a tenth of it. */
export const longestText = 1_000_000

/** What is said where maps and lists go deeper than any manifest needs. */
export const tooDeep = `Values are nested more than ${deepestNesting} levels deep here; a manifest needs six.`

/**
 * Parses text as one YAML document, after a look at its size and depth: the composer calls itself level by level, and
 * a text of a hundred thousand brackets would bring the process down.
 * @param lines is filled with the text's line starts.
 */
export function composeDocument(
  yaml: typeof import('yaml'),
  text: string,
  file: string,
  lines: LineCounter,
): Reading<Document.Parsed> {
  if (text.length > longestText) {
    const millions = (text.length / 1_000_000).toFixed(1)
    const found = `The manifest has ${millions} million characters; at most one million are read.`
    const message = `${found} Move entries into bases that it names under \`extends\`.`
    return { ok: false, problems: [problemAt({ file, line: 1, column: 1, path: '$' }, 'syntax', message)] }
  }
  const tokens = [...new yaml.Parser(lines.addNewLine).parse(text)]
  const deep = tokenBelow(tokens, 2 * deepestNesting)
  if (deep !== null) return { ok: false, problems: [problemAt(place(deep.offset, file, lines), 'syntax', tooDeep)] }
  const composer = new yaml.Composer({ uniqueKeys: false, logLevel: 'silent' })
  const [first, second] = composer.compose(tokens, true, text.length)
  if (first === undefined) throw new Error('A composer that is told to yields a document')
  const broken = [...first.errors, ...first.warnings].map((error) => syntaxProblem(error, file, lines))
  if (second !== undefined) broken.push(problemAt(place(second.range[0], file, lines), 'syntax', oneDocument))
  return broken.length > 0 ? { ok: false, problems: broken } : { ok: true, value: first }
}

/** A token that lies deeper than so many collections, found without recursion. */
function tokenBelow(roots: readonly CST.Token[], depth: number): CST.Token | null {
  const pending = roots.map((token) => ({ token, level: 0 }))
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { token, level } = next
    if (level > depth) return token
    for (const below of tokensIn(token)) pending.push({ token: below, level: level + 1 })
  }
  return null
}

function tokensIn(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value]
  if (!('items' in token)) return []
  return token.items.flatMap(({ key, value }) => [key, value]).filter((below) => below !== undefined && below !== null)
}

const oneDocument = 'A manifest is one document: remove the `---` line and what follows it.'

function syntaxProblem(error: YAMLError, file: string, lines: LineCounter): KnownProblem {
  const at = place(error.pos[0], file, lines)
  const [firstLine = ''] = error.message.split('\n')
  const sentence = firstLine.replace(/[.:]?$/, '.')
  if (error.code === 'TAG_RESOLVE_FAILED') {
    return problemAt(at, 'syntax', `${sentence} A manifest is plain data: write the value without a tag.`)
  }
  return problemAt(at, 'syntax', `This is neither valid YAML nor JSON, so nothing of the manifest counts. ${sentence}`)
}

function place(offset: number, file: string, lines: LineCounter): Origin {
  const { line, col } = lines.linePos(offset)
  return { file, line, column: col, path: '$' }
}
