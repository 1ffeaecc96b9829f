/** A constant that a check can be compared with. */
export type Constant = string | number | bigint | boolean | null | undefined

/**
 * What is asked of an expression's value: is it truthy, falsy, equal to a constant, or different from it? `loosely` compares
 * as `==` does.
 */
export type Question =
  | { kind: 'truthy' }
  | { kind: 'falsy' }
  | { kind: 'equals' | 'differs'; value: Constant; loosely?: boolean }
  /** Of a position such as `indexOf` gives: was something found, or not? */
  | { kind: 'found' }
  | { kind: 'missing' }

export const TRUTHY: Question = { kind: 'truthy' }
export const FALSY: Question = { kind: 'falsy' }

/** Whether a value that is known answers the question with yes. */
export function holdsFor(question: Question, value: Constant): boolean {
  switch (question.kind) {
    case 'truthy':
      return Boolean(value)
    case 'falsy':
      return !value
    case 'equals':
      return isEqual(value, question)
    case 'differs':
      return !isEqual(value, question)
    case 'found':
      return value !== -1
    case 'missing':
      return value === -1
  }
}

function isEqual(value: Constant, other: { value: Constant; loosely?: boolean }): boolean {
  // What `==` makes of two constants is what the program will make of them.
  // eslint-disable-next-line eqeqeq
  return other.loosely ? value == other.value : value === other.value
}

/** The question that is answered with yes exactly where this one is answered with no. */
export function opposite(question: Question): Question {
  switch (question.kind) {
    case 'truthy':
      return FALSY
    case 'falsy':
      return TRUTHY
    case 'equals':
      return { ...question, kind: 'differs' }
    case 'differs':
      return { ...question, kind: 'equals' }
    case 'found':
      return { kind: 'missing' }
    case 'missing':
      return { kind: 'found' }
  }
}

/** The same text for the same question. */
export function keyOf(question: Question): string {
  if (question.kind !== 'equals' && question.kind !== 'differs') return question.kind
  const { kind, value, loosely } = question
  return `${kind} ${loosely ? 'loosely ' : ''}${typeof value} ${String(value)}`
}
