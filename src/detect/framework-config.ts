import type { ConfiguredOption, FrameworkTable } from '../catalogue/framework-table.ts'
import type { Effect } from '../model/effect.ts'
import type { Framework, WaitingModule } from '../model/service.ts'
import { accessPath } from '../syntax/access-path.ts'
import { type Node, literalOf, unwrap, wrapped } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import { knownText } from '../syntax/static-text.ts'
import { type Scene, serviceEffect } from './effects.ts'
import { type ExportedConfig, exportedConfig } from './values/exported-config.ts'
import { type GivenProperty, givenProperties } from './values/given-properties.ts'

/** Keys of a configuration that list modules to be run. */
const LISTS: ReadonlySet<string> = new Set(['plugins', 'modules', 'buildModules', 'integrations', 'presets', 'themes', 'extends'])
/** Keys of an entry with options that name its module. */
const NAMES: ReadonlySet<string> = new Set(['resolve', 'use', 'name', 'src', 'module'])
/** Lists in lists are followed this far. */
const DEEPEST = 8

/** Services that a framework's configuration file starts: by a module in its lists, or by an option of its own. */
export function* configuredServices({ file, services }: Scene): Generator<Effect> {
  const config = exportedConfig(file)
  if (!config) return
  const { modules, options } = services.frameworks
  for (const { name, value } of config.properties) {
    if (!LISTS.has(name)) continue
    for (const node of modulesIn(file, value, DEEPEST)) {
      const module = knownText(file, node)
      for (const { service, entry } of (module !== null && modules.get(module)) || []) {
        const given = optionsBeside(file, node)
        const setUp = entry.configuredBy === undefined ? node : given.find((option) => option.name === entry.configuredBy)?.place.key
        if (setUp) yield waiting(file, serviceEffect('init', service.id, null, { place: setUp, site: setUp }), entry.waits, [given, config.properties])
      }
    }
  }
  for (const { option, property } of optionsIn(file, config, options)) {
    yield serviceEffect('init', option.service.id, null, { place: property.place.key, site: property.place })
  }
}

/** The options of the module that a text in a configuration names: in its entry, or behind it in a pair. */
function optionsBeside(file: ScriptFile, name: Node): readonly GivenProperty[] {
  let node = wrapped(name)
  if (node.parent?.type === 'CallExpression') node = wrapped(node.parent)
  const { parent } = node
  if (parent?.type === 'Property' && parent.parent.type === 'ObjectExpression') return propertiesAt(file, givenProperties(file, parent.parent), 'options')
  const options = parent?.type === 'ArrayExpression' && parent.elements[0] === node ? parent.elements[1] : null
  return options ? givenProperties(file, options) : []
}

function propertiesAt(file: ScriptFile, properties: readonly GivenProperty[], name: string): readonly GivenProperty[] {
  const property = properties.findLast((one) => one.name === name)
  return property ? givenProperties(file, property.value) : []
}

/** The effect as one of a module that may wait, given the options that say so. */
function waiting(file: ScriptFile, effect: Effect, waits: WaitingModule | undefined, roots: readonly (readonly GivenProperty[])[]): Effect {
  if (!waits) return effect
  const { until, where } = waits
  const isMet = !where || Object.entries(where).some(([path, values]) => roots.some((root) => {
    const property = propertyAt(file, root, path.split('.'))
    const value = property ? literalOf(unwrap(property.value)) : undefined
    return (typeof value === 'string' || typeof value === 'boolean') && values.includes(value)
  }))
  return isMet ? { ...effect, waitsUntil: until } : effect
}

/** Whether a module exports an object with what configurations of frameworks have. */
export function mayConfigure(file: ScriptFile): boolean {
  const config = exportedConfig(file)
  return config !== null && (config.wrapper === 'defineNuxtConfig' || config.properties.some(({ name }) => LISTS.has(name) || OPTIONS.has(name)))
}

const OPTIONS: ReadonlySet<string> = new Set(['themeConfig', 'scripts'])

