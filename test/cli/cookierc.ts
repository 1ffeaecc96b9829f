import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach } from 'vitest'
import { run } from '../../src/cli/program.ts'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** A repository of its own with these files, removed after the test. */
export function project(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'consent-cli-'))
  folders.push(root)
  mkdirSync(join(root, '.git'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

export interface Outcome {
  code: number
  stdout: string
  stderr: string
}

/** Runs `cookierc` in `cwd` with `args`; `isTTY` says whether somebody watches. */
export async function cookierc(cwd: string, args: readonly string[], isTTY = false): Promise<Outcome> {
  const written = { stdout: '', stderr: '' }
  const code = await run(args, {
    cwd,
    stdout: { write: (text) => void (written.stdout += text), isTTY },
    stderr: { write: (text) => void (written.stderr += text), isTTY },
    colours: isTTY,
  })
  return { code, ...written }
}
