import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cookierc, project } from './cookierc.ts'

const manifest = `
consent:
  gates: [hasConsent($category)]
cookies:
  - { name: theme, category: preferences }
  - { name: visitor, category: statistics }
`

const shop = {
  '.cookierc': manifest,
  'src/a.js': "document.cookie = 'theme=dark'\nif (hasConsent('statistics')) {\n  document.cookie = 'visitor=1'\n}\n",
  'src/b.ts': "const days: number = 1\ndocument.cookie = 'unknown=' + days\n",
  'src/nothing.jsx': 'export default <p />\n',
  'src/a.test.js': "document.cookie = 'tested=1'\n",
}

describe('--format json', () => {
  it('lists every effect in order, and the same each time', async () => {
    const root = project(shop)
    const first = await cookierc(root, ['scan', '--format', 'json'])
    expect(first).toMatchObject({ code: 0, stderr: '' })
    const inventory = JSON.parse(first.stdout)
    expect(Object.keys(inventory)).toEqual(['version', 'root', 'files', 'effects'])
    expect(inventory).toMatchObject({
      version: 1,
      root: '.',
      files: 3,
      effects: [
        { file: 'src/a.js', line: 1, name: 'theme', category: 'preferences', declared: true, verdict: 'exempt' },
        { file: 'src/a.js', line: 3, name: 'visitor', category: 'statistics', declared: true, verdict: 'granted' },
        { file: 'src/b.ts', line: 2, name: 'unknown', category: null, declared: false, verdict: 'unknown' },
      ],
    })
    expect(await cookierc(root, ['scan', '--format', 'json'])).toEqual(first)
  })

  it('counts columns from 1 and gives the end that editors show', async () => {
    const root = project({ 'a.js': "  localStorage.setItem('a', 1)\n" })
    const { stdout } = await cookierc(root, ['scan', '--format', 'json'])
    expect(JSON.parse(stdout).effects).toMatchObject([{ line: 1, column: 24, endLine: 1, endColumn: 27 }])
  })
})

