import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { replaceBlock } from './marked-block.mjs'
import { codeList, table } from './markdown.mjs'

/**
 * @typedef {object} RuleMeta what the pages tell of a rule
 * @property {{ description: string, recommended: boolean }} docs
 * @property {Readonly<Record<string, string>>} messages
 * @property {boolean} [hasSuggestions]
 * @property {'code' | 'whitespace'} [fixable]
 */

/** @typedef {import('./registries.mjs').GeneratedFile} GeneratedFile */

/**
 * The head of each rule's page, and the table of rules in the README.
 *
 * @param {string} root
 * @param {ReadonlyMap<string, RuleMeta>} rules by name
 * @returns {GeneratedFile[]}
 * @throws {Error} where a page or its markers are missing
 */
export function rulePages(root, rules) {
  const pages = [...rules].map(([name, meta]) => {
    const path = `docs/rules/${name}.md`
    if (!existsSync(join(root, path))) throw new Error(`${path} is missing: every rule has a page (CONTRIBUTING.md).`)
    return { path, content: replaceBlock(readFileSync(join(root, path), 'utf8'), 'header', header(name, meta), path) }
  })
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  return [...pages, { path: 'README.md', content: replaceBlock(readme, 'rules', rulesTable(rules), 'README.md') }]
}

/**
 * @param {string} name
 * @param {RuleMeta} meta
 */
export function header(name, meta) {
  const traits = [
    meta.docs.recommended ? 'Part of the `recommended` config.' : 'Not part of the `recommended` config.',
    ...(meta.fixable ? ['Problems are fixed by `--fix`.'] : []),
    ...(meta.hasSuggestions ? ['Editors are offered suggestions.'] : []),
  ]
  return [
    `# consent/${name}`,
    sentence(meta.docs.description),
    traits.join(' '),
    table(['Message id', 'Message'], Object.entries(meta.messages).map(([id, text]) => [codeList([id]), text])),
  ].join('\n\n')
}

/** @param {ReadonlyMap<string, RuleMeta>} rules */
function rulesTable(rules) {
  return table(
    ['Rule', 'What it does', 'Recommended', 'Suggestions'],
    [...rules].map(([name, meta]) => [
      `[\`consent/${name}\`](docs/rules/${name}.md)`,
      sentence(meta.docs.description),
      meta.docs.recommended ? 'yes' : '',
      meta.hasSuggestions ? 'yes' : '',
    ]),
  )
}

/** @param {string} text */
function sentence(text) {
  const capital = text.charAt(0).toUpperCase() + text.slice(1)
  return capital.endsWith('.') ? capital : `${capital}.`
}
