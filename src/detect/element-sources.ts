import { jsxElement, jsxElementsNamed, renderings } from '../syntax/element.ts'
import { type Node, unwrap } from '../syntax/node.ts'
import { propertyKey } from '../syntax/binding.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import { knownText, patternOf, textsOf } from '../syntax/static-text.ts'
import { type Use, usesOf } from '../syntax/value-uses.ts'
import { usesOfGlobal, usesOfGlobalMember } from './global-carriers.ts'
import { isCreatedAsPixel, isRenderedAsPixel } from './pixel-form.ts'

type Tag = 'script' | 'img' | 'iframe'

/** A URL that an element of the page is given, which makes it fetch. */
export interface ElementSource {
  /** `null` for an element of which the source does not say what it is. */
  tag: Tag | null
  /** The URL's expression. */
  node: Node
  site: Node
  /** The element is too small to see, or hidden: it is there for its request alone. */
  hasPixelForm: () => boolean
}

const TAGS: ReadonlySet<string> = new Set<Tag>(['script', 'img', 'iframe'])

/** Components that are a script tag by another name, by module. */
const SCRIPT_COMPONENTS: ReadonlyMap<string, string> = new Map([['next/script', 'default'], ['gatsby', 'Script']])

/** Whether a module has a component that is a script tag. */
export function isScriptModule(module: string): boolean {
  return SCRIPT_COMPONENTS.has(module)
}

/** Every source given to an element that the file creates, looks up or renders. */
export function elementSources(file: ScriptFile): readonly ElementSource[] {
  return file.remember(elementSources, () => [...created(file), ...rendered(file)])
}

function* created(file: ScriptFile): Generator<ElementSource> {
  if (!file.text.includes('src')) return
  for (const use of usesOfGlobal(file, 'Image')) {
    if (use.kind === 'construct' || use.kind === 'call') yield* sourcesOf(file, use.node, 'img')
  }
  for (const [method, position] of [['createElement', 0], ['createElementNS', 1]] as const) {
    for (const use of usesOfGlobalMember(file, 'document', method)) {
      const name = use.kind === 'call' ? use.node.arguments[position] : undefined
      if (use.kind === 'call' && name) for (const tag of tagsOf(file, name)) yield* sourcesOf(file, use.node, tag)
    }
  }
  for (const method of ['getElementById', 'querySelector']) {
    for (const use of usesOfGlobalMember(file, 'document', method)) {
      if (use.kind === 'call') yield* sourcesOf(file, use.node, null)
    }
  }
}

/** The tags among those of interest that a name can be; `null` among them where it can be any. */
function tagsOf(file: ScriptFile, name: Node): Set<Tag | null> {
  const tags = new Set<Tag | null>()
  for (const text of textsOf(file, name)) {
    const tag = patternOf(text).toLowerCase()
    if (TAGS.has(tag)) tags.add(tag as Tag)
    else if (tag.includes('*')) tags.add(null)
  }
  return tags
}

function* sourcesOf(file: ScriptFile, element: Node, tag: Tag | null): Generator<ElementSource> {
  for (const { node, site } of attributeWrites(file, usesOf(file, element))) {
    yield { tag, node, site, hasPixelForm: () => isCreatedAsPixel(file, element) }
  }
}

/** The writes of an element's `src`: as a property, as an attribute, by `Object.assign`. */
function* attributeWrites(file: ScriptFile, uses: Iterable<Use>): Generator<{ node: Node; site: Node }> {
  for (const use of uses) {
    if (use.kind === 'member' && use.key === 'src') {
      for (const inner of usesOf(file, use.carrier)) if (inner.kind === 'write') yield { node: inner.value, site: inner.node }
    } else if (use.kind === 'member' && use.key === 'setAttribute') {
      for (const inner of usesOf(file, use.carrier)) {
        const [name, value] = inner.kind === 'call' ? inner.node.arguments : []
        if (inner.kind === 'call' && name && value && knownText(file, name) === 'src') yield { node: value, site: inner.node }
      }
    } else if (use.kind === 'argument' && use.index === 0 && isObjectAssign(use.call.callee)) {
      for (const value of use.call.arguments.slice(1)) {
        const source = propertyOf(value, 'src')
        if (source) yield { node: source, site: use.call }
      }
    }
  }
}

function isObjectAssign(callee: Node): boolean {
  const node = unwrap(callee)
  return node.type === 'MemberExpression' && node.object.type === 'Identifier' && node.object.name === 'Object' &&
    node.property.type === 'Identifier' && node.property.name === 'assign'
}

function propertyOf(node: Node, key: string): Node | null {
  const object = unwrap(node)
  if (object.type !== 'ObjectExpression') return null
  const property = object.properties.find((one) => one.type === 'Property' && propertyKey(one) === key)
  return property?.type === 'Property' ? property.value : null
}

function* rendered(file: ScriptFile): Generator<ElementSource> {
  const openings = [...jsxElementsNamed(file, namesWorthTheWalk(file))].map((opening) => ({ opening, tag: opening.name }))
  for (const { opening, tag } of openings) {
    if (tag.type === 'JSXIdentifier') yield* sourceAttribute(file, opening, tag.name as Tag)
  }
  for (const { module, name, variable } of file.imports) {
    if (SCRIPT_COMPONENTS.get(module) !== name) continue
    for (const opening of renderings(file, variable)) yield* sourceAttribute(file, opening, 'script')
  }
}

function* sourceAttribute(file: ScriptFile, opening: Parameters<typeof jsxElement>[0], tag: Tag): Generator<ElementSource> {
  const element = jsxElement(opening)
  const node = element.attributes.get('src')?.value
  if (node) yield { tag, node, site: opening, hasPixelForm: () => isRenderedAsPixel(file, element) }
}

/** Images are everywhere: they are looked at only in a file that names some other host, or a page without scripts. */
function namesWorthTheWalk({ text }: ScriptFile): Set<string> {
  const namesHost = text.includes('://') || text.includes('"//') || text.includes("'//") || text.includes('`//')
  return namesHost || text.includes('<noscript') ? new Set(TAGS) : new Set(['script'])
}
