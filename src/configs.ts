import type { ESLint, Linter } from 'eslint'
import { createHtmlParser } from './markup/html-parser.ts'
import { createComponentParser } from './project/read/component-parser.ts'

const scripts = ['**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}']
/** Where manifests lie that are data; `package.json` is left to those who lint it. */
const manifests = [
  '**/.cookierc',
  '**/.cookierc.{json,jsonc,yaml,yml}',
  '**/.config/cookierc',
  '**/.config/cookierc.{json,jsonc,yaml,yml}',
  '**/cookie.config.{json,jsonc,yaml,yml}',
]

/** What `strict` asks of checks: only platforms and declared gates count, and of these only what tells of a visitor's act. */
const STRICT = { consent: { infer: false, strict: true } }

/** Every rule, and reports of what could not be decided. */
function strictRules(rules: Readonly<Record<string, Documented>>): Linter.RulesRecord {
  return Object.fromEntries(Object.keys(rules).map((rule): [string, Linter.RuleEntry] =>
    [`consent/${rule}`, rule === 'require-consent' ? ['error', { unknown: 'report' }] : 'error']))
}

interface Documented {
  meta: { docs?: { recommended: boolean } }
}

/**
 * The shipped configs, computed from the rules' own meta. Each names its files, so that a rule never meets a language
 * it does not speak.
 *
 * @param plugin the object that goes under `plugins.consent`
 * @param rules by name, without prefix
 */
export function createConfigs(
  plugin: ESLint.Plugin,
  rules: Readonly<Record<string, Documented>>,
): Record<'recommended' | 'strict' | 'manifest' | 'html' | 'vue' | 'svelte' | 'astro' | 'angular', Linter.Config[]> {
  const recommended = Object.entries(rules).filter(([, rule]) => rule.meta.docs?.recommended === true)
  const jsx = { parserOptions: { ecmaFeatures: { jsx: true } } }
  const config = (name: string, files: string[], languageOptions: Linter.LanguageOptions): Linter.Config[] => [{
    name: `consent/${name}`,
    files,
    plugins: { consent: plugin },
    languageOptions,
    rules: Object.fromEntries(recommended.map(([rule]) => [`consent/${rule}`, 'error'])),
  }]
  const version = plugin.meta?.version ?? ''
  const html = createHtmlParser({ name: 'consent/html', version })
  return {
    recommended: config('recommended', scripts, jsx),
    strict: config('strict', scripts, jsx).map((strict) => ({ ...strict, settings: STRICT, rules: strictRules(rules) })),
    manifest: [
      {
        name: 'consent/manifest',
        files: manifests,
        plugins: { consent: plugin },
        language: 'consent/manifest',
        rules: { 'consent/valid-manifest': 'error' },
      },
    ],
    html: config('html', ['**/*.{html,htm}'], { parser: html }),
    angular: config('angular', ['**/*.component.html'], { parser: createComponentParser('@angular-eslint/template-parser', version, html) }),
    astro: config('astro', ['**/*.astro'], { parser: createComponentParser('astro-eslint-parser', version) }),
    svelte: config('svelte', ['**/*.svelte'], { parser: createComponentParser('svelte-eslint-parser', version) }),
    vue: config('vue', ['**/*.vue'], { parser: createComponentParser('vue-eslint-parser', version) }),
  }
}
