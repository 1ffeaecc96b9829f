// Writes the JSON Schema that the package ships, from the schema that the validator uses. Runs after the build.
import { mkdirSync, writeFileSync } from 'node:fs'

const built = new URL('../dist/src/manifest/schema.js', import.meta.url)
const { manifestSchema } = await import(built.href)
const folder = new URL('../schema/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('cookierc.schema.json', folder), `${JSON.stringify(manifestSchema, null, 2)}\n`)
