import { createRequire } from 'node:module'
import Ajv from 'ajv'

const require = createRequire(import.meta.url)
const schema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object

const validate = new Ajv({ allErrors: true, schemaId: 'auto', unknownFormats: 'ignore' }).addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json') as object).compile(schema)

/** What the schema of SARIF 2.1.0 has against a document, with its places. */
export function sarifErrors(document: unknown): string[] {
  return validate(document) === true ? [] : (validate.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message ?? ''}`)
}
