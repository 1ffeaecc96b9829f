import type { Checked } from './checked.ts'
import type { Inventory } from './inventory.ts'
export function toHtml(_inventory: Inventory): string { return '' }
export function checkToHtml(_checked: Checked): string { return '' }
