import type { Composition, Insertion } from './composition.ts'

type Range = readonly [start: number, end: number]

/** An attribute as JSX takes it. */
export type WrittenAttribute =
  /** Text; `null` for a bare attribute. */
  | { name: string; range: Range; text: { value: string; range: Range } | null }
  | { name: string; range: Range; code: CodeOfPage }
  /** Text with code in it. */
  | { name: string; range: Range; parts: readonly ({ text: string; range: Range } | CodeOfPage)[]; inner: Range }
  /** A function's body. */
  | { name: string; range: Range; body: CodeOfPage }
  | { spread: CodeOfPage }

/** A stretch of code in a page. */
export interface CodeOfPage {
  range: Range
  insertions?: readonly Insertion[]
}

/** Writes the markup of a component as JSX, which says of each element when it is there. */
export class JsxWriter {
  readonly #composition: Composition

  constructor(composition: Composition) {
    this.#composition = composition
  }

  /** The opening tag; `close` has to follow. Names and attributes that JSX does not take are left out. */
  open(name: string, range: Range, attributes: readonly WrittenAttribute[]): void {
    this.#composition.glue(`<${tagName(name)}`, ...range)
    for (const attribute of attributes) this.#attribute(attribute)
    this.#composition.glue('>', ...range)
  }

  close(name: string, [, end]: Range): void {
    this.#composition.glue(`</${tagName(name)}>`, end)
  }

  expression({ range, insertions }: CodeOfPage): void {
    this.#composition.glue('{', range[0])
    this.#composition.code('expression', ...range, insertions)
    this.#composition.glue('}', range[1])
  }

  /**
   * Branches of which the first whose condition holds is there; one without a condition is there where none before it is.
   *
   * @param write writes what stands in the branch with that index
   */
  branches(conditions: readonly (CodeOfPage | null)[], at: number, write: (index: number) => void): void {
    this.#composition.glue('{', at)
    let isWhole = false
    for (const [index, condition] of conditions.entries()) {
      if (condition) {
        this.#composition.glue('(', condition.range[0])
        this.#composition.code('expression', ...condition.range, condition.insertions)
        this.#composition.glue(')?', condition.range[1])
      } else isWhole = true
      this.#composition.glue('<>', at)
      write(index)
      this.#composition.glue(condition ? '</>:' : '</>', at)
    }
    this.#composition.glue(isWhole ? '}' : 'null}', at)
  }

  /** Markup that an expression gives. */
  html({ range, insertions }: CodeOfPage): void {
    this.#composition.glue('<div dangerouslySetInnerHTML={{__html:(', range[0])
    this.#composition.code('expression', ...range, insertions)
    this.#composition.glue(')}}/>', range[1])
  }

  /** What is there once for each part of a list, or once a promise is kept. */
  loop(list: CodeOfPage, parameters: Range | null, write: () => void, method: 'map' | 'then' = 'map'): void {
    this.#composition.glue('{(', list.range[0])
    this.#composition.code('expression', ...list.range, list.insertions)
    this.#composition.glue(`).${method}(`, list.range[1])
    this.#function(parameters, list.range[1], write)
    this.#composition.glue(')}', list.range[1])
  }

  /** What an element gets as a function of what it hands over. */
  slot(parameters: Range | null, at: number, write: () => void): void {
    this.#composition.glue('{', at)
    this.#function(parameters, at, write)
    this.#composition.glue('}', at)
  }

  /** What is written but never there. */
  inert(at: number, write: () => void): void {
    this.#composition.glue('{void function(){return <>', at)
    write()
    this.#composition.glue('</>}}', at)
  }

  #template(parts: readonly ({ text: string; range: Range } | CodeOfPage)[], [start, end]: Range): void {
    this.#composition.glue('={`', start)
    for (const part of parts) {
      if ('text' in part) this.#composition.glue(part.text.replaceAll(/[`\\]|\$\{/g, '\\$&'), ...part.range)
      else {
        this.#composition.glue('${', part.range[0])
        this.#composition.code('expression', ...part.range, part.insertions)
        this.#composition.glue('}', part.range[1])
      }
    }
    this.#composition.glue('`}', end)
  }

  #function(parameters: Range | null, at: number, write: () => void): void {
    this.#composition.glue('(', at)
    if (parameters) this.#composition.code('parameters', ...parameters)
    this.#composition.glue(')=><>', at)
    write()
    this.#composition.glue('</>', at)
  }

  #attribute(attribute: WrittenAttribute): void {
    if ('spread' in attribute) {
      const { range, insertions } = attribute.spread
      this.#composition.glue(' {...(', range[0])
      this.#composition.code('expression', ...range, insertions)
      this.#composition.glue(')}', range[1])
      return
    }
    const { name, range } = attribute
    if (!ATTRIBUTE_NAME.test(name)) return
    this.#composition.glue(` ${name}`, ...range)
    if ('text' in attribute) {
      if (attribute.text) this.#composition.glue(`={${JSON.stringify(attribute.text.value)}}`, ...attribute.text.range)
    } else if ('code' in attribute) {
      this.#composition.glue('={', range[0])
      this.#composition.code('expression', ...attribute.code.range, attribute.code.insertions)
      this.#composition.glue('\n}', range[1])
    } else if ('parts' in attribute) this.#template(attribute.parts, attribute.inner)
    else {
      this.#composition.glue('={async()=>{', range[0])
      this.#composition.code('body', ...attribute.body.range, attribute.body.insertions)
      this.#composition.glue('\n}}', range[1])
    }
  }
}

const ATTRIBUTE_NAME = /^[a-zA-Z_$][\w$-]*(?::[a-zA-Z_$][\w$-]*)?$/
const TAG_NAME = /^[a-zA-Z_$][\w$-]*(?:\.[a-zA-Z_$][\w$]*)*$/

function tagName(name: string): string {
  return TAG_NAME.test(name) ? name : 'div'
}
