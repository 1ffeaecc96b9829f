import { type Node, unwrap } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { knownText, patternOf, textsOf } from '../../syntax/static-text.ts'
import { usesOf } from '../../syntax/value-uses.ts'
import { wordsIn } from '../../text/words.ts'
import { propertiesPassed, propertiesThroughKey } from '../values/copied-properties.ts'
import { usesOfGlobal, usesOfGlobalMember } from '../values/global-carriers.ts'
import { creationsByInjection } from './injected-documents.ts'

export type Tag = 'script' | 'img' | 'iframe'

export const TAGS: ReadonlySet<string> = new Set<Tag>(['script', 'img', 'iframe'])

/** An expression that gives an element; `tag` is `null` where the source does not say which. */
export interface CreatedElement {
  node: Node
  tag: Tag | null
}

/** The elements that a file creates through the DOM, one entry for each tag of interest that it may be. */
export function createdElements(file: ScriptFile): readonly CreatedElement[] {
  return file.remember(createdElements, () => [...created(file)])
}

function* created(file: ScriptFile): Generator<CreatedElement> {
  for (const use of usesOfGlobal(file, 'Image')) {
    if (use.kind === 'construct' || use.kind === 'call') yield { node: use.node, tag: 'img' }
  }
  for (const [method, position] of [['createElement', 0], ['createElementNS', 1]] as const) {
    for (const use of usesOfGlobalMember(file, 'document', method)) {
      const name = use.kind === 'call' ? use.node.arguments[position] : undefined
      if (use.kind === 'call' && name) for (const tag of tagsOf(file, name)) yield { node: use.node, tag }
    }
  }
  for (const node of creationsByInjection(file)) {
    const [name] = node.arguments
    if (name) for (const tag of tagsOf(file, name)) if (tag) yield { node, tag }
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

/**
 * What an element's properties of these names are given: as a property, as an attribute, by `Object.assign`, by Angular's
 * renderer, or key by key from an object.
 */
export function* propertyWrites(
  file: ScriptFile,
  element: Node,
  names: ReadonlySet<string>,
): Generator<{ node: Node; site: Node }> {
  for (const use of usesOf(file, element)) {
    if (use.kind === 'member' && use.key !== null && names.has(use.key)) {
      for (const inner of usesOf(file, use.carrier)) {
        if (inner.kind === 'write') yield { node: inner.value, site: inner.node }
      }
    } else if (use.kind === 'member' && use.key === null && use.carrier.type === 'MemberExpression') {
      const { property, parent } = use.carrier
      if (parent.type === 'AssignmentExpression' && parent.left === use.carrier) yield* copied(file, property, names, parent)
    } else if (use.kind === 'member' && use.key === 'setAttribute') {
      for (const inner of usesOf(file, use.carrier)) {
        if (inner.kind === 'call') yield* attributeWrite(file, inner.node, inner.node.arguments, names)
      }
    } else if (use.kind === 'argument' && use.index === 0 && isRendererWrite(use.call.callee)) {
      yield* attributeWrite(file, use.call, use.call.arguments.slice(1), names)
    } else if (use.kind === 'argument' && use.index === 0 && isObjectAssign(use.call.callee)) {
      for (const value of use.call.arguments.slice(1)) {
        for (const { name, value: node } of propertiesPassed(file, value)) if (names.has(name)) yield { node, site: use.call }
      }
    }
  }
}

/** The names of the attributes that an element is given: `setAttribute('data-id', id)`, `dataset.id = id`. */
export function attributesWritten(file: ScriptFile, element: Node): ReadonlySet<string> {
  const names = new Set<string>()
  for (const use of usesOf(file, element)) {
    if (use.kind !== 'member') continue
    for (const inner of usesOf(file, use.carrier)) {
      const [name] = use.key === 'setAttribute' && inner.kind === 'call' ? inner.node.arguments : []
      const known = name ? knownText(file, name) : null
      if (known !== null) names.add(known)
      if (use.key === 'dataset' && inner.kind === 'member' && inner.key !== null) names.add(`data-${wordsIn(inner.key).join('-')}`)
    }
  }
  return names
}

function* attributeWrite(
  file: ScriptFile,
  call: Node,
  [name, value]: readonly Node[],
  names: ReadonlySet<string>,
): Generator<{ node: Node; site: Node }> {
  if (!name || !value) return
  const known = knownText(file, name)
  if (known === null) yield* copied(file, name, names, call)
  else if (names.has(known)) yield { node: value, site: call }
}

function* copied(file: ScriptFile, key: Node, names: ReadonlySet<string>, site: Node): Generator<{ node: Node; site: Node }> {
  for (const { name, value } of propertiesThroughKey(file, key)) if (names.has(name)) yield { node: value, site }
}

/** Angular's `renderer.setAttribute(element, name, value)`. */
function isRendererWrite(callee: Node): boolean {
  const node = unwrap(callee)
  return node.type === 'MemberExpression' && node.property.type === 'Identifier' &&
    (node.property.name === 'setAttribute' || node.property.name === 'setProperty')
}

function isObjectAssign(callee: Node): boolean {
  const node = unwrap(callee)
  return node.type === 'MemberExpression' && node.object.type === 'Identifier' && node.object.name === 'Object' &&
    node.property.type === 'Identifier' && node.property.name === 'assign'
}
