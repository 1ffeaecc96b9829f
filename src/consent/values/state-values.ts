import type { AccessPath, Step } from '../../syntax/access-path.ts'
import { type Node, isFunction, unwrap, wrapped } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { soleResult } from '../../syntax/sole-result.ts'
import { valuesOfCell } from './cells.ts'
import { valuesOfOption } from './component-options.ts'
import { valuesOfContext } from './contexts.ts'
import { valuesOfField } from './fields.ts'
import { type KeptRead, keptReadIn, makerOf, writesInto } from './kept-values.ts'
import { injectionIn, provisionsOf } from './provisions.ts'
import type { Reasoner } from '../reasoner.ts'
import { valuesFromElsewhere } from './written-members.ts'

/** A value that a piece of a program's state is given, as far as the project shows. */
export interface GivenValue {
  file: ScriptFile
  value: Node
  /** What is read from it. */
  read: readonly Step[]
  /** Where it is given; `null` where it is so from the start. */
  site: Node | null
}

/** The values that state which a path reads is given: of frameworks, stores, contexts, classes and variables. */
export function valuesOfState(reasoner: Reasoner, path: AccessPath): readonly GivenValue[] {
  const given: readonly (Omit<GivenValue, 'value'> & { value: Node | null })[] = [
    ...ofVariable(reasoner, path),
    ...ofInjection(reasoner, path),
    ...ofKept(reasoner, keptReadIn(reasoner.file, path)),
    ...valuesOfContext(reasoner, path),
    ...valuesOfCell(reasoner, path),
    ...valuesOfField(reasoner, path),
    ...valuesOfOption(reasoner, path),
    ...valuesFromElsewhere(reasoner, path),
  ]
  return given.flatMap((one) => {
    const value = one.value && unwrap(one.value)
    const made = value && isFunction(value) ? soleResult(value) : value
    return made ? [{ ...one, value: made }] : []
  })
}

function ofVariable({ file }: Reasoner, { root, steps }: AccessPath): GivenValue[] {
  if (root.kind !== 'local' || root.binding.kind !== 'assigned') return []
  const { values, writes } = root.binding
  return values.flatMap((value, index) => {
    const site = writes[index]
    if (!value || !site) return []
    return [{ file, value, read: steps, site: site.parent?.type === 'VariableDeclarator' ? null : site }]
  })
}

function ofInjection(reasoner: Reasoner, path: AccessPath): GivenValue[] {
  const injection = injectionIn(reasoner.file, path)
  if (!injection) return []
  const { key, rest, fallback } = injection
  const provided = (provisionsOf(reasoner, key) ?? []).map(({ file, value }) => ({ file, value, read: rest, site: null }))
  return fallback ? [...provided, { file: reasoner.file, value: fallback.value, read: rest, site: null }] : provided
}

function ofKept(reasoner: Reasoner, read: KeptRead | null): GivenValue[] {
  const maker = read && makerOf(reasoner.file, read.store)
  if (!maker) return []
  const { file, call, initial } = maker
  const holder = wrapped(call).parent
  const name = holder?.type === 'VariableDeclarator' && holder.id.type === 'Identifier' ? holder.id : null
  const users = (name && reasoner.elsewhere?.usersOf(file, name)) ?? []
  const [first, ...others] = read.rest
  const writes = [...new Set([file, reasoner.file, ...users])].flatMap((one) => writesInto(one, maker).flatMap(({ value, key, site }) => {
    if (key === null) return [{ file: one, value, read: read.rest, site }]
    return first?.kind === 'member' && first.key === key ? [{ file: one, value, read: others, site }] : []
  }))
  return initial ? [{ file, value: initial, read: read.rest, site: null }, ...writes] : writes
}

/** The path by whose names a value is known that a store keeps, or that is had by injection. */
export function namedPath(file: ScriptFile, path: AccessPath): AccessPath {
  const read = keptReadIn(file, path)
  if (read) return { ...read.store, steps: [...read.store.steps, ...read.rest] }
  const injection = injectionIn(file, path)
  return injection ? { root: { kind: 'global', name: injection.name }, steps: injection.rest, aliases: path.aliases } : path
}
