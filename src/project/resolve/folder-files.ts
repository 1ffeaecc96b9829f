import { type Dirent, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Remembered } from '../../manifest/remembered.ts'

const listings = new Remembered<ReadonlySet<string>>()

/**
 * Whether there is a file at a path, by its folder's list, which is read once for as long as the folder does not change:
 * whoever looks for a module tries many names in one folder.
 *
 * @param path absolute
 */
export function isFile(path: string): boolean {
  return filesIn(dirname(path)).has(basename(path))
}

/** The names of a folder's files: the same set for as long as the folder does not change. */
export function filesIn(folder: string): ReadonlySet<string> {
  return listings.get(folder, (watch) => {
    watch.add(folder)
    return new Set(entriesOf(folder).filter((entry) => leadsToFile(folder, entry)).map(({ name }) => name))
  })
}

/** A folder that is not there, or can't be read, has none. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

function leadsToFile(folder: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile()
  return statSync(join(folder, entry.name), { throwIfNoEntry: false })?.isFile() ?? false
}
