import { type Field, type Method, fieldUses, methodUses } from './method-uses.ts'
import type { ScriptFile } from './script-file.ts'
import type { Use } from './use.ts'
import { usesOf } from './value-uses.ts'

/** Uses of a method on `this`, and on what its owner becomes in this file. */
export function usesOfMethod(file: ScriptFile, method: Method): Generator<Use> {
  return methodUses(usesOf, file, method)
}

/** Uses of what a field holds, on `this` and on what its owner becomes in this file. */
export function usesOfField(file: ScriptFile, field: Field): Generator<Use> {
  return fieldUses(usesOf, file, field)
}
