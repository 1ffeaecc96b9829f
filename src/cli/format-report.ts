import pc from 'picocolors'
import type { Checked } from '../report/checked.ts'
import type { Inventory } from '../report/inventory.ts'
import { repositoryPrefix } from './repository-prefix.ts'
import { version } from './version.ts'

/** The formats, known without loading what writes them. */
export const scanFormats = ['pretty', 'json', 'sarif', 'html', 'csv'] as const
export const checkFormats = [...scanFormats, 'github'] as const

export type ScanFormat = (typeof scanFormats)[number]
export type CheckFormat = (typeof checkFormats)[number]

/** Where and how a report is made. */
export interface Occasion {
  /** Absolute. */
  cwd: string
  colours: boolean
}

/** The text of an inventory in a format; what writes the format is loaded for it alone. */
export async function formatInventory(inventory: Inventory, format: ScanFormat, { cwd, colours }: Occasion): Promise<string> {
  switch (format) {
    case 'json': return (await import('../report/json.ts')).toJson(inventory)
    case 'csv': return (await import('../report/csv.ts')).toCsv(inventory)
    case 'sarif': return (await import('../report/sarif.ts')).toSarif(inventory, { version, prefix: repositoryPrefix(cwd) })
    case 'html': return (await import('../report/html.ts')).toHtml(inventory)
    case 'pretty': return (await import('../report/pretty.ts')).toPretty(inventory, pc.createColors(colours))
  }
}

/** The same for a check. */
export async function formatCheck(checked: Checked, format: CheckFormat, { cwd, colours }: Occasion): Promise<string> {
  switch (format) {
    case 'json': return (await import('../report/check-json.ts')).checkToJson(checked)
    case 'csv': return (await import('../report/csv.ts')).checkToCsv(checked)
    case 'sarif': return (await import('../report/sarif.ts')).checkToSarif(checked, { version, prefix: repositoryPrefix(cwd) })
    case 'github': return (await import('../report/github.ts')).checkToGithub(checked, repositoryPrefix(cwd))
    case 'html': return (await import('../report/html.ts')).checkToHtml(checked)
    case 'pretty': return (await import('../report/check-pretty.ts')).checkToPretty(checked, pc.createColors(colours))
  }
}
