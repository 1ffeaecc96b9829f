import type { Category } from '../../model/category.ts'
import type { Platform, TagGate } from '../../model/platform.ts'
import type { Element, ElementAttribute } from '../../syntax/element.ts'
import type { Environment } from '../../syntax/environment.ts'
import { patternOf, textsOf } from '../../syntax/static-text.ts'
import { EVERY_CATEGORY, type Proof, NOTHING, both, doubts, grants, refuses } from '../proof/proof.ts'
import { type Reasoner, quote } from '../reasoner.ts'

/** A platform's tag gate, with what the platform's ids are called in the project. */
export interface CompiledTagGate extends TagGate {
  /** The category of an id in the gate's own words; `null` for none that is known. */
  categoryOf: (id: string) => Category | null
}

/** The tag gates of platforms, ready to judge elements. */
export function compileTagGates(
  platforms: readonly Platform[],
  aliasOf: (name: string) => Category | null,
): readonly CompiledTagGate[] {
  return platforms.flatMap(({ tags = [], categories = {} }) => {
    const ownNames = new Map(Object.entries(categories))
    const categoryOf = (id: string): Category | null => ownNames.get(id) ?? aliasOf(id)
    return tags.map((gate) => ({ ...gate, categoryOf: gate.names === 'service' ? anyCategory : categoryOf }))
  })
}

function anyCategory(): Category {
  return EVERY_CATEGORY
}

/**
 * What holds whenever an element takes effect: that consent was given for the categories by which a platform holds it
 * back, or refused, for a tag that runs in place of another. A tag that names a category and runs all the same is
 * doubtful; `NOTHING` where no gate is about the element.
 */
export function proofOfTag(
  reasoner: Reasoner,
  gates: readonly CompiledTagGate[],
  element: Element,
  env: Environment,
): Proof {
  // Attributes from elsewhere may bring the tag to life.
  if (element.open || !LOADING.has(element.name.toLowerCase())) return NOTHING
  const tag = new Tag(reasoner, element, env)
  let proof: Proof | null = NOTHING
  for (const gate of gates) proof = both(proof, ofGate(tag, gate))
  return proof ?? NOTHING
}

/** Elements that fetch or run something by themselves, and the script component of frameworks (`<Script>`). */
const LOADING = new Set(['script', 'iframe', 'img', 'embed', 'video', 'audio', 'source'])

function ofGate(tag: Tag, gate: CompiledTagGate): Proof {
  const attribute = tag.find(gate.attribute)
  const ids = idsIn(gate, attribute ? tag.textOf(attribute) : null)
  if (!attribute || ids.length === 0) return NOTHING
  const wanted = ids.filter((id) => !isNegated(gate, id)).map(gate.categoryOf)
  const unwanted = ids.filter((id) => isNegated(gate, id)).map((id) => gate.categoryOf(id.slice(gate.negation?.length)))
  const categories = unwanted.length === 0 ? provedBy(gate, wanted) : provedBy(gate, unwanted)
  if (categories.length === 0 || (wanted.length > 0 && unwanted.length > 0)) return NOTHING
  const named = quote(tag.reasoner.file, attribute.node)
  const live = livenessOf(tag, gate)
  if (live !== null) return doubts(tag.evidence(`${named} names a category, but ${live}`))
  if (unwanted.length > 0) return refuses(categories, tag.evidence(`${named} runs it where consent was refused`))
  const evidence = tag.evidence(`${named} holds it back until consent${gate.caveat ? `, but ${gate.caveat}` : ''}`)
  return tag.reasoner.strict && gate.caveat ? doubts(evidence) : grants(categories, evidence)
}

/** The ids that an attribute names, without their prefix. */
function idsIn({ attribute, prefix = '', separator }: TagGate, text: string | null): readonly string[] {
  if (text === null) return []
  const withoutPrefix = (part: string): string => (part.startsWith(prefix) ? part.slice(prefix.length) : part)
  const parts = attribute === 'class' ? text.split(/\s+/).filter((word) => word.startsWith(prefix)) : [text]
  return parts
    .flatMap((part) => separate(withoutPrefix(part), separator))
    .map(withoutPrefix)
    .filter((id) => id !== '')
}

