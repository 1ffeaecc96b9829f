import type { Category } from '../model/category.ts'
import { readDeclaration } from './cookiebot.ts'
import { readHtmlPage } from './html-page.ts'
import { isRuler, readMarkdownPage } from './markdown-page.ts'
import type { OutsideDocument } from './outside.ts'
import type { Page } from './page.ts'
import { readPolicyTables } from './policy-table.ts'
import { readTextPage } from './text-page.ts'

/** The rows of a page that people read, and whose way of writing them it is. */
export interface ReadPage extends OutsideDocument {
  format: 'cookiebot' | 'policy-table'
}

/** Reads a cookie policy or a Cookiebot declaration: HTML, whole or in pieces, Markdown, or saved text. */
export function readPageRows(text: string, aliases: ReadonlyMap<string, Category>): ReadPage {
  const page = pageOf(text)
  const tables = readPolicyTables(page, aliases)
  const declared = readDeclaration(page, aliases, tables.taken)
  const isCookiebot = declared.rows.length > 0 || /CookieDeclaration|cookiebot/i.test(text.slice(0, 200_000))
  return {
    format: isCookiebot ? 'cookiebot' : 'policy-table',
    rows: [...tables.rows, ...declared.rows],
    notUnderstood: [...tables.notUnderstood, ...declared.notUnderstood],
  }
}

function pageOf(text: string): Page {
  if (/<(?:!doctype|html|body|table|t[dhr]|div|h[1-6]|p|ul|li|section|span)\b/i.test(text.slice(0, 100_000))) {
    return readHtmlPage(text)
  }
  return text.split(/\r\n?|\n/).some(isRuler) ? readMarkdownPage(text) : readTextPage(text)
}
