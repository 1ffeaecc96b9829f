import { Linter } from 'eslint'
import { describe, expect, it, vi } from 'vitest'

vi.mock('../../src/analysis/analyze.ts', () => ({
  analyze() {
    throw new Error('too deep')
  },
}))

const { default: plugin } = await import('../../src/index.ts')

function lint(settings: Record<string, unknown> = {}): string[] {
  const messages = new Linter().verify('a', [...plugin.configs.recommended, { settings }], { filename: 'a.js' })
  return messages.map(({ line, column, message }) => `${line}:${column} ${message}`)
}

describe('a file whose analysis fails', () => {
  it('gets one report from all rules together', () => {
    expect(lint()).toEqual([
      '1:1 The consent analysis of this file failed, so its effects were not checked: too deep. '
      + 'Please report it, with this file, at https://github.com/eslint-plugin-consent/eslint-plugin-consent/issues.',
    ])
  })

  it('gets it each time it is linted', () => {
    expect(lint()).toHaveLength(1)
    expect(lint()).toHaveLength(1)
  })
})

it('tells of a setting that is wrong, once a file', () => {
  const messages = lint({ consent: { manifest: 1 } })
  expect(messages).toHaveLength(1)
  expect(messages[0]).toContain('manifest')
  expect(messages[0]).toMatch(/Correct it in the ESLint configuration\.$/)
})

it('leaves files without JavaScript scope alone', () => {
  const language = {
    fileType: 'text',
    lineStart: 1,
    columnStart: 0,
    nodeTypeKey: 'type',
    visitorKeys: { Program: [] },
    validateLanguageOptions: () => undefined,
    parse: () => ({ ok: true, ast: { type: 'Program' } }),
    createSourceCode: (_: unknown, { ast }: { ast: object }) => ({
      ast,
      text: '',
      getLoc: () => ({ start: { line: 1, column: 0 }, end: { line: 1, column: 0 } }),
      getRange: () => [0, 0],
      * traverse() {
        yield { kind: 1, target: ast, phase: 1, args: [ast] }
      },
    }),
  }
  const rules = Object.fromEntries(Object.keys(plugin.rules ?? {}).map((name) => [`consent/${name}`, 'error'] as const))
  const messages = new Linter().verify('', {
    files: ['**/*.text'],
    plugins: { consent: plugin, own: { languages: { text: language as never } } },
    language: 'own/text',
    rules,
  }, { filename: 'a.text' })
  expect(messages).toEqual([])
})
