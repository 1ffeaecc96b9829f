import type { ConsentActs } from '../catalogue/consent-acts.ts'
import { failingOpen } from '../consent/implied/fail-open.ts'
import { causeOf } from '../consent/implied/implied-cause.ts'
import { isOpen } from '../consent/implied/open-conditions.ts'
import { EVERY_CATEGORY } from '../consent/proof/proof.ts'
import { type Reasoner, quote } from '../consent/reasoner.ts'
import { categoriesAccepted } from '../consent/hand-written/choice-write.ts'
import { type TickedBox, tickedBoxes, tickedBoxesOfPage } from '../consent/implied/ticked-boxes.ts'
import { tickedRecords } from '../consent/implied/ticked-records.ts'
import { type ConsentCall, type StandingScript, consentCalls } from '../detect/consent/consent-calls.ts'
import { implyingOptions } from '../detect/consent/platform-settings.ts'
import type { Category } from '../model/category.ts'
import type { Place } from '../model/effect.ts'
import type { Finding } from '../model/finding.ts'
import type { ImpliedConsent } from '../model/implied-consent.ts'
import { functionUses } from '../syntax/function-uses.ts'
import { type Node, enclosingFunction } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import { needsConsent } from './declare.ts'
import type { JudgeEffect } from './judge-effect.ts'
import { grantedBy } from './mode-signals.ts'
import type { Project } from './project.ts'

/** What is looked at: a file with the scripts in its strings, and how to reason about it. */
export interface ImplicationScene {
  scripts: readonly StandingScript[]
  acts: ConsentActs
  project: Project
  /** Judges with hand-written checks taken for checks: restoring a stored choice implies nothing. */
  judge: JudgeEffect
  /** Reasons about the file itself. */
  reasoner: Reasoner
  findings: readonly Finding[]
}

/** Every place of a file at which consent counts that nobody gave, in source order. */
export function impliedConsent(scene: ImplicationScene): readonly ImpliedConsent[] {
  const { scripts, reasoner } = scene
  if (isTest(reasoner.file)) return []
  const found = [...writes(scene), ...scripts.flatMap(({ script }) => [...inScript(scene, script)])]
  const byPlace = new Map(found.map((one) => [`${one.place.range.join()} ${one.by}`, one]))
  return [...byPlace.values()].sort((one, other) => one.place.range[0] - other.place.range[0])
}

function* inScript(scene: ImplicationScene, script: ScriptFile): Generator<ImpliedConsent> {
  const { acts, project } = scene
  const { services, policy: { gates, categoryOf } } = project
  const needs = (category: Category): boolean => needsConsent(category, project.manifest)
  for (const call of consentCalls({ file: script, services }, acts)) {
    const categories = categoriesOfCall(call, categoryOf)
    if (categories.some(needs)) yield* grantAt(scene, script, call.call, categories.filter(needs))
  }
  for (const { setting, node, names } of implyingOptions({ file: script, services }, acts)) {
    const categories = names.map(categoryOf).filter((category) => category !== null)
    if (categories.length > 0 && !categories.some(needs)) continue
    const option = optionAround(node)
    yield { by: setting.as, place: placeOf(script, option), what: quote(script, option), because: setting.because }
  }
  for (const box of [...tickedBoxes(script, categoryOf), ...tickedRecords(script, categoryOf)]) {
    if (needs(box.category)) yield ticked(script, box)
  }
  for (const { category, range } of tickedBoxesOfPage(script, categoryOf)) {
    const written = script.text.slice(...range).replaceAll(/\s+/g, ' ')
    if (needs(category)) yield { by: 'preTicked', place: script.placeOf(...range), what: `\`${written}\``, because: becauseOf(category) }
  }
  for (const { node, because } of failingOpen(script, gates, categoryOf)) {
    yield { by: 'failOpen', place: placeOf(script, node), what: quote(script, node), because }
  }
}

function ticked(script: ScriptFile, { node, category }: TickedBox): ImpliedConsent {
  return { by: 'preTicked', place: placeOf(script, node), what: quote(script, node), because: becauseOf(category) }
}

function becauseOf(category: Category): string {
  return `it asks for \`${category}\``
}

/** The option with its name, where the value stands behind one. */
function optionAround(node: Node): Node {
  return node.parent?.type === 'Property' || node.parent?.type === 'AssignmentExpression' ? node.parent : node
}

/** What a call grants: the consents that it names as granted, or all that it is for. */
function categoriesOfCall({ act, signals, category, script }: ConsentCall, categoryOf: (name: string) => Category | null): readonly Category[] {
  if (act.role === 'accepts') {
    const named = category === null ? null : categoryOf(category)
    return named === null ? act.grants : [named]
  }
  if (act.role !== 'tells' || !act.mode) return []
  return act.pattern.includes('$signals') ? grantedBy(script, act.mode, signals) : act.grants
}

/** Writes of a stored choice, and calls of the file's own functions that write what they are handed. */
function* writes(scene: ImplicationScene): Generator<ImpliedConsent> {
  const { findings, reasoner, project: { manifest } } = scene
  const { file } = reasoner
  for (const { effect: { kind, deletion, site, name } } of findings) {
    if ((kind !== 'cookie' && kind !== 'storage') || deletion || name === null) continue
    for (const node of [site, ...callsAround(file, site)]) {
      const categories = categoriesAccepted(reasoner, node)
      if (categories.length === 0) continue
      const named = categories.includes(EVERY_CATEGORY) ? ['statistics', 'marketing'] : categories
      yield* grantAt(scene, file, node, named.filter((category) => needsConsent(category, manifest)))
      break
    }
  }
}

function callsAround(file: ScriptFile, site: Node): readonly Node[] {
  const fn = enclosingFunction(site)
  return fn ? functionUses(file, fn).invocations.filter(({ type }) => type === 'CallExpression') : []
}

function* grantAt({ judge }: ImplicationScene, script: ScriptFile, node: Node, categories: readonly Category[]): Generator<ImpliedConsent> {
  if (categories.length === 0) return
  const cause = causeOf(script, node)
  if (!cause || !cause.way.every((place) => isOpen(script, place))) return
  const isAsked = categories.every((category) => {
    const { verdict, objection } = judge({ site: node }, category)
    return verdict === 'granted' || (objection !== null && objection !== 'ungated')
  })
  if (isAsked) return
  const because = cause.place === node || cause.by === 'load' ? '' : `${quote(script, cause.place)} on line ${cause.place.loc.start.line} runs it`
  yield { by: cause.by, place: placeOf(script, node), what: quote(script, node), because }
}

function placeOf(script: ScriptFile, { loc, range }: Node): Place {
  return script.origin ? script.placeOf(...range) : { loc, range }
}

/** What tests are written with: they give consent to see what follows. */
const TESTING = ['describe', 'beforeEach', 'cy', 'jest', 'vi']

function isTest(file: ScriptFile): boolean {
  return TESTING.some((name) => file.globals.has(name)) || file.imports.some(({ module }) => /^(?:vitest|@jest\/|@playwright\/|cypress|@storybook\/)/.test(module))
}
