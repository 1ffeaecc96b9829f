import { createRequire } from 'node:module'
import { cookieValue, type ManifestDraft, serviceValue } from './draft.ts'

const require = createRequire(import.meta.url)

export interface YamlStyle {
  /** Spaces a level. */
  indent?: number
  /** The whole value on one line: `{ name: a }`. */
  onOneLine?: boolean
}

/** A draft's sections as a manifest holds them, empty ones left out. */
export function draftValue({ categories, services, cookies }: ManifestDraft): Record<string, unknown> {
  return {
    ...(categories.size > 0 ? { categories: Object.fromEntries(categories) } : {}),
    ...(services.size > 0
      ? { services: Object.fromEntries([...services].map(([id, draft]) => [id, serviceValue(draft)])) }
      : {}),
    ...(cookies.length > 0 ? { cookies: cookies.map(cookieValue) } : {}),
  }
}

/** A draft as the YAML text of a manifest; `cookies: []` where it holds nothing. */
export function printDraft(draft: ManifestDraft): string {
  const value = draftValue(draft)
  return printYaml(Object.keys(value).length === 0 ? { cookies: [] } : value)
}

/** A value in YAML with a line break at its end: long texts on one line, short lists and attributes in flow form. */
export function printYaml(value: unknown, { indent = 2, onOneLine = false }: YamlStyle = {}): string {
  const yaml = require('yaml') as typeof import('yaml')
  const document = new yaml.Document(value, { aliasDuplicateObjects: false })
  yaml.visit(document, {
    Scalar(_key, scalar) {
      // Spaces of other kinds get lost at the ends of a text without quotes.
      if (typeof scalar.value === 'string' && /[^\S ]|^\s|\s$/.test(scalar.value)) scalar.type = 'QUOTE_DOUBLE'
    },
    Seq(_key, list) {
      if (list.items.every((item) => yaml.isScalar(item))) list.flow = true
    },
    Pair(_key, { key, value: below }) {
      if (yaml.isScalar(key) && key.value === 'attributes' && yaml.isMap(below)) below.flow = true
    },
  })
  if (onOneLine && yaml.isCollection(document.contents)) document.contents.flow = true
  // A text is on one line whatever it holds, so that lines can be indented anew.
  return document.toString({ lineWidth: 0, indent, blockQuote: false, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER })
}
