import type { ESLint, Linter } from 'eslint'
import plugin from '../index.ts'
import { createSourceParser } from '../project/read/source-parser.ts'

/** How ESLint is to run; plain data, so that threads may be told of it in an address. */
export interface LintSetup {
  /** Absolute. */
  cwd: string
  /** By the shipped rules alone, where the project has no configuration that knows the plugin. */
  own: boolean
  /** What the plugin is called in the configuration. */
  prefixes: readonly string[]
  /** The project keeps what ESLint is to overlook in a file of ESLint's own. */
  suppressions: boolean
}

/** ESLint's options for a check: our rules alone are run, by whatever configuration they stand in. */
export function eslintOptions({ cwd, own, prefixes, suppressions }: LintSetup): ESLint.Options {
  return {
    cwd,
    errorOnUnmatchedPattern: false,
    warnIgnored: false,
    ruleFilter: ({ ruleId }) => isOurs(ruleId, prefixes),
    ...own ? { overrideConfigFile: true, overrideConfig: ownConfig(cwd) } : {},
    ...suppressions ? { applySuppressions: true } : {},
  }
}

export function isOurs(ruleId: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => ruleId.startsWith(`${prefix}/`))
}

/** What every file has, with and without an ending. Patterns that end with a lone `*` would make ESLint take no file by itself. */
export const everyFile: readonly string[] = ['**/*.*', '**/!(*.*)']

/** The recommended rules for every language that a scan reads, and for manifests. */
function ownConfig(cwd: string): Linter.Config[] {
  const { recommended, manifest } = plugin.configs
  const manifests = manifest.flatMap(({ files }) => files ?? []).flat()
  return [
    {
      files: [...everyFile],
      ignores: manifests,
      plugins: { consent: plugin },
      languageOptions: { parser: createSourceParser(cwd, plugin.meta?.version ?? '') },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      rules: Object.assign({}, ...recommended.map(({ rules }) => rules)) as Linter.RulesRecord,
    },
    ...manifest,
  ]
}
