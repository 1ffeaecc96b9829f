import { readFileSync } from 'node:fs'
import type { Manifest } from '../model/manifest.ts'
import { assemble } from './assemble.ts'
import { isCodeFile, runManifest } from './code.ts'
import { mergeBases } from './extends.ts'
import { parseLayer, parseLayerValue } from './layer.ts'
import type { MapNode, Origin, Reading } from './node.ts'
import { problemAt } from './node.ts'
import { Watch } from './remembered.ts'

export interface ParseOptions {
  /** Run manifests and bases that are JavaScript or TypeScript. */
  allowCode?: boolean
  /** Takes note of every file that is looked at. */
  watch?: Watch
}

/**
 * Reads a manifest and its bases from the disk.
 * @param file absolute path.
 * @returns the manifest, or every problem of all files that took part.
 */
export function readManifest(file: string, options: ParseOptions = {}): Reading<Manifest> {
  const { allowCode = false, watch = new Watch() } = options
  return withBases(file, readLayer(file, allowCode, watch), { allowCode, watch })
}

/**
 * Reads a manifest whose text is at hand: what an editor holds, or what is about to be written.
 * @param file absolute path that the text has or will have; bases are looked for from there.
 */
export function parseManifest(text: string, file: string, options: ParseOptions = {}): Reading<Manifest> {
  return withBases(file, parseLayer(text, file), options)
}

/** The same for a value that code computed. */
export function parseManifestValue(value: unknown, file: string, options: ParseOptions = {}): Reading<Manifest> {
  return withBases(file, parseLayerValue(value, file), options)
}

function withBases(file: string, first: Reading<MapNode>, options: ParseOptions): Reading<Manifest> {
  const { allowCode = false, watch = new Watch() } = options
  const extended = mergeBases(file, first, (base) => readLayer(base, allowCode, watch), watch)
  return extended.ok ? assemble(extended.value.root, extended.value.sources) : extended
}

function readLayer(file: string, allowCode: boolean, watch: Watch): Reading<MapNode> {
  watch.add(file)
  const isCode = isCodeFile(file)
  if (isCode && !allowCode) return failed(file, codeNotAllowed)
  const text = readText(file)
  if (!text.ok) return text
  if (!isCode) return parseLayer(text.value, file)
  const exported = runManifest(text.value, file)
  return exported.ok ? parseLayerValue(exported.value, file) : exported
}

const codeNotAllowed =
  'This manifest is code, and reading it would run it. Set `settings.consent.allowCode` to true in the ESLint ' +
  'configuration to allow that, or write the manifest as `.cookierc` in YAML or JSON.'

function readText(file: string): Reading<string> {
  try {
    return { ok: true, value: readFileSync(file, 'utf8') }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ENOENT') return failed(file, `There is no manifest at ${file}. Correct the path, or create the file.`)
    return failed(file, `The manifest ${file} can't be read (${String(code)}). Make it a file that you may read.`)
  }
}

function failed(file: string, message: string): Reading<never> {
  const at: Origin = { file, line: null, column: null, path: '$' }
  return { ok: false, problems: [problemAt(at, 'source', message)] }
}
