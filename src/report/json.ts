import type { Inventory, InventoryEffect } from './inventory.ts'

/**
 * The inventory for other tools. The shape is a contract: keys in this order, lines and columns from 1, `endColumn` the
 * column after the last character, paths relative to the root with `/`. The same input gives the same bytes.
 */
export function toJson({ files, effects }: Inventory): string {
  return `${JSON.stringify({ version: 1, root: '.', files, effects: effects.map(inventoryRow) }, null, 2)}\n`
}

/** An effect as JSON has it. */
export function inventoryRow(effect: InventoryEffect): Readonly<Record<string, unknown>> {
  return {
    file: effect.file,
    line: effect.line,
    column: effect.column,
    endLine: effect.endLine,
    endColumn: effect.endColumn,
    kind: effect.kind,
    name: effect.name,
    type: effect.type,
    service: effect.service,
    category: effect.category,
    declared: effect.declared === true,
    deletion: effect.deletion,
    verdict: effect.verdict,
    evidence: effect.evidence.map(({ file, line, text }) => ({ file, line, text })),
  }
}
