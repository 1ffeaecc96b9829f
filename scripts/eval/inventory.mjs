import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../entry.mjs'

/** @typedef {import('../../src/report/inventory.ts').InventoryEffect} InventoryEffect */

/** How many bytes of paths go into one command line. */
const longestCommand = 100_000

/**
 * What the built command finds in files, deletions left out.
 *
 * @param {readonly string[]} files absolute paths in one folder of packages
 * @returns {InventoryEffect[]} their `file` relative to the folder of packages
 * @throws {Error} where there is no build, or a file cannot be read
 */
export function inventoryOf(files) {
  const command = join(projectRoot, 'dist/src/cli/main.js')
  if (!existsSync(command)) throw new Error('There is no build to evaluate: run `npm run build` first.')
  const root = join(projectRoot, '.cache/packages')
  return inBatches(files).flatMap((batch) => {
    const { stdout, stderr } = spawnSync(process.execPath, [command, 'scan', '--format', 'json', ...batch], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    for (const line of stderr.split('\n')) if (line !== '') console.error(line)
    if (stdout === '') throw new Error('The command printed no inventory.')
    /** @type {{ effects: InventoryEffect[] }} */
    const { effects } = JSON.parse(stdout)
    return effects.filter(({ deletion }) => !deletion)
  })
}

/** @param {readonly string[]} files */
function inBatches(files) {
  /** @type {string[][]} */
  const batches = []
  let length = longestCommand
  for (const file of files) {
    length += file.length + 1
    if (length > longestCommand) {
      batches.push([])
      length = file.length
    }
    batches.at(-1)?.push(file)
  }
  return batches
}
