import { performance } from 'node:perf_hooks'
import type { ScriptFile } from '../../../src/syntax/script-file.ts'
import { parse } from '../../parse.ts'
import { judgeEffects } from './compare.ts'

/** A file and the milliseconds that parsing took. */
export function parseTime(code: string): { file: ScriptFile; parseMs: number } {
  const start = performance.now()
  const file = parse(code, { filename: 'program.js' })
  return { file, parseMs: performance.now() - start }
}

/** Judges every effect of a file. */
export function judgeAll(file: ScriptFile): { effects: number; granted: number } {
  const judged = judgeEffects(file)
  return { effects: judged.length, granted: judged.filter(({ verdict }) => verdict === 'granted').length }
}