describe('paths', () => {
  it('narrow the scan, and take what a folder leaves out', async () => {
    const { stdout } = await cookierc(project(shop), ['scan', 'src/a.test.js', '-f', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({ files: 1, effects: [{ file: 'src/a.test.js', name: 'tested' }] })
  })

  it('of tests and stories are in with --all', async () => {
    const { stdout } = await cookierc(project(shop), ['scan', '--all', '-f', 'json'])
    expect(JSON.parse(stdout).files).toBe(4)
  })

  it('that do not exist are misuse', async () => {
    expect(await cookierc(project(shop), ['scan', 'scr'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error: scr does not exist. Name files or folders to scan.\n',
    })
  })

  it('of minified files are left out unless they are named', async () => {
    const root = project({ 'vendor.js': `document.cookie = 'a=1';${'a();'.repeat(2_000)}` })
    expect(JSON.parse((await cookierc(root, ['scan', '-f', 'json'])).stdout)).toMatchObject({ files: 0, effects: [] })
    expect(JSON.parse((await cookierc(root, ['scan', 'vendor.js', '-f', 'json'])).stdout).effects).toHaveLength(1)
  })
})

describe('the report for people', () => {
  it('is the default', async () => {
    const { code, stdout } = await cookierc(project(shop), ['scan'])
    expect(code).toBe(0)
    expect(stdout).toContain('src/a.js\n  1:')
    expect(stdout).toContain('3 effects in 2 of 3 files')
    expect(stdout).not.toContain('\u001B')
  })

  it('has colours on a terminal', async () => {
    expect((await cookierc(project(shop), ['scan'], true)).stdout).toContain('\u001B[')
  })

  it('tells a project without a manifest how to begin', async () => {
    const { stdout } = await cookierc(project({ 'a.js': "document.cookie = 'a=1'" }), ['scan'])
    expect(stdout).toContain('There is no .cookierc yet')
  })
})

describe('progress', () => {
  it('is shown to who watches, on stderr, and leaves no trace', async () => {
    const { stderr } = await cookierc(project(shop), ['scan'], true)
    expect(stderr).toContain('Scanning file 1 of 3')
    expect(stderr.endsWith('\r\u001B[2K')).toBe(true)
  })

  it('is silent elsewhere', async () => {
    expect((await cookierc(project(shop), ['scan'])).stderr).toBe('')
  })
})

describe('--output', () => {
  it('writes the report to a file, without colours', async () => {
    const root = project(shop)
    const { stdout } = await cookierc(root, ['scan'])
    expect(await cookierc(root, ['scan', '--output', 'report.txt'], true)).toMatchObject({ code: 0, stdout: '' })
    expect(readFileSync(join(root, 'report.txt'), 'utf8')).toBe(stdout)
  })

  it('never writes over a file silently', async () => {
    const root = project({ ...shop, 'report.json': 'mine' })
    expect(await cookierc(root, ['scan', '-f', 'json', '-o', 'report.json'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error: report.json exists already. Add --force to write over it, or name another file.\n',
    })
    expect(readFileSync(join(root, 'report.json'), 'utf8')).toBe('mine')
    expect((await cookierc(root, ['scan', '-f', 'json', '-o', 'report.json', '--force'])).code).toBe(0)
    expect(JSON.parse(readFileSync(join(root, 'report.json'), 'utf8')).files).toBe(3)
  })

  it('needs a folder that exists, and a file', async () => {
    expect(await cookierc(project(shop), ['scan', '-o', 'reports/a.txt'])).toMatchObject({
      code: 2,
      stderr: 'error: There is no folder for reports/a.txt. Create it first.\n',
    })
    const onFolder = await cookierc(project(shop), ['scan', '-o', 'src', '--force'])
    expect(onFolder.stderr).toMatch(/^error: src can't be written: .+\n$/)
  })
})

describe('what goes wrong', () => {
  it('in a file that no parser reads is told, and the rest is scanned', async () => {
    const root = project({ ...shop, 'src/broken.js': 'let = = 1' })
    const json = await cookierc(root, ['scan', '-f', 'json'])
    expect(json.code).toBe(0)
    expect(json.stderr).toMatch(/^src\/broken\.js could not be read: 1:\d+ .+\n$/)
    expect(JSON.parse(json.stdout)).toMatchObject({ files: 4, effects: { length: 3 } })
    const pretty = await cookierc(root, ['scan'])
    expect(pretty.stderr).toBe('')
    expect(pretty.stdout).toMatch(/1 file could not be read\n {2}src\/broken\.js {2}1:\d+ /)
  })

  it('in the manifest is told once, and nothing counts as declared', async () => {
    const root = project({ ...shop, '.cookierc': 'cookies: theme\n' })
    const { code, stdout, stderr } = await cookierc(root, ['scan', '-f', 'json'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^\.cookierc:1 at \$\.cookies: .+ Until it is mended, nothing counts as declared\.\n$/)
    const { effects } = JSON.parse(stdout) as { effects: { declared: boolean }[] }
    expect(effects.map(({ declared }) => declared)).toEqual([false, false, false])
  })

  it('is shown without what could steer the terminal', async () => {
    const root = project({ 'a.js': "document.cookie = 'a\u001B[2Jb=1'\nlocalStorage.setItem('c\u0007', 1)" })
    expect((await cookierc(root, ['scan'])).stdout).not.toMatch(/[\u001B\u0007]/)
  })
})

describe('a manifest that is code', () => {
  const code = {
    'cookie.config.cjs': "module.exports = { cookies: [{ name: 'a', category: 'necessary' }] }",
    'a.js': "document.cookie = 'a=1'",
  }

  it('is run only when asked to', async () => {
    const root = project(code)
    expect(await cookierc(root, ['scan', '-f', 'json', 'a.js'])).toMatchObject({ code: 1 })
    const { code: exit, stdout } = await cookierc(root, ['scan', '-f', 'json', 'a.js', '--allow-code'])
    expect(exit).toBe(0)
    expect(JSON.parse(stdout).effects).toMatchObject([{ name: 'a', declared: true }])
  })
})

it('disable comments have no influence', async () => {
  const root = project({ 'a.js': "/* eslint-disable */\ndocument.cookie = 'a=1' // eslint-disable-line\n" })
  writeFileSync(join(root, 'eslint.config.js'), 'throw new Error("not read")')
  expect(JSON.parse((await cookierc(root, ['scan', 'a.js', '-f', 'json'])).stdout).effects).toHaveLength(1)
})
