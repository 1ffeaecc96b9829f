import { execFile } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { Misuse } from './terminal.ts'

/** Lines of a file that a branch changed: both ends belong to it, from 1. Where lines were taken out, their neighbours. */
export interface ChangedLines {
  first: number
  last: number
}

/** What a branch changed, by absolute path; a new file has all lines. */
export type Changes = ReadonlyMap<string, readonly ChangedLines[]>

const run = promisify(execFile)
const mostBytes = 256 * 1024 * 1024
const wholeFile: ChangedLines = { first: 1, last: Number.POSITIVE_INFINITY }

/**
 * What changed since a branch left `revision`: commits, the working copy, and files that git does not know yet.
 *
 * @param cwd absolute path of a folder in the repository
 * @throws {Misuse} where git, the repository or the revision is missing
 */
export async function changedSince(revision: string, cwd: string): Promise<Changes> {
  const git = gitIn(cwd)
  const root = realpathSync((await git(['rev-parse', '--show-toplevel'], 'this is no git repository')).trim())
  const named = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]
  const commit = (await git(named, `git knows no revision ${revision}; in CI, fetch it first, with the whole history`)).trim()
  const noCommon = `the branch and ${revision} have no commit in common here; in CI, fetch the whole history (fetch-depth: 0)`
  const base = (await git(['merge-base', commit, 'HEAD'], noCommon)).trim()
  const settings = ['-c', 'core.quotePath=false', '-c', 'diff.noprefix=false', '-c', 'diff.mnemonicPrefix=false']
  const diff = await git([...settings, 'diff', '--unified=0', '--no-color', '--no-ext-diff', '--no-renames', '--src-prefix=a/', '--dst-prefix=b/', base, '--', ':/'], 'git diff failed')
  const untracked = await git(['ls-files', '--others', '--exclude-standard', '-z', '--full-name', '--', ':/'], 'git ls-files failed')
  const changes = new Map<string, readonly ChangedLines[]>()
  for (const [path, lines] of readDiff(diff)) changes.set(resolve(root, path), lines)
  for (const path of untracked.split('\0')) if (path !== '') changes.set(resolve(root, path), [wholeFile])
  return changes
}

/** The changed lines of the new files, by their path from the repository's root, in a diff without context. */
export function readDiff(diff: string): Map<string, ChangedLines[]> {
  const files = new Map<string, ChangedLines[]>()
  let lines: ChangedLines[] = []
  let toSkip = 0
  for (const line of diff.split('\n')) {
    // Text of the files themselves may look like anything.
    if (toSkip > 0 && /^[-+\\]/.test(line)) {
      if (!line.startsWith('\\')) toSkip--
      continue
    }
    toSkip = 0
    if (line.startsWith('+++ ')) {
      lines = []
      const path = pathIn(line.slice('+++ '.length))
      if (path !== null) files.set(path, lines)
    }
    const [, removed = '1', start = '', added = '1'] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? []
    if (start === '') continue
    toSkip = Number(removed) + Number(added)
    const first = Number(start)
    lines.push(added === '0' ? { first: Math.max(first, 1), last: first + 1 } : { first, last: first + Number(added) - 1 })
  }
  return files
}

/** `null` for a file that is gone. Git quotes what would break a line. */
function pathIn(written: string): string | null {
  const text = written.replace(/\t$/, '')
  const plain = text.startsWith('"') && text.endsWith('"') ? unquoted(text.slice(1, -1)) : text
  return plain.startsWith('b/') ? plain.slice('b/'.length) : null
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\u0007', b: '\b', f: '\f', v: '\v' }

function unquoted(text: string): string {
  return text.replace(/\\([0-7]{3}|.)/g, (_, code: string) => (code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (ESCAPES[code] ?? code)))
}

/** Asks git, without a shell; `otherwise` is why it may refuse. */
function gitIn(cwd: string): (args: readonly string[], otherwise: string) => Promise<string> {
  return async (args, otherwise) => {
    try {
      const { stdout } = await run('git', args, { cwd, maxBuffer: mostBytes, encoding: 'utf8', windowsHide: true })
      return stdout
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
      throw new Misuse(isMissing ? '--since needs git, and git is not installed here.' : `--since can't tell what changed: ${otherwise}.`)
    }
  }
}