function separate(text: string, separator: string | undefined): readonly string[] {
  return separator === undefined ? [text.trim()] : text.split(separator).map((id) => id.trim())
}

function isNegated({ negation }: TagGate, id: string): boolean {
  return negation !== undefined && id.startsWith(negation)
}

/** Of several ids any of which may release the tag, one category holds only if all of them stand for it. */
function provedBy({ requires = 'any' }: TagGate, categories: readonly (Category | null)[]): readonly Category[] {
  const known = [...new Set(categories)].filter((category) => category !== null)
  return requires === 'all' || (known.length === 1 && !categories.includes(null)) ? known : []
}

const INERT = ['text/plain']

/** Why a tag takes effect as it stands, in a clause; `null` where it waits for the platform. */
function livenessOf(tag: Tag, { inertTypes = INERT, sourceAttributes = [] }: TagGate): string | null {
  if (tag.isScript && tag.isOfType(inertTypes)) return null
  if (tag.hasSource) return tag.isScript ? 'its type lets the browser run it at once' : 'its `src` loads at once'
  if (tag.isScript && tag.hasContent) return 'its type lets the browser run its code at once'
  return sourceAttributes.some((name) => tag.find(name)) ? null : 'nothing that it keeps for later is known'
}

/** Attributes that make an element fetch something, as HTML and JSX write them. */
const SOURCES = ['src', 'srcset', 'srcSet', 'srcdoc', 'srcDoc']
/** Addresses that fetch nothing, in place of one that is kept for later. */
const EMPTY_SOURCES = new Set(['', 'about:blank'])

/** An element as a gate looks at it. */
class Tag {
  readonly reasoner: Reasoner
  readonly #element: Element
  readonly #env: Environment

  constructor(reasoner: Reasoner, element: Element, env: Environment) {
    this.reasoner = reasoner
    this.#element = element
    this.#env = env
  }

  get isScript(): boolean {
    return this.#element.name.toLowerCase() === 'script'
  }

  /** Whether an address is there that the browser fetches, as far as the source tells. */
  get hasSource(): boolean {
    return SOURCES.some((name) => {
      const source = this.find(name)
      return source !== null && !this.#isAlways(source, (text) => EMPTY_SOURCES.has(text))
    })
  }

  /** Whether code may stand between its tags. */
  get hasContent(): boolean {
    const { node, attributes } = this.#element
    if (attributes.has('dangerouslySetInnerHTML') || attributes.has('children')) return true
    const { parent } = node
    return parent?.type !== 'JSXElement' ||
      parent.children.some((child) => child.type !== 'JSXText' || child.value.trim() !== '')
  }

  /** An attribute by its name in HTML. */
  find(name: string): ElementAttribute | null {
    const { attributes } = this.#element
    return attributes.get(name) ?? (name === 'class' ? attributes.get('className') : undefined) ?? null
  }

  /** Whether the element's type is one of some types, whichever it is given. */
  isOfType(types: readonly string[]): boolean {
    const type = this.find('type')
    return type !== null && this.#isAlways(type, (text) => types.includes(text.trim().toLowerCase()))
  }

  /** An attribute's one value; `null` where it is not known. */
  textOf({ value }: ElementAttribute): string | null {
    const [text, ...others] = this.#textsOf(value)
    return text === undefined || others.length > 0 || text.includes('*') ? null : text
  }

  evidence(text: string): ReturnType<Reasoner['evidence']> {
    return this.reasoner.evidence(this.#element.node, text)
  }

  #isAlways({ value }: ElementAttribute, holds: (text: string) => boolean): boolean {
    const texts = this.#textsOf(value)
    return texts.length > 0 && texts.every(holds)
  }

  #textsOf(value: ElementAttribute['value']): readonly string[] {
    return value ? textsOf(this.reasoner.file, value, this.#env).map(patternOf) : []
  }
}
