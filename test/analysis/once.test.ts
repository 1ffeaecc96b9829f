import { Linter } from 'eslint'
import { expect, it, vi } from 'vitest'

const detect = vi.hoisted(() => ({ calls: 0 }))
vi.mock('../../src/detect/detect.ts', async (original) => {
  const actual = await original<typeof import('../../src/detect/detect.ts')>()
  return { detectEffects: (...args: Parameters<typeof actual.detectEffects>) => { detect.calls++; return actual.detectEffects(...args) } }
})

it('is made once a file, however many rules are on', async () => {
  const { default: plugin } = await import('../../src/index.ts')
  const rules = Object.fromEntries(Object.keys(plugin.rules ?? {}).map((name) => [`consent/${name}`, 'error' as const]))
  expect(Object.keys(rules).length).toBeGreaterThan(5)
  const config = [{ plugins: { consent: plugin }, rules }] as Linter.Config[]
  const messages = new Linter().verify("fbq('init', '1')\nlocalStorage.x = 1", config, { filename: 'a.js' })
  expect(new Set(messages.map(({ ruleId }) => ruleId)).size).toBeGreaterThan(1)
  expect(detect.calls).toBe(1)
})
