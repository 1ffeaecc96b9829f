import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { AttributeName, Insertion, Spelling } from '../model/cookie-terms.ts'
import type { CookieAttributes } from '../model/manifest.ts'
import { propertyKey } from '../syntax/binding.ts'
import type { Node } from '../syntax/node.ts'

type Fix = TSESLint.ReportFixFunction

const ORDER = ['secure', 'sameSite', 'httpOnly', 'partitioned', 'path'] as const

/** The attributes as a header writes them: `Secure; SameSite=Lax`. */
export function shownAttributes({ secure, sameSite, httpOnly, partitioned, path }: CookieAttributes): string {
  return [
    ...secure ? ['Secure'] : [],
    ...sameSite ? [`SameSite=${sameSite}`] : [],
    ...httpOnly ? ['HttpOnly'] : [],
    ...partitioned ? ['Partitioned'] : [],
    ...path === undefined ? [] : [`Path=${path}`],
  ].join('; ')
}

/**
 * A fix that writes attributes into a cookie's text or its options; `null` where they have no place in the file itself.
 *
 * @param ast the linted file's own tree
 */
export function addAttributes(insertion: Insertion | null, cure: CookieAttributes, ast: Node): Fix | null {
  if (!insertion || ORDER.every((name) => cure[name] === undefined) || topOf(insertion.node) !== ast) return null
  switch (insertion.form) {
    case 'text':
      return addToText(insertion.node, shownAttributes(cure))
    case 'options':
      return (fixer) => [...addToOptions(fixer, insertion.node, cure, insertion.spelled)]
    case 'argument': {
      const last = insertion.node.arguments.at(-1)
      return last ? (fixer) => fixer.insertTextAfter(last, `, { ${written(cure, insertion.spelled).join(', ')} }`) : null
    }
  }
}

function topOf(node: Node): Node {
  let top = node
  while (top.parent) top = top.parent
  return top
}

/** Text goes into the quotes that end the expression, else behind it. */
function addToText(node: Node, attributes: string): Fix | null {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? insertBeforeQuote(node, node.value, attributes) : null
    case 'TemplateLiteral':
      return insertBeforeQuote(node, node.quasis.at(-1)?.value.cooked ?? '', attributes)
    case 'BinaryExpression': {
      if (node.operator !== '+') return null
      const isText = node.right.type === 'Literal' || node.right.type === 'TemplateLiteral'
      return (isText ? addToText(node.right, attributes) : null) ?? ((fixer) => fixer.insertTextAfter(node, ` + '; ${attributes}'`))
    }
    case 'Identifier':
    case 'MemberExpression':
    case 'CallExpression':
      return (fixer) => fixer.insertTextAfter(node, ` + '; ${attributes}'`)
    default:
      return null
  }
}

function insertBeforeQuote({ range }: Node, text: string, attributes: string): Fix {
  const separator = text.endsWith('; ') ? '' : text.endsWith(';') ? ' ' : '; '
  return (fixer) => fixer.insertTextBeforeRange([range[1] - 1, range[1]], `${separator}${attributes}`)
}

function* addToOptions(
  fixer: TSESLint.RuleFixer,
  object: TSESTree.ObjectExpression,
  cure: CookieAttributes,
  spelled: Spelling,
): Generator<TSESLint.RuleFix> {
  const added: CookieAttributes = { ...cure }
  for (const property of object.properties) {
    const key = property.type === 'Property' ? propertyKey(property)?.toLowerCase() : undefined
    const name = ORDER.find((one) => cure[one] !== undefined && nameOf(one, spelled).toLowerCase() === key)
    if (name === undefined || property.type !== 'Property' || property.shorthand) continue
    yield fixer.replaceText(property.value, valueOf(name, cure, spelled))
    delete added[name]
  }
  const list = written(added, spelled).join(', ')
  const last = object.properties.at(-1)
  if (list !== '') yield last ? fixer.insertTextAfter(last, `, ${list}`) : fixer.replaceText(object, `{ ${list} }`)
}

function written(cure: CookieAttributes, spelled: Spelling): string[] {
  return ORDER.filter((name) => cure[name] !== undefined).map((name) => `${nameOf(name, spelled)}: ${valueOf(name, cure, spelled)}`)
}

function nameOf(name: AttributeName, spelled: Spelling): string {
  return spelled[name] ?? name
}

function valueOf(name: (typeof ORDER)[number], cure: CookieAttributes, { capitalised }: Spelling): string {
  const value = cure[name]
  if (typeof value !== 'string') return String(value)
  return `'${name === 'sameSite' && !capitalised ? value.toLowerCase() : value}'`
}
