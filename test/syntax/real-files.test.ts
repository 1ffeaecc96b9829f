import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../parse.ts'
import { askEverything } from './ask-everything.ts'
import { PARSERS } from './asked.ts'

/** Published code of the project's own dependencies: old and new, modules and scripts, classes and closures. */
const FILES = [
  'commander/lib/command.js',
  'commander/lib/help.js',
  'eslint/lib/linter/linter.js',
  'eslint/lib/linter/code-path-analysis/code-path-state.js',
  'eslint/lib/rules/no-unused-vars.js',
  'eslint/lib/rules/indent.js',
  'eslint/lib/rules/utils/ast-utils.js',
  'ignore/index.js',
  'picocolors/picocolors.js',
  'yaml/dist/compose/resolve-block-map.js',
  'yaml/dist/parse/parser.js',
  'yaml/dist/stringify/stringifyPair.js',
]

function sourceOf(file: string): string {
  return readFileSync(new URL(`../../node_modules/${file}`, import.meta.url), 'utf8')
}

describe.each(PARSERS)('every question about every node, with %s', { timeout: 60_000 }, (parser) => {
  it.each(FILES)('%s', (name) => {
    const file = parse(sourceOf(name), { parser, sourceType: 'script' })
    const started = performance.now()
    expect(askEverything(file)).toBeGreaterThan(100)
    expect(performance.now() - started).toBeLessThan(2000 + file.text.length / 20)
  })

  it('costs about four times as much for four times the code', () => {
    const piece = (index: number): string => `
      const key${index} = 'k' + ${index}; let text${index} = key${index} + '='; text${index} += value;
      function set${index}(name, { days = 1 } = {}) { document.cookie = name + text${index}; return set${index} }
      class Tracker${index} { start() { this.send(key${index}) } send(what) { set${index}(what, { days: 2 }) } }
      const tracker${index} = new Tracker${index}(); tracker${index}.start(); const api${index} = { set${index}, tracker${index} };
      export { api${index} }; window.x = window.x || []; window.x.push(() => api${index}.set${index}(key${index}))`
    const costOf = (size: number): number => {
      const file = parse(Array.from({ length: size }, (_, index) => piece(index)).join('\n'), { parser })
      const started = performance.now()
      askEverything(file)
      return performance.now() - started
    }
    const small = Math.min(costOf(60), costOf(60))
    const large = Math.min(costOf(240), costOf(240))
    expect(large / small).toBeLessThan(10)
  })
})
