import { resolve } from 'node:path'
import type { InventoryEffect } from '../report/inventory.ts'
import type { Problem } from '../report/problem.ts'
import type { Coverage } from './lint-coverage.ts'
import { notLintedRule, undeclaredRule } from './own-questions.ts'

/**
 * What is found in files that the project's ESLint configuration says nothing about: what is not declared, once each for the
 * whole project, and which of them hold effects without consent. Files that it leaves out on purpose stay out.
 *
 * @param effects deletions left out
 * @param reported what rules said
 */
export async function beyondLint(effects: readonly InventoryEffect[], reported: readonly Problem[], coverage: Coverage, cwd: string): Promise<Problem[]> {
  const ignored = new Map<string, boolean>()
  const told = new Set(reported.map(placeOf))
  const known = new Set(effects.filter((effect) => told.has(placeOf(effect))).map(subjectOf))
  const undeclared = new Map<string, InventoryEffect[]>()
  const unlinted = new Map<string, InventoryEffect[]>()
  for (const effect of effects) {
    const path = resolve(cwd, effect.file)
    const { linted, asksUndeclared } = coverage.standingOf(path)
    if (linted && asksUndeclared) continue
    if (!ignored.has(path)) ignored.set(path, await coverage.isIgnored(path))
    if (ignored.get(path) === true) continue
    const subject = subjectOf(effect)
    if (effect.declared === false && subject !== null && !asksUndeclared && !known.has(subject)) undeclared.set(subject, [...undeclared.get(subject) ?? [], effect])
    if (!linted && effect.verdict === 'ungated' && effect.kind !== 'event') unlinted.set(path, [...unlinted.get(path) ?? [], effect])
  }
  return [...[...undeclared.values()].map(undeclaredProblem), ...[...unlinted.values()].map(unlintedProblem)]
}

function undeclaredProblem(effects: readonly InventoryEffect[]): Problem {
  const [first] = effects as readonly [InventoryEffect]
  const places = effects.length === 1 ? '' : ` (and ${effects.length - 1} more ${effects.length === 2 ? 'place' : 'places'})`
  const message = `${opening(first.description)}${places} is not declared, and no rule of the ESLint configuration looks at this file, so no cookie policy tells of it. `
    + 'Declare it (`npx cookierc sync`).'
  return problemAt(first, undeclaredRule.id, 'undeclared', 'error', message)
}

function unlintedProblem(effects: readonly InventoryEffect[]): Problem {
  const [first] = effects as readonly [InventoryEffect]
  const count = effects.length === 1 ? 'One effect here has' : `${effects.length} effects here have`
  const message = `${count} no proof of the consent that is needed, and no rule of the ESLint configuration looks at this file. `
    + 'Add the plugin\'s config for its language, or tell ESLint to ignore it.'
  return problemAt(first, notLintedRule.id, 'notLinted', 'warning', message)
}

function problemAt({ file, line, column, endLine, endColumn, evidence }: InventoryEffect, rule: string, messageId: string, level: Problem['level'], message: string): Problem {
  return { rule, messageId, level, file, line, column, endLine, endColumn, message, evidence }
}

/** What is to be declared: a key, or who is told. */
function subjectOf({ kind, type, name, service, description }: InventoryEffect): string | null {
  if (kind === 'cookie' || kind === 'storage') return name === null ? null : `${type} ${name}`
  return service ?? description
}

function placeOf({ file, line, column }: Pick<InventoryEffect, 'file' | 'line' | 'column'>): string {
  return `${file} ${line} ${column}`
}

function opening(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1)
}
