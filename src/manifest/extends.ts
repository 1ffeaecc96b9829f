import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { mergeManifests } from './merge.ts'
import type { KnownProblem, ManifestNode, MapNode, Origin, Reading } from './node.ts'
import { problemAt, shortened } from './node.ts'
import { listFolder } from './places.ts'
import type { Watch } from './remembered.ts'
import { statusOf } from './remembered.ts'

/** Bases of bases that are followed; a longer chain is a mistake or a circle through symbolic links. */
const longestChain = 32

/** A manifest with its bases merged in. */
export interface Extended {
  root: MapNode
  /** Every file that took part, the strongest first. */
  sources: readonly [string, ...string[]]
}

/**
 * Follows `extends` from a manifest to all its bases and merges them, the nearer file over the farther, in a list the
 * later over the earlier. A base that is reached on two ways counts once.
 * @param first what the nearest file says.
 * @param readBase reads another manifest file.
 * @param watch notes every path that was looked at, so that a base that appears is seen.
 * @returns the problems of all files; bases that are missing or go in a circle are among them.
 */
export function mergeBases(
  file: string,
  first: Reading<MapNode>,
  readBase: (file: string) => Reading<MapNode>,
  watch: Watch,
): Reading<Extended> {
  const problems: KnownProblem[] = []
  const layers = new Map<string, MapNode>()
  const visited = new Set<string>()

  function visit(path: string, reading: Reading<MapNode>, chain: readonly string[]): void {
    visited.add(path)
    if (!reading.ok) {
      problems.push(...reading.problems)
      return
    }
    for (const { name, at } of baseNames(reading.value)) visitBase(name, at, path, [...chain, path])
    layers.set(path, reading.value)
  }

  function visitBase(name: string, at: Origin, from: string, chain: readonly string[]): void {
    const base = resolveBase(name, from, watch)
    if (base === null) problems.push(problemAt(at, 'extends', missing(name, from, chain)))
    else if (chain.includes(base)) problems.push(problemAt(at, 'extends', circle([...chain, base])))
    else if (chain.length > longestChain) problems.push(problemAt(at, 'extends', tooLong(chain)))
    else if (!visited.has(base)) visit(base, readBase(base), chain)
  }

  visit(file, first, [])
  if (problems.length > 0) return { ok: false, problems }
  const root = [...layers.values()].reduce(mergeManifests)
  const [, ...bases] = [...layers.keys()].reverse()
  return { ok: true, value: { root, sources: [file, ...bases] } }
}

function baseNames(root: MapNode): readonly { name: string; at: Origin }[] {
  const written = root.entries.get('extends')?.value
  if (written === undefined) return []
  const all: readonly ManifestNode[] = written.kind === 'list' ? written.items : [written]
  return all.flatMap((node) => (node.kind === 'scalar' ? [{ name: String(node.value), at: node.at }] : []))
}

/** The manifest file that a name in `extends` means, `null` where there is none. */
function resolveBase(name: string, from: string, watch: Watch): string | null {
  if (isPath(name)) return manifestAt(resolve(dirname(from), name), watch)
  const [scopeOrName = '', ...rest] = name.split('/')
  const packageName = scopeOrName.startsWith('@') ? join(scopeOrName, rest.shift() ?? '') : scopeOrName
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    const installed = join(folder, 'node_modules', packageName)
    const found = manifestAt(join(installed, ...rest), watch)
    if (found !== null) return found
    if (folder === dirname(folder)) return null
  }
}

function isPath(name: string): boolean {
  return /^\.{1,2}(?:[\\/]|$)/.test(name) || isAbsolute(name)
}

function manifestAt(path: string, watch: Watch): string | null {
  watch.add(path)
  const status = statusOf(path)
  if (status === null) return null
  if (!status.isDirectory()) return path
  const { manifest, restsOn } = listFolder(path)
  for (const other of restsOn) watch.add(other)
  return manifest
}

function missing(name: string, from: string, chain: readonly string[]): string {
  const shown = shortened(name)
  const asked = chain.length > 1 ? ` (asked for by ${shownChain(chain)})` : ''
  if (isPath(name)) {
    const found = `There is no manifest at "${shown}", seen from ${dirname(from)}${asked}.`
    return `${found} Correct the path, or remove it from \`extends\`.`
  }
  const isFile = statusOf(resolve(dirname(from), name))?.isFile() === true
  const cure = isFile ? `For the file beside this one write "./${shown}".` : 'Install it, or begin a path with `./`.'
  return `No installed package "${shown}" holds a manifest${asked}. ${cure}`
}

function circle(chain: readonly string[]): string {
  return `\`extends\` goes in a circle: ${shownChain(chain)}. Remove it from one of these files.`
}

function tooLong(chain: readonly string[]): string {
  const beginning = shownChain(chain.slice(0, 3))
  return `More than ${longestChain} manifests extend each other: ${beginning} → and so on. Shorten the chain.`
}

function shownChain(chain: readonly string[]): string {
  const [first = ''] = chain
  return chain.map((file) => relative(dirname(first), file).replaceAll(sep, '/')).join(' → ')
}
