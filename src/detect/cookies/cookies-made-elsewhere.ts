import { accessPath } from '../../syntax/access-path.ts'
import { propertyKey } from '../../syntax/binding.ts'
import { type Node, literalOf, unwrap } from '../../syntax/node.ts'
import { throughImport } from '../../syntax/through-import.ts'
import type { Scene } from '../effects.ts'
import { isLibraryModule } from '../libraries/library-table.ts'
import { libraryWrites } from '../library-writes.ts'

/** A cookie that a header's text sets; `name` is `null` where the file that makes it does not tell. */
interface MadeCookie {
  name: string | null
  deletion: boolean
}

/**
 * The cookies that a header's text sets, where a library makes it and another file of the project names the cookie:
 * `commitSession(session)` of its session storage, `prefs.serialize(value)` of its `createCookie('prefs')`. `null` for all else.
 */
export function cookiesMadeElsewhere({ file, services }: Scene, value: Node): MadeCookie[] | null {
  const there = throughImport(file, accessPath(file, value), () => null)
  if (there?.path.root.kind !== 'import' || !isLibraryModule(there.path.root.module)) return null
  const made = there.path.steps.find(({ kind }) => kind === 'call')
  if (made?.kind !== 'call') return null
  const names = [...libraryWrites({ file: there.file, services })].flatMap((effect) => (effect.site === made.node ? effect.name : []))
  const deletion = isDeletion(value)
  return (names.length > 0 ? names : [null]).map((name) => ({ name, deletion }))
}

/** `destroySession(session)` and `serialize('', { maxAge: 0 })` */
function isDeletion(value: Node): boolean {
  const call = unwrap(value.type === 'AwaitExpression' ? value.argument : value)
  if (call.type !== 'CallExpression') return false
  const callee = unwrap(call.callee)
  const name = callee.type === 'MemberExpression' ? propertyKey({ key: callee.property, computed: callee.computed }) : null
  if ((name ?? (callee.type === 'Identifier' ? callee.name : '')) === 'destroySession') return true
  const options = call.arguments[1] ? unwrap(call.arguments[1]) : null
  return options?.type === 'ObjectExpression' && options.properties.some((property) =>
    property.type === 'Property' && propertyKey(property) === 'maxAge' && literalOf(property.value) === 0)
}
