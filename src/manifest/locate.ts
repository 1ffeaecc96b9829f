import { dirname, resolve } from 'node:path'
import type { ManifestResult } from '../model/manifest.ts'
import { DuringLook, lookFor } from './look.ts'
import { readManifest } from './parse.ts'
import type { FolderListing } from './places.ts'
import { listFolder } from './places.ts'
import { Remembered } from './remembered.ts'

export interface FindOptions {
  /** An explicit path, relative to `cwd`; `null` to search upwards from the file. */
  manifest: string | null
  /** Run a manifest that is JavaScript or TypeScript. */
  allowCode: boolean
  /** Absolute path of the working folder. */
  cwd: string
}

// These live as long as the process, because an editor asks again and again; they forget what changes on the disk.
const folders = new Remembered<FolderListing>()
const manifests = new Remembered<ManifestResult>()
const searches = new DuringLook<string | null>()

/**
 * Finds and reads the manifest that holds for a file: the nearest one upwards, as far as the folder that holds `.git`,
 * else as far as the topmost folder with a `package.json`. Answers are kept until a manifest, one of its bases, or a
 * folder on the way changes.
 * @param filename of the linted file, absolute or relative to `cwd`; it need not exist.
 */
export function findManifest(filename: string, options: FindOptions): ManifestResult {
  const { manifest, allowCode, cwd } = options
  lookFor(filename)
  const folder = dirname(resolve(cwd, filename))
  const path = manifest === null ? searches.get(folder, () => searchUpwards(folder)) : resolve(cwd, manifest)
  if (path === null) return { status: 'missing' }
  return manifests.get(`${allowCode} ${path}`, (watch) => {
    const reading = readManifest(path, { allowCode, watch })
    if (reading.ok) return { status: 'found', manifest: reading.value }
    return { status: 'unreadable', path, problems: reading.problems }
  })
}

function searchUpwards(start: string): string | null {
  let nearest: string | null = null
  let nearestInPackage: string | null = null
  let sawPackage = false
  for (let folder = start; ; folder = dirname(folder)) {
    const listing = lookInto(folder)
    nearest ??= listing.manifest
    if (listing.holdsGit) return nearest
    if (listing.holdsPackage) {
      sawPackage = true
      nearestInPackage = nearest
    }
    if (folder === dirname(folder)) return sawPackage ? nearestInPackage : nearest
  }
}

function lookInto(folder: string): FolderListing {
  return folders.get(folder, (watch) => {
    watch.add(folder)
    const listing = listFolder(folder)
    for (const path of listing.restsOn) watch.add(path)
    return listing
  })
}
