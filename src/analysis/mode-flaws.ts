import type { ConsentActs } from '../catalogue/consent-acts.ts'
import { consentModes } from '../catalogue/consent-modes.ts'
import { asksForChoice } from '../consent/implied/open-conditions.ts'
import { quote } from '../consent/reasoner.ts'
import { type ConsentCall, type StandingScript, consentCalls } from '../detect/consent/consent-calls.ts'
import { type Moment, momentOf, runsAfter } from '../detect/consent/run-order.ts'
import type { Category } from '../model/category.ts'
import type { ConsentMode } from '../model/consent-mode.ts'
import type { Place } from '../model/effect.ts'
import type { Finding } from '../model/finding.ts'
import type { ModeFlaw } from '../model/mode-flaw.ts'
import { scriptAround } from '../syntax/embedded-script.ts'
import type { Node } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import { needsConsent } from './declare.ts'
import { describeEffect } from './describe.ts'
import type { JudgeEffect } from './judge-effect.ts'
import { type Signals, signalsIn } from './mode-signals.ts'
import { hasDeniedOption, grantedOption } from './mode-options.ts'
import type { Project } from './project.ts'

/** What is looked at: a file with the scripts in its strings, and what is known of its effects. */
export interface ModeScene {
  file: ScriptFile
  scripts: readonly StandingScript[]
  acts: ConsentActs
  project: Project
  judge: JudgeEffect
  findings: readonly Finding[]
  /** Whether another file of the project holds code like one of these patterns. */
  isWrittenElsewhere: (patterns: readonly string[]) => boolean
}

/** A call of one mode, and when it runs. */
interface Timed extends ConsentCall {
  moment: Moment
}

/** What starts an SDK: a call, or the script of a container. */
interface Start {
  moment: Moment
  line: number
  text: string
}

/** What is wrong with the defaults of consent modes in a file, in source order. */
export function modeFlaws(scene: ModeScene): readonly ModeFlaw[] {
  const calls = scene.scripts.flatMap((standing) => consentCalls({ file: standing.script, services: scene.project.services }, scene.acts)
    .map((call): Timed => ({ ...call, moment: momentIn(scene, standing, call.call) })))
  const flaws = consentModes.flatMap((mode) => [...flawsOf(scene, mode, calls.filter(({ act }) => act.mode === mode))])
  return flaws.sort((one, other) => one.place.range[0] - other.place.range[0])
}

function momentIn({ scripts }: ModeScene, standing: StandingScript, node: Node): Moment {
  return momentOf(node, standing, (script) => scripts.find((one) => one.script === script) ?? null)
}

function* flawsOf(scene: ModeScene, mode: ConsentMode, calls: readonly Timed[]): Generator<ModeFlaw> {
  const found = (kind: ModeFlaw['kind'], place: Place, more: Partial<ModeFlaw> = {}): ModeFlaw =>
    ({ kind, place, mode: mode.name, start: '', signals: [], shown: mode.shown, ...more })
  const sets = calls.filter(({ act }) => act.role === 'sets')
  const starts = startsOf(scene, mode, calls)
  const late = sets.flatMap((set) => {
    const before = starts.find((start) => runsAfter(set.moment, start.moment) === true && !sets.some((other) => runsAfter(start.moment, other.moment) === true))
    return before ? [{ set, start: before }] : []
  })
  const defaults = mode.withdraws ? sets.filter(({ moment }) => starts.some((start) => runsAfter(start.moment, moment) === true)) : sets
  for (const { set, start } of late.filter(({ set: one }) => !mode.withdraws || isAtStart(one.moment, starts)).slice(0, 1)) {
    yield found('lateDefault', placeOf(set.script, set.call), { start: `${start.text} on line ${start.line}` })
  }
  yield* wordsOf(scene, mode, sets, found)
  if (mode.options) yield* optionFlaws(scene, mode, calls, found)
  else if (defaults.length === 0 && !late.some(({ set }) => !mode.withdraws || isAtStart(set.moment, starts))) yield* missing(scene, mode, calls, found)
}

type Found = (kind: ModeFlaw['kind'], place: Place, more?: Partial<ModeFlaw>) => ModeFlaw

/** Whether a call runs in the same go as a start, so that it is a default and no withdrawal. */
function isAtStart(moment: Moment, starts: readonly Start[]): boolean {
  return starts.some((start) => moment.standings[0]?.unit === start.moment.standings[0]?.unit || moment.inWorker !== start.moment.inWorker)
}

function startsOf(scene: ModeScene, mode: ConsentMode, calls: readonly Timed[]): Start[] {
  const byCall = calls.filter(({ act }) => act.role === 'starts').map(({ script, call, moment }): Start =>
    ({ moment, line: call.loc.start.line, text: quote(script, call) }))
  const containers = scene.findings.flatMap(({ effect }): Start[] => {
    if (effect.kind !== 'load' || !mode.containers?.includes(effect.service ?? '')) return []
    const [inner] = effect.alsoAt ?? []
    const site = inner && scriptAround(inner) ? inner : effect.site
    const standing = scene.scripts.find(({ script }) => script === (scriptAround(site) ?? scene.file))
    if (!standing) return []
    return [{ moment: momentIn(scene, standing, site), line: effect.place.loc.start.line, text: `the ${describeEffect(effect)}` }]
  })
  return [...byCall, ...containers]
}

