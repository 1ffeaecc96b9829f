/**
 * A small language of programs about consent, from which JavaScript is printed. Names are chosen when it is printed: where a
 * tree says `index`, it means one of the names in scope there, so that every tree is a program and stays one when it shrinks.
 */

export type Category = 'marketing' | 'statistics'
/** `parameter`: the category that the function around it was called with, if there is one. */
export type Asked = Category | 'parameter'

export type GateForm = 'call' | 'member' | 'computed' | 'optional' | 'global' | 'awaited' | 'forgotten'

export type Expression =
  | { kind: 'gate'; form: GateForm; category: Asked }
  | { kind: 'chance' }
  | { kind: 'literal'; text: string }
  | { kind: 'variable'; index: number }
  | { kind: 'not'; of: Expression }
  | { kind: 'boolean'; of: Expression; form: 'Boolean' | '!!' }
  | { kind: 'logical'; operator: '&&' | '||' | '??' | ','; left: Expression; right: Expression }
  | { kind: 'conditional'; test: Expression; yes: Expression; no: Expression }
  | { kind: 'comparison'; operator: '===' | '!==' | '==' | '!='; of: Expression; with: string; isSwapped: boolean }
  | { kind: 'assignment'; operator: AssignmentOperator; index: number; value: Expression }
  | { kind: 'result'; call: Call }
  | { kind: 'property'; index: number; key: Key; isOptional: boolean }
  | { kind: 'method'; index: number; method: 'check' | 'allowed'; category: Asked }

export type AssignmentOperator = '=' | '&&=' | '||=' | '??='
export type Key = 'p' | 'q'

/** A call of one of the functions in scope. */
export interface Call {
  index: number
  category: Asked
  flag: Expression | null
  run: Statement[] | null
  /** Awaited where the place allows it. */
  isAwaited: boolean
}

export type Exit = 'return' | 'return yes' | 'return no' | 'throw' | 'break' | 'continue' | 'break outer' | 'continue outer'
export type Loop = 'while' | 'do' | 'for' | 'for update' | 'for of' | 'for in'
export type Receiver =
  | 'later' | 'forEach' | 'on consent' | 'on consent, named' | 'ready then' | 'ready catch' | 'ready finally' | 'stored' | 'pushed' | 'at once'
  | 'promise then' | 'called' | 'late call' | 'then twice'

export type Statement =
  | { kind: 'effect'; category: Category }
  | { kind: 'risk' }
  | { kind: 'if'; test: Expression; yes: Statement[]; no: Statement[] | null }
  | { kind: 'guard'; test: Expression; exit: Exit }
  | { kind: 'exit'; exit: Exit }
  | { kind: 'loop'; form: Loop; test: Expression; body: Statement[]; isLabelled: boolean }
  | { kind: 'block'; body: Statement[]; isLabelled: boolean }
  | { kind: 'switch'; on: Expression | 'true'; cases: { test: Expression | string | null; body: Statement[]; ends: boolean }[] }
  | { kind: 'try'; block: Statement[]; handler: Statement[] | null; finalizer: Statement[] | null }
  | { kind: 'declaration'; form: 'const' | 'let' | 'var' | 'empty'; value: Expression }
  | { kind: 'destructuring'; form: 'gate' | 'renamed' | 'list' | 'nested' | 'rest'; category: Category; value: Expression; fallback: Expression | null }
  | { kind: 'assignment'; operator: AssignmentOperator; index: number; value: Expression }
  | { kind: 'property'; index: number; key: Key; value: Expression; form: 'member' | 'assign' | 'computed' | 'alias' }
  | { kind: 'call'; call: Call }
  | { kind: 'method'; index: number; category: Asked }
  | { kind: 'callback'; receiver: Receiver; category: Asked; value: Expression; body: Statement[]; isAsync: boolean }
  | { kind: 'conditional effect'; operator: '&&' | '||' | '??' | '?' | 'argument'; test: Expression; category: Category }
  | { kind: 'awaited gate'; category: Asked }
  | { kind: 'function'; fn: Function }
  | { kind: 'object'; p: Expression; q: Expression; check: Expression; run: Statement[] }
  | { kind: 'class'; field: Expression; own: Expression; check: Expression; allowed: Expression; run: Statement[]; override: Expression | null }

/** A function `(category, flag, run, bag)`. */
export interface Function {
  form: 'declaration' | 'arrow' | 'expression' | 'short'
  isAsync: boolean
  isGenerator: boolean
  /** What it returns: a value, or an object with the value as `ok` and another as `no`. */
  result: 'value' | 'record'
  /** It throws at once unless consent for its category is given. */
  demands: boolean
  fallback: Expression | null
  body: Statement[]
  value: Expression
  other: Expression
}

export interface Program {
  /** Variables of the whole program, assigned by anyone. */
  shared: ('let' | 'var' | 'late var')[]
  /** Functions of the whole program, which can call each other. */
  functions: Function[]
  /** Whether the functions stand before the statements. */
  functionsFirst: boolean
  /** Whether each of them may call every other, and itself. */
  isCircular: boolean
  body: Statement[]
}
