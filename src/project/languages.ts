/** One way to parse a language; `sourceType` is for espree alone, which has to be told. */
export type Attempt =
  | { parser: 'espree'; sourceType: 'module' | 'script' | 'commonjs' }
  | { parser: '@typescript-eslint/parser' }

export interface Language {
  /** Without the dot. */
  extensions: readonly string[]
  /** In order: the first that reads the text wins. */
  attempts: readonly Attempt[]
  /** The extension a parser goes by to know the dialect. */
  dialect: 'js' | 'ts' | 'tsx' | 'mts' | 'cts'
}

const typescript: Attempt = { parser: '@typescript-eslint/parser' }

const javascript: Language = {
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
    extensions: ['cjs'],
    attempts: [
      { parser: 'espree', sourceType: 'commonjs' },
      { parser: 'espree', sourceType: 'module' },
      typescript,
    ],
    dialect: 'js',
  },
  { extensions: ['ts'], attempts: [typescript], dialect: 'ts' },
  { extensions: ['mts'], attempts: [typescript], dialect: 'mts' },
  { extensions: ['cts'], attempts: [typescript], dialect: 'cts' },
  { extensions: ['tsx'], attempts: [typescript], dialect: 'tsx' },
]

const byExtension: ReadonlyMap<string, Language> = new Map(
  languages.flatMap((language) => language.extensions.map((extension) => [extension, language])),
)

/** The language of a file by its name; `null` for files that a scan does not look at by itself. */
export function languageOf(path: string): Language | null {
  return byExtension.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ?? null
}

/** What to try with a file that was named though its name says nothing of its language. */
export const presumedLanguage = javascript