/** The expressions that name modules in a list: texts, first elements of `[module, options]`, `resolve` of entries. */
function* modulesIn(file: ScriptFile, list: Node, fuel: number): Generator<Node> {
  const node = unwrap(list)
  if (fuel <= 0) return
  switch (node.type) {
    case 'Literal':
    case 'TemplateLiteral':
      yield node
      break
    case 'ArrayExpression':
      for (const element of node.elements) {
        if (element) yield* modulesIn(file, element.type === 'SpreadElement' ? element.argument : element, fuel - 1)
      }
      break
    case 'ObjectExpression':
      for (const { name, value } of givenProperties(file, node)) if (NAMES.has(name)) yield* modulesIn(file, value, fuel - 1)
      break
    case 'ConditionalExpression':
      yield* modulesIn(file, node.consequent, fuel - 1)
      yield* modulesIn(file, node.alternate, fuel - 1)
      break
    case 'LogicalExpression':
      yield* modulesIn(file, node.right, fuel - 1)
      break
    case 'CallExpression': {
      // `require.resolve('module')`, and lists that end in `.filter(Boolean)`.
      const callee = unwrap(node.callee)
      const [first] = node.arguments
      if (callee.type !== 'MemberExpression') break
      if (first && callee.object.type === 'Identifier' && callee.object.name === 'require') yield* modulesIn(file, first, fuel - 1)
      else yield* modulesIn(file, callee.object, fuel - 1)
      break
    }
    case 'Identifier': {
      const { root, steps } = accessPath(file, node)
      if (root.kind === 'value' && steps.length === 0 && root.node !== node) yield* modulesIn(file, root.node, fuel - 1)
      break
    }
    default:
  }
}

function* optionsIn(
  file: ScriptFile,
  config: ExportedConfig,
  options: FrameworkTable['options'],
): Generator<{ option: ConfiguredOption; property: GivenProperty }> {
  for (const option of options) {
    if (!isOf(option.framework, config)) continue
    for (const root of rootsFor(file, option.framework, config)) {
      const property = propertyAt(file, root, option.path)
      if (property && !isOff(property.value)) yield { option, property }
    }
  }
}

/** What tells a framework's configuration from others. */
const MARKS: Readonly<Partial<Record<Framework, { wrapper: string; keys: readonly string[] }>>> = {
  nuxt: { wrapper: 'defineNuxtConfig', keys: ['buildModules', 'runtimeConfig', 'modules'] },
  docusaurus: { wrapper: 'defineConfig', keys: ['themeConfig', 'presets'] },
}

function isOf(framework: Framework, { wrapper, properties }: ExportedConfig): boolean {
  const mark = MARKS[framework]
  if (!mark) return true
  return wrapper === mark.wrapper || properties.some(({ name }) => mark.keys.includes(name))
}

/** Where options are looked for: the configuration, and Docusaurus' presets with theirs. */
function* rootsFor(file: ScriptFile, framework: Framework, { properties }: ExportedConfig): Generator<readonly GivenProperty[]> {
  yield properties
  if (framework !== 'docusaurus') return
  for (const { name, value } of properties) {
    const presets = unwrap(value)
    if (name !== 'presets' || presets.type !== 'ArrayExpression') continue
    for (const preset of presets.elements) {
      const pair = preset && unwrap(preset)
      const given = pair?.type === 'ArrayExpression' ? pair.elements[1] : null
      if (given) yield givenProperties(file, given)
    }
  }
}

function propertyAt(file: ScriptFile, properties: readonly GivenProperty[], path: readonly string[]): GivenProperty | null {
  const [key, ...rest] = path
  const property = properties.findLast(({ name }) => name === key)
  if (!property) return null
  return rest.length === 0 ? property : propertyAt(file, givenProperties(file, property.value), rest)
}

function isOff(value: Node): boolean {
  const literal = literalOf(unwrap(value))
  return literal === false || literal === null || (unwrap(value).type === 'Identifier' && (unwrap(value) as { name: string }).name === 'undefined')
}
