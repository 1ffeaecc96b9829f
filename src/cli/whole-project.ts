import { basename, dirname, sep } from 'node:path'
import { projectOf } from '../analysis/project.ts'
import { unusedDeclarations } from '../analysis/unused-declarations.ts'
import { declaredPlaces } from '../manifest/declared-places.ts'
import type { Origin } from '../manifest/node.ts'
import type { Manifest, StoreDeclaration } from '../model/manifest.ts'
import type { Service } from '../model/service.ts'
import { type InventoryEffect, pathFromRoot } from '../report/inventory.ts'
import type { Problem, RuleFacts } from '../report/problem.ts'
import { isWithin } from './lint-targets.ts'
import { neverFoundRule, unusedServiceRule } from './own-questions.ts'

/** A manifest, and what is found in the files that it holds for. */
export interface HeldFor {
  manifest: Manifest
  /** Deletions left out. */
  effects: readonly InventoryEffect[]
}

export interface Answers {
  problems: readonly Problem[]
  /** What could not be asked, and why: one sentence each. */
  notes: readonly string[]
}

/**
 * What is declared and never found. A manifest is asked only where all that it holds for was looked at; an entry of a base
 * that several share is there for each of them.
 *
 * @param paths absolute, of what was looked at
 */
export function neverFound(held: readonly HeldFor[], paths: readonly string[], cwd: string): Answers {
  const unused = new Map<string, { at: Origin; message: string }>()
  const used = new Set<string>()
  const notes: string[] = []
  for (const { manifest, effects } of held) {
    const isAsked = paths.some((path) => isWithin(folderOf(manifest), path))
    if (!isAsked) notes.push(`Whether all that ${pathFromRoot(manifest.path, cwd)} declares is found was not asked: that takes a look at its whole folder.`)
    const none = unusedDeclarations(manifest, effects)
    for (const { at, isUnused, message } of declarations(manifest, none)) {
      const key = `${at.file} ${at.line} ${at.column}`
      if (isAsked && isUnused) unused.set(key, { at, message })
      else used.add(key)
    }
  }
  const problems = [...unused].filter(([key, { at }]) => !used.has(key) && isOurs(at.file, cwd)).map(([, { at, message }]) =>
    problemAt(neverFoundRule, at, message, cwd))
  return { problems, notes }
}

interface Declaration {
  at: Origin
  isUnused: boolean
  message: string
}

function* declarations(manifest: Manifest, none: ReturnType<typeof unusedDeclarations>): Generator<Declaration> {
  const places = declaredPlaces(manifest)
  for (const id of manifest.services.keys()) {
    const at = places.ofService(id)
    if (at) yield { at, isUnused: none.services.includes(id), message: serviceMessage(id) }
  }
  for (const store of manifest.stores) {
    const at = places.ofStore(store) ?? { file: manifest.path, line: 1, column: 1, path: '$' }
    yield { at, isUnused: none.stores.includes(store), message: storeMessage(store) }
  }
}

function serviceMessage(id: string): string {
  return `The service \`${id}\` is declared, and nothing in the source loads or starts it: visitors are told of a recipient that may not be there. `
    + 'Take it out (`npx cookierc sync --prune`), or name it under `loads` of the tag manager that loads it.'
}

function storeMessage({ name, type, setBy, service }: StoreDeclaration): string {
  const what = type === 'cookie' ? `The cookie \`${name}\`` : `\`${name}\` (${type})`
  const policy = 'the policy tells of something that may not be there'
  if (service !== null && (setBy === 'service' || type === 'pixel')) {
    return `${what} is declared as one of \`${service}\`, and nothing in the source loads or starts that: ${policy}. `
      + 'Take it out (`npx cookierc sync --prune`), or say with `setBy` who else sets it: `server`, `tag-manager` or `external`.'
  }
  return `${what} is declared, and nothing in the source sets it: ${policy}. `
    + 'Take it out (`npx cookierc sync --prune`), or say with `setBy` who else sets it: `service`, `server`, `tag-manager` or `external`.'
}

/** Scripts that are loaded though nothing in the source starts or calls what they bring. */
export function loadedAndUnused(held: readonly HeldFor[]): Problem[] {
  return held.flatMap(({ manifest, effects }) => {
    const { byId } = projectOf(manifest).services
    const used = new Set(effects.filter(({ kind }) => kind !== 'load').map(({ service }) => service))
    const loads = new Map(effects.filter(({ kind }) => kind === 'load').toReversed().map((effect) => [effect.service, effect]))
    return [...loads].flatMap(([id, effect]) => {
      const service = id === null || used.has(id) ? undefined : byId.get(id)
      if (!service || !waitsForCall(service, effect.address)) return []
      const { file, line, column, endLine, endColumn, evidence } = effect
      const message = `The script of ${service.name} is loaded, and nothing in the source starts or calls it: visitors' browsers tell ${service.provider} of the visit for nothing. `
        + 'Take it out, or leave it if what starts it is elsewhere.'
      return [{ rule: unusedServiceRule.id, messageId: 'unused', level: 'warning', file, line, column, endLine, endColumn, message, evidence } as const]
    })
  })
}

/** Text in an address that may be an account: with it a script may start by itself. */
const ACCOUNT = /[?*]|\d{4}|\/(?=[^/]*\d)[\w-]{6,}(?:\/|$)/
/** A function that takes commands does nothing before the first: `fbq('init', ...)`, `gtag('config', ...)`. */
const COMMAND = /^\w+\('(?:init|config|create)'/

/** Whether a script does nothing until it is called: it takes commands, and its address names no account. */
function waitsForCall({ calls }: Service, address: string | null): boolean {
  return address !== null && !ACCOUNT.test(address) && calls?.init?.some((pattern) => COMMAND.test(pattern)) === true
}

/** A problem at a place of a manifest. */
function problemAt(rule: RuleFacts, { file, line, column }: Origin, message: string, cwd: string): Problem {
  const place = { line: line ?? 1, column: column ?? 1 }
  return {
    rule: rule.id, messageId: 'neverFound', level: 'error', file: pathFromRoot(file, cwd),
    ...place, endLine: place.line, endColumn: place.column, message, evidence: [],
  }
}

/** The folder that a manifest holds for. */
function folderOf({ path }: Manifest): string {
  const folder = dirname(path)
  return basename(folder) === '.config' ? dirname(folder) : folder
}

/** A base from a package, or from outside the folder, is for others too. */
function isOurs(file: string, cwd: string): boolean {
  return isWithin(file, cwd) && !file.split(sep).includes('node_modules')
}
