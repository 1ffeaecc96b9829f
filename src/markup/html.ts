import { createRequire } from 'node:module'
import type { TSESLint } from '@typescript-eslint/utils'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { HOLE } from '../syntax/hole.ts'
import { addPage } from '../syntax/page.ts'
import { parseText } from '../syntax/source-code.ts'
import { looksMinified } from '../text/minified.ts'
import { ControlBlocks, type TemplateCondition, isAngularTemplate, structuralConditions } from './angular.ts'
import { Composition } from './composition.ts'
import { PageBoxes } from './page-boxes.ts'
import { PageScripts } from './page-scripts.ts'
import { serverConditions } from './server-conditions.ts'
import { templateTags, withoutTags } from './template-tags.ts'

type Parser = typeof import('parse5')
type Tag = DefaultTreeAdapterTypes.Element

/** Elements that fetch or run something. */
const TAGS: ReadonlySet<string> = new Set(['script', 'img', 'iframe'])
/** Attributes whose text is code: those of HTML, and those of Alpine. */
const HANDLER = /^(?:on[a-z]+|@[\w.:-]+|x-on:[\w.:-]+|x-init)$/
/** Text without which nothing on a page runs, is fetched or is ticked. */
const SIGNS = /<(?:script|img|iframe)\b|\schecked\b|\s(?:on[a-z]+|@[\w.:-]+|x-on:[\w.:-]+|x-init)\s*=|javascript:/i

let parser: Parser | undefined

/**
 * A page as a program: its scripts in their order, the elements that fetch something and the handlers in attributes as JSX.
 * Tags of template engines are looked through: what they put in is unknown, what stands between them is there.
 *
 * @param text HTML, whole or in part, with or without template tags
 * @param path the file's: templates of Angular are known by it
 * @returns parsed, with the places of the page; `null` where not even what is left of it parses
 */
export function readHtml(text: string, path: string): TSESLint.SourceCode | null {
  return new HtmlReader(text, isAngularTemplate(path, text)).read()
}

class HtmlReader {
  readonly #text: string
  /** The text as a browser's parser may see it, of the same length. */
  readonly #plain: string
  readonly #conditions: ReturnType<typeof serverConditions>
  readonly #composition: Composition
  /** Scripts that run apart from the others. */
  readonly #apart: PageScripts
  readonly #boxes = new PageBoxes()
  /** Of a template of Angular, where blocks decide what is there; `null` for a page. */
  readonly #blocks: ControlBlocks | null

  constructor(text: string, isTemplate: boolean) {
    const isEmpty = !SIGNS.test(text)
    const tags = isEmpty ? [] : templateTags(text)
    this.#text = text
    this.#plain = isEmpty ? '' : withoutTags(text, tags)
    this.#conditions = serverConditions(tags)
    this.#composition = new Composition(text)
    this.#apart = new PageScripts(text)
    this.#blocks = isTemplate ? new ControlBlocks(this.#plain) : null
  }

  read(): TSESLint.SourceCode | null {
    parser ??= createRequire(import.meta.url)('parse5') as Parser
    const root = parser.parse(this.#plain, { sourceCodeLocationInfo: true, scriptingEnabled: false })
    const pending: DefaultTreeAdapterTypes.Node[] = [root]
    for (let node = pending.pop(); node; node = pending.pop()) {
      if ('tagName' in node) this.#add(node)
      if ('childNodes' in node) pending.push(...[...node.childNodes].reverse())
    }
    const program = this.#composition.parse((code) =>
      parseText(code, 'page.js', { sourceType: 'script', parserOptions: { ecmaFeatures: { jsx: true } } }))
    if (program) addPage(program.ast, { scripts: this.#apart.in(program), conditions: this.#conditions, boxes: this.#boxes.all() })
    return program
  }

  #add(tag: Tag): void {
    const location = tag.sourceCodeLocation
    // What the parser adds by itself has no place.
    if (!location) return
    this.#boxes.add(tag)
    const attributes = this.#attributesOf(tag)
    if (!TAGS.has(tag.tagName) && !attributes.some(({ isCode }) => isCode)) return
    const start = location.startTag ?? location
    const content = tag.tagName === 'script' ? { start: start.endOffset, end: location.endTag?.startOffset ?? location.endOffset } : null
    const hasContent = content !== null && this.#text.slice(content.start, content.end).trim() !== ''
    const name = TAGS.has(tag.tagName) ? tag.tagName : 'div'
    // Angular leaves script elements out of what it renders.
    const isInert = this.#blocks !== null && name === 'script'
    this.#composition.glue(isInert ? '\n;void function(){return ' : '\n;', start.startOffset)
    if (this.#blocks) this.#addConditions([...this.#blocks.at(start.startOffset), ...structuralConditions(tag, this.#plain)])
    this.#composition.glue(`<${name}`, start.startOffset, start.endOffset)
    for (const { name, value, isCode, isBound, range } of attributes) {
      if (isBound) {
        if (value) this.#addBound(name, value)
      } else if (!isCode) {
        const given = value === null ? '' : `={${JSON.stringify(value.text)}}`
        this.#composition.glue(` ${name}`, ...range)
        if (value) this.#composition.glue(given, ...value.range)
      } else if (value) this.#addHandler(name, value)
    }
    this.#composition.glue(`${hasContent ? `>{""}</${name}>` : '/>'};${isInert ? '}' : ''}\n`, start.startOffset, start.endOffset)
    if (!content || !hasContent || isInert || attributes.some((one) => one.name === 'src')) return
    const type = (tag.attrs.find(({ name }) => name === 'type')?.value ?? '').trim().toLowerCase()
    this.#addScript(content, CLASSIC.test(type), start.startOffset)
  }

  #addConditions(conditions: readonly TemplateCondition[]): void {
    for (const { range, negated } of conditions) {
      this.#composition.glue(negated ? '!(' : '(', range[0])
      this.#composition.code('expression', ...range)
      this.#composition.glue(')&&', range[1])
    }
  }

  #addBound(name: string, { inner }: AttributeValue): void {
    this.#composition.glue(` ${name}={`, inner[0])
    this.#composition.code('expression', ...inner)
    this.#composition.glue('}', inner[1])
  }

