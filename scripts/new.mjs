import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isMain, projectRoot } from './entry.mjs'
import { platformFiles } from './scaffold/platform.mjs'
import { ruleFiles } from './scaffold/rule.mjs'
import { serviceFiles } from './scaffold/service.mjs'

/** @typedef {import('./sync/registries.mjs').GeneratedFile} GeneratedFile */

/** @type {Readonly<Record<string, (name: string) => GeneratedFile[]>>} */
const kinds = { rule: ruleFiles, service: serviceFiles, platform: platformFiles }

const usage = 'Usage: npm run new rule|service|platform <name>, for example `npm run new rule no-x`.'

/**
 * Writes the files that something new begins with: all of them, or none.
 *
 * @param {string} root
 * @param {readonly string[]} words kind and name
 * @returns {string[]} the written files, from the root
 * @throws {Error} on a wrong name, or where one of the files exists
 */
export function scaffold(root, words) {
  const [kind = '', name = ''] = words
  const make = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  if (!make || words.length !== 2) throw new Error(usage)
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) || name === 'index') {
    throw new Error(`"${name}" is no name for a ${kind}: lower-case words joined by hyphens, such as "no-x".`)
  }
  const files = make(name)
  const taken = files.find(({ path }) => existsSync(join(root, path)))
  if (taken) throw new Error(`${taken.path} exists already; nothing was written.`)
  for (const { path, content } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content, { flag: 'wx' })
  }
  return files.map(({ path }) => path)
}

if (isMain(import.meta.url)) {
  try {
    for (const path of scaffold(projectRoot, process.argv.slice(2))) console.log(`wrote ${path}`)
    console.log('Next: `npm run sync` enters it into the registries and pages.')
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 2
  }
}
