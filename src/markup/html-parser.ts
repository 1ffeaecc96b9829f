import type { TSESLint } from '@typescript-eslint/utils'
import type { Linter } from 'eslint'
import { readHtml } from './html.ts'
import { Lines } from './lines.ts'

const COMMENT = /<!--([\s\S]*?)-->/g

/** Where a tree says of which page it stands: what ESLint's other rules see of a page is an empty script. */
interface PageServices {
  consentPage?: TSESLint.SourceCode | null
}

/**
 * Reads HTML for ESLint. Rules for JavaScript find nothing in it, since its scripts are no files; ours ask for the page.
 * Comments of the page and of its scripts may hold ESLint's directives.
 *
 * @param meta what ESLint tells parsers apart by
 */
export function createHtmlParser(meta: { name: string; version: string }): Linter.Parser {
  return { meta, parseForESLint }
}

function parseForESLint(text: string, options: { filePath?: string } = {}): Linter.ESLintParseResult {
  const page = readHtml(text, options.filePath ?? 'page.html')
  const lines = new Lines(text)
  const comments = [...text.matchAll(COMMENT)].map(({ 0: whole, 1: value = '', index }) =>
    ({ type: 'Block', value, ...lines.placeOf(index, index + whole.length) }))
  const isInComment = (at: number): boolean => comments.some(({ range }) => range[0] <= at && at < range[1])
  for (const { type, value, range, loc } of page?.ast.comments ?? []) {
    if (!isInComment(range[0])) comments.push({ type, value, range, loc })
  }
  comments.sort((one, other) => one.range[0] - other.range[0])
  const ast = { type: 'Program', body: [], sourceType: 'script', tokens: [], comments, ...lines.placeOf(0, text.length) }
  const services: PageServices = { consentPage: page }
  return { ast: ast as unknown as Linter.ESLintParseResult['ast'], services: { ...services } }
}

/**
 * The page behind what ESLint gave to a rule: the same where that is no page, `null` where the page can't be read. A template
 * may have been parsed by Angular's own parser.
 */
export function pageBehind(sourceCode: TSESLint.SourceCode, path: string): TSESLint.SourceCode | null {
  if ('templateNodes' in sourceCode.ast) return readHtml(sourceCode.text, path)
  const { consentPage } = (sourceCode.parserServices ?? {}) as PageServices
  return consentPage === undefined ? sourceCode : consentPage
}
