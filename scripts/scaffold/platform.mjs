import { identifier } from '../sync/registries.mjs'
import { title } from './service.mjs'

/** @typedef {import('../sync/registries.mjs').GeneratedFile} GeneratedFile */

/**
 * A platform that already works, with one check, and its fixture. Their author puts in what the platform documents.
 *
 * @param {string} id such as `acme`
 * @returns {GeneratedFile[]}
 */
export function platformFiles(id) {
  const variable = identifier(id)
  const name = title(id)
  return [
    {
      path: `src/catalogue/platforms/${id}.ts`,
      content: `import type { Platform } from '../../model/platform.ts'

/** Say in a clause who uses it. */
const ${variable}: Platform = {
  id: '${id}',
  name: '${name}',
  homepage: 'https://www.${id}.example/',
  checks: ['${variable}.allows($category)'],
  unsound: [{ when: '${variable}.wasAnswered()', because: 'is also true after a refusal' }],
  sources: [{ url: 'https://www.${id}.example/docs', confidence: 'vendor' }],
}

export default ${variable}
`,
    },
    {
      path: `test/platforms/${id}.js`,
      content: `if (${variable}.allows('marketing')) {
  marketing() // granted
  statistics() // wrongCategory
}
if (!${variable}.allows('marketing')) marketing() // refused
if (${variable}.wasAnswered()) marketing() // unsoundCheck
marketing() // ungated
`,
    },
  ]
}
