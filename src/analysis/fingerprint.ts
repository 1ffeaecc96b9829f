import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { findManifest } from '../manifest/locate.ts'

/**
 * A text that changes with the manifests that hold in folders, the bases they extend included. ESLint's `--cache` keeps
 * results for as long as a file and its configuration stay what they are; folded into the configuration's settings, this
 * makes an edited manifest count as an edited configuration.
 *
 * @param folders absolute; default: the working folder. Of a monorepo with several manifests, each folder that has one
 */
export function fingerprint(...folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders.length > 0 ? folders : [process.cwd()]) {
    for (const path of sourcesFor(folder)) hash.update(`${relative(folder, path)}\n${textOf(path)}\n`)
    hash.update('\n')
  }
  return hash.digest('base64url').slice(0, 22)
}

/** The files that a folder's manifest is read from; of one that can't be read, itself. Code is never run for this. */
function sourcesFor(folder: string): readonly string[] {
  const found = findManifest(join(folder, 'index.js'), { manifest: null, allowCode: false, cwd: folder })
  if (found.status === 'missing') return []
  if (found.status === 'found') return found.manifest.sources
  return [...new Set([found.path, ...found.problems.map(({ file }) => file)])].filter((path) => dirname(path) !== path)
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
