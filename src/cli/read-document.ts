import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { Misuse } from './terminal.ts'

const largestFile = 40_000_000

/**
 * Reads a document from outside as text: UTF-8, or UTF-16 with its mark.
 * @throws {Misuse} with what to do, where the file can't be read or is no such text.
 */
export function readDocumentFile(path: string, cwd: string): string {
  const bytes = bytesOf(path, resolve(cwd, path))
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    throw new Misuse(`${path} is no text in UTF-8. Save it as UTF-8 text.`)
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xFF && second === 0xFE) return 'utf-16le'
  return first === 0xFE && second === 0xFF ? 'utf-16be' : 'utf-8'
}

function bytesOf(path: string, absolute: string): Uint8Array {
  try {
    const status = statSync(absolute)
    if (!status.isFile()) throw new Misuse(`${path} is no file. Name the file that holds the declaration.`)
    if (status.size > largestFile) {
      throw new Misuse(`${path} has ${Math.round(status.size / 1_000_000)} MB; at most 40 are read. Save the declaration alone.`)
    }
    return readFileSync(absolute)
  } catch (error) {
    if (error instanceof Misuse) throw error
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (isMissing) throw new Misuse(`${path} does not exist. Name the file that holds the declaration.`)
    throw new Misuse(`${path} can't be read. Make it a file that you may read.`)
  }
}
