import type { ParsedPattern, PatternText, PatternValue } from './pattern-shape.ts'

/** The names of the placeholders in a pattern, without their `$`. */
export function placeholdersOf(pattern: ParsedPattern): Set<string> {
  const names = new Set<string>()
  const inText = (text: PatternText): void => {
    for (const part of text) if (typeof part !== 'string') names.add(part.placeholder)
  }
  const inValue = (value: PatternValue): void => {
    if (value.kind === 'placeholder') names.add(value.name)
    else if (value.kind === 'text') inText(value.text)
    else if (value.kind === 'array') value.items.forEach(inValue)
    else if (value.kind === 'predicate') inValue(value.value)
    else if (value.kind === 'object') {
      for (const entry of value.entries) {
        inText(entry.key)
        inValue(entry.value)
      }
    }
  }
  if (pattern.kind === 'element') for (const attribute of pattern.attributes) inValue(attribute.value)
  else {
    for (const step of pattern.steps) {
      if (step.kind === 'member') inText(step.key)
      else if (step.kind === 'call' || step.kind === 'new') step.arguments.forEach(inValue)
    }
    if (pattern.comparison) inValue(pattern.comparison.value)
  }
  return names
}
