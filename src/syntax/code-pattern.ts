/**
 * A small language for code as it is written: `gtag('config', 'G-*')`, `useConsent().$category`, `<Gate category=$category>`.
 * Gates of manifests and platforms, and the calls of services, are written in it; `docs/gates.md` describes it for users.
 */
import type { Comparison, ElementPattern, ExpressionPattern, ParsedPattern, PatternStep, PatternText, PatternValue } from './pattern-shape.ts'

/** A pattern that can't be read. `offset` counts characters from its start. */
export class PatternError extends Error {
  readonly offset: number
  constructor(message: string, offset: number) {
    super(message)
    this.name = 'PatternError'
    this.offset = offset
  }
}

/** Reads a pattern; throws {@link PatternError} where it is not one. */
export function parsePattern(source: string): ParsedPattern {
  const reader = new PatternReader(source)
  const pattern = reader.peek('<') ? reader.readElement() : reader.readExpression()
  reader.expectEnd()
  return pattern
}

const NAME = /[A-Za-z_$][\w$]*/y
const ATTRIBUTE = /[A-Za-z_$][\w$:.-]*/y
const NUMBER = /-?\d+(?:\.\d+)?/y
const SPACE = /\s*/y
const PLACEHOLDER = /\$([a-z]\w*)/g
const WHOLE_PLACEHOLDER = /^\$[a-z]\w*$/
const COMPARISONS: readonly (readonly [string, Comparison])[] = [
  ['===', '==='], ['!==', '!=='], ['==', '==='], ['!=', '!=='],
]
const CONSTANTS = new Map<string, boolean | null | undefined>([
  ['true', true], ['false', false], ['null', null], ['undefined', undefined],
])
/** Patterns are short; deeper nesting is a mistake or an attack. */
const DEEPEST = 12

/** Where the reader is in the arguments of a call, and the callback that it found there. */
interface CallBeingRead {
  argument: number
  /** The keys of lists and objects inside the argument. */
  keys: readonly string[]
  callback: readonly PatternStep[]
}

class PatternReader {
  readonly #source: string
  #at = 0
  #depth = 0
  /** What is asked of a callback's data is asked of the whole pattern: the pattern's value is that data. */
  #callbackComparison: ExpressionPattern['comparison'] = null
  #call: CallBeingRead | null = null

  constructor(source: string) {
    this.#source = source
    this.#skipSpace()
  }

  peek(text: string): boolean {
    return this.#source.startsWith(text, this.#at)
  }