/** What the defaults say: of which consents nothing, and which they grant before anybody is asked. */
function* wordsOf({ project, judge }: ModeScene, mode: ConsentMode, sets: readonly Timed[], found: Found): Generator<ModeFlaw> {
  const { manifest } = project
  const needed = (mode.signals ?? []).filter(({ category }) => needsConsent(category, manifest))
  const said = sets.flatMap((set) => {
    const signals = signalsIn(set.script, mode, set.signals)
    return signals ? [{ set, signals }] : []
  })
  const [first] = said
  if (!first || manifest?.regime === 'opt-out') return
  const spoken = new Set(said.flatMap(({ signals }) => [...signals.words.keys()]))
  const left = needed.map(({ name }) => name).filter((name) => !spoken.has(name))
  const isWhole = said.length === sets.length && said.every(({ signals }) => !signals.isOpen)
  if (left.length > 0 && left.length < (mode.signals ?? []).length && isWhole) {
    yield found('missingSignal', placeOf(first.set.script, first.set.call), { signals: left })
  }
  const { granted, denied } = mode.words ?? { granted: 'granted', denied: 'denied' }
  for (const { set, signals } of said) {
    if (signals.regions && !signals.regions.some(isOfEurope)) continue
    const given = needed.filter(({ name }) => signals.words.get(name) === granted &&
      !(signals.regions === null && said.some((other) => deniesInEurope(other.signals, name, denied))))
    const ungated = given.filter(({ category }) => judge({ site: set.call }, category).verdict === 'ungated')
    if (ungated.length > 0) yield found('grantedDefault', placeOf(set.script, set.call), { signals: ungated.map(({ name }) => name) })
  }
}

function deniesInEurope({ words, regions }: Signals, name: string, denied: string): boolean {
  return regions !== null && words.get(name) === denied && regions.some(isOfEurope)
}

const EUROPE = new Set([
  'AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DK', 'EE', 'FI', 'FR', 'DE', 'GR', 'HU', 'IE', 'IT', 'LV', 'LT', 'LU', 'MT', 'NL', 'PL', 'PT', 'RO', 'SK',
  'SI', 'ES', 'SE', 'IS', 'LI', 'NO', 'GB', 'CH', 'EU', 'EEA',
])

/** Whether consent comes first in a region, by its ISO code; a part of a country is one of it. */
function isOfEurope(region: string): boolean {
  return EUROPE.has(region.slice(0, 2).toUpperCase()) && (region.length === 2 || region[2] === '-') || EUROPE.has(region.toUpperCase())
}

/** A start without a default, where the project uses the mode. */
function* missing(scene: ModeScene, mode: ConsentMode, calls: readonly Timed[], found: Found): Generator<ModeFlaw> {
  const ungated = ungatedStarts(scene, mode)
  const first = ungated.find(({ effect }) => effect.kind === 'init') ?? ungated[0]
  if (!first || scene.project.manifest?.regime === 'opt-out' || !isUsed(scene, mode, calls)) return
  if (scene.isWrittenElsewhere(patternsOf(mode, 'sets'))) return
  yield found('missingDefault', first.effect.place, { start: describeEffect(first.effect) })
}

/** Starts that no check stands before, not even one that proves nothing: such a project means to gate the load itself. */
function ungatedStarts(scene: ModeScene, mode: ConsentMode): readonly Finding[] {
  const { findings, project } = scene
  return findings.filter(({ effect, judgement }) => (effect.kind === 'init' || effect.kind === 'load') &&
    effect.service !== null && project.services.byId.get(effect.service)?.consentMode === mode.id &&
    judgement.objection === 'ungated' && ![effect.site, ...effect.alsoAt ?? []].some(isChecked(scene)))
}

function isChecked({ file }: ModeScene): (node: Node) => boolean {
  return (node) => asksForChoice(scriptAround(node) ?? file, node)
}

/** Whether the project uses a mode: it tells it of a choice somewhere, or the manifest says so. */
function isUsed(scene: ModeScene, mode: ConsentMode, calls: readonly Timed[]): boolean {
  return calls.some(({ act }) => act.role === 'tells') ||
    (scene.project.manifest?.consent.modes.some(({ id }) => id === mode.id) ?? false) ||
    scene.isWrittenElsewhere(patternsOf(mode, 'tells'))
}

function patternsOf(mode: ConsentMode, role: 'sets' | 'tells'): readonly string[] {
  return [...mode[role] ?? [], ...Object.values(mode.packages ?? {}).flatMap((calls) => calls[role] ?? [])]
}

/** Of a mode whose default is an option of the start. */
function* optionFlaws(scene: ModeScene, mode: ConsentMode, calls: readonly Timed[], found: Found): Generator<ModeFlaw> {
  if (scene.project.manifest?.regime === 'opt-out') return
  for (const { act, call, script } of calls) {
    if (act.role !== 'starts' || hasDeniedOption(script, mode, call) !== false) continue
    const isUngated = mode.grants.some((category: Category) => needsConsent(category, scene.project.manifest) && scene.judge({ site: call }, category).verdict === 'ungated')
    if (!isUngated || !isUsed(scene, mode, calls)) continue
    const given = grantedOption(script, mode, call)
    const place = placeOf(script, given ?? call)
    yield given ? found('grantedDefault', place, { signals: [mode.options?.[0]?.option.split('.').at(-1) ?? ''] }) : found('missingDefault', place, { start: quote(script, call.callee) })
  }
}

function placeOf(script: ScriptFile, { loc, range }: Node): Place {
  return script.origin ? script.placeOf(...range) : { loc, range }
}
