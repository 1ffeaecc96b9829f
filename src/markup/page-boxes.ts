import type { DefaultTreeAdapterTypes } from 'parse5'
import type { PageBox } from '../syntax/page.ts'

type Tag = DefaultTreeAdapterTypes.Element

/** Attributes that say what a box asks for, and those that say what a part of a page is. */
const NAMING = /^(?:id|name|value|title|aria-label|data-.*)$/
const PLACING = /^(?:id|class|name|aria-label|aria-labelledby|data-.*)$/

/** The boxes of a page that are ticked as it is written, with the words that say what they are for. */
export class PageBoxes {
  readonly #ticked: Tag[] = []
  readonly #labels = new Map<string, string>()

  add(tag: Tag): void {
    const of = new Map(tag.attrs.map(({ name, value }) => [name, value]))
    if (tag.tagName === 'label' && of.has('for')) this.#labels.set(of.get('for') ?? '', textIn(tag))
    if (tag.tagName === 'input' && of.get('type')?.toLowerCase() === 'checkbox' && of.has('checked')) this.#ticked.push(tag)
  }

  all(): PageBox[] {
    return this.#ticked.flatMap((tag) => {
      const location = tag.sourceCodeLocation
      if (!location) return []
      const id = tag.attrs.find(({ name }) => name === 'id')?.value
      const said = tag.attrs.filter(({ name }) => NAMING.test(name)).map(({ value }) => value)
      const label = id === undefined ? undefined : this.#labels.get(id)
      const around = ancestorsOf(tag)
      const inside = around.find(({ tagName }) => tagName === 'label')
      return [{
        said: [...said, ...label === undefined ? [] : [label], ...inside ? [textIn(inside)] : []],
        within: around.flatMap(({ attrs }) => attrs.filter(({ name }) => PLACING.test(name)).map(({ value }) => value)),
        range: [location.startOffset, location.endOffset] as const,
      }]
    })
  }
}

function ancestorsOf(tag: Tag): Tag[] {
  const around: Tag[] = []
  for (let node = tag.parentNode; node && 'tagName' in node; node = node.parentNode) around.push(node)
  return around
}

function textIn(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value
  return 'childNodes' in node ? node.childNodes.map(textIn).join(' ').trim() : ''
}
