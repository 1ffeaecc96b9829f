import type { Inventory, InventoryEffect } from '../../src/report/inventory.ts'

/** An ungated cookie, but for what is said. */
export function effectOf(parts: Partial<InventoryEffect>): InventoryEffect {
  return {
    file: 'src/a.ts',
    line: 3,
    column: 1,
    endLine: 3,
    endColumn: 20,
    kind: 'cookie',
    name: '_ga_*',
    type: 'cookie',
    service: 'google-analytics',
    category: 'statistics',
    declared: true,
    deletion: false,
    verdict: 'ungated',
    evidence: [],
    description: 'cookie `_ga_*`',
    address: null,
    ...parts,
  }
}

/** An inventory of two files without problems, but for what is said. */
export function inventoryOf(effects: readonly InventoryEffect[], parts: Partial<Inventory> = {}): Inventory {
  return { files: 2, effects, unread: [], failed: [], withoutManifest: false, manifests: [], ...parts }
}
