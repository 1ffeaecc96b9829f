import type { TSESTree } from '@typescript-eslint/utils'
import { memberKey } from '../../syntax/access-path.ts'
import { usesOfField } from '../../syntax/member-uses.ts'
import { type Field, fieldOfThis } from '../../syntax/method-uses.ts'
import { type Node, wrapped } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import type { Use } from '../../syntax/use.ts'
import { usesOf } from '../../syntax/value-uses.ts'
import type { Reasoner } from '../reasoner.ts'

/** A use of what a framework keeps for a program, and the file it is in. */
export interface CellUse {
  file: ScriptFile
  use: Use
}

/**
 * Every use of what a call makes and a variable or a field of a class keeps; `null` where it may be used out of sight. Of a
 * field all members of its name count, whatever the object, in this file and in those that import the class.
 *
 * @param writer the method or member by which it is written
 */
export function usesOfCell(reasoner: Reasoner, maker: Node, writer: string): CellUse[] | null {
  const { file } = reasoner
  const { parent } = wrapped(maker)
  if (parent?.type === 'VariableDeclarator') return inFile(file, usesOf(file, maker))
  const field = fieldKeeping(parent, maker)
  const owner = field?.owner
  if (!field || !owner || owner.type === 'ObjectExpression') return null
  const found = inFile(file, usesOfField(file, field))
  const isPrivate = field.key.startsWith('#') || isDeclaredPrivate(owner, field.key)
  const users = isPrivate ? [] : usersOf(reasoner, owner)
  if (!users || (!isPrivate && mayBeWrittenByTemplate(file, owner, `${field.key}.${writer}`))) return null
  for (const one of new Set([file, ...users])) {
    for (const member of membersNamed(one, field.key)) found.push(...inFile(one, usesOf(one, member)))
    for (const member of membersNamed(one, ANY)) {
      if (isWriter(one, member, writer)) return null
    }
  }
  // Whatever else the field is given is judged where it is given.
  return found.filter(({ file: one, use }) => use.kind !== 'write' || one !== file || use.node.left.type !== 'MemberExpression' ||
    memberNameOf(one, use.node.left) !== field.key)
}

function inFile(file: ScriptFile, uses: Iterable<Use>): CellUse[] {
  return [...uses].map((use) => ({ file, use }))
}

/** The field that holds what `maker` makes: by its definition, or by an assignment to `this`. */
function fieldKeeping(parent: Node | undefined, maker: Node): Field | null {
  if (parent?.type === 'PropertyDefinition') return fieldOfThis(parent)
  const isKept = parent?.type === 'AssignmentExpression' && parent.operator === '=' && parent.right === wrapped(maker)
  return isKept && parent.left.type === 'MemberExpression' ? fieldOfThis(parent.left) : null
}

type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression

function isDeclaredPrivate({ body }: ClassNode, key: string): boolean {
  return body.body.some((member) => {
    if (member.type === 'PropertyDefinition') return member.accessibility === 'private' && !member.computed && nameOf(member.key) === key
    return false
  })
}

function nameOf(key: Node): string | null {
  return key.type === 'Identifier' ? key.name : null
}

/** The files that may have an instance of an exported class; `null` where they are not all known. */
function usersOf({ file, elsewhere }: Reasoner, { id, parent, type }: ClassNode): readonly ScriptFile[] | null {
  if (!elsewhere) return []
  const isExport = parent.type === 'ExportNamedDeclaration' || parent.type === 'ExportDefaultDeclaration'
  const isNamedLater = id && file.text.includes('export') && file.variableOf(id)?.references.some(({ identifier }) => identifier.parent.type === 'ExportSpecifier' || identifier.parent.type === 'ExportDefaultDeclaration')
  if (!isExport && !isNamedLater && type === 'ClassDeclaration') return []
  return id ? elsewhere.usersOf(file, id) : null
}

/** Whether a component's template may write a field: it stands in another file, or writes it. */
function mayBeWrittenByTemplate(file: ScriptFile, { decorators }: ClassNode, write: string): boolean {
  return decorators?.some((decorator) => {
    const text = file.sourceCode.getText(decorator)
    return text.includes('templateUrl') || text.includes(write)
  }) ?? false
}

/** Stands for a member whose name is not known. */
const ANY = ''

function membersNamed(file: ScriptFile, key: string): readonly TSESTree.MemberExpression[] {
  const byName = file.remember(membersNamed, () => {
    const found = new Map<string, TSESTree.MemberExpression[]>()
    for (const member of file.nodesOfType('MemberExpression')) {
      const name = memberNameOf(file, member) ?? ANY
      const others = found.get(name)
      if (others) others.push(member)
      else found.set(name, [member])
    }
    return found
  })
  return byName.get(key) ?? []
}

function memberNameOf(file: ScriptFile, member: TSESTree.MemberExpression): string | null {
  return member.property.type === 'PrivateIdentifier' ? `#${member.property.name}` : memberKey(file, member)
}

/** Whether a member that may be any is `this[name]`, or is written as a cell is. */
function isWriter(file: ScriptFile, member: TSESTree.MemberExpression, writer: string): boolean {
  const { parent } = wrapped(member)
  if (member.object.type === 'ThisExpression') return true
  return parent?.type === 'MemberExpression' && parent.object === member && memberNameOf(file, parent) === writer
}
