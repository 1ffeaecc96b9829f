import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../../src/index.ts'

/** What the config `manifest` reports on a text, by line. */
function lint(text: string, filename = '.cookierc'): { line: number; id: string }[] {
  const messages = new Linter().verify(text, plugin.configs.manifest, { filename })
  return messages.map(({ line, messageId, message }) => ({ line, id: messageId ?? message }))
}

const flawed = '{ "name": "_fbp", "category": "necessary" }'

describe('the language of manifests', () => {
  it.each([
    ['YAML', `cookies:\n  - ${flawed}`],
    ['JSON', `{\n  "cookies": [${flawed}] }`],
    ['JSON with comments', `{ // a comment\n  "cookies": [${flawed}] }`],
  ])('is %s', (_, text) => {
    expect(lint(text)).toEqual([{ line: 2, id: 'weakCategory' }])
  })

  it.each(['.cookierc', '.cookierc.yaml', '.cookierc.json', '.cookierc.jsonc', 'app/.config/cookierc.yml', 'cookie.config.json'])(
    'is that of %s', (filename) => {
      expect(lint(`cookies:\n  - ${flawed}`, filename)).toEqual([{ line: 2, id: 'weakCategory' }])
    },
  )

  it.each([
    ['the next line in YAML', `cookies:\n  # eslint-disable-next-line consent/valid-manifest -- why\n  - ${flawed}`],
    ['its own line in YAML', `cookies:\n  - ${flawed} # eslint-disable-line`],
    ['the rest in JSON', `/* eslint-disable consent/valid-manifest */\n{ "cookies": [${flawed}] }`],
    ['the next line in JSON', `{ // eslint-disable-next-line\n "cookies": [${flawed}] }`],
  ])('takes comments that switch rules off: %s', (_, text) => {
    expect(lint(text)).toEqual([])
  })

  it('takes a text with a disable mark for what it is', () => {
    expect(lint(`cookies:\n  - { "name": "_fbp", "category": "necessary", "purpose": "# eslint-disable-line" }`)).toEqual([
      { line: 2, id: 'weakCategory' },
    ])
  })

  it('tells where a text is neither YAML nor JSON', () => {
    const [message] = new Linter().verify('cookies: [\n', plugin.configs.manifest, { filename: '.cookierc' })
    expect(message).toMatchObject({ fatal: true, line: 2 })
    expect(message?.message).toContain('neither valid YAML nor JSON')
  })

  it('reports the word that is wrong', () => {
    const [message] = new Linter().verify(`cookies:\n  - ${flawed}`, plugin.configs.manifest, { filename: '.cookierc' })
    expect(message).toMatchObject({ line: 2, column: 35, endLine: 2, endColumn: 46 })
  })

  it('leaves the rules of code alone', () => {
    const config: Linter.Config[] = [...plugin.configs.manifest, { files: ['**/.cookierc'], rules: { 'consent/require-consent': 'error' } }]
    expect(new Linter().verify('cookies: []\n', config, { filename: '.cookierc' })).toEqual([])
  })
})
