import { NamePattern } from './data.ts'

/** Data that a configuration in JavaScript holds. */
export type Printable = string | number | boolean | NamePattern | readonly Printable[] | { readonly [key: string]: Printable }

/** An ES module that exports a value. No text in it can end the script, or the line, that it stands in. */
export function printModule(value: Printable, comment: string): string {
  return `// ${comment}\nexport default ${printed(value, '')}\n`
}

function printed(value: Printable, margin: string): string {
  if (value instanceof NamePattern) return `/${inScript(value.source)}/`
  if (typeof value !== 'object') return inScript(JSON.stringify(value))
  const inner = `${margin}  `
  if (isList(value)) {
    if (value.length === 0) return '[]'
    return `[\n${value.map((item) => `${inner}${printed(item, inner)},\n`).join('')}${margin}]`
  }
  const entries = Object.entries(value)
  if (entries.length === 0) return '{}'
  return `{\n${entries.map(([key, item]) => `${inner}${keyOf(key)}: ${printed(item, inner)},\n`).join('')}${margin}}`
}

function isList(value: object): value is readonly Printable[] {
  return Array.isArray(value)
}

/** `__proto__` as a plain key would set the prototype. */
function keyOf(key: string): string {
  if (key === '__proto__') return '["__proto__"]'
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : inScript(JSON.stringify(key))
}

function inScript(text: string): string {
  return text.replace(/[<\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
