import { createRequire } from 'node:module'
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import { createConfigs } from '../src/configs.ts'
import plugin from '../src/index.ts'

const packageJson = createRequire(import.meta.url)('../package.json') as { name: string; version: string }

describe('the plugin', () => {
  it('says who it is', () => {
    expect(plugin.meta).toEqual({ name: packageJson.name, version: packageJson.version, namespace: 'consent' })
  })

  it('has rules whose meta is whole', () => {
    for (const [name, rule] of Object.entries(plugin.rules ?? {})) {
      const { meta } = rule
      expect(meta?.docs?.description, name).toMatch(/^[A-Z].*[^.]$/)
      expect(meta?.docs?.url, name).toContain(`/docs/rules/${name}.md`)
      expect(meta?.schema, name).toBeDefined()
      expect(Object.keys(meta?.messages ?? {}), name).not.toEqual([])
    }
  })
})

describe('recommended', () => {
  const [config] = plugin.configs.recommended

  it('turns on what the rules themselves recommend', () => {
    expect(Object.keys(config?.rules ?? {}).sort()).toEqual([
      'consent/consent-mode-default',
      'consent/cookie-lifetime',
      'consent/no-implied-consent',
      'consent/no-undeclared-cookie',
      'consent/no-undeclared-pixel',
      'consent/no-undeclared-service',
      'consent/no-undeclared-storage',
      'consent/require-consent',
      'consent/valid-manifest',
    ])
    const { recommended } = createConfigs(plugin, {
      yes: { meta: { docs: { recommended: true } } },
      no: { meta: { docs: { recommended: false } } },
      undocumented: { meta: {} },
    })
    expect(recommended[0]?.rules).toEqual({ 'consent/yes': 'error' })
  })

  it('holds the plugin itself, so that a project may name it too', () => {
    expect(config?.plugins?.consent).toBe(plugin)
  })

  it.each(['js', 'jsx', 'mjs', 'cjs', 'ts', 'tsx', 'mts', 'cts'])('is for .%s', (extension) => {
    const messages = lint(`a.${extension}`)
    expect(messages).toContain('consent/require-consent')
  })

  it('is for nothing else', () => {
    expect(lint('a.json')).not.toContain('consent/require-consent')
  })

  it('reads JSX without further configuration', () => {
    const messages = new Linter().verify('export default <p />', plugin.configs.recommended, { filename: 'a.js' })
    expect(messages).toEqual([])
  })
})

describe('strict', () => {
  const [config] = plugin.configs.strict
  const written = "if (localStorage.getItem('cookie-consent') === 'accepted') fbq('init', '1')"

  it('turns on every rule', () => {
    expect(Object.keys(config?.rules ?? {}).sort()).toEqual(Object.keys(plugin.rules ?? {}).map((name) => `consent/${name}`).sort())
  })

  it('accepts no hand-written check, and none with a caveat', () => {
    expect(lint('a.js', written)).not.toContain('consent/require-consent')
    expect(lint('a.js', written, 'strict')).toContain('consent/require-consent')
    const group = "if (OnetrustActiveGroups.includes(',C0004,')) fbq('init', '1')"
    expect(lint('a.js', group)).not.toContain('consent/require-consent')
    expect(lint('a.js', group, 'strict')).toContain('consent/require-consent')
  })

  it('reports what could not be decided', () => {
    const unseen = "function never() {\n  fbq('init', '1')\n}"
    expect(lint('a.js', unseen)).not.toContain('consent/require-consent')
    expect(lint('a.js', unseen, 'strict')).toContain('consent/require-consent')
  })

  it('reports names that can not be known, and honest code as little as others do', () => {
    expect(lint('a.js', 'localStorage.setItem(location.hash, 1)', 'strict')).toContain('consent/no-unresolved-name')
    expect(lint('a.js', 'export const a = 1', 'strict')).toEqual([])
  })
})

describe('html', () => {
  it('turns on the same rules for pages', () => {
    const [config] = plugin.configs.html
    expect(config?.rules).toEqual(plugin.configs.recommended[0]?.rules)
    expect(config?.files).toEqual(['**/*.{html,htm}'])
    expect(config?.plugins?.consent).toBe(plugin)
  })
})

function lint(filename: string, code = "fbq('init', '1')", name: 'recommended' | 'strict' = 'recommended'): (string | null)[] {
  return new Linter().verify(code, plugin.configs[name], { filename }).map(({ ruleId }) => ruleId)
}
