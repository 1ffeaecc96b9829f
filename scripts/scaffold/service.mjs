import { identifier } from '../sync/registries.mjs'

/** @typedef {import('../sync/registries.mjs').GeneratedFile} GeneratedFile */

/**
 * A catalogue entry that already works, for a product at `<id>.example`, and its fixture. Their author puts in the
 * vendor's facts.
 *
 * @param {string} id such as `acme-metrics`
 * @returns {GeneratedFile[]}
 */
export function serviceFiles(id) {
  const variable = identifier(id)
  const name = title(id)
  return [
    {
      path: `src/catalogue/services/${id}.ts`,
      content: `import type { Service } from '../../model/service.ts'

/** Say in a clause what it does. */
const ${variable}: Service = {
  id: '${id}',
  name: '${name}',
  provider: '${name}',
  category: 'statistics',
  homepage: 'https://www.${id}.example/',
  policy: 'https://www.${id}.example/privacy',
  scripts: ['cdn.${id}.example/${id}.js'],
  endpoints: ['collect.${id}.example'],
  calls: { init: ["${variable}('init')"], event: ["${variable}('event')"] },
  stores: [{ name: '_${variable}', lifetime: '1 year' }],
  sources: [{ url: 'https://www.${id}.example/docs', confidence: 'vendor' }],
}

export default ${variable}
`,
    },
    {
      path: `test/services/${id}.js`,
      content: `const script = document.createElement('script')
script.src = 'https://cdn.${id}.example/${id}.js' // expect: load ${id}
document.head.append(script)

${variable}('init', 'A-1') // expect: init ${id}
${variable}('event', 'signup') // expect: event ${id}

navigator.sendBeacon('https://collect.${id}.example/hit', 'page') // expect: beacon ${id}
document.cookie = '_${variable}=1' // expect: cookie ${id} _${variable}
`,
    },
  ]
}

/**
 * @param {string} id
 * @returns {string} `acme-metrics` as `Acme Metrics`
 */
export function title(id) {
  return id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
}
