import * as parser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../../src/index.ts'

/** A name, and code whose lines are marked with the message id expected there. Honest code and its broken twin stand together. */
export type MarkedCase = readonly [name: string, code: string] | readonly [name: string, code: string, file: string]

const CONFIGS = { html: 'html', vue: 'vue', svelte: 'svelte', astro: 'astro' } as const

/** One test a case: `rule` reports what the markers say, and nothing else. The file is `app.tsx` unless a case says otherwise. */
export function describeMarked(title: string, rule: string, cases: readonly MarkedCase[], settings: Record<string, unknown> = {}): void {
  const ids = Object.keys((plugin.rules?.[rule]?.meta as { messages: object }).messages)
  const marker = new RegExp(`(?://|/\\*|<!--) ?((?:(?:${ids.join('|')})\\b ?)+)`)
  describe(title, () => {
    it.each(cases.map(([name, code, file = 'app.tsx']) => ({ name, code, file })))('$name', ({ code, file }) => {
      const expected = code.split('\n').flatMap((line, index) =>
        (marker.exec(line)?.[1] ?? '').trim().split(' ').filter(Boolean).map((id) => `${index + 1} ${id}`))
      expect(reportsOf(rule, code, file, settings).sort()).toEqual(expected.sort())
    })
  })
}

function reportsOf(rule: string, code: string, file: string, settings: Record<string, unknown>): string[] {
  const extension = file.split('.').at(-1) as keyof typeof CONFIGS
  const shipped = plugin.configs[CONFIGS[extension] ?? 'recommended']
  const configs = [
    ...shipped.map((config): Linter.Config => ({ ...config, rules: { [`consent/${rule}`]: 'error' } })),
    { files: ['**/*.{ts,tsx}'], languageOptions: { parser } },
    { settings: { consent: settings } },
  ]
  return new Linter().verify(code, configs, { filename: file }).map(({ line, messageId, message }) => `${line} ${messageId ?? message}`)
}
