import { catalogue } from '../catalogue/catalogue.ts'
import { findGateProblems } from '../consent/gates/gates.ts'
import { standardAliases } from '../manifest/categories.ts'
import { parseLayer } from '../manifest/layer.ts'
import { type KnownProblem, type MapNode, type Origin, shortened } from '../manifest/node.ts'
import { itemsAt, mapAt } from '../manifest/node-access.ts'
import { parseManifest } from '../manifest/parse.ts'
import { nearestWord } from '../text/nearest.ts'
import { entryFlaws } from './audit-entry.ts'
import { type Flaw, flawAt } from './flaw.ts'
import { projectOf } from './project.ts'

/**
 * What is wrong in a manifest, whose text is at hand: what makes it unreadable, and what can be read and is hardly meant.
 *
 * @param file absolute path of the text; bases are looked for from there
 * @returns in the order of the text
 */
export function auditManifest(text: string, file: string): readonly Flaw[] {
  const whole = parseManifest(text, file)
  const layer = parseLayer(text, file)
  const problems = whole.ok ? [] : whole.problems.map((problem) => flawOf(problem, file))
  if (!layer.ok) return inOrder(problems)
  const aliases = whole.ok ? whole.value.aliases : standardAliases
  const own = [...gateFlaws(layer.value), ...platformFlaws(layer.value), ...entryFlaws({ root: layer.value, aliases, services: projectOf(null).services })]
  return inOrder([...problems, ...own])
}

function inOrder(flaws: readonly Flaw[]): readonly Flaw[] {
  return flaws.toSorted((one, other) => (one.at.line ?? 0) - (other.at.line ?? 0) || (one.at.column ?? 0) - (other.at.column ?? 0))
}

function flawOf({ kind, file, line, column, path, message }: KnownProblem, audited: string): Flaw {
  const at: Origin = { file, line, column, path }
  if (file !== audited) return flawAt({ ...at, file: audited, line: 1, column: 1 }, 'unreadable', { problem: `${file}:${line ?? 1}: ${message}` })
  if (kind === 'schema' || kind === 'duplicate' || kind === 'unknownCategory') return flawAt(at, kind, { problem: message })
  return flawAt(at, 'unreadable', { problem: message })
}

function* gateFlaws(root: MapNode): Generator<Flaw> {
  for (const item of itemsAt(mapAt(root, 'consent'), 'gates')) {
    const pattern = item.kind === 'map' ? item.entries.get('when')?.value : item
    if (pattern?.kind !== 'scalar' || typeof pattern.value !== 'string') continue
    for (const { offset, message } of findGateProblems([{ when: pattern.value, grants: null }])) {
      yield flawAt(pattern.at, 'badGate', { gate: shortened(pattern.value), place: String(offset + 1), problem: message })
    }
  }
}

function* platformFlaws(root: MapNode): Generator<Flaw> {
  const ids = catalogue().platforms.map(({ id }) => id)
  for (const item of itemsAt(mapAt(root, 'consent'), 'platforms')) {
    const id = item.kind === 'scalar' ? String(item.value) : ''
    if (ids.includes(id)) continue
    const nearest = nearestWord(id, ids)
    const cure = nearest === null ? 'The known ones are listed in docs/platforms.md.' : `Did you mean \`${nearest}\`?`
    yield flawAt(item.at, 'schema', { problem: `No consent platform is called \`${shortened(id)}\`, so its checks prove nothing. ${cure}` })
  }
}

