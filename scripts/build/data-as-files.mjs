import assert from 'node:assert'
import { basename, relative, sep } from 'node:path'
import { importTypeScript } from '../load-typescript.mjs'

/** Modules whose one function gives nothing but data, and the function. */
const dataModules = new Map([
  ['src/catalogue/catalogue.ts', 'catalogue'],
  ['src/catalogue/cookie-name-data.ts', 'cookieNameData'],
  ['src/catalogue/host-data.ts', 'hostData'],
])

/**
 * Puts what the data modules give into JSON files that the built code reads on first need: a process that lints
 * nothing never pays for them, and `JSON.parse` is faster than the same data as code.
 *
 * @param {string} root absolute path of the project
 * @returns {import('rolldown').Plugin}
 */
export function dataAsFiles(root) {
  return {
    name: 'data-as-files',
    async load(id) {
      const give = dataModules.get(relative(root, id).split(sep).join('/'))
      if (give === undefined) return null
      const module = await importTypeScript(id)
      const file = this.emitFile({
        type: 'asset',
        fileName: `data/${basename(id, '.ts')}.json`,
        source: dataText(/** @type {() => unknown} */ (module[give])()),
      })
      return { code: readingModule(give, file), moduleType: 'js' }
    },
  }
}

/**
 * @param {unknown} data
 * @returns {string} JSON, in which every character is ASCII: Node decodes that fastest
 * @throws {Error} where the data hold what JSON cannot say, such as a function
 */
export function dataText(data) {
  const json = JSON.stringify(data)
  assert.deepStrictEqual(JSON.parse(json), data, 'A data module gives data only.')
  return json.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/**
 * @param {string} give the exported function
 * @param {string} file the emitted file's reference
 */
function readingModule(give, file) {
  return [
    "import { readFileSync } from 'node:fs'",
    'let parsed',
    `export function ${give}() {`,
    `  return (parsed ??= JSON.parse(readFileSync(new URL(import.meta.ROLLUP_FILE_URL_${file}), 'latin1')))`,
    '}',
    '',
  ].join('\n')
}
