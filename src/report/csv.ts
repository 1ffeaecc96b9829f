import { printCsv } from '../text/print-csv.ts'
import type { Checked } from './checked.ts'
import type { Inventory, InventoryEvidence } from './inventory.ts'
import { visible } from './visible.ts'

/** The inventory as a table for spreadsheets, one effect a line. */
export function toCsv({ effects }: Inventory): string {
  const head = ['file', 'line', 'column', 'kind', 'name', 'type', 'service', 'category', 'declared', 'deletion', 'verdict', 'description', 'evidence']
  return table(head, effects.map((effect) => [
    effect.file, String(effect.line), String(effect.column), effect.kind, effect.name ?? '', effect.type ?? '', effect.service ?? '',
    effect.category ?? '', String(effect.declared === true), String(effect.deletion), effect.verdict, effect.description, told(effect.evidence),
  ]))
}

/** The problems as a table for spreadsheets. */
export function checkToCsv({ problems }: Checked): string {
  const head = ['level', 'rule', 'file', 'line', 'column', 'message']
  return table(head, problems.map(({ level, rule, file, line, column, message }) => [level, rule, file, String(line), String(column), message]))
}

function told(evidence: readonly InventoryEvidence[]): string {
  return evidence.map(({ file, line, text }) => `${file}:${line}: ${text}`).join('; ')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return printCsv([head, ...rows.map((row) => row.map(visible))])
}
