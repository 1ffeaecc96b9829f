import { dirname, resolve, sep } from 'node:path'

/**
 * Whether a file may be among those that a bundler is asked for by a pattern (`./pages/*.vue`) or a folder. What stands
 * between the first `*` and the last one is not looked at, nor what a project's own names for folders mean: rather one file
 * too many than one too few.
 *
 * @param pattern as written
 * @param from absolute path of the file that asks
 * @param path absolute
 */
export function mayMatch(pattern: string, from: string, path: string): boolean {
  if (path === from) return false
  const star = pattern.search(/[*{[]/)
  const before = star === -1 ? pattern : pattern.slice(0, pattern.lastIndexOf('/', star) + 1)
  const rest = pattern.slice(pattern.lastIndexOf('*') + 1)
  const ending = /[{}[\]()?!+@]/.test(rest) ? /\.\w+$/.exec(rest)?.[0] ?? '' : rest
  if (star !== -1 && !path.split(sep).join('/').endsWith(ending)) return false
  if (before.startsWith('.')) return isBelow(path, resolve(dirname(from), before))
  const folders = before.split('/').filter((part) => part !== '' && !/^[@~$#]/.test(part))
  return path.split(sep).join('/').includes(folders.length === 0 ? '/' : `/${folders.join('/')}/`)
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
