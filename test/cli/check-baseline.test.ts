import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type BaselineEntry, baselineOf, compareWithBaseline } from '../../src/cli/baseline.ts'
import { problemOf } from '../report/checked-of.ts'
import { cookierc, project } from './cookierc.ts'

const always = (): boolean => true
const dirty = "document.cookie = 'one=1; Secure; SameSite=Lax'\ndocument.cookie = 'two=1; Secure; SameSite=Lax'\n"
const files = { '.cookierc': 'domains: [shop.example]\n', 'a.js': dirty }

function entriesIn(root: string, name = 'known.json'): BaselineEntry[] {
  return (JSON.parse(readFileSync(join(root, name), 'utf8')) as { problems: BaselineEntry[] }).problems
}

describe('a baseline', () => {
  it('lets a project start from today\'s problems', async () => {
    const root = project(files)
    expect((await cookierc(root, ['check'])).code).toBe(1)
    expect(await cookierc(root, ['check', '--baseline', 'known.json', '--update-baseline'])).toEqual({
      code: 0, stdout: 'known.json has 2 known problems now.\n', stderr: '',
    })
    expect(entriesIn(root).map(({ rule, file, count }) => ({ rule, file, count }))).toEqual([
      { rule: 'consent/no-undeclared-cookie', file: 'a.js', count: 1 }, { rule: 'consent/no-undeclared-cookie', file: 'a.js', count: 1 },
    ])
    const { code, stdout } = await cookierc(root, ['check', '--baseline', 'known.json'])
    expect(code).toBe(0)
    expect(stdout).toContain('Not told: 2 problems of the baseline')
  })

  it('knows what it has when lines move, and tells what is new', async () => {
    const root = project(files)
    await cookierc(root, ['check', '--baseline', 'known.json', '--update-baseline'])
    writeFileSync(join(root, 'a.js'), `// A comment.\n\n${dirty}document.cookie = 'three=1; Secure; SameSite=Lax'\n`)
    const { code, stdout } = await cookierc(root, ['check', '--baseline', 'known.json', '-f', 'json'])
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ problems: [{ line: 5 }], baseline: { known: 2, fixed: [] } })
  })

  it('tells what is fixed, in files that are gone too, until it is written anew', async () => {
    const root = project({ ...files, 'b.js': "document.cookie = 'three=1; Secure; SameSite=Lax'\n" })
    await cookierc(root, ['check', '--baseline', 'known.json', '--update-baseline'])
    writeFileSync(join(root, 'a.js'), dirty.split('\n')[0] ?? '')
    rmSync(join(root, 'b.js'))
    const { code, stdout } = await cookierc(root, ['check', '--baseline', 'known.json'])
    expect(code).toBe(0)
    expect(stdout).toContain('2 problems of the baseline are fixed')
    await cookierc(root, ['check', '--baseline', 'known.json', '--update-baseline'])
    expect(entriesIn(root)).toHaveLength(1)
  })

  it('keeps what it knows of files that were not looked at', async () => {
    const root = project({ ...files, 'other/b.js': "document.cookie = 'three=1; Secure; SameSite=Lax'\n" })
    await cookierc(root, ['check', '--baseline', 'known.json', '--update-baseline'])
    const part = await cookierc(root, ['check', 'other', '--baseline', 'known.json', '-f', 'json'])
    expect(JSON.parse(part.stdout)).toMatchObject({ problems: [], baseline: { known: 1, fixed: [] } })
    await cookierc(root, ['check', 'other', '--baseline', 'known.json', '--update-baseline'])
    expect(entriesIn(root)).toHaveLength(3)
  })

  it.each(['{', '[]', '{ "version": 1, "problems": [{ "rule": 1 }] }', '{ "version": 2, "problems": [] }'])('that is none is misuse: %s', async (text) => {
    const { code, stderr } = await cookierc(project({ ...files, 'known.json': text }), ['check', '--baseline', 'known.json'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^error: .*known\.json (?:is no baseline|can't be read)/)
  })
})

describe('the comparison', () => {
  const entry = (count: number): BaselineEntry => ({ rule: 'consent/a', file: 'a.js', message: 'Odd (line …).', count })
  const odd = (line: number): ReturnType<typeof problemOf> => problemOf({ rule: 'consent/a', file: 'a.js', line, message: `Odd (line ${line}).` })

  it('goes by number where problems are alike', () => {
    expect(compareWithBaseline([odd(1), odd(2), odd(3)], [entry(2)], always)).toEqual({ fresh: [odd(3)], known: 2, fixed: [] })
    expect(compareWithBaseline([odd(1)], [entry(2)], always)).toEqual({ fresh: [], known: 1, fixed: [entry(1)] })
    expect(compareWithBaseline([odd(1)], [entry(1), entry(1)], always)).toMatchObject({ known: 1, fixed: [entry(1)] })
  })

  it('is of the same bytes whatever the order', () => {
    const problems = [odd(1), problemOf({ file: 'b.js' }), problemOf({ file: '__proto__', rule: 'constructor' }), odd(5)]
    expect(baselineOf(problems, [], always)).toEqual(baselineOf(problems.toReversed(), [], always))
    expect(baselineOf(problems, [], always)).toContainEqual(entry(2))
  })
})
