import { readFileSync } from 'node:fs'
import { analyze } from '../analysis/analyze.ts'
import type { ConsentSettings } from '../analysis/settings.ts'
import { lookAnew } from '../manifest/look.ts'
import type { Manifest, ManifestResult } from '../model/manifest.ts'
import { languageOf } from '../project/read/languages.ts'
import { looksMinified } from '../text/minified.ts'
import { createSourceReader } from '../project/read/read-source.ts'
import type { WalkedFile } from '../project/walk.ts'
import {
  type FileProblem, type Inventory, type InventoryEffect, byPlace, inventoryEffect, pathFromRoot,
} from '../report/inventory.ts'

type UnreadableManifest = ManifestResult & { status: 'unreadable' }

export interface TakenInventory extends Inventory {
  /** Each once, in the order of the files that need it. */
  unreadableManifests: readonly UnreadableManifest[]
  /** Absolute paths of files that were met on the way and left out as minified. */
  minified: ReadonlySet<string>
}

interface Work {
  /** Absolute; paths in the result are relative to it. */
  root: string
  settings: ConsentSettings
  /** Called after each file with how many are done. */
  onProgress(done: number): void
}

/** Analyses every file; one that can't be read, or fails, is named in the result and stops nothing. */
export function takeInventory(
  files: readonly WalkedFile[],
  { root, settings, onProgress }: Work,
): TakenInventory {
  lookAnew()
  const read = createSourceReader(root)
  const effects: InventoryEffect[] = []
  const unread: FileProblem[] = []
  const failed: FileProblem[] = []
  const unreadableManifests = new Map<string, UnreadableManifest>()
  const manifests = new Map<string, Manifest>()
  const minified = new Set<string>()
  let withoutManifest = false

  function take({ path, named }: WalkedFile): void {
    const text = textOf(path)
    if (text === null) {
      unread.push({ file: pathFromRoot(path, root), problem: 'the system does not let it be read' })
      return
    }
    if (!named && languageOf(path)?.kind === 'script' && looksMinified(text)) {
      minified.add(path)
      return
    }
    const result = read(text, path)
    if ('problem' in result) {
      unread.push({ file: pathFromRoot(path, root), ...result })
      return
    }
    const { findings, manifest } = analyze(result.sourceCode, { filename: path, cwd: root, settings })
    for (const finding of findings) effects.push(inventoryEffect(finding, path, root))
    if (manifest.status === 'found') manifests.set(manifest.manifest.path, manifest.manifest)
    if (manifest.status === 'unreadable') unreadableManifests.set(manifest.path, manifest)
    if (manifest.status === 'missing' && findings.length > 0) withoutManifest = true
  }

  for (const [index, file] of files.entries()) {
    try {
      take(file)
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error)
      failed.push({ file: pathFromRoot(file.path, root), problem })
    }
    onProgress(index + 1)
  }
  return {
    files: files.length - minified.size,
    effects: effects.sort(byPlace),
    unread,
    failed,
    withoutManifest,
    manifests: [...manifests.values()],
    unreadableManifests: [...unreadableManifests.values()],
    minified,
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
