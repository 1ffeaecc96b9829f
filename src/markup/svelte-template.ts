import type { TSESTree } from '@typescript-eslint/utils'
import type { Composition } from './composition.ts'
import { JsxWriter, type WrittenAttribute } from './jsx-writer.ts'
import type { PageScripts } from './page-scripts.ts'
import type { SvelteAttribute, SvelteElement, SvelteIfBlock, SvelteNode } from './svelte-tree.ts'

/** Writes the markup of a component of Svelte as JSX. */
export class SvelteTemplate {
  readonly #text: string
  readonly #jsx: JsxWriter
  readonly #apart: PageScripts

  constructor(text: string, composition: Composition, apart: PageScripts) {
    this.#text = text
    this.#jsx = new JsxWriter(composition)
    this.#apart = apart
  }

  write(nodes: readonly SvelteNode[]): void {
    for (const node of nodes) this.#node(node)
  }

  #node(node: SvelteNode): void {
    const [start, end] = node.range
    switch (node.type) {
      case 'SvelteElement':
        this.#element(node)
        break
      case 'SvelteMustacheTag':
        if (node.kind === 'raw') this.#jsx.html(node.expression)
        else this.#jsx.expression(node.expression)
        break
      case 'SvelteRenderTag':
        this.#jsx.expression(node.expression)
        break
      case 'SvelteIfBlock':
        this.#branches(node)
        break
      case 'SvelteEachBlock': {
        const { context, index } = node
        const parameters = context && ([context.range[0], (index ?? context).range[1]] as const)
        this.#jsx.loop(node.expression, parameters, () => this.write(node.children))
        this.write(node.else?.children ?? [])
        break
      }
      case 'SvelteAwaitBlock': {
        const kept = node.then
        this.write(node.pending?.children ?? [])
        if (kept) this.#jsx.loop(node.expression, kept.value && kept.value.range, () => this.write(kept.children), 'then')
        const failed = node.catch
        if (failed) this.#jsx.slot(failed.error && failed.error.range, end, () => this.write(failed.children))
        break
      }
      case 'SvelteKeyBlock':
        this.write(node.children)
        break
      case 'SvelteSnippetBlock': {
        const parameters = around(node.params)
        this.#jsx.slot(parameters, start, () => this.write(node.children))
        break
      }
      default:
    }
  }

  #branches(block: SvelteIfBlock): void {
    const branches: { condition: { range: TSESTree.Range } | null; children: readonly SvelteNode[] }[] = []
    let next: SvelteIfBlock | null = block
    while (next) {
      branches.push({ condition: next.expression, children: next.children })
      const other: SvelteIfBlock['else'] = next.else
      const inner: SvelteNode | undefined = other?.children[0]
      next = other?.elseif && inner?.type === 'SvelteIfBlock' ? inner : null
      if (other && !next) branches.push({ condition: null, children: other.children })
    }
    this.#jsx.branches(branches.map(({ condition }) => condition), block.range[0], (index) => this.write(branches[index]?.children ?? []))
  }

  #element(node: SvelteElement): void {
    const { startTag: { range, attributes } } = node
    const name = this.#nameOf(node)
    this.#jsx.open(name, range, attributes.flatMap((attribute) => attributeOf(attribute)))
    if (name === 'script') this.#apart.add(range[0], this.#text.slice(range[1], endOfContent(node)), range[1])
    else this.write(node.children)
    this.#jsx.close(name, node.range)
  }

  #nameOf({ name, startTag }: SvelteElement): string {
    const written = this.#text.slice(...name.range)
    if (written !== 'svelte:element' && written !== 'svelte:component') return written
    for (const attribute of startTag.attributes) {
      if (attribute.type === 'SvelteSpecialDirective' && attribute.kind === 'this') {
        const { expression } = attribute
        return expression.type === 'Literal' ? String(expression.value) : this.#text.slice(...expression.range)
      }
      const [part] = attribute.type === 'SvelteAttribute' && attribute.key.name === 'this' ? attribute.value : []
      if (part?.type === 'SvelteLiteral') return part.value
    }
    return written
  }
}

function endOfContent({ endTag, range }: SvelteElement): number {
  return endTag?.range[0] ?? range[1]
}

function attributeOf(attribute: SvelteAttribute): WrittenAttribute[] {
  const { range } = attribute
  switch (attribute.type) {
    case 'SvelteAttribute': {
      const { key: { name }, value } = attribute
      const [first] = value
      if (attribute.boolean || !first) return [{ name, range, text: null }]
      if (value.length > 1) {
        const parts = value.map((part) => (part.type === 'SvelteLiteral' ? { text: part.value, range: part.range } : part.expression))
        return [{ name, range, parts, inner: [first.range[0], value.at(-1)?.range[1] ?? first.range[1]] }]
      }
      if (first.type === 'SvelteLiteral') return [{ name, range, text: { value: first.value, range: quoted(first.range, range) } }]
      return [{ name, range, code: first.expression }]
    }
    case 'SvelteShorthandAttribute':
      return [{ name: attribute.key.name, range, code: attribute.key }]
    case 'SvelteSpreadAttribute':
      return [{ spread: attribute.argument }]
    case 'SvelteDirective':
      return directive(attribute)
    default:
      return []
  }
}

function directive({ kind, key, expression, range }: Extract<SvelteAttribute, { type: 'SvelteDirective' }>): WrittenAttribute[] {
  if (kind === 'Action') {
    const action = { name: 'use', range, code: key.name }
    return expression ? [action, { name: 'with', range, code: expression }] : [action]
  }
  if (!expression) return []
  if (kind === 'EventHandler') return [{ name: `on${key.name.name ?? 'click'}`, range, code: expression }]
  if (kind !== 'Binding') return []
  return [{ name: 'onUpdate', range, body: { range: expression.range, insertions: [{ at: expression.range[1], text: '=$event' }] } }]
}

/** A value with the quotes around it, which end where the attribute ends. */
function quoted([start, end]: TSESTree.Range, [, last]: TSESTree.Range): TSESTree.Range {
  return end < last ? [start - 1, last] : [start, end]
}

function around(nodes: readonly TSESTree.Node[]): TSESTree.Range | null {
  const [first] = nodes
  const last = nodes.at(-1)
  return first && last ? [first.range[0], last.range[1]] : null
}
