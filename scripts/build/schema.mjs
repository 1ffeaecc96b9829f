import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importTypeScript } from '../load-typescript.mjs'

/**
 * Writes the manifest's JSON Schema as a file for editors, from what the validator uses.
 *
 * @param {string} root absolute path of the project
 */
export async function writeSchema(root) {
  const source = await importTypeScript(join(root, 'src/manifest/schema.ts'))
  const { manifestSchema } = /** @type {typeof import('../../src/manifest/schema.ts')} */ (source)
  mkdirSync(join(root, 'schema'), { recursive: true })
  writeFileSync(join(root, 'schema/cookierc.schema.json'), `${JSON.stringify(manifestSchema, null, 2)}\n`)
}
