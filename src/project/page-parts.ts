import { basename, dirname } from 'node:path'
import { speaksOfConsent } from '../consent/hand-written/vocabulary.ts'
import { DuringLook } from '../manifest/look.ts'
import { serverConditions } from '../markup/server-conditions.ts'
import { type TemplateTag, templateTags } from '../markup/template-tags.ts'
import type { Node } from '../syntax/node.ts'
import { languageOf } from './read/languages.ts'
import { parsedFile, textOf } from './read/parsed-files.ts'
import { projectRootOf } from './resolve/project-root.ts'
import { walk } from './walk.ts'

/** Where a template puts in another one, and the condition that speaks of consent there. */
export interface PutIn {
  /** Absolute. */
  file: string
  line: number
  /** As written. */
  condition: string
}

/** How the tags of template engines put in another template. */
const PUTS_IN = /\b(?:include(?:_once|_cached|_relative)?|require(?:_once)?|render|partial|import|element|get_template_part|component|view)\b|^>/
/** Folders of Jekyll, Eleventy and their kin whose scripts are parts of pages too. */
const PARTS = /[\\/](?:_includes|_partials|partials|includes|snippets)[\\/]/
const WHOLE_PAGE = /<!doctype|<html\b/i
/** More templates around each other are not looked at. */
const DEEPEST = 5

/**
 * Why it is not in sight whether a part of pages runs: every template that puts it in does so under a condition that speaks of
 * consent. `null` where one does so anyway, or none does.
 *
 * @param path absolute, of the part
 */
export function putInUnderConsent(path: string): PutIn | null {
  const root = projectRootOf(path)
  const isPart = languageOf(path)?.kind === 'html' ? !WHOLE_PAGE.test(textOf(path) ?? '<html') : PARTS.test(path)
  return root !== null && isPart ? conditionAround(path, root, []) : null
}

function conditionAround(path: string, root: string, around: readonly string[]): PutIn | null {
  if (around.length >= DEEPEST || around.includes(path)) return null
  let first: PutIn | null = null
  for (const page of templatesIn(root)) {
    const text = page === path ? null : textOf(page)
    if (text === null || !text.includes(stemOf(path))) continue
    const tags = templateTags(text)
    for (const tag of tags.filter((one) => one.kind !== 'comment' && putsIn(one, path))) {
      const condition = conditionOf(tag, path, text, tags) ?? conditionOfScript(tag, page, root)
      const found = condition === null ? conditionAround(page, root, [...around, path]) : putIn(page, text, tag, condition)
      if (!found) return null
      first ??= found
    }
  }
  return first
}

const templates = new DuringLook<readonly string[]>()

function templatesIn(root: string): readonly string[] {
  return templates.get(root, () =>
    walk([root], { root, all: false }).map(({ path }) => path).filter((path) => languageOf(path)?.kind === 'html'))
}

function putIn(file: string, text: string, { start }: TemplateTag, condition: string): PutIn {
  return { file, line: text.slice(0, start).split('\n').length, condition }
}

/** `analytics` of `_analytics.html.erb`. */
function stemOf(path: string): string {
  return basename(path).replace(/^_/, '').replace(/\..*$/, '')
}

function putsIn({ inner }: TemplateTag, path: string): boolean {
  return PUTS_IN.test(inner) && pathsIn(inner).some((written) => means(written, path))
}

function pathsIn(inner: string): string[] {
  return inner.match(/[\w./@-]+/g) ?? []
}

/** Whether a path that a template writes is a file's: its name, and the folder before it where one is named. */
function means(written: string, path: string): boolean {
  const [last = '', folder = ''] = written.split('/').reverse()
  if (stemOf(last) !== stemOf(path)) return false
  return /^\.*$|^@/.test(folder) || folder === basename(dirname(path))
}

/** The condition of the template itself around a tag, or within it. */
function conditionOf(tag: TemplateTag, path: string, text: string, tags: readonly TemplateTag[]): string | null {
  const around = serverConditions(tags).find(({ range, text: written }) =>
    range[0] <= tag.start && tag.end <= range[1] && speaksOfConsent(written))
  return around?.text ?? headsWithin(tag, path).find(({ said }) => speaksOfConsent(said))?.written ?? null
}

/** A piece of a tag as written, and without the part that it puts in. */
interface Head {
  written: string
  said: string
}

/** What is said before and behind the words that put a part in, in the same tag: `render 'analytics' if consented?`. */
function headsWithin({ inner }: TemplateTag, path: string): Head[] {
  const heads: Head[] = []
  for (const piece of inner.split(/(?<=[{};])/)) {
    const named = PUTS_IN.test(piece) ? pathsIn(piece).filter((written) => means(written, path)) : []
    const written = piece.replace(/[{;]$/, '').trim()
    if (named.length > 0) {
      heads.push({ written, said: named.reduce((left, name) => left.replace(name, ''), written) })
      break
    }
    if (piece.endsWith('{')) heads.push({ written, said: written })
    else if (piece.endsWith('}')) heads.pop()
  }
  return heads.filter(({ said }) => /\b(?:if|unless|and)\b|&&|\?/.test(said))
}

/** The condition of the page's own script that a tag stands in: `if (accepted) { {% include analytics.js %} }`. */
function conditionOfScript({ start }: TemplateTag, page: string, root: string): string | null {
  const file = parsedFile(page, root)
  let node: Node | null | undefined = file && (file.sourceCode.getNodeByRangeIndex(start))
  for (; node; node = node.parent) {
    if (node.type !== 'IfStatement' || start < node.consequent.range[0] || node.consequent.range[1] <= start) continue
    const condition = file?.sourceCode.getText(node.test) ?? ''
    if (speaksOfConsent(condition)) return condition
  }
  return null
}
