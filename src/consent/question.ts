/** A constant that a check can be compared with. */
export type Constant = string | number | bigint | boolean | null | undefined

/** What is asked of an expression's value: is it truthy, falsy, equal to a constant, or different from it? */
export type Question =
  | { kind: 'truthy' }
  | { kind: 'falsy' }
  | { kind: 'equals'; value: Constant }
  | { kind: 'differs'; value: Constant }
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
      return value === question.value
    case 'differs':
      return value !== question.value
    case 'found':
      return value !== -1
    case 'missing':
      return value === -1
  }
}

/** The question that is answered with yes exactly where this one is answered with no. */
export function opposite(question: Question): Question {
  switch (question.kind) {
    case 'truthy':
      return FALSY
    case 'falsy':
      return TRUTHY
    case 'equals':
      return { kind: 'differs', value: question.value }
    case 'differs':
      return { kind: 'equals', value: question.value }
    case 'found':
      return { kind: 'missing' }
    case 'missing':
      return { kind: 'found' }
  }
}
