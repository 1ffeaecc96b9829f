import { type FunctionNode, type Node, enclosingFunction } from '../../syntax/node.ts'
import { propertyKey } from '../../syntax/binding.ts'
import { EVERY_CATEGORY } from '../proof/proof.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { categoryIn, keepsChoice, saysConsent, wordsOf } from './vocabulary.ts'

/** Words beside a category's name that make it something else: what is sent, and to whom. */
const OTHER_SUBJECTS = new Set(['email', 'emails', 'mail', 'mails', 'newsletter', 'sms', 'push', 'notification', 'notifications', 'phone', 'call', 'calls', 'team', 'plan', 'page', 'tab', 'fee', 'score'])

/** The category that the name of a box, switch or member of a record asks consent for; `null` where it is about something else. */
export function categoryAskedFor(categoryOf: (name: string) => string | null, name: string): string | null {
  const category = wordsOf(name).some((word) => OTHER_SUBJECTS.has(word)) ? null : categoryIn(categoryOf, name)
  return category === EVERY_CATEGORY ? null : category
}

/** Whether the code around a node is about consent: the functions, variables and classes it stands in are called so, or say so. */
export function isAboutConsent(file: ScriptFile, node: Node): boolean {
  let outermost: FunctionNode | null = null
  for (let fn = enclosingFunction(node); fn; fn = enclosingFunction(fn)) {
    const name = nameOfFunction(fn)
    if (name !== null && (saysConsent(name) || keepsChoice(name))) return true
    outermost = fn
  }
  return COOKIES.test(outermost ? file.sourceCode.getText(outermost) : file.text)
}

/** What texts about cookies, and code with such texts, say. */
const COOKIES = /\b(?:cookies?|gdpr|dsgvo|rgpd)(?![\w-])|cookie[-_]?consent|consent[-_]?(?:banner|manager|settings)/i

/** What a function is called, by itself or by what it is given to. */
export function nameOfFunction(fn: FunctionNode): string | null {
  if (fn.id) return fn.id.name
  let node: Node | undefined = fn.parent
  while (node?.type === 'CallExpression' || node?.type === 'TSAsExpression') node = node.parent
  if (node?.type === 'VariableDeclarator') return node.id.type === 'Identifier' ? node.id.name : null
  if (node?.type === 'Property' || node?.type === 'MethodDefinition' || node?.type === 'PropertyDefinition') {
    return node.key.type === 'PrivateIdentifier' ? node.key.name : propertyKey(node)
  }
  if (node?.type === 'AssignmentExpression') return lastName(node.left)
  return null
}

function lastName(node: Node): string | null {
  if (node.type === 'Identifier') return node.name
  return node.type === 'MemberExpression' && node.property.type === 'Identifier' ? node.property.name : null
}
