import type { TSESLint } from '@typescript-eslint/utils'
import { addPage } from '../syntax/page.ts'
import { Composition, type ProgramParsers } from './composition.ts'
import { PageScripts } from './page-scripts.ts'
import { changesOf } from './svelte-script.ts'
import { SvelteTemplate } from './svelte-template.ts'
import type { SvelteNode } from './svelte-tree.ts'

/**
 * A component of Svelte as a program: its scripts, then what its markup renders, as JSX.
 *
 * @param parsed by svelte-eslint-parser
 * @returns with the places of the file; `null` where it can't be put together
 */
export function readSvelte(parsed: TSESLint.SourceCode, parsers: ProgramParsers): TSESLint.SourceCode | null {
  const nodes = parsed.ast.body as unknown as SvelteNode[]
  const scripts = nodes.filter((node) => node.type === 'SvelteScriptElement')
  const isTypescript = scripts.some(({ startTag }) => startTag.attributes.some((attribute) =>
    attribute.type === 'SvelteAttribute' && attribute.key.name === 'lang' &&
    attribute.value.some((part) => part.type === 'SvelteLiteral' && part.value.startsWith('ts'))))
  const parse = isTypescript ? parsers.typescript() : parsers.javascript
  if (!parse) return null
  const composition = new Composition(parsed.text)
  const apart = new PageScripts(parsed.text)
  for (const { startTag, endTag, range, body } of scripts) {
    const end = endTag?.range[0] ?? range[1]
    composition.code('statements', startTag.range[1], end, changesOf(body))
    composition.glue('\n;', end)
  }
  composition.glue(';(<>', 0)
  new SvelteTemplate(parsed.text, composition, apart).write(nodes)
  composition.glue('</>);', 0)
  const program = composition.parse(parse)
  if (program) addPage(program.ast, { scripts: apart.in(program), conditions: [] })
  return program
}