  #addHandler(name: string, { text, range, inner }: AttributeValue): void {
    this.#composition.glue(` ${eventNameOf(name)}={async()=>{`, ...range)
    if (text === this.#text.slice(...inner)) this.#composition.code('body', ...inner)
    else this.#composition.codeAs('body', text.replace(/^javascript:/i, ''), ...inner)
    this.#composition.glue('\n}}', ...range)
  }

  #addScript({ start, end }: { start: number; end: number }, isClassic: boolean, tag: number): void {
    const written = this.#text.slice(start, end)
    // Reports and exported pages hold a whole program of some tool; a vendor's snippet is short.
    if (written.length > LONGEST_SNIPPET && looksMinified(written)) return
    const plain = this.#plain.slice(start, end)
    // A sign that templates use may be the script's own.
    const isTemplate = plain !== written && parseText(written, 'page.js', { sourceType: 'script' }).sourceCode === null
    const code = isTemplate ? plain : written
    const setApart = (): void => this.#apart.add(tag, code, start)
    if (!isClassic || stops(code)) {
      setApart()
      return
    }
    this.#composition.codeAs('statements', code, start, end, true, setApart)
    this.#composition.glue('\n;', end)
  }

  #attributesOf({ attrs, sourceCodeLocation: location }: Tag): Attribute[] {
    return attrs.flatMap((attribute): Attribute[] => {
      const name = attribute.prefix ? `${attribute.prefix}:${attribute.name}` : attribute.name
      const place = location?.attrs?.[name]
      if (!place) return []
      const range = [place.startOffset, place.endOffset] as const
      const bound = this.#blocks ? /^\[(?:attr\.)?([a-z-]+)\]$/.exec(name)?.[1] : undefined
      if (bound !== undefined) return [{ name: bound, range, isCode: false, isBound: true, value: this.#valueOf(attribute.value, range) }]
      const isCode = HANDLER.test(name) || (name === 'href' && /^\s*javascript:/i.test(attribute.value))
      if (!isCode && (!ATTRIBUTE_NAME.test(name) || name.includes(HOLE))) return []
      return [{ name, range, isCode, isBound: false, value: this.#valueOf(attribute.value, range) }]
    })
  }

  #valueOf(text: string, [start, end]: readonly [number, number]): AttributeValue | null {
    const written = this.#plain.slice(start, end)
    const sign = written.indexOf('=')
    if (sign < 0) return null
    const from = start + sign + 1 + (/^\s*/.exec(written.slice(sign + 1))?.[0].length ?? 0)
    const quote = this.#plain[from]
    const inner = quote === '"' || quote === "'" ? [from + 1, end - 1] as const : [from, end] as const
    return { text, range: [from, end], inner }
  }
}

interface AttributeValue {
  /** Without quotes, character references resolved. */
  text: string
  range: readonly [start: number, end: number]
  /** Where it stands inside its quotes. */
  inner: readonly [start: number, end: number]
}

interface Attribute {
  name: string
  value: AttributeValue | null
  isCode: boolean
  /** Its value is an expression, as Angular has it. */
  isBound: boolean
  range: readonly [start: number, end: number]
}

/** The handler's attribute in JSX: what it is called tells whether a visitor's act runs it. */
function eventNameOf(attribute: string): string {
  if (/^on[a-z]+$/.test(attribute)) return attribute
  if (attribute === 'x-init') return 'onload'
  const event = /^(?:@|x-on:)([a-z]+)/.exec(attribute)?.[1]
  return `on${event ?? 'click'}`
}

/** Characters of minified code that a page may have as its own. */
const LONGEST_SNIPPET = 20_000

/** What JSX takes for the name of an attribute. */
const ATTRIBUTE_NAME = /^[a-zA-Z_$][\w$-]*(?::[a-zA-Z_$][\w$-]*)?$/
/** Types of scripts that share their names with all others of the page. */
const CLASSIC = /^(?:(?:text|application)\/(?:x-)?(?:java|ecma)script(?:1\.\d)?)?$/

/** Whether a script may end before its last statement, which the others do not mind. */
function stops(code: string): boolean {
  return /^[ \t]*(?:if\s*\([^\n]*\)\s*\{?\s*)?throw\b/m.test(code)
}
