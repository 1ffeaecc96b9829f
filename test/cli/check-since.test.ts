import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { readDiff } from '../../src/cli/changed-since.ts'
import { cookierc, project } from './cookierc.ts'

const path = process.env['PATH']
afterEach(() => {
  process.env['PATH'] = path
})

function git(root: string, ...args: string[]): void {
  const settings = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false', '-c', 'init.defaultBranch=main']
  execFileSync('git', [...settings, ...args], { cwd: root, stdio: 'pipe' })
}

/** A repository with one commit on `main`, and a branch. */
function repository(files: Readonly<Record<string, string>>): string {
  const root = project(files)
  rmSync(join(root, '.git'), { recursive: true })
  git(root, 'init', '-q', '-b', 'main')
  git(root, 'add', '-A')
  git(root, 'commit', '-q', '-m', 'Begin')
  git(root, 'checkout', '-q', '-b', 'branch')
  return root
}

async function told(root: string, ...args: string[]): Promise<{ code: number; told: string[]; leftOut: number }> {
  const { code, stdout, stderr } = await cookierc(root, ['check', '-f', 'json', '--since', 'main', ...args])
  if (stderr !== '') throw new Error(stderr)
  const report = JSON.parse(stdout) as { problems: { rule: string; file: string; line: number }[]; since: { leftOut: number } }
  return { code, told: report.problems.map(({ rule, file, line }) => `${rule} ${file}:${line}`), leftOut: report.since.leftOut }
}

const set = (name: string): string => `document.cookie = '${name}=1; Secure; SameSite=Lax'\n`
const files = { '.cookierc': 'domains: [shop.example]\n', 'old.js': set('old'), 'touched.js': set('first') + set('second') }

describe('--since', () => {
  it('tells of the files that a branch changed: committed, edited, and not known to git yet', async () => {
    const root = repository(files)
    expect(await told(root)).toEqual({ code: 0, told: [], leftOut: 0 })
    writeFileSync(join(root, 'touched.js'), set('first') + set('changed'))
    git(root, 'commit', '-q', '-a', '-m', 'Change')
    writeFileSync(join(root, 'new file.js'), set('new'))
    const rule = 'consent/no-undeclared-cookie'
    expect(await told(root)).toEqual({ code: 1, told: [`${rule} new file.js:1`, `${rule} touched.js:1`, `${rule} touched.js:2`], leftOut: 0 })
    expect(await told(root, '--changed-lines')).toEqual({ code: 1, told: [`${rule} new file.js:1`, `${rule} touched.js:2`], leftOut: 1 })
  })

  it('is about what the branch did, not what was done on the other meanwhile', async () => {
    const root = repository(files)
    writeFileSync(join(root, 'touched.js'), set('changed'))
    git(root, 'commit', '-q', '-a', '-m', 'Change')
    git(root, 'checkout', '-q', 'main')
    writeFileSync(join(root, 'old.js'), set('older'))
    git(root, 'commit', '-q', '-a', '-m', 'Meanwhile')
    git(root, 'checkout', '-q', 'branch')
    expect((await told(root)).told).toEqual(['consent/no-undeclared-cookie touched.js:1'])
  })

  it('sees files whose verdicts rest on what changed', async () => {
    const root = repository({
      '.cookierc': 'consent: { gates: [hasConsent($category)] }\ncookies:\n  - { name: visitor, category: statistics, purpose: Counts., lifetime: 1 year }\n',
      'src/track.js': `export function track() {\n  ${set('visitor')}}\n`,
      'src/main.js': "import { track } from './track.js'\nif (hasConsent('statistics')) track()\n",
      'other.js': set('other'),
      'package.json': '{}',
    })
    writeFileSync(join(root, 'src/main.js'), "import { track } from './track.js'\ntrack()\n")
    expect((await told(root)).told).toEqual(['consent/require-consent src/track.js:2'])
  })

  it('asks about the whole project all the same', async () => {
    const root = repository({ ...files, '.cookierc': 'cookies:\n  - { name: gone, category: necessary, purpose: A., lifetime: session }\n' })
    expect((await told(root)).told).toEqual(['cookierc/never-found .cookierc:2'])
  })

  it('works in a folder of the repository, with names that git quotes', async () => {
    const root = repository({ ...files, 'packages/shop/a.js': set('a'), 'packages/shop/.cookierc': 'domains: [a.example]\n' })
    writeFileSync(join(root, 'packages/shop/t\tü"b.js'), set('quoted'))
    git(root, 'add', '-A')
    git(root, 'commit', '-q', '-m', 'Odd')
    writeFileSync(join(root, 'old.js'), set('elsewhere'))
    expect((await told(join(root, 'packages/shop'))).told).toEqual(['consent/no-undeclared-cookie t\tü"b.js:1'])
  })

  it.each([
    ['nowhere', 'git knows no revision nowhere'],
    ['--output=evil', 'git knows no revision --output=evil'],
    ['main; touch evil', 'git knows no revision main; touch evil'],
  ])('says so where there is no such revision: %s', async (revision, message) => {
    const { code, stdout, stderr } = await cookierc(repository(files), ['check', `--since=${revision}`])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
  })

  it('says so where there is no history in common', async () => {
    const root = repository(files)
    git(root, 'checkout', '-q', '--orphan', 'other')
    git(root, 'commit', '-q', '-m', 'Alone')
    expect((await cookierc(root, ['check', '--since', 'main'])).stderr).toContain('have no commit in common here; in CI, fetch the whole history')
  })

  it('says so outside repositories, and without git', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'consent-no-git-'))
    try {
      expect(await cookierc(folder, ['check', '--since', 'main'])).toEqual({
        code: 2, stdout: '', stderr: 'error: --since can\'t tell what changed: this is no git repository.\n',
      })
      process.env['PATH'] = folder
      expect((await cookierc(folder, ['check', '--since', 'main'])).stderr).toBe('error: --since needs git, and git is not installed here.\n')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('a diff', () => {
  it('gives the changed lines, and the neighbours of those that are gone', () => {
    const diff = [
      'diff --git a/a.js b/a.js', '--- a/a.js', '+++ b/a.js', '@@ -3 +3,2 @@ function a()', '-old', '+new', '+newer', '@@ -9,2 +9,0 @@', '-x', '-y',
      'diff --git a/gone.js b/gone.js', '--- a/gone.js', '+++ /dev/null', '@@ -1 +0,0 @@', '-x',
      'diff --git "a/t\\t\\"\\303.js" b/x', '--- /dev/null', '+++ "b/t\\t\\"q.js"', '@@ -0,0 +1 @@', '+x', '\\ No newline at end of file', '',
    ].join('\n')
    expect([...readDiff(diff)]).toEqual([
      ['a.js', [{ first: 3, last: 4 }, { first: 9, last: 10 }]],
      ['t\t"q.js', [{ first: 1, last: 1 }]],
    ])
  })

  it('is not misled by lines of the files', () => {
    const diff = ['--- a/a.js', '+++ b/a.js', '@@ -1,2 +1,2 @@', '--- a/x', '-@@ -1 +1 @@', '+++ b/evil.js', '+@@ -7 +7 @@', ''].join('\n')
    expect([...readDiff(diff)]).toEqual([['a.js', [{ first: 1, last: 2 }]]])
  })
})