  expectEnd(): void {
    if (this.#at < this.#source.length) this.#fail(`Unexpected \`${this.#source.slice(this.#at, this.#at + 12)}\`.`)
  }

  readExpression(): ExpressionPattern {
    const awaited = this.#takeWord('await')
    const { root, steps } = this.#readPath()
    const comparison = this.#callbackComparison ?? this.#readComparison()
    return { kind: 'expression', root, steps: awaited ? [...steps, { kind: 'await' }] : steps, comparison }
  }

  readElement(): ElementPattern {
    this.#expect('<')
    const name = this.#read(ATTRIBUTE) ?? this.#fail('Expected the name of an element after `<`.')
    const attributes: { name: string; value: PatternValue }[] = []
    while (!this.peek('>') && !this.peek('/>')) {
      const attribute = this.#read(ATTRIBUTE) ?? this.#fail('Expected an attribute, or `>`.')
      const value: PatternValue = this.#take('=') ? this.#readAttributeValue() : { kind: 'any' }
      attributes.push({ name: attribute, value })
    }
    if (!this.#take('/>')) this.#expect('>')
    return { kind: 'element', name, attributes }
  }

  #readAttributeValue(): PatternValue {
    if (!this.#take('{')) return this.#readValue()
    const value = this.#readValue()
    this.#expect('}')
    return value
  }

  #readPath(): { root: string; steps: PatternStep[] } {
    const constructed = this.#takeWord('new')
    const root = this.#read(NAME) ?? this.#fail('Expected a name, such as the function or object that tells about consent.')
    const steps: PatternStep[] = []
    let isNew = constructed
    for (;;) {
      if (this.#take('?.')) {
        if (!this.peek('(') && !this.peek('[')) steps.push({ kind: 'member', key: this.#readMemberName() })
      } else if (this.#take('.')) steps.push({ kind: 'member', key: this.#readMemberName() })
      else if (this.#take('[')) {
        steps.push({ kind: 'member', key: this.#readKey() })
        this.#expect(']')
      } else if (this.peek('(')) {
        const call = this.#readCall(isNew ? 'new' : 'call')
        for (const step of call) steps.push(step)
        isNew = false
        // What is asked of a callback's data is the end: the call's own value is another.
        if (call.length > 1) return { root, steps }
      } else if (isNew) this.#fail(`Expected \`(\`: a construction is written \`new ${root}()\`.`)
      else return { root, steps }
    }
  }

  #readMemberName(): PatternText {
    if (this.#take('*')) return ['*']
    const name = this.#read(NAME) ?? this.#fail('Expected a property name.')
    return this.#textFrom(name)
  }

  #readKey(): PatternText {
    const value = this.#readValue()
    if (value.kind === 'any') return ['*']
    if (value.kind === 'text') return value.text
    if (value.kind === 'placeholder') return [{ placeholder: value.name }]
    if (value.kind === 'constant') return [String(value.value)]
    return this.#fail('A key is a name, a text, a number or a placeholder.')
  }

  #readCall(kind: 'call' | 'new'): PatternStep[] {
    const around = this.#call
    const call: CallBeingRead = { argument: 0, keys: [], callback: [] }
    this.#call = call
    const values = this.#readList('(', ')', () => {
      const value = this.#readValue()
      call.argument++
      return value
    })
    this.#call = around
    const isPredicate = call.callback.length > 0 && (this.peek('.') || this.peek('[') || this.peek('?.'))
    return isPredicate ? [this.#withPredicate(kind, values, call.callback)] : [{ kind, arguments: values }, ...call.callback]
  }

  /** A call whose function chooses what the rest of the pattern reads. */
  #withPredicate(kind: 'call' | 'new', values: readonly PatternValue[], [first, ...steps]: readonly PatternStep[]): PatternStep {
    const comparison = this.#callbackComparison
    const members = steps.map((step) => (step.kind === 'member' ? step.key : null))
    if (first?.kind !== 'callback' || first.keys.length > 0 || comparison?.operator !== '===' || members.includes(null)) {
      this.#fail('What is read after a call with a callback is chosen by it: write `$item => $item.id === $category`.')
    }
    this.#callbackComparison = null
    const predicate: PatternValue = { kind: 'predicate', members: members.filter((key) => key !== null), value: comparison.value }
    return { kind, arguments: values.map((value, index) => (index === first.argument ? predicate : value)) }
  }

  /** `$data => $data.purpose`: what is asked of the callback's parameter. */
  #readCallback(): boolean {
    const start = this.#at
    const call = this.#call
    const name = call && this.peek('$') ? this.#read(NAME) : null
    if (!call || !name || !this.#take('=>')) {
      this.#at = start
      return false
    }
    if (call.callback.length > 0) this.#fail('Only one callback can be asked about.', start)
    const { argument, keys } = call
    if (++this.#depth > DEEPEST) this.#fail('The pattern is nested too deeply.')
    const { root, steps } = this.#readPath()
    this.#depth--
    if (root !== name) this.#fail(`Expected the callback to read its parameter \`${name}\`.`)
    this.#callbackComparison = this.#readComparison()
    call.callback = [{ kind: 'callback', argument, keys }, ...steps]
    return true
  }

  #readValue(): PatternValue {
    if (++this.#depth > DEEPEST) this.#fail('The pattern is nested too deeply.')
    const value = this.#readBareValue()
    this.#depth--
    return value
  }

  #readBareValue(): PatternValue {
    if (this.#take('*') || this.#readCallback()) return { kind: 'any' }
    if (this.peek("'") || this.peek('"') || this.peek('`')) return { kind: 'text', text: this.#readString() }
    if (this.peek('[')) return this.#readArray()
    if (this.peek('{')) return { kind: 'object', entries: this.#readList('{', '}', () => this.#readEntry()) }
    const number = this.#read(NUMBER)
    if (number !== null) return { kind: 'constant', value: Number(number) }
    const name = this.#read(NAME) ?? this.#fail('Expected a value: a text, a number, `*`, a placeholder such as `$category`, a list or an object.')
    if (WHOLE_PLACEHOLDER.test(name)) return { kind: 'placeholder', name: name.slice(1) }
    if (CONSTANTS.has(name)) return { kind: 'constant', value: CONSTANTS.get(name) }
    return this.#fail(`\`${name}\` is no value. Put a text in quotes; write \`*\` for anything.`)
  }

  #readArray(): PatternValue {
    let index = 0
    return { kind: 'array', items: this.#readList('[', ']', () => this.#readBelow(String(index++))) }
  }

  #readBelow(key: string): PatternValue {
    const call = this.#call
    const before = call?.keys ?? []
    if (call) call.keys = [...before, key]
    const value = this.#readValue()
    if (call) call.keys = before
    return value
  }

  #readEntry(): { key: PatternText; value: PatternValue } {
    const key = this.peek("'") || this.peek('"') ? this.#readString() : this.#readMemberName()
    const name = key.map((part) => (typeof part === 'string' ? part : '*')).join('')
    return { key, value: this.#take(':') ? this.#readBelow(name) : { kind: 'any' } }
  }

  #readList<T>(open: string, close: string, readItem: () => T): T[] {
    this.#expect(open)
    const items: T[] = []
    while (!this.peek(close)) {
      items.push(readItem())
      if (!this.#take(',')) break
    }
    this.#expect(close)
    return items
  }

  #readString(): PatternText {
    const quote = this.#source[this.#at]
    const end = this.#source.indexOf(quote as string, this.#at + 1)
    if (end < 0) this.#fail('This text has no closing quote.')
    const text = this.#textFrom(this.#source.slice(this.#at + 1, end))
    this.#at = end + 1
    this.#skipSpace()
    return text
  }

  #textFrom(written: string): PatternText {
    const text = textWithPlaceholders(written)
    const placeholders = text.filter((part) => typeof part !== 'string')
    if (placeholders.length > 1 || (placeholders.length === 1 && written.includes('*'))) {
      this.#fail('A text holds one placeholder, or `*`, not both: more could be split in many ways.')
    }
    return text
  }

  #readComparison(): ExpressionPattern['comparison'] {
    for (const [written, operator] of COMPARISONS) if (this.#take(written)) return { operator, value: this.#readValue() }
    return null
  }

  #read(expression: RegExp): string | null {
    expression.lastIndex = this.#at
    const found = expression.exec(this.#source)?.[0]
    if (found === undefined) return null
    this.#at += found.length
    this.#skipSpace()
    return found
  }

  #take(text: string): boolean {
    if (!this.peek(text)) return false
    this.#at += text.length
    this.#skipSpace()
    return true
  }

  #takeWord(word: string): boolean {
    const next = this.#source[this.#at + word.length]
    return next !== undefined && next.trim() === '' && this.#take(word)
  }

  #expect(text: string): void {
    if (!this.#take(text)) this.#fail(`Expected \`${text}\`.`)
  }

  #skipSpace(): void {
    SPACE.lastIndex = this.#at
    this.#at += SPACE.exec(this.#source)?.[0].length ?? 0
  }

  #fail(message: string, offset: number = this.#at): never {
    throw new PatternError(message, offset)
  }
}

function textWithPlaceholders(text: string): PatternText {
  const parts: (string | { placeholder: string })[] = []
  let end = 0
  for (const match of text.matchAll(PLACEHOLDER)) {
    if (match.index > end) parts.push(text.slice(end, match.index))
    parts.push({ placeholder: match[1] as string })
    end = match.index + match[0].length
  }
  if (end < text.length || parts.length === 0) parts.push(text.slice(end))
  return parts
}
