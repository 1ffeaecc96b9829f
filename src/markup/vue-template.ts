import type { TSESTree } from '@typescript-eslint/utils'
import type { Node } from '../syntax/node.ts'
import type { Composition, Insertion } from './composition.ts'
import { type CodeOfPage, JsxWriter, type WrittenAttribute } from './jsx-writer.ts'
import { COMPONENT, type VueComponent } from './vue-component.ts'
import type { VueContainer, VueDirective, VueElement, VueNode } from './vue-tree.ts'

/** Writes a template of Vue as JSX. */
export class VueTemplate {
  readonly #component: VueComponent
  readonly #jsx: JsxWriter

  constructor(component: VueComponent, composition: Composition) {
    this.#component = component
    this.#jsx = new JsxWriter(composition)
  }

  write(template: VueElement): void {
    this.#jsx.open('template', template.startTag.range, [])
    this.#children(template.children)
    this.#jsx.close('template', template.range)
  }

  #children(nodes: readonly VueNode[]): void {
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index] as VueNode
      if (node.type === 'VExpressionContainer') this.#mustache(node)
      if (node.type !== 'VElement') continue
      const condition = directive(node, 'if')
      if (!condition) {
        this.#element(node)
        continue
      }
      const branches = [{ element: node, condition: this.#code(condition.value) }]
      for (let next = index + 1; next < nodes.length; next++) {
        const other = nodes[next] as VueNode
        if (other.type === 'VText' && other.value.trim() === '') continue
        const following = other.type === 'VElement' ? directive(other, 'else-if') ?? directive(other, 'else') : null
        if (other.type !== 'VElement' || !following) break
        branches.push({ element: other, condition: following.key.name.name === 'else' ? null : this.#code(following.value) })
        index = next
      }
      this.#jsx.branches(branches.map((branch) => branch.condition), node.range[0], (branch) => {
        const element = branches[branch]?.element
        if (element) this.#element(element)
      })
    }
  }

  #mustache(container: VueContainer): void {
    const code = this.#code(container)
    if (code) this.#jsx.expression(code)
  }

  #element(node: VueElement): void {
    const loop = directive(node, 'for')?.value
    const list = loop?.expression?.type === 'VForExpression' ? loop.expression : null
    if (loop && list) {
      const code = { range: list.right.range, insertions: this.#insertions(loop, list.right.range) }
      this.#jsx.loop(code, around(list.left), () => this.#live(node))
    } else this.#live(node)
  }

  /** Vue leaves script elements out of what it renders. */
  #live(node: VueElement): void {
    const name = this.#nameOf(node)
    if (name === 'script' && node.name === 'script') this.#jsx.inert(node.range[0], () => this.#rendered(node, name))
    else this.#rendered(node, name)
  }

  #rendered(node: VueElement, name: string): void {
    const { range, attributes } = node.startTag
    this.#jsx.open(name, range, attributes.flatMap((attribute) => this.#attribute(attribute)))
    const slot = directive(node, 'slot')?.value
    const given = slot?.expression?.type === 'VSlotScopeExpression' ? around(slot.expression.params) : null
    if (slot && given) this.#jsx.slot(given, range[1], () => this.#children(node.children))
    else this.#children(node.children)
    this.#jsx.close(name, node.range)
  }

  /** The tag's name as JSX knows it: `<my-frame>` is `MyFrame` where the script has that, `<component is="a">` is `<a>`. */
  #nameOf(node: VueElement): string {
    const name = node.rawName
    if (name === 'component') {
      const is = node.startTag.attributes.find((one) => one.directive ? one.key.name.name === 'bind' && one.key.argument?.name === 'is' : one.key.name === 'is')
      const given = is?.directive ? is.value?.expression : null
      if (is && !is.directive && is.value) return is.value.value
      if (given?.type === 'Literal' && typeof given.value === 'string') return given.value
      if (given?.type === 'Identifier') return given.name
    }
    const inPascalCase = name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
    return name.includes('-') && this.#component.names.has(inPascalCase) ? inPascalCase : name
  }

  #attribute(attribute: VueElement['startTag']['attributes'][number]): WrittenAttribute[] {
    const { range } = attribute
    if (!attribute.directive) {
      const { value, key } = attribute
      return [{ name: key.rawName, range, text: value && { value: value.value, range: value.range } }]
    }
    const { name: { name }, argument } = attribute.key
    const code = this.#code(attribute.value)
    if (!code) return []
    switch (name) {
      case 'bind':
        if (!argument) return [{ spread: code }]
        return argument.rawName === undefined ? [] : [{ name: argument.rawName, range, code }]
      case 'on':
        return [this.#handler(attribute, code)]
      case 'html':
        return [{ name: 'innerHTML', range, code }]
      case 'model':
        return [{ name: 'onUpdate', range, body: { range: code.range, insertions: [...code.insertions ?? [], { at: code.range[1], text: '=$event' }] } }]
      default:
        return []
    }
  }

  #handler({ key, value, range }: VueDirective, code: CodeOfPage): WrittenAttribute {
    const name = `on${key.argument?.rawName ?? 'click'}`.replaceAll(/[^\w$-]/g, '')
    if (value?.expression?.type === 'VOnExpression') return { name, range, body: code }
    return { name, range, code }
  }

  /** The expression in an attribute or between braces, without the filters behind it. */
  #code(container: VueContainer | null): CodeOfPage | null {
    const expression = container?.expression
    if (!container || !expression) return null
    const range = expression.type === 'VFilterSequenceExpression' ? expression.expression.range : expression.range
    return { range, insertions: this.#insertions(container, range) }
  }

  /** What the names of a template's code stand for in the script: the value of a ref, a member of the component. */
  #insertions({ references }: VueContainer, [start, end]: TSESTree.Range): Insertion[] {
    const { names, refs, options, computed } = this.#component
    const insertions: Insertion[] = []
    for (const { id, variable } of references) {
      if (variable || id.range[0] < start || id.range[1] > end) continue
      const isShorthand = id.parent.type === 'Property' && id.parent.shorthand
      if (options ? names.has(id.name) || GLOBALS.has(id.name) : !refs.has(id.name)) continue
      const read = options ? `${COMPONENT}.${id.name}${computed.names.has(id.name) ? '()' : ''}` : `${id.name}.value`
      if (isShorthand) insertions.push({ at: id.range[1], text: `:${read}` })
      else if (options) {
        insertions.push({ at: id.range[0], text: `${COMPONENT}.` })
        if (computed.names.has(id.name)) insertions.push({ at: id.range[1], text: '()' })
      } else insertions.push({ at: id.range[1], text: '.value' })
    }
    return insertions.sort((one, other) => one.at - other.at)
  }
}

/** Names that a template reads from no component. */
const GLOBALS = new Set([
  'Array', 'Boolean', 'Date', 'Infinity', 'JSON', 'Map', 'Math', 'NaN', 'Number', 'Object', 'Set', 'String', 'console', 'decodeURI',
  'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'isFinite', 'isNaN', 'parseFloat', 'parseInt', 'undefined',
])

function directive(node: VueElement, name: string): VueDirective | null {
  const found = node.startTag.attributes.find((one) => one.directive && one.key.name.name === name)
  return found?.directive ? found : null
}

/** From the beginning of the first to the end of the last. */
function around(nodes: readonly Node[]): TSESTree.Range | null {
  const [first] = nodes
  const last = nodes.at(-1)
  return first && last ? [first.range[0], last.range[1]] : null
}
