import { createRequire } from 'node:module'
import type { ESLint, Rule } from 'eslint'
import { rules } from '../rules/index.ts'
import { fingerprint } from './analysis/fingerprint.ts'
import { createConfigs } from './configs.ts'
import { manifestLanguage } from './rule-kit/manifest-language.ts'

// By the package's own name, so that the same line holds in the sources and in the build.
const { name, version } = createRequire(import.meta.url)('eslint-plugin-consent/package.json') as {
  name: string
  version: string
}

const plugin: ESLint.Plugin = {
  meta: { name, version, namespace: 'consent' },
  // Written against typescript-eslint's types of the same objects.
  rules: rules as unknown as Record<string, Rule.RuleModule>,
  languages: { manifest: manifestLanguage as unknown as NonNullable<ESLint.Plugin['languages']>[string] },
}

/** A text that changes with the manifests of folders, for the configuration's settings: ESLint's cache knows of no manifest. */
const fingerprintOf: (...folders: readonly string[]) => string = fingerprint

// The configs hold the very object they belong to: ESLint refuses two plugins of one name.
export default Object.assign(plugin, { configs: createConfigs(plugin, rules), fingerprint: fingerprintOf })
