import { existsSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type Terminal, Misuse } from './terminal.ts'

/** Where a report goes: a file, or the terminal. */
export interface Destination {
  /** Relative to the current folder; `undefined` for the terminal. */
  output?: string | undefined
  /** Write over a file that exists. */
  force?: boolean | undefined
}

/** Asked before the long work, so that nobody waits for a report that can't be written. */
export function refuseToOverwrite({ output, force }: Destination, { cwd }: Terminal): void {
  if (output === undefined) return
  const path = resolve(cwd, output)
  if (existsSync(path) && force !== true) {
    throw new Misuse(`${output} exists already. Add --force to write over it, or name another file.`)
  }
  if (!existsSync(dirname(path))) throw new Misuse(`There is no folder for ${output}. Create it first.`)
}

export function writeReport(report: string, { output, force }: Destination, { cwd, stdout }: Terminal): void {
  if (output === undefined) {
    stdout.write(report)
    return
  }
  try {
    writeFileSync(resolve(cwd, output), report, { flag: force === true ? 'w' : 'wx' })
  } catch (error) {
    throw new Misuse(`${output} can't be written: ${error instanceof Error ? error.message : String(error)}.`)
  }
}
