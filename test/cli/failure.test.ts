import { expect, it, vi } from 'vitest'
import { cookierc, project } from './cookierc.ts'

vi.mock('../../src/analysis/analyze.ts', () => ({
  analyze: (_: unknown, { filename }: { filename: string }) => {
    if (filename.endsWith('deep.js')) throw new Error('too deep')
    return { manifest: { status: 'missing' }, findings: [], modeFlaws: () => [], impliedConsent: () => [] }
  },
}))

it('in one file is one clear line, and the run goes on', async () => {
  const root = project({ 'a.js': '', 'deep.js': '', 'z.js': '' })
  const { code, stdout, stderr } = await cookierc(root, ['scan', '-f', 'json'])
  expect(code).toBe(1)
  expect(stderr).toBe(
    'deep.js: The consent analysis of this file failed, so its effects were not checked: too deep. '
    + 'Please report it, with this file, at https://github.com/eslint-plugin-consent/eslint-plugin-consent/issues.\n',
  )
  expect(JSON.parse(stdout)).toEqual({ version: 1, root: '.', files: 3, effects: [] })
})
