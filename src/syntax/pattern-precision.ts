import type { ExpressionPattern, PatternText, PatternValue } from './pattern-shape.ts'

/** How much of the code a pattern pins down: the number of literal characters in its steps and arguments. */
export function precisionOf(pattern: ExpressionPattern): number {
  let precision = 0
  const addText = (text: PatternText): void => {
    for (const part of text) if (typeof part === 'string') precision += part.replaceAll('*', '').length + 1
  }
  const addValue = (value: PatternValue): void => {
    if (value.kind === 'text') addText(value.text)
    else if (value.kind === 'array') value.items.forEach(addValue)
    else if (value.kind === 'object') {
      for (const entry of value.entries) {
        addText(entry.key)
        addValue(entry.value)
      }
    } else if (value.kind === 'constant') precision += 2
  }
  for (const step of pattern.steps) {
    if (step.kind === 'member') addText(step.key)
    else if (step.kind === 'call' || step.kind === 'new') step.arguments.forEach(addValue)
  }
  return precision
}
