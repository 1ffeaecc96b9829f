import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ESLint } from 'eslint'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fingerprint } from '../../src/analysis/fingerprint.ts'
import plugin from '../../src/index.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'consent-fingerprint-'))
  writeFileSync(join(folder, 'package.json'), '{}')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text)
}

describe('the fingerprint of a folder\'s manifest', () => {
  it('is the same for the same, and another for another', () => {
    const none = fingerprint(folder)
    write('.cookierc', 'cookies: [{ name: a }]')
    const one = fingerprint(folder)
    expect(new Set([none, one, fingerprint(folder)]).size).toBe(2)
    write('.cookierc', 'cookies: [{ name: ab }]')
    expect(fingerprint(folder)).not.toBe(one)
  })

  it('changes with a base', () => {
    write('base.yaml', 'cookies: [{ name: a }]')
    write('.cookierc', 'extends: ./base.yaml')
    const before = fingerprint(folder)
    write('base.yaml', 'cookies: [{ name: abc }]')
    expect(fingerprint(folder)).not.toBe(before)
  })

  it('changes with a manifest that is broken or code', () => {
    write('.cookierc', 'cookies: 1')
    const before = fingerprint(folder)
    write('.cookierc', 'cookies: 12')
    expect(fingerprint(folder)).not.toBe(before)
  })

  it('keeps the cache from serving results of an older manifest', async () => {
    const lint = async (isFolded: boolean): Promise<number> => {
      const settings = isFolded ? { consent: { fingerprint: fingerprint(folder) } } : {}
      const eslint = new ESLint({
        cwd: folder,
        cache: true,
        cacheLocation: join(folder, '.eslintcache'),
        overrideConfigFile: true,
        overrideConfig: [{ plugins: { consent: plugin }, settings, rules: { 'consent/no-undeclared-cookie': 'error' } }] as ESLint.Options['overrideConfig'],
      })
      return (await eslint.lintFiles(['a.js'])).flatMap(({ messages }) => messages).length
    }
    write('a.js', `document.cookie = 'visits=1'`)
    write('.cookierc', 'cookies: []')
    expect(await lint(true)).toBe(1)
    write('.cookierc', 'cookies: [{ name: visits, category: necessary, purpose: Counts visits., lifetime: session }]')
    expect(await lint(true)).toBe(0)
  })
})
