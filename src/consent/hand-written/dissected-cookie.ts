import { type AccessPath, type Step, accessPath } from '../../syntax/access-path.ts'
import { type Node, isFunction, unwrap } from '../../syntax/node.ts'
import { knownText } from '../../syntax/static-text.ts'
import type { Reasoner } from '../reasoner.ts'
import { keepsChoice } from './vocabulary.ts'

/**
 * The name of the cookie, if it keeps a choice, whose value is taken out of `document.cookie`:
 * `document.cookie.split('; ').find((row) => row.startsWith('consent='))?.split('=')[1]`, and `parts[1]` where `parts[0]` is
 * compared with a name.
 *
 * @param node where the value is read
 */
export function dissectedCookie(reasoner: Reasoner, path: AccessPath, node: Node): string | null {
  const [cookie, ...rest] = path.steps
  if (path.root.kind !== 'global' || path.root.name !== 'document' || cookie?.kind !== 'member' || cookie.key !== 'cookie') return null
  const last = rest.findLast((step) => step.kind === 'call')
  if (last?.kind !== 'call') return null
  const texts = reasoner.file.sourceCode.getText(last.node).match(/(?<=['"`/;(\s])[\w-]+(?==|\\?=|['"`])/g) ?? []
  return texts.find((text) => keepsChoice(text) && text !== 'cookie') ?? comparedName(reasoner, path, node)
}

/** The name with which the part before the value is compared, on the way to the value. */
function comparedName({ file }: Reasoner, path: AccessPath, node: Node): string | null {
  for (let child = node, parent = node.parent; parent && !isFunction(parent); child = parent, parent = parent.parent) {
    const test = testMetAt(parent, child)
    if (test?.type !== 'BinaryExpression' || (test.operator !== '===' && test.operator !== '==')) continue
    for (const [side, other] of [[test.left, test.right], [test.right, test.left]] as const) {
      const name = isNameBefore(accessPath(file, side), path) ? knownText(file, other) : null
      if (name !== null && keepsChoice(name)) return name
    }
  }
  return null
}

/** What has been found true where control arrives at `child`. */
function testMetAt(parent: Node, child: Node): Node | null {
  if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') return parent.consequent === child ? unwrap(parent.test) : null
  return parent.type === 'LogicalExpression' && parent.operator === '&&' && parent.right === child ? unwrap(parent.left) : null
}

/** Whether one path is to the first part of what another is to the second part of; `trim()` changes nothing. */
function isNameBefore({ root, steps }: AccessPath, value: AccessPath): boolean {
  const method = steps.at(-2)
  const taken = method?.kind === 'member' && method.key === 'trim' ? steps.slice(0, -2) : steps
  const [name, second] = [taken.at(-1), value.steps.at(-1)]
  if (root.kind !== 'global' || taken.length !== value.steps.length || name?.kind !== 'member' || second?.kind !== 'member') return false
  return name.key === '0' && second.key === '1' && taken.slice(0, -1).every((step, index) => isSameStep(step, value.steps[index]))
}

function isSameStep(one: Step, other: Step | undefined): boolean {
  if (one.kind === 'member') return other?.kind === 'member' && one.key === other.key
  return one.kind === other?.kind && one.node === other.node
}
