import { type AccessPath, type Step, accessPath } from '../../syntax/access-path.ts'
import { type Node, wrapped } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { throughImport } from '../../syntax/through-import.ts'
import type { Reasoner } from '../reasoner.ts'

/** What other files write into a part of what a file makes and exports: `store.allowed = true`, `choice.value = true`. */
export function valuesFromElsewhere(reasoner: Reasoner, path: AccessPath): { file: ScriptFile; value: Node; read: readonly Step[]; site: Node }[] {
  const at = path.steps.findIndex(({ kind }) => kind === 'call' || kind === 'new')
  const made = path.steps[at]?.node
  const holder = made && wrapped(made).parent
  const after = path.steps.slice(at + 1)
  if (!reasoner.elsewhere || after.length === 0 || holder?.type !== 'VariableDeclarator' || holder.id.type !== 'Identifier') return []
  const users = reasoner.elsewhere.usersOf(reasoner.file, holder.id) ?? []
  return users.flatMap((file) => file.nodesOfType('MemberExpression').flatMap((member) => {
    const { parent } = member
    if (parent.type !== 'AssignmentExpression' || parent.left !== member || parent.operator !== '=') return []
    const written = accessPath(file, member)
    const { steps } = throughImport(file, written, () => null)?.path ?? written
    const from = steps.findIndex(({ node }) => node === made)
    const part = steps.slice(from + 1)
    const isPart = from >= 0 && part.length > 0 && part.every((step, index) => isSameMember(step, after[index]))
    return isPart ? [{ file, value: parent.right, read: after.slice(part.length), site: parent }] : []
  }))
}

function isSameMember(one: Step, other: Step | undefined): boolean {
  return one.kind === 'member' && other?.kind === 'member' && one.key !== null && one.key === other.key
}
