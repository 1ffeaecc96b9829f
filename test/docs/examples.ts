import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as typescriptParser from '@typescript-eslint/parser'
import { ESLint, type Linter } from 'eslint'
import type { Fence, Page } from './page.ts'

/** An example of a rule's page, with the manifest that stands before it. */
export interface Example {
  fence: Fence
  verdict: 'fails' | 'passes'
  /** The message ids that are named after the language; empty where at least one report of any will do. */
  messageIds: readonly string[]
  options: readonly unknown[]
  manifest: string | null
}

const languages: ReadonlySet<string> = new Set(['js', 'jsx', 'ts', 'tsx', 'yaml', 'json'])
/** Languages of examples that are manifests themselves. */
const manifestLanguages: ReadonlySet<string> = new Set(['yaml', 'json'])

/** The examples of a page in the format that CONTRIBUTING.md describes. */
export function examplesOf(page: Page): Example[] {
  const examples: Example[] = []
  let manifest: string | null = null
  for (const fence of page.fences) {
    if (fence.info[0] === '.cookierc') {
      manifest = fence.text
      continue
    }
    const verdict = verdictOf(fence.section)
    if (verdict === null || !languages.has(fence.language)) continue
    const optionsAt = fence.info.findIndex((word) => word.startsWith('{'))
    const messageIds = optionsAt === -1 ? fence.info : fence.info.slice(0, optionsAt)
    const options: unknown[] = optionsAt === -1 ? [] : [JSON.parse(fence.info.slice(optionsAt).join(' '))]
    examples.push({ fence, verdict, messageIds, options, manifest })
  }
  return examples
}

function verdictOf(section: string): Example['verdict'] | null {
  if (section === 'Fails') return 'fails'
  return section === 'Passes' ? 'passes' : null
}

/**
 * Lints one example with one rule, in a folder of its own.
 *
 * @returns the reports' message ids in the order of their places; a syntax error's text stands for its id
 */
export async function lintExample(plugin: ESLint.Plugin, rule: string, example: Example): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'docs-example-'))
  try {
    // The search for a manifest ends at a repository's root.
    mkdirSync(join(folder, '.git'))
    if (example.manifest !== null) writeFileSync(join(folder, '.cookierc'), example.manifest)
    const filePath = join(folder, manifestLanguages.has(example.fence.language) ? '.cookierc' : `example.${example.fence.language}`)
    writeFileSync(filePath, example.fence.text)
    const eslint = new ESLint({
      cwd: folder,
      overrideConfigFile: true,
      overrideConfig: configFor(plugin, rule, example.options),
    })
    const [result] = await eslint.lintFiles([filePath])
    return result?.messages.map((message) => message.messageId ?? message.message) ?? []
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function configFor(plugin: ESLint.Plugin, rule: string, options: readonly unknown[]): Linter.Config[] {
  return [
    {
      files: ['**/*.{js,jsx,ts,tsx}'],
      plugins: { consent: plugin },
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      rules: { [`consent/${rule}`]: ['error', ...options] },
    },
    { files: ['**/*.{ts,tsx}'], languageOptions: { parser: typescriptParser } },
    {
      files: ['**/.cookierc'],
      plugins: { consent: plugin },
      language: 'consent/manifest',
      rules: { [`consent/${rule}`]: ['error', ...options] },
    },
  ]
}
