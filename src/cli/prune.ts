import { readFileSync, writeFileSync } from 'node:fs'
import { unusedDeclarations } from '../analysis/unused-declarations.ts'
import { removeFromManifest } from '../manifest/remove.ts'
import type { Manifest } from '../model/manifest.ts'
import { type InventoryEffect, pathFromRoot } from '../report/inventory.ts'
import { visible, visibleLines } from '../report/visible.ts'
import { lineDiff } from '../text/line-diff.ts'
import { type Terminal, Misuse } from './terminal.ts'

export interface PruneOptions {
  /** Take them out, instead of naming them. */
  yes?: boolean
  dryRun?: boolean
}

/** Names what a manifest declares and no file of the project does; takes it out if that is wanted. */
export function prune(manifest: Manifest, effects: readonly InventoryEffect[], options: PruneOptions, { cwd, stdout }: Terminal): void {
  const { stores, services } = unusedDeclarations(manifest, effects.filter(({ deletion }) => !deletion))
  const name = pathFromRoot(manifest.path, cwd)
  if (stores.length + services.length === 0) {
    stdout.write(`All that ${name} declares is found.\n`)
    return
  }
  const shown = [...services, ...stores.map((store) => (store.type === 'cookie' ? store.name : `${store.name} (${store.type})`))]
  stdout.write(`${visible(`Declared and never found in the source: ${shown.join(', ')}.`)}\n`)
  if (options.yes !== true) {
    stdout.write('They stay. Add --yes to take them out, or tell with `setBy` that the source does not set them.\n')
    return
  }
  const text = readFileSync(manifest.path, 'utf8')
  const edited = removeFromManifest(text, manifest.path, { cookies: stores, services })
  if (!edited.ok) throw new Misuse(`${name} is left as it is. ${edited.problems[0]?.message ?? ''}`)
  if (edited.value === text) stdout.write(`They stand in a base of ${name}: take them out there.\n`)
  else stdout.write(`${visibleLines(lineDiff(text, edited.value))}\n`)
  if (options.dryRun !== true) writeFileSync(manifest.path, edited.value)
}
