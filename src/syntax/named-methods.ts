import { propertyKey } from './binding.ts'
import type { Method } from './method-uses.ts'
import { type ScriptFile, isOfValue } from './script-file.ts'

/** Members of an object that frameworks call by name: what they give back is the framework's to run. */
const CALLED = new Set(['setup', 'data', 'render', 'head', 'metaInfo', 'provide', 'asyncData', 'install', 'configure', 'apply', 'plugin'])
/** Members whose functions templates, stores and routers call. */
const LISTS = new Set(['methods', 'computed', 'watch', 'actions', 'getters', 'mutations', 'reducers', 'hooks', 'handlers', 'filters', 'directives'])

/** Whether the calls of a method are those that its file shows: no framework calls it, by its name or on what it hands out by the class. */
export function isCalledInSight(file: ScriptFile, { key, owner, isAccessor }: Method): boolean {
  if (isAccessor) return false
  if (owner.type !== 'ObjectExpression') return key !== 'render' && !owner.decorators?.length && !isNamedAsType(file, owner)
  const holder = owner.parent.type === 'Property' ? propertyKey(owner.parent) : null
  return !CALLED.has(key) && (holder === null || !LISTS.has(holder))
}

function isNamedAsType(file: ScriptFile, owner: Exclude<Method['owner'], { type: 'ObjectExpression' }>): boolean {
  const variable = owner.id && file.variableOf(owner.id)
  return variable?.references.some((reference) => !isOfValue(reference)) ?? false
}
