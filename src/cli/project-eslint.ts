import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ESLint } from 'eslint'
import { type LintSetup, eslintOptions } from './eslint-options.ts'
import { Misuse } from './terminal.ts'

type EslintClass = typeof ESLint

/** How many threads lint; `off` for none but the one that asks. */
export type Threads = number | 'auto' | 'off'

/** The project's own ESLint, so that it is the editor's as well; else the one beside this tool. */
export function projectEslint(cwd: string): EslintClass {
  for (const from of [join(cwd, 'package.json'), import.meta.url]) {
    try {
      const loaded = createRequire(from)('eslint') as { ESLint?: EslintClass }
      if (loaded.ESLint && Number.parseInt(loaded.ESLint.version, 10) >= 9) return loaded.ESLint
    } catch {
      // Not installed there, or not whole: the next place may have one.
    }
  }
  throw new Misuse('ESLint 9 or 10 is needed and not installed. Install it with `npm install -D eslint`.')
}

/** An ESLint by a setup; with threads, each of them makes the options for itself, since they hold functions. */
export async function createEslint(Eslint: EslintClass, setup: LintSetup, threads: Threads): Promise<ESLint> {
  if (threads === 'off') return new Eslint(eslintOptions(setup))
  if (typeof Eslint.fromOptionsModule !== 'function') {
    throw new Misuse(`ESLint ${Eslint.version} lints in one thread only. Leave --concurrency out, or update ESLint.`)
  }
  const address = pathToFileURL(optionsModule())
  address.searchParams.set('setup', JSON.stringify({ ...setup, threads }))
  return Eslint.fromOptionsModule(address)
}

/** Whether the project keeps reports to be overlooked in ESLint's own file, and its ESLint's class can heed that. */
export function hasSuppressions(Eslint: EslintClass, cwd: string): boolean {
  if (!existsSync(join(cwd, 'eslint-suppressions.json'))) return false
  try {
    new Eslint({ cwd, applySuppressions: true })
    return true
  } catch {
    return false
  }
}

/** By the package's own name, so that the same line holds in the sources and in the build: threads run the build. */
function optionsModule(): string {
  const packageFile = createRequire(import.meta.url).resolve('eslint-plugin-consent/package.json')
  return join(packageFile, '..', 'dist', 'src', 'cli', 'eslint-options-module.js')
}
