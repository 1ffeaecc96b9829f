import { basename, dirname, sep } from 'node:path'

/** The words by which somebody may ask for a module: its name, and its folder's where it is the folder's index. */
export function lastNamesOf(path: string): string[] {
  const name = stemOf(basename(path))
  return name === 'index' ? [basename(dirname(path))] : [name]
}

/**
 * Whether a request that means no file may mean this one after all. By an alias that is not known it may stand anywhere; a
 * relative one leads to nothing but the names in it, from whatever folder.
 */
export function mayMean(request: string, path: string): boolean {
  if (!request.startsWith('.')) return true
  const named = request.split('/').filter((part) => part !== '' && part !== '.' && part !== '..').map(stemOf)
  const parts = path.split(sep).map(stemOf)
  const whole = parts.at(-1) === 'index' && named.at(-1) !== 'index' ? parts.slice(0, -1) : parts
  return named.every((part, index) => whole[whole.length - named.length + index] === part)
}

/** The word in a request that says most of what it means. */
export function lastName(request: string): string {
  const parts = request.split('/').filter((part) => part !== '')
  const last = stemOf(parts.at(-1) ?? '')
  return last === 'index' ? parts.at(-2) ?? last : last
}

function stemOf(name: string): string {
  return name.replace(/\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx)$/, '')
}
