/** What a place of a printed program may name, and where it may jump. */
export interface Scope {
  variables: readonly { name: string; isMutable: boolean }[]
  functions: readonly FunctionName[]
  /** Objects with the members `p`, `q`, `check`, `allowed` and `run`. */
  objects: readonly string[]
  /** The variable that holds a category's name. */
  category: string | null
  isAsync: boolean
  isInFunction: boolean
  /** What the function around returns; `nothing` where nobody looks at it. */
  result: 'value' | 'record' | 'nothing'
  isInLoop: boolean
  isInSwitch: boolean
  labels: readonly { name: string; isLoop: boolean }[]
}

export interface FunctionName {
  name: string
  isAsync: boolean
  isGenerator: boolean
  result: 'value' | 'record'
  /** It may be left out by callers. */
  isOptional: boolean
}

export const TOP: Scope = {
  variables: [],
  functions: [],
  objects: [],
  category: null,
  isAsync: false,
  isInFunction: false,
  result: 'nothing',
  isInLoop: false,
  isInSwitch: false,
  labels: [],
}

/** The scope inside a function: what can be named stays, jumps end at its border. */
export function insideFunction(scope: Scope, inner: Partial<Scope>): Scope {
  return { ...scope, isAsync: false, isInFunction: true, result: 'nothing', isInLoop: false, isInSwitch: false, labels: [], ...inner }
}

/** One of several by any index; `null` where there is none. */
export function pick<T>(from: readonly T[], index: number): T | null {
  // The latest names are the likeliest to matter where a tree is made small.
  return from.length === 0 ? null : from[from.length - 1 - (index % from.length)] as T
}
