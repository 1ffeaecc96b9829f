/** One way to parse a language; `sourceType` is for espree alone, which has to be told. */
export type Attempt =
  | { parser: 'espree'; sourceType: 'module' | 'script' | 'commonjs' }
  | { parser: '@typescript-eslint/parser' }

export interface ScriptLanguage {
  kind: 'script'
  /** Without the dot. */
  extensions: readonly string[]
  /** In order: the first that reads the text wins. */
  attempts: readonly Attempt[]
  /** The extension a parser goes by to know the dialect. */
  dialect: 'js' | 'ts' | 'tsx' | 'mts' | 'cts'
}

/** Pages, in which scripts are one part of several. */
export interface PageLanguage {
  kind: 'html'
  extensions: readonly string[]
}

/** Components with markup, which a parser of their own reads before anything else. */
export interface ComponentLanguage {
  kind: 'component'
  extensions: readonly string[]
  /** npm package. */
  parser: string
}

export type Language = ScriptLanguage | PageLanguage | ComponentLanguage

const typescript: Attempt = { parser: '@typescript-eslint/parser' }

const javascript: ScriptLanguage = {
  kind: 'script',
  extensions: ['js', 'jsx', 'mjs'],
  attempts: [
    { parser: 'espree', sourceType: 'module' },
    { parser: 'espree', sourceType: 'commonjs' },
    // Type annotations, Flow's among them, in a file that calls itself JavaScript.
    typescript,
  ],
  dialect: 'js',
}

/** The languages that a scan reads. */
const languages: readonly Language[] = [
  javascript,
  {
    kind: 'script',
    extensions: ['cjs'],
    attempts: [
      { parser: 'espree', sourceType: 'commonjs' },
      { parser: 'espree', sourceType: 'module' },
      typescript,
    ],
    dialect: 'js',
  },
  { kind: 'script', extensions: ['ts'], attempts: [typescript], dialect: 'ts' },
  { kind: 'script', extensions: ['mts'], attempts: [typescript], dialect: 'mts' },
  { kind: 'script', extensions: ['cts'], attempts: [typescript], dialect: 'cts' },
  { kind: 'script', extensions: ['tsx'], attempts: [typescript], dialect: 'tsx' },
]

const html: PageLanguage = { kind: 'html', extensions: ['html', 'htm', 'xhtml', 'shtml'] }

/** Pages that a server fills in: HTML with the tags of template engines. */
const templates: PageLanguage = {
  kind: 'html',
  extensions: [
    'erb', 'eex', 'heex', 'leex', 'ejs', 'eta', 'php', 'phtml', 'cshtml', 'jsp', 'liquid', 'twig', 'jinja', 'jinja2', 'j2', 'njk',
    'nunjucks', 'hbs', 'handlebars', 'mustache', 'gohtml',
  ],
}

const components: readonly ComponentLanguage[] = [
  { kind: 'component', extensions: ['astro'], parser: 'astro-eslint-parser' },
  { kind: 'component', extensions: ['svelte'], parser: 'svelte-eslint-parser' },
  { kind: 'component', extensions: ['vue'], parser: 'vue-eslint-parser' },
]

const byExtension: ReadonlyMap<string, Language> = new Map(
  [...languages, html, ...components].flatMap((language) => language.extensions.map((extension) => [extension, language])),
)

/** What a template's name says beside its engine where it makes a page: `page.html.erb`, but `config.yml.erb`. */
const PAGE_NAME = /^(?:[^.]*|.*\.(?:html?|xhtml|php|blade|inc|tpl|page|view|layout|template|partial|component))$/

/** The language of a file by its name; `null` for files that a scan does not look at by itself. */
export function languageOf(path: string): Language | null {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase()
  const dot = name.lastIndexOf('.')
  const extension = name.slice(dot + 1)
  const known = byExtension.get(extension)
  if (known) return known
  return templates.extensions.includes(extension) && PAGE_NAME.test(name.slice(0, Math.max(dot, 0))) ? templates : null
}

/** What to try with a file that was named though its name says nothing of its language. */
export const presumedLanguage = javascript
