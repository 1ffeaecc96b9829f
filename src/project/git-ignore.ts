import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** The rules of one folder's ignore files; paths they judge are relative to that folder. */
interface Layer {
  folder: string
  rules: Ignore
}

/** What git ignores, seen from one folder: its own rules and those of the folders above it, nearest first. */
export type IgnoreLayers = readonly Layer[]

/** The rules that hold inside `folder` because of the folders above it, up to the one that holds `.git`. */
export function layersAbove(folder: string): IgnoreLayers {
  const chain: string[] = []
  for (let at = folder; ; at = dirname(at)) {
    chain.push(at)
    if (existsSync(join(at, '.git'))) break
    // Outside a repository only what lies below counts.
    if (dirname(at) === at) return []
  }
  return chain.slice(1).reverse().reduce<IgnoreLayers>((layers, above) => withFolder(layers, above), [])
}

/** `layers` with the rules of `folder`, which lies below them. */
export function withFolder(layers: IgnoreLayers, folder: string): IgnoreLayers {
  const texts = [join('.git', 'info', 'exclude'), '.gitignore'].map((file) => textOf(join(folder, file)))
  if (texts.every((text) => text === '')) return layers
  const rules = ignore()
  for (const text of texts) rules.add(text)
  return [{ folder, rules }, ...layers]
}

/** Whether git ignores `path`: the nearest folder that says anything of it decides. */
export function isIgnored(layers: IgnoreLayers, path: string, isFolder: boolean): boolean {
  for (const { folder, rules } of layers) {
    const inside = relative(folder, path).split(sep).join('/')
    const { ignored, unignored } = rules.test(isFolder ? `${inside}/` : inside)
    if (ignored) return true
    if (unignored) return false
  }
  return false
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
