import type { Checked } from './checked.ts'
import { inventoryRow } from './json.ts'

/**
 * A check for other tools: the inventory as a scan gives it, and the problems beside it. The shape is a contract: keys in
 * this order, the same input gives the same bytes.
 */
export function checkToJson({ inventory, problems, disabled, baseline, since, notes }: Checked): string {
  return `${JSON.stringify({
    version: 1,
    root: '.',
    files: inventory.files,
    problems: problems.map(({ rule, messageId, level, file, line, column, endLine, endColumn, message }) =>
      ({ rule, messageId, level, file, line, column, endLine, endColumn, message })),
    disabled,
    baseline: baseline && {
      known: baseline.known,
      fixed: baseline.fixed.map(({ rule, file, message, count }) => ({ rule, file, message, count })),
    },
    since: since && { revision: since.revision, leftOut: since.leftOut },
    unread: inventory.unread.map(({ file, problem }) => ({ file, problem })),
    notes,
    effects: inventory.effects.map(inventoryRow),
  }, null, 2)}\n`
}
