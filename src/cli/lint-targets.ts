import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, extname, relative, resolve, sep } from 'node:path'
import type { Manifest } from '../model/manifest.ts'
import type { WalkedFile } from '../project/walk.ts'
import { type InventoryEffect, pathFromRoot } from '../report/inventory.ts'
import type { Changes } from './changed-since.ts'
import type { TakenInventory } from './take-inventory.ts'

/** What is linted where the project's configuration does not say: all that the scan read, and the manifests themselves. */
export function ownTargets(files: readonly WalkedFile[], { minified, unread }: TakenInventory, manifests: readonly Manifest[], cwd: string): string[] {
  const unreadable = new Set(unread.filter(({ needs }) => needs !== undefined).map(({ file }) => resolve(cwd, file)))
  const sources = files.map(({ path }) => path).filter((path) => !minified.has(path) && !unreadable.has(path))
  return [...sources, ...manifests.flatMap((manifest) => manifest.sources).filter((path) => isData(path) && isWithin(path, cwd))]
}

/** What the config for manifests knows by its name. package.json belongs to those who lint it, and what is code is no text of a manifest. */
function isData(path: string): boolean {
  const isNamed = /^(?:\.cookierc|cookie\.config)(?:\.|$)/.test(basename(path)) || (/^cookierc(?:\.|$)/.test(basename(path)) && basename(dirname(path)) === '.config')
  return isNamed && ['', '.cookierc', '.json', '.jsonc', '.yaml', '.yml'].includes(extname(path))
}

/**
 * The files that a branch has to do with: those it changed, and those whose verdicts rest on what it changed.
 *
 * @param targets all that would be linted otherwise: absolute files, or paths as they were given
 */
export function changedTargets(changes: Changes, targets: readonly string[], effects: readonly InventoryEffect[], cwd: string): string[] {
  const changed = [...changes.keys()].map((path) => path).filter((path) => existsSync(path))
  const isChanged = changedFiles(changes, cwd)
  const resting = effects.filter(({ evidence }) => evidence.some(({ file }) => isChanged(file))).map(({ file }) => resolve(cwd, file))
  const here = changed.map((path) => resolve(cwd, pathFromRoot(path, realpathSync(cwd))))
  const wanted = targets.map((target) => resolve(cwd, target))
  const files = new Set(wanted)
  return [...new Set([...here, ...resting])].filter((path) => files.has(path) || wanted.some((folder) => isWithin(path, folder)))
}

/** Whether a file, by its path in reports, is among the changed ones. */
export function changedFiles(changes: Changes, cwd: string): (file: string) => boolean {
  const root = realpathSync(cwd)
  return (file) => changes.has(resolve(root, file))
}

/** Whether a path is a folder, or lies somewhere in it. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path)
}
