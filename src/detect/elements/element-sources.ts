import { elementName, jsxElement, jsxElementsNamed, renderings } from '../../syntax/element.ts'
import type { Node } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { TAGS, type Tag, attributesWritten, createdElements, propertyWrites } from './created-elements.ts'
import { elementsInCalls } from './elements-in-calls.ts'
import { embeddedIn } from './embedded.ts'
import { usesOfGlobalMember } from '../values/global-carriers.ts'
import { isCreatedAsPixel, isRenderedAsPixel } from './pixel-form.ts'
import { SCRIPT_COMPONENTS } from './script-components.ts'

/** A URL that an element of the page is given, which makes it fetch. */
export interface ElementSource {
  /** `null` for an element of which the source does not say what it is. */
  tag: Tag | null
  /** The URL's expression. */
  node: Node
  site: Node
  /** The element is too small to see, or hidden: it is there for its request alone. */
  hasPixelForm: () => boolean
  /** The names of its attributes, as far as the file gives them. */
  attributes: () => ReadonlySet<string>
}

/** Every source given to an element that the file creates, looks up or renders. */
export function elementSources(file: ScriptFile): readonly ElementSource[] {
  return file.remember(elementSources, () => [...created(file), ...rendered(file)])
}

const SOURCE = new Set(['src'])

function* created(file: ScriptFile): Generator<ElementSource> {
  if (!file.text.includes('src')) return
  for (const { node, tag } of createdElements(file)) yield* sourcesOf(file, node, tag)
  for (const method of ['getElementById', 'querySelector']) {
    for (const use of usesOfGlobalMember(file, 'document', method)) {
      if (use.kind === 'call') yield* sourcesOf(file, use.node, null)
    }
  }
}

function* sourcesOf(file: ScriptFile, element: Node, tag: Tag | null): Generator<ElementSource> {
  for (const { node, site } of propertyWrites(file, element, SOURCE)) {
    yield { tag, node, site, hasPixelForm: () => isCreatedAsPixel(file, element), attributes: () => attributesWritten(file, element) }
  }
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
  for (const opening of [...elementsInCalls(file), ...embeddedIn(file).openings]) {
    if (TAGS.has(elementName(opening.name))) yield* sourceAttribute(file, opening, elementName(opening.name) as Tag)
  }
}

function* sourceAttribute(file: ScriptFile, opening: Parameters<typeof jsxElement>[0], tag: Tag): Generator<ElementSource> {
  const element = jsxElement(opening)
  const node = element.attributes.get('src')?.value
  const attributes = (): ReadonlySet<string> => new Set(element.attributes.keys())
  if (node) yield { tag, node, site: opening, hasPixelForm: () => isRenderedAsPixel(file, element), attributes }
}

/** Images are everywhere: they are looked at only in a file that names some other host, or a page without scripts. */
function namesWorthTheWalk({ text }: ScriptFile): Set<string> {
  const namesHost = text.includes('://') || text.includes('"//') || text.includes("'//") || text.includes('`//')
  return namesHost || text.includes('<noscript') ? new Set(TAGS) : new Set(['script'])
}
