import type { TSESTree } from '@typescript-eslint/utils'
import { accessPath, functionOf } from '../../syntax/access-path.ts'
import { propertyKey } from '../../syntax/binding.ts'
import { jsxElement, renderings } from '../../syntax/element.ts'
import { type MadeAttribute, makeOpening } from '../../syntax/made-element.ts'
import { type Node, unwrap } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { soleResult } from '../../syntax/sole-result.ts'
import { knownText } from '../../syntax/static-text.ts'
import { usesOf } from '../../syntax/value-uses.ts'
import { callTrails } from '../values/call-trail.ts'
import { TAGS } from './created-elements.ts'
import { describedElements } from './described-elements.ts'
import { globalCarriers, usesOfGlobal } from '../values/global-carriers.ts'
import { givenProperties } from '../values/given-properties.ts'
import { exportPaths, moduleValues } from '../values/module-values.ts'
import { isScriptComponent } from './script-components.ts'

type Opening = TSESTree.JSXOpeningElement

/**
 * Elements that a file describes without JSX: `React.createElement('script', props)`, and the lists of scripts that
 * page heads take (`useHead({ script: [...] })`, `<Helmet script={[...]}>`). What stands between their tags is an
 * attribute.
 */
export function elementsInCalls(file: ScriptFile): readonly Opening[] {
  return file.remember(elementsInCalls, () => [...createdByFrameworks(file), ...listedInHeads(file), ...describedElements(file)])
}

const ELEMENT_MODULES = new Set([
  'react', 'preact', 'preact/compat', 'vue', 'react/jsx-runtime', 'react/jsx-dev-runtime', 'preact/jsx-runtime',
])
const ELEMENT_FUNCTIONS = new Set(['createElement', 'h', 'jsx', 'jsxs', 'jsxDEV', 'createVNode'])

/** A call that begins with a tag of interest and goes on, unlike those of the DOM. */
const CREATION = /\(\s*(?:["'`](?:script|noscript|img|iframe)["'`]|_?[Ss]cript[\w$]*(?:\.default|\["default"\])?)\s*,/

function* createdByFrameworks(file: ScriptFile): Generator<Opening> {
  if (!CREATION.test(file.text)) return
  for (const value of moduleValues(file, (module) => ELEMENT_MODULES.has(module))) {
    for (const { call, steps } of callTrails(file, value.uses)) {
      if (exportPaths(value, steps).some(isElementFunction)) yield* createdBy(file, call)
    }
  }
  for (const use of usesOfGlobal(file, 'React')) {
    if (use.kind !== 'member' || use.key !== 'createElement') continue
    const call = use.carrier.parent
    if (call?.type === 'CallExpression' && call.callee === use.carrier) yield* createdBy(file, call)
  }
}

function isElementFunction({ root, steps: [first, ...more] }: ReturnType<typeof exportPaths>[number]): boolean {
  if (first?.kind === 'call') return more.length === 0 && ELEMENT_FUNCTIONS.has(root.name)
  return first?.kind === 'member' && more.length === 1 && ELEMENT_FUNCTIONS.has(first.key ?? '')
}

function* createdBy(file: ScriptFile, call: TSESTree.CallExpression | TSESTree.NewExpression): Generator<Opening> {
  const [type, props, ...children] = call.arguments
  const name = type && tagOf(file, type)
  if (!name || !props) return
  const given: MadeAttribute[] = [...givenProperties(file, props)]
  const [child] = children
  if (child) given.push({ name: 'children', value: child, place: child })
  yield makeOpening({ name, attributes: given, hasContent: child !== undefined, place: call, parent: call })
}

function tagOf(file: ScriptFile, type: Node): string | null {
  const name = knownText(file, type)
  if (name !== null) return TAGS.has(name) || name === 'noscript' ? name : null
  return isScriptComponent(accessPath(file, type)) ? 'script' : null
}

const HEAD_MODULES = new Set([
  '@unhead/vue', '@unhead/react', '@vueuse/head', 'unhead', '#imports', '#app', '#head', 'nuxt/app',
])
/** Whether a module has a function that takes the elements of a page's head. */
export function isHeadModule(module: string): boolean {
  return HEAD_MODULES.has(module)
}

const HEAD_FUNCTIONS = ['useHead', 'useServerHead', 'useHeadSafe']
/** Keys of a page's head that list elements, with the elements' names. */
const LISTS = ['script', 'noscript'] as const

function* listedInHeads(file: ScriptFile): Generator<Opening> {
  for (const name of HEAD_FUNCTIONS) {
    if (!globalCarriers(file).has(name)) continue
    for (const use of usesOfGlobal(file, name)) if (use.kind === 'call') yield* listedIn(file, use.node)
  }
  for (const { module, name, variable } of file.imports) {
    const [identifier] = variable.identifiers
    if (isHeadModule(module) && HEAD_FUNCTIONS.includes(name) && identifier) {
      for (const use of usesOf(file, identifier)) if (use.kind === 'call') yield* listedIn(file, use.node)
    }
    if (name !== 'Helmet' && !module.includes('helmet')) continue
    for (const opening of renderings(file, variable)) yield* listedInTag(file, opening)
  }
}

function* listedInTag(file: ScriptFile, opening: Opening): Generator<Opening> {
  const { attributes } = jsxElement(opening)
  for (const name of LISTS) {
    const list = attributes.get(name)?.value
    if (list) yield* listed(file, list, name)
  }
}

function* listedIn(file: ScriptFile, call: TSESTree.CallExpression): Generator<Opening> {
  const [argument] = call.arguments
  const { root, steps } = argument ? accessPath(file, argument) : { root: null, steps: [] }
  if (!argument || !root) return
  const fn = functionOf({ root, steps })
  const given = root.kind === 'value' && steps.length === 0 ? root.node : argument
  const head = unwrap(fn ? soleResult(fn) ?? argument : given)
  if (head.type !== 'ObjectExpression') return
  for (const property of head.properties) {
    const key = property.type === 'Property' ? propertyKey(property) : null
    const name = LISTS.find((list) => list === key)
    if (property.type === 'Property' && name) yield* listed(file, property.value, name)
  }
}

/** Lists in lists are followed this far. */
const DEEPEST = 8

/** The elements of a list, those under conditions and in spreads included. */
function* listed(file: ScriptFile, list: Node, name: string, fuel = DEEPEST): Generator<Opening> {
  const node = unwrap(list)
  if (fuel <= 0) return
  switch (node.type) {
    case 'ObjectExpression':
      yield makeOpening({ name, attributes: givenProperties(file, node), hasContent: false, place: node, parent: node })
      break
    case 'ArrayExpression':
      for (const element of node.elements) {
        if (element) yield* listed(file, element.type === 'SpreadElement' ? element.argument : element, name, fuel - 1)
      }
      break
    case 'ConditionalExpression':
      yield* listed(file, node.consequent, name, fuel - 1)
      yield* listed(file, node.alternate, name, fuel - 1)
      break
    case 'LogicalExpression':
      yield* listed(file, node.right, name, fuel - 1)
      break
    default: {
      const { root, steps } = accessPath(file, node)
      const isElsewhere = root.kind === 'value' && steps.length === 0 && root.node !== node
      if (isElsewhere) yield* listed(file, root.node, name, fuel - 1)
    }
  }
}
