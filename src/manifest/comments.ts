import { createRequire } from 'node:module'
import { type ManifestComment, jsonComments } from './json-comments.ts'

const require = createRequire(import.meta.url)

/** The comments of YAML (`#`), or of JSON (`//`, `/*`), in the order of the text. */
export function manifestComments(text: string): readonly ManifestComment[] {
  return jsonComments(text) ?? yamlComments(text)
}

/** Marks of `yaml`'s lexer that stand for no text: a document's begin, the end of a broken list, a scalar that follows. */
const MARKS = new Set(['\u0002', '\u0018', '\u001F'])

function yamlComments(text: string): ManifestComment[] {
  const { Lexer } = require('yaml') as typeof import('yaml')
  const comments: ManifestComment[] = []
  let offset = 0
  let before = ''
  for (const token of new Lexer().lex(text)) {
    if (!MARKS.has(token)) {
      const end = offset + token.length
      if (token.startsWith('#') && before !== '\u001F') comments.push({ text: token.slice(1), range: [offset, end] })
      offset = end
    }
    before = token
  }
  return comments
}
