import { posix } from 'node:path'

/**
 * A report's path from the root of the repository, which is what code hosts go by.
 *
 * @param file relative to the checked folder, with `/`
 * @param prefix the checked folder from the repository's root, with `/`; empty for the root itself
 */
export function repositoryPath(file: string, prefix: string): string {
  return posix.normalize(posix.join(prefix, file))
}
