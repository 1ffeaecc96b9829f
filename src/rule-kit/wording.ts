import { relative, sep } from 'node:path'
import type { FileAnalysis } from '../analysis/analyze.ts'
import { describeEffect } from '../analysis/describe.ts'
import { hostNamed } from '../catalogue/hosts.ts'
import type { Effect } from '../model/effect.ts'
import type { Finding } from '../model/finding.ts'
import type { ManifestProblem, ManifestResult } from '../model/manifest.ts'
import type { Evidence } from '../model/verdict.ts'

/** How many steps of the reasoning a message tells; the inventory has them all. */
const mostSteps = 3

/** What the effect is, as the beginning of a sentence. */
export function openingWith(effect: Effect): string {
  const phrase = describeEffect(effect)
  return phrase.charAt(0).toUpperCase() + phrase.slice(1)
}

/** A path as messages show it: relative to the folder ESLint runs in, with `/`. */
export function shownPath(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join('/') || '.'
}

/** The manifest's path as messages show it. */
export function shownManifest({ manifest: result }: FileAnalysis, cwd: string): string {
  return result.status === 'found' ? shownPath(result.manifest.path, cwd) : '.cookierc'
}

/**
 * The evidence as a clause in brackets with a space before it: " (line 12: called without consent)"; empty without
 * evidence.
 */
export function becauseOf(evidence: readonly Evidence[], cwd: string): string {
  if (evidence.length === 0) return ''
  return ` (${evidence.slice(0, mostSteps).map((step) => tellStep(step, cwd)).join('; ')})`
}

function tellStep({ file, line, text }: Evidence, cwd: string): string {
  return `${file === null ? `line ${line}` : `${shownPath(file, cwd)}:${line}`}: ${text}`
}

/** Why nothing could be decided, and what would decide it, as a clause. */
export function doubtAbout({ category, judgement }: Finding, cwd: string): string {
  if (category === null) return 'nothing tells its category: declare it in the manifest'
  return `it is not known when it runs${becauseOf(judgement.evidence, cwd)}: `
    + `put it where a check has proved consent for ${listed([category])}`
}

/** "`statistics` and `preferences`" */
export function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``)
  const last = quoted.pop() ?? 'nothing'
  return quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`
}

/** The entry that would declare a key, in YAML's flow form, with `...` where only the team knows. */
export function keyEntry({ effect, category }: Finding): string {
  const fields = [`name: ${plainScalar(effect.name ?? '...')}`]
  if (effect.type !== null && effect.type !== 'cookie') fields.push(`type: ${effect.type}`)
  if (effect.service !== null) fields.push(`service: ${effect.service}`)
  fields.push(`category: ${category ?? '...'}`)
  return `{ ${fields.join(', ')} }`
}

/** The line that would declare a service; of a host that a public list names, with the provider as it is called there. */
export function serviceEntry({ effect: { service, target }, category }: Finding): string {
  const host = service === null ? target?.host : undefined
  if (!host) return `${service}: ${category ?? '...'}`
  const provider = hostNamed(host)?.provider
  const fields = [`category: ${category ?? '...'}`, ...provider ? [`provider: ${plainScalar(provider)}`] : [], `hosts: [${host}]`]
  return `${idOf(provider ?? host)}: { ${fields.join(', ')} }`
}

/** A name as an id: lower-case kebab case. */
function idOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
}

/** YAML reads plain words as they stand; everything else is quoted. */
function plainScalar(text: string): string {
  return /^[A-Za-z_][\w.*-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text)
    ? text
    : JSON.stringify(text)
}

/** The first problem of an unreadable manifest with its place and cure, and how many more there are. */
export function problemsOf({ path, problems }: ManifestResult & { status: 'unreadable' }, cwd: string): string {
  const [first, ...others] = problems
  if (!first) return `${shownPath(path, cwd)} can't be read.`
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`
  return `${placeOf(first, cwd)}: ${endWithStop(first.message)}${more}`
}

function placeOf({ file, line, path }: ManifestProblem, cwd: string): string {
  const place = line === null ? shownPath(file, cwd) : `${shownPath(file, cwd)}:${line}`
  return path === '' || path === '$' ? place : `${place} at ${path}`
}

function endWithStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

/** What to say when the analysis of one file fails: never the user's fault. */
export function describeFailure(message: string): string {
  return `The consent analysis of this file failed, so its effects were not checked: ${endWithStop(message)} `
    + 'Please report it, with this file, at https://github.com/eslint-plugin-consent/eslint-plugin-consent/issues.'
}
