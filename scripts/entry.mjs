import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Absolute path of the project these scripts belong to. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')

/**
 * Whether a module is what Node was started with, rather than imported by a test.
 *
 * @param {string} url the module's `import.meta.url`
 */
export function isMain(url) {
  const started = process.argv[1]
  return started !== undefined && realpathSync(started) === fileURLToPath(url)
}
