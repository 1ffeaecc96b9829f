import { mkdirSync, mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach } from 'vitest'

const made: string[] = []

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder on the disk that is gone after the test, with the given files in it. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'manifest-')))
  made.push(folder)
  for (const [path, text] of Object.entries(files)) write(join(folder, path), text)
  return folder
}

export function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** Sets a path's modification time to a moment of the past, in seconds. */
export function setTime(path: string, seconds: number): void {
  utimesSync(path, seconds, seconds)
}
