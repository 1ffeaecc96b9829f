import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/**
 * @typedef {object} Labelled a file of a published package that is known to load or start a service
 * @property {string} package
 * @property {string} version
 * @property {string} file from the package's root; `#name` after it means the one entry `services.name` of the file
 * @property {string} vendor the service's id
 * @property {string} shape how the code is written, such as `iife`
 * @property {string} [host] the address in the code, or its beginning
 */

/** @typedef {import('../../src/report/inventory.ts').InventoryEffect} InventoryEffect */

/**
 * How many of the labelled files' services are found.
 *
 * @param {readonly Labelled[]} labels
 * @param {ReadonlyMap<string, string>} folderOf absolute folder by `name@version`
 * @param {(files: string[]) => readonly InventoryEffect[]} inventoryOf
 * @returns the tally by shape; the mean of the packages' shares; and each miss with what was found in its place
 */
export function scoreRecall(labels, folderOf, inventoryOf) {
  const rows = labels.map((label) => {
    const folder = folderOf.get(specOf(label)) ?? ''
    const [file = '', entry = null] = label.file.split('#')
    return { label, path: join(folder, file), inInventory: `${basename(folder)}/${file}`, entry }
  })
  const effects = inventoryOf([...new Set(rows.map(({ path }) => path))])
  /** @type {Map<string, { found: number, all: number }>} */
  const shapes = new Map()
  /** @type {Map<string, { found: number, all: number }>} */
  const packages = new Map()
  /** @type {{ label: Labelled, got: string }[]} */
  const misses = []
  for (const { label, path, inInventory, entry } of rows) {
    const [first, last] = entry === null ? [1, Infinity] : linesOfEntry(readFileSync(path, 'utf8'), entry)
    const there = effects.filter(({ file, line }) => file === inInventory && line >= first && line <= last)
    const isFound = there.some(({ service }) => service === label.vendor)
    for (const [tallies, key] of /** @type {const} */ ([[shapes, label.shape], [packages, specOf(label)]])) {
      const tally = tallies.get(key) ?? { found: 0, all: 0 }
      tallies.set(key, { found: tally.found + Number(isFound), all: tally.all + 1 })
    }
    if (!isFound) misses.push({ label, got: summary(there) })
  }
  const shares = [...packages.values()].map(({ found, all }) => found / all)
  return { shapes, mean: shares.reduce((sum, share) => sum + share, 0) / shares.length, misses }
}

/** @param {Labelled} label */
function specOf(label) {
  return `${label.package}@${label.version}`
}

/**
 * From the line that assigns `services.entry` to the one before the next such assignment.
 *
 * @param {string} text
 * @param {string} entry
 * @returns {readonly [number, number]} first and last line, from 1
 */
export function linesOfEntry(text, entry) {
  const starts = text.split('\n').flatMap((line, index) => {
    const name = /\.services\.(\w+)\s*=\s*\{/.exec(line)?.[1]
    return name === undefined ? [] : [{ name, line: index + 1 }]
  })
  const index = starts.findIndex(({ name }) => name === entry)
  return index === -1 ? [0, 0] : [starts[index]?.line ?? 0, (starts[index + 1]?.line ?? Infinity) - 1]
}

/** @param {readonly InventoryEffect[]} effects */
function summary(effects) {
  if (effects.length === 0) return 'nothing found'
  return effects.map(({ kind, service, name, line }) => `${kind} ${service ?? name ?? '?'} on line ${line}`).join(', ')
}
