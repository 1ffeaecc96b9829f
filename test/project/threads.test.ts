import { symlinkSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'
import { createProject } from './project-files.ts'

const house = fileURLToPath(new URL('../..', import.meta.url))
const HAS_THREADS = Number(ESLint.version.split('.')[0]) >= 10

const FILES = 24

/** Half of the files load pixels in exported functions, the other half call them, every third time without a check. */
function writeProject(): string {
  const parts = Array.from({ length: FILES }, (_, index) => [
    [`src/pixel${index}.js`, `export function load() { fbq('init', '${index}') }\ndocument.cookie = 'own${index}=1'`],
    [`src/app${index}.js`, `import { load } from './pixel${index}.js'\n${index % 3 === 0 ? 'load()' : `if (hasConsent('marketing')) load()`}`],
  ] as const).flat()
  const root = createProject({
    ...Object.fromEntries(parts),
    'package.json': '{ "name": "site", "private": true, "type": "module" }',
    'eslint.config.js': `import consent from 'eslint-plugin-consent'\nexport default [...[consent.configs.recommended].flat()]`,
  })
  mkdirSync(join(root, 'node_modules'))
  symlinkSync(house, join(root, 'node_modules/eslint-plugin-consent'), 'junction')
  return root
}

async function messagesOf(cwd: string, concurrency: number): Promise<unknown[]> {
  const options = { cwd, ...HAS_THREADS ? { concurrency } : {} }
  const results = await new ESLint(options).lintFiles(['src'])
  return results.map(({ filePath, messages }) => [filePath, messages])
}

describe('ESLint in several threads', () => {
  it.skipIf(!HAS_THREADS)('says the same as in one', { timeout: 60_000 }, async () => {
    const root = writeProject()
    const alone = await messagesOf(root, 1)
    expect(JSON.stringify(alone)).toContain('without consent')
    expect(await messagesOf(root, 2)).toEqual(alone)
    expect(await messagesOf(root, 3)).toEqual(alone)
  })
})
