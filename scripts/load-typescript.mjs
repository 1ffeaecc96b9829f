import { register } from 'node:module'
import { pathToFileURL } from 'node:url'

let registered = false

/**
 * Imports a `.ts` module from its source, so that scripts never work from a build that is older than the code.
 * Where a test runner already understands TypeScript, its own loader answers first.
 *
 * @param {string} path absolute
 * @returns {Promise<Record<string, unknown>>} the module's exports
 */
export async function importTypeScript(path) {
  if (!registered) {
    register('./typescript-hooks.mjs', import.meta.url)
    registered = true
  }
  return import(pathToFileURL(path).href)
}
