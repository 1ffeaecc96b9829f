import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {object} GeneratedFile
 * @property {string} path from the project's root, with `/`
 * @property {string} content
 */

const reservedWords = new Set(
  ('await break case catch class const continue debugger default delete do else enum export extends false finally for'
    + ' function if import in instanceof let new null return static super switch this throw true try typeof var void'
    + ' while with yield').split(' '),
)

const notice = '// Generated from the files of this folder: `npm run sync` renews it.'

/**
 * The lists that follow from which files exist: the rules, and the catalogue's services and platforms.
 *
 * @param {string} root
 * @returns {GeneratedFile[]}
 */
export function registries(root) {
  return [
    { path: 'rules/index.ts', content: rulesRegistry(ruleNames(root)) },
    {
      path: 'src/catalogue/registry.ts',
      content: catalogueRegistry(
        moduleNames(join(root, 'src/catalogue/services')),
        moduleNames(join(root, 'src/catalogue/platforms')),
      ),
    },
    {
      path: 'src/catalogue/store-libraries.ts',
      content: listRegistry(moduleNames(join(root, 'src/catalogue/libraries')), {
        folder: 'libraries', list: 'storeLibraries', type: 'StoreLibrary', model: 'library', about: 'Every library that is known to store keys.',
      }),
    },
    {
      path: 'src/catalogue/consent-modes.ts',
      content: listRegistry(moduleNames(join(root, 'src/catalogue/modes')), {
        folder: 'modes', list: 'consentModes', type: 'ConsentMode', model: 'consent-mode', about: "Every vendor's consent mode that is known.",
      }),
    },
  ]
}

/**
 * @param {string} root
 * @returns {string[]} the names of all rules, sorted
 */
export function ruleNames(root) {
  return moduleNames(join(root, 'rules')).filter((name) => name !== 'index')
}

/** @param {readonly string[]} names */
export function rulesRegistry(names) {
  const imports = names.map((name) => `import ${identifier(name)} from './${name}.ts'`)
  const entries = names.map((name) => `  ${propertyKey(name)}: ${identifier(name)},`)
  return [notice, ...imports, '', 'export const rules = {', ...entries, '}', ''].join('\n')
}

/**
 * @param {readonly string[]} services
 * @param {readonly string[]} platforms
 */
export function catalogueRegistry(services, platforms) {
  const taken = new Set(services.map((name) => identifier(name)))
  /** @param {string} name */
  const platformIdentifier = (name) => {
    const plain = identifier(name)
    return taken.has(plain) ? `${plain}Platform` : plain
  }
  return [
    notice,
    "import type { Platform } from '../model/platform.ts'",
    "import type { Service } from '../model/service.ts'",
    ...platforms.map((name) => `import ${platformIdentifier(name)} from './platforms/${name}.ts'`),
    ...services.map((name) => `import ${identifier(name)} from './services/${name}.ts'`),
    '',
    'export const services: readonly Service[] = [',
    ...services.map((name) => `  ${identifier(name)},`),
    ']',
    '',
    'export const platforms: readonly Platform[] = [',
    ...platforms.map((name) => `  ${platformIdentifier(name)},`),
    ']',
    '',
  ].join('\n')
}

/**
 * A list of the typed constants that one folder of the catalogue holds.
 *
 * @param {readonly string[]} names
 * @param {{ folder: string, list: string, type: string, model: string, about: string }} kind
 */
function listRegistry(names, { folder, list, type, model, about }) {
  return [
    notice,
    `import type { ${type} } from '../model/${model}.ts'`,
    ...names.map((name) => `import ${identifier(name)} from './${folder}/${name}.ts'`),
    '',
    `/** ${about} */`,
    `export const ${list}: readonly ${type}[] = [`,
    ...names.map((name) => `  ${identifier(name)},`),
    ']',
    '',
  ].join('\n')
}

/**
 * `meta-pixel` as `metaPixel`; what would be no name gets an underscore before it.
 *
 * @param {string} name
 */
export function identifier(name) {
  const camel = name.replace(/-([a-z0-9])/g, (_, character) => character.toUpperCase())
  return /^\d/.test(camel) || reservedWords.has(camel) ? `_${camel}` : camel
}

/** @param {string} name */
function propertyKey(name) {
  return name.includes('-') ? `'${name}'` : name
}

/** @param {string} folder */
function moduleNames(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()
}
