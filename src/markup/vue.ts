import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import { addPage } from '../syntax/page.ts'
import { Composition, type ProgramParsers } from './composition.ts'
import { COMPONENT, type VueComponent, componentOf } from './vue-component.ts'
import { VueTemplate } from './vue-template.ts'
import type { VueElement, VueServices } from './vue-tree.ts'

/**
 * A single-file component of Vue as a program: its scripts, then what its template renders, as JSX.
 *
 * @param parsed by vue-eslint-parser
 * @returns with the places of the file; `null` where it can't be put together, or has no script or template
 */
export function readVue(parsed: TSESLint.SourceCode, parsers: ProgramParsers): TSESLint.SourceCode | null {
  const services = parsed.parserServices as VueServices | undefined
  const blocks = services?.getDocumentFragment?.()?.children.filter((child): child is VueElement => child.type === 'VElement') ?? []
  const scripts = blocks.filter(({ name }) => name === 'script')
  const template = blocks.find(({ name, startTag }) => name === 'template' && isPlain(startTag.attributes))
  const parse = scripts.some(isTypescript) ? parsers.typescript() : parsers.javascript
  if (!parse) return null
  const composition = new Composition(parsed.text)
  const component = componentOf(parsed.ast)
  const writeTemplate = template ? () => new VueTemplate(component, composition).write(template) : null
  writeScripts(composition, scripts, component, writeTemplate)
  const program = composition.parse(parse)
  if (program) addPage(program.ast, { scripts: [], conditions: [] })
  return program
}

function isPlain(attributes: VueElement['startTag']['attributes']): boolean {
  return !attributes.some((one) => !one.directive && one.key.name === 'lang' && one.value?.value !== 'html')
}

function isTypescript({ startTag }: VueElement): boolean {
  return startTag.attributes.some((one) => !one.directive && one.key.name === 'lang' && (one.value?.value ?? '').startsWith('ts'))
}

function writeScripts(
  composition: Composition,
  scripts: readonly VueElement[],
  component: VueComponent,
  writeTemplate: (() => void) | null,
): void {
  for (const { startTag, endTag, range } of scripts) {
    const start = startTag.range[1]
    const end = endTag?.range[0] ?? range[1]
    const { options } = component
    if (options && start <= options.range[0] && options.range[1] <= end) {
      writeOptions(composition, options, component, { start, end }, writeTemplate)
    } else composition.code('statements', start, end)
    composition.glue('\n;', end)
  }
  if (component.options || !writeTemplate) return
  composition.glue('\n;(', 0)
  writeTemplate()
  composition.glue(');', 0)
}

/**
 * The object of the options API as one whose methods call each other by `this`, as they do at run time, with the template
 * as a method among them; and what Vue runs by itself is run.
 */
function writeOptions(
  composition: Composition,
  options: NonNullable<VueComponent['options']>,
  { computed }: VueComponent,
  { start, end }: { start: number; end: number },
  writeTemplate: (() => void) | null,
): void {
  composition.code('statements', start, options.statement.range[0])
  const [from] = options.range
  composition.glue(`\n;const ${COMPONENT}={`, from)
  for (const { property, form } of options.properties) {
    if (form === 'head') {
      composition.glue('head:useHead(', property.range[0])
      const value = (property as TSESTree.Property).value
      if ((property as TSESTree.Property).method) composition.glue('function', value.range[0])
      composition.code('expression', ...value.range)
      composition.glue(')', value.range[1])
    } else composition.code('properties', ...property.range, computed.callsIn(property.range))
    composition.glue(',', property.range[1])
  }
  if (writeTemplate) {
    composition.glue('$render(){return ', options.range[1])
    writeTemplate()
    composition.glue('}', options.range[1])
  }
  composition.glue('};', options.range[1])
  for (const name of [...options.hooks, ...writeTemplate ? ['$render'] : []]) composition.glue(`${COMPONENT}.${name}();`, options.range[1])
  composition.glue(`export default ${COMPONENT};\n`, options.range[1])
  composition.code('statements', options.statement.range[1], end)
}
