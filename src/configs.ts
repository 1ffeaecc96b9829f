import type { ESLint, Linter } from 'eslint'

const scripts = ['**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}']
/** Where manifests lie that are data; `package.json` is left to those who lint it. */
const manifests = [
  '**/.cookierc',
  '**/.cookierc.{json,jsonc,yaml,yml}',
  '**/.config/cookierc',
  '**/.config/cookierc.{json,jsonc,yaml,yml}',
  '**/cookie.config.{json,jsonc,yaml,yml}',
]

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
): Record<'recommended' | 'manifest', Linter.Config[]> {
  const recommended = Object.entries(rules).filter(([, rule]) => rule.meta.docs?.recommended === true)
  return {
    recommended: [
      {
        name: 'consent/recommended',
        files: scripts,
        plugins: { consent: plugin },
        languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
        rules: Object.fromEntries(recommended.map(([name]) => [`consent/${name}`, 'error'])),
      },
    ],
    manifest: [
      {
        name: 'consent/manifest',
        files: manifests,
        plugins: { consent: plugin },
        language: 'consent/manifest',
        rules: { 'consent/valid-manifest': 'error' },
      },
    ],
  }
}
