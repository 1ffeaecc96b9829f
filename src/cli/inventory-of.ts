import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type ConsentSettings, readSettings } from '../analysis/settings.ts'
import { type WalkedFile, walk } from '../project/walk.ts'
import { describeFailure, problemsOf } from '../rule-kit/wording.ts'
import { showProgress } from './progress.ts'
import type { TakenInventory } from './take-inventory.ts'
import { type Terminal, Misuse } from './terminal.ts'

export interface WalkOptions {
  /** Tests and stories too. */
  all?: boolean
  /** Run manifests that are JavaScript or TypeScript. */
  allowCode?: boolean
}

/** Scans paths, which are relative to the current folder, and shows how far it is. */
export async function inventoryOf(
  paths: readonly string[],
  { all = false, allowCode = false }: WalkOptions,
  terminal: Terminal,
): Promise<TakenInventory> {
  return inventoryOfFiles(filesOf(paths, terminal.cwd, all), readSettings({ consent: { allowCode } }), terminal)
}

/** The same for files that are found already. */
export async function inventoryOfFiles(
  files: readonly WalkedFile[],
  settings: ConsentSettings,
  { cwd: root, stderr }: Terminal,
): Promise<TakenInventory> {
  // ESLint and the catalogue load only for real work: `--help` is to be instant.
  const { takeInventory } = await import('./take-inventory.ts')
  const progress = showProgress(stderr, 'Scanning file', files.length)
  const inventory = takeInventory(files, { root, settings, onProgress: progress.at })
  progress.end()
  return inventory
}

/** @throws {Misuse} for a path that does not exist */
export function filesOf(paths: readonly string[], root: string, all: boolean): WalkedFile[] {
  for (const path of paths) {
    if (!existsSync(resolve(root, path))) throw new Misuse(`${path} does not exist. Name files or folders to scan.`)
  }
  return walk(paths, { root, all })
}

/** What went wrong beside the code itself, one line each. */
export function complaints({ unreadableManifests, failed }: TakenInventory, root: string): string[] {
  return [
    ...unreadableManifests.map((manifest) => {
      return `${problemsOf(manifest, root)} Until it is mended, nothing counts as declared.`
    }),
    ...failed.map(({ file, problem }) => `${file}: ${describeFailure(problem)}`),
  ]
}
