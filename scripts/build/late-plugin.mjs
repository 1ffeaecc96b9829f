import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Writes the package's entry: the plugin as ESLint's configuration sees it, all of its data written out, while the code
 * behind its functions is loaded by the first of them that is called. Who only reads the configuration, such as a run whose
 * files are all in the cache, never pays for the analysis.
 *
 * @param {string} root absolute path of the project, whose build holds the whole plugin in `dist/src/plugin.js`
 */
export async function writeLatePlugin(root) {
  const built = await import(`${pathToFileURL(join(root, 'dist/src/plugin.js')).href}?${Date.now()}`)
  writeFileSync(join(root, 'dist/src/index.js'), latePlugin(built.default))
}

/**
 * @param {object} plugin data and functions, in which an object may stand in several places
 * @returns {string} a module whose default export equals it, but for functions that load `./plugin.js` and call that one's
 */
export function latePlugin(plugin) {
  const names = new Map()
  /** @type {string[]} */
  const lines = []

  /**
   * @param {unknown} value
   * @param {string} path how to reach it from the plugin, as code
   * @returns {string} an expression for it
   */
  function expressionOf(value, path) {
    if (typeof value === 'function') return `(...given) => whole()${path}(...given)`
    if (typeof value !== 'object' || value === null) return value === undefined ? 'undefined' : JSON.stringify(value)
    const known = names.get(value)
    if (known !== undefined) return known
    const name = `part${names.size}`
    names.set(value, name)
    lines.push(`const ${name} = ${Array.isArray(value) ? '[]' : '{}'}`)
    for (const [key, member] of Object.entries(value)) {
      const at = `[${JSON.stringify(key)}]`
      lines.push(`${name}${at} = ${expressionOf(member, path + at)}`)
    }
    return name
  }

  const exported = expressionOf(plugin, '')
  return [
    "import { createRequire } from 'node:module'",
    'let loaded',
    "const whole = () => (loaded ??= createRequire(import.meta.url)('./plugin.js').default)",
    ...lines,
    `export default ${exported}`,
    '',
  ].join('\n')
}
