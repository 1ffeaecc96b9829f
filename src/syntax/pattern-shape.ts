/* What a pattern of code is once it is read: see `code-pattern.ts` for the language. */

/** Literal text, `*` for any run of characters, and named placeholders. */
export type PatternText = readonly (string | { placeholder: string })[]

export type PatternValue =
  | { kind: 'any' }
  | { kind: 'text'; text: PatternText }
  | { kind: 'constant'; value: number | boolean | null | undefined }
  | { kind: 'placeholder'; name: string }
  | { kind: 'array'; items: readonly PatternValue[] }
  | { kind: 'object'; entries: readonly { key: PatternText; value: PatternValue }[] }
  /** A function that is true only where a member of its parameter is this value: `find($item => $item.id === $category)`. */
  | { kind: 'predicate'; members: readonly PatternText[]; value: PatternValue }

export type PatternStep =
  | { kind: 'member'; key: PatternText }
  | { kind: 'call'; arguments: readonly PatternValue[] }
  | { kind: 'new'; arguments: readonly PatternValue[] }
  | { kind: 'await' }
  /** What the function at `keys` in argument `argument` of the call before gets as its first parameter. */
  | { kind: 'callback'; argument: number; keys: readonly string[] }

export type Comparison = '===' | '!=='

export interface ExpressionPattern {
  kind: 'expression'
  root: string
  steps: readonly PatternStep[]
  comparison: { operator: Comparison; value: PatternValue } | null
}

export interface ElementPattern {
  kind: 'element'
  name: string
  attributes: readonly { name: string; value: PatternValue }[]
}

export type ParsedPattern = ExpressionPattern | ElementPattern
