import type { Module } from './module-graph.ts'

/**
 * The floors of `docs/architecture.md`. A folder's files import from lower floors and from their own folder; where two
 * folders share a floor, they do not know each other.
 */
const floors: ReadonlyMap<string, number> = new Map([
  ['src/model', 0],
  ['src/text', 0],
  ['src/syntax', 1],
  ['src/catalogue', 1],
  ['src/manifest', 1],
  ['src/detect', 2],
  ['src/consent', 2],
  ['src/markup', 2],
  ['src/project', 3],
  ['src/analysis', 4],
  ['src/rule-kit', 5],
  ['src/report', 5],
  ['src/exchange', 5],
  ['rules', 6],
  ['src', 7],
  ['src/cli', 8],
])

/** The composition root and the presets: the only files that stand in `src` itself. */
const topFiles: ReadonlySet<string> = new Set(['src/index.ts', 'src/configs.ts'])

const collectorNames: ReadonlySet<string> = new Set([
  'util', 'utils', 'helper', 'helpers', 'common', 'misc', 'shared', 'lib',
])

const generated: ReadonlySet<string> = new Set(['rules/index.ts', 'src/catalogue/registry.ts'])

const longestRule = 80
const longestFile = 300

/** What breaks the architecture, one sentence each; empty where all is well. */
export function findViolations(modules: readonly Module[]): string[] {
  return [
    ...modules.flatMap(unknownPlaces),
    ...modules.flatMap(upwardImports),
    ...circles(modules),
    ...modules.flatMap(tooLong),
    ...modules.flatMap(collectors),
    ...modules.flatMap(barrels),
  ]
}

function unknownPlaces({ path }: Module): string[] {
  const place = placeOf(path)
  if (!floors.has(place)) return [`${path}: ${place} has no floor in the architecture.`]
  if (place === 'src' && !topFiles.has(path)) {
    return [`${path}: only ${[...topFiles].join(' and ')} stand in src itself.`]
  }
  return []
}

function upwardImports({ path, imports }: Module): string[] {
  const place = placeOf(path)
  const floor = floors.get(place)
  if (floor === undefined) return []
  const isRule = place === 'rules' && !generated.has(path)
  return imports.flatMap((imported) => {
    const target = placeOf(imported)
    const targetFloor = floors.get(target)
    if (targetFloor === undefined) return [`${path} imports ${imported}, which is on no floor.`]
    if (isRule && target === 'rules') return [`${path} imports ${imported}: a rule never imports another.`]
    if (target === place || targetFloor < floor) return []
    return [`${path} (floor ${floor}) imports ${imported} (floor ${targetFloor}).`]
  })
}

function circles(modules: readonly Module[]): string[] {
  const byPath = new Map(modules.map((module) => [module.path, module]))
  const finished = new Set<string>()
  const found: string[] = []
  function visit(path: string, trail: readonly string[]): void {
    if (finished.has(path)) return
    const entered = trail.indexOf(path)
    if (entered !== -1) {
      found.push(`Circle: ${[...trail.slice(entered), path].join(' -> ')}.`)
      return
    }
    for (const imported of byPath.get(path)?.imports ?? []) visit(imported, [...trail, path])
    finished.add(path)
  }
  for (const { path } of modules) visit(path, [])
  return found
}

function tooLong({ path, lines }: Module): string[] {
  if (generated.has(path) || path.startsWith('src/catalogue/')) return []
  const limit = path.startsWith('rules/') ? longestRule : longestFile
  return lines > limit ? [`${path} has ${lines} lines, more than ${limit}.`] : []
}

function collectors({ path }: Module): string[] {
  const name = path.replace(/\.ts$/, '').split('/').find((part) => collectorNames.has(part))
  return name === undefined ? [] : [`${path}: "${name}" says nothing of what is inside.`]
}

function barrels({ path, onlyReExports }: Module): string[] {
  return onlyReExports && !generated.has(path) ? [`${path} only re-exports: import from the source.`] : []
}

/** `src/<folder>`, `rules`, or `src` for the files that stand in it directly. */
function placeOf(path: string): string {
  const parts = path.split('/')
  return parts[0] === 'src' && parts.length > 2 ? `src/${parts[1]}` : String(parts[0])
}
