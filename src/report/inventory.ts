import { relative, sep } from 'node:path'
import { describeEffect } from '../analysis/describe.ts'
import type { Effect } from '../model/effect.ts'
import type { Finding } from '../model/finding.ts'
import type { Manifest } from '../model/manifest.ts'
import type { Evidence, Verdict } from '../model/verdict.ts'

/** A step of the reasoning; `file` is relative to the root, with `/`. */
export interface InventoryEvidence {
  file: string
  line: number
  text: string
  /** Of a check that proves consent where it is true: the condition as it is written. */
  condition?: string
}

/** A finding without its syntax tree: what a report shows of it. */
export interface InventoryEffect extends Pick<Effect, 'kind' | 'name' | 'type' | 'service' | 'deletion'> {
  /** Relative to the root, with `/`. */
  file: string
  /** From 1, as all lines and columns here. */
  line: number
  column: number
  endLine: number
  /** The column after the last character. */
  endColumn: number
  category: string | null
  /** `null` where there is no readable manifest, or nothing is known to look up. */
  declared: boolean | null
  verdict: Verdict
  evidence: readonly InventoryEvidence[]
  /** A short noun phrase for people. */
  description: string
  /** Host and path that are asked, `*` for what is not known; `null` where nothing is sent, or nothing known of where. */
  address: string | null
}

/** A file that is not in the inventory, and why, in one clause. */
export interface FileProblem {
  /** Relative to the root, with `/`. */
  file: string
  problem: string
  /** The npm package that would read it and is not installed. */
  needs?: string
}

/** What a scan found. */
export interface Inventory {
  /** How many files were looked at, those that could not be read among them. */
  files: number
  /** By file, line, column, then kind. */
  effects: readonly InventoryEffect[]
  unread: readonly FileProblem[]
  /** Files in which the analysis itself failed. */
  failed: readonly FileProblem[]
  /** Whether some file with effects has no manifest. */
  withoutManifest: boolean
  /** What holds for the files, each once, in the order of the files that need it. */
  manifests: readonly Manifest[]
}

/** A path as reports show it. */
export function pathFromRoot(path: string, root: string): string {
  return relative(root, path).split(sep).join('/')
}

/**
 * @param path absolute path of the file the finding is in
 * @param root absolute path that the result's paths are relative to
 */
export function inventoryEffect(finding: Finding, path: string, root: string): InventoryEffect {
  const { effect, category, declaration, judgement } = finding
  const { start, end } = effect.place.loc
  return {
    file: pathFromRoot(path, root),
    line: start.line,
    column: start.column + 1,
    endLine: end.line,
    endColumn: end.column + 1,
    kind: effect.kind,
    name: effect.name,
    type: effect.type,
    service: effect.service,
    category,
    declared: declaration.declared,
    deletion: effect.deletion,
    verdict: judgement.verdict,
    evidence: judgement.evidence.map((step: Evidence) => ({
      file: pathFromRoot(step.file ?? path, root),
      line: step.line,
      text: step.text,
      ...(step.condition === undefined ? {} : { condition: step.condition }),
    })),
    description: describeEffect(effect),
    address: effect.target?.host ? `${effect.target.host}${effect.target.path}` : null,
  }
}

/** Orders effects by file, line, column, then kind, by code units, so alike on every machine. */
export function byPlace(one: InventoryEffect, other: InventoryEffect): number {
  return compare(one.file, other.file)
    || one.line - other.line
    || one.column - other.column
    || compare(one.kind, other.kind)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
