import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { isMain, projectRoot } from './entry.mjs'
import { importTypeScript } from './load-typescript.mjs'
import { cataloguePages } from './sync/catalogue-pages.mjs'
import { registries, ruleNames } from './sync/registries.mjs'
import { rulePages } from './sync/rule-pages.mjs'

/** @typedef {import('./sync/registries.mjs').GeneratedFile} GeneratedFile */

/**
 * Renews every generated file, from the sources as they are; no build is needed.
 *
 * @param {string} root
 * @param {{ check: boolean }} options `check` writes nothing
 * @returns {Promise<string[]>} the files that were stale, from the root
 * @throws {Error} where a page that carries a generated block is missing, or a source cannot be loaded
 */
export async function sync(root, { check }) {
  const staleRegistries = renew(root, registries(root), check)
  // The pages follow from what the registries list: with a stale one there is nothing right to hold them against.
  if (check && staleRegistries.length > 0) return staleRegistries
  return [...staleRegistries, ...renew(root, await pages(root), check)]
}

/**
 * @param {string} root
 * @returns {Promise<GeneratedFile[]>}
 */
async function pages(root) {
  const rules = new Map()
  for (const name of ruleNames(root)) {
    const module = await importTypeScript(join(root, 'rules', `${name}.ts`))
    rules.set(name, /** @type {{ meta: unknown }} */ (module.default).meta)
  }
  const catalogue = await importTypeScript(join(root, 'src/catalogue/registry.ts'))
  const { services, platforms } = /** @type {typeof import('../src/catalogue/registry.ts')} */ (catalogue)
  return [...rulePages(root, rules), ...cataloguePages(services, platforms)]
}

/**
 * @param {string} root
 * @param {readonly GeneratedFile[]} files
 * @param {boolean} check
 * @returns {string[]}
 */
function renew(root, files, check) {
  const stale = files.filter(({ path, content }) => {
    const full = join(root, path)
    return !existsSync(full) || readFileSync(full, 'utf8') !== content
  })
  for (const { path, content } of check ? [] : stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return stale.map(({ path }) => path)
}

if (isMain(import.meta.url)) {
  try {
    const { check } = parseArgs({ options: { check: { type: 'boolean', default: false } } }).values
    const stale = await sync(projectRoot, { check })
    for (const path of stale) console.log(check ? `stale: ${path}` : `renewed: ${path}`)
    if (stale.length === 0) console.log('All generated files are in sync.')
    else if (check) {
      console.error('Run `npm run sync` and commit what it changes.')
      process.exitCode = 1
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 2
  }
}
