import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type ConsentSettings, readSettings } from '../analysis/settings.ts'
import plugin from '../index.ts'
import { findManifest } from '../manifest/locate.ts'
import type { Manifest } from '../model/manifest.ts'
import type { WalkedFile } from '../project/walk.ts'
import { type InventoryEffect, pathFromRoot } from '../report/inventory.ts'
import { type Problem, type RuleFacts, byProblemPlace } from '../report/problem.ts'
import { beyondLint } from './beyond-lint.ts'
import type { Changes } from './changed-since.ts'
import type { LintSetup } from './eslint-options.ts'
import { filesOf, inventoryOfFiles } from './inventory-of.ts'
import { lint } from './lint.ts'
import { type Coverage, coverageOf } from './lint-coverage.ts'
import { changedTargets, ownTargets } from './lint-targets.ts'
import { ownRules } from './own-questions.ts'
import { showWaiting } from './progress.ts'
import { type Threads, createEslint, hasSuppressions, projectEslint } from './project-eslint.ts'
import type { TakenInventory } from './take-inventory.ts'
import type { Terminal } from './terminal.ts'
import { type HeldFor, loadedAndUnused, neverFound } from './whole-project.ts'

export interface CheckWork {
  /** Tests and stories too, in a project without an ESLint configuration of its own. */
  all: boolean
  allowCode: boolean
  threads: Threads
  /** Files that a branch changed: only what has to do with these is linted. */
  changes: Changes | null
}

/** What was found, before anything is compared with a baseline or a branch. */
export interface Found {
  inventory: TakenInventory
  problems: readonly Problem[]
  rules: readonly RuleFacts[]
  disabled: number
  notes: readonly string[]
  /** Whether a file, by its path in reports, was looked at. */
  wasChecked(file: string): boolean
}

/** Runs the rules and asks the questions about the whole project. */
export async function runCheck(paths: readonly string[], { all, allowCode, threads, changes }: CheckWork, terminal: Terminal): Promise<Found> {
  const { cwd } = terminal
  const files = filesOf(paths, cwd, all)
  const Eslint = projectEslint(cwd)
  const coverage = await coverageOf(Eslint, cwd, files.map(({ path }) => path))
  const settings = settingsFrom(coverage, allowCode)
  const inventory = await inventoryOfFiles(files, settings, terminal)
  const effects = inventory.effects.filter(({ deletion }) => !deletion)
  const held = heldFor(files, effects, settings, cwd)

  const setup: LintSetup = {
    cwd, own: coverage === null, prefixes: coverage?.prefixes ?? ['consent'],
    suppressions: coverage !== null && hasSuppressions(Eslint, cwd),
  }
  const whole = coverage === null ? ownTargets(files, inventory, held.map(({ manifest }) => manifest), cwd) : paths
  const targets = changes === null ? whole : changedTargets(changes, whole, effects, cwd)
  const waiting = showWaiting(terminal.stderr, coverage === null ? 'Checking the rules' : 'Linting with the project\'s ESLint configuration')
  const linted = await createEslint(Eslint, setup, threads)
    .then((eslint) => lint(eslint, targets, { cwd, prefixes: setup.prefixes, matters: (path) => coverage?.standingOf(path).linted ?? true }))
    .finally(() => waiting.end())

  const beyond = coverage === null ? [] : await beyondLint(effects, linted.problems, coverage, cwd)
  const absolute = paths.map((path) => resolve(cwd, path))
  const asked = neverFound(held, absolute, cwd)
  const lintedFiles = new Set([...linted.paths].map((path) => pathFromRoot(path, cwd)))
  const looked = new Set([...files.map(({ path }) => path), ...linted.paths, ...held.flatMap(({ manifest }) => manifest.sources)])
  return {
    inventory: { ...inventory, unread: inventory.unread.filter(({ file }) => !lintedFiles.has(file)) },
    problems: [...withEvidence(linted.problems, effects), ...beyond, ...asked.problems, ...loadedAndUnused(held)].sort(byProblemPlace),
    rules: [...rulesOf(coverage), ...ownRules],
    disabled: linted.disabled,
    notes: asked.notes,
    wasChecked: (file) => looked.has(resolve(cwd, file)) || !existsSync(resolve(cwd, file)),
  }
}

/** The settings that the rules have, so that the scan agrees with them. */
function settingsFrom(coverage: Coverage | null, allowCode: boolean): ConsentSettings {
  const given: unknown = coverage?.settings['consent']
  const own = typeof given === 'object' && given !== null ? given : {}
  try {
    return readSettings({ consent: { ...own, ...allowCode ? { allowCode: true } : {} } })
  } catch {
    // The rules tell what is wrong with them.
    return readSettings({ consent: { allowCode } })
  }
}

/** Each manifest with the effects of the files that it holds for. */
function heldFor(files: readonly WalkedFile[], effects: readonly InventoryEffect[], { manifest, allowCode }: ConsentSettings, cwd: string): HeldFor[] {
  const held = new Map<string, { manifest: Manifest; effects: InventoryEffect[] }>()
  const holderOf = (path: string): { manifest: Manifest; effects: InventoryEffect[] } | null => {
    const found = findManifest(path, { manifest, allowCode, cwd })
    if (found.status !== 'found') return null
    const known = held.get(found.manifest.path) ?? { manifest: found.manifest, effects: [] }
    held.set(found.manifest.path, known)
    return known
  }
  for (const { path } of files) holderOf(path)
  for (const effect of effects) holderOf(resolve(cwd, effect.file))?.effects.push(effect)
  return [...held.values()]
}

/** Problems at the place of an effect, with the reasoning about it. */
function withEvidence(problems: readonly Problem[], effects: readonly InventoryEffect[]): Problem[] {
  const byPlace = new Map(effects.map((effect) => [`${effect.file} ${effect.line} ${effect.column}`, effect.evidence]))
  return problems.map((problem) => ({ ...problem, evidence: byPlace.get(`${problem.file} ${problem.line} ${problem.column}`) ?? [] }))
}

/** Every rule that the plugin has, in whatever version the project has it. */
function rulesOf(coverage: Coverage | null): RuleFacts[] {
  return Object.entries((coverage?.plugin ?? plugin).rules ?? {}).map(([name, { meta }]) => ({
    id: `consent/${name}`,
    description: meta?.docs?.description ?? name,
    url: meta?.docs?.url ?? '',
  }))
}
