import { usesOfField } from '../../syntax/member-uses.ts'
import { fieldOfThis } from '../../syntax/method-uses.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import type { Node } from '../../syntax/node.ts'
import type { Use } from '../../syntax/use.ts'
import { usesOf } from '../../syntax/value-uses.ts'

/**
 * Every use of the value that `carrier` holds, and of what the file keeps of it in a field: after
 * `this.store = localStorage` each `this.store` of that class is a carrier too, as after `store = localStorage` in its body.
 */
export function keptUsesOf(file: ScriptFile, carrier: Node): Generator<Use> {
  return withFields(file, usesOf(file, carrier))
}

/** `uses`, and those of the fields that they fill. */
export function* withFields(file: ScriptFile, uses: Iterable<Use>, filled = new Set<string>()): Generator<Use> {
  for (const use of uses) {
    yield use
    const field = fieldFilledBy(use)
    const identity = field && `${field.owner.range[0]} ${field.key}`
    if (!field || !identity || filled.has(identity)) continue
    filled.add(identity)
    yield* withFields(file, usesOfField(file, field), filled)
  }
}

function fieldFilledBy(use: Use): ReturnType<typeof fieldOfThis> {
  if (use.kind === 'stored') return fieldOfThis(use.target)
  const parent = use.kind === 'escape' ? use.node.parent : null
  return parent?.type === 'PropertyDefinition' && parent.value === (use as { node: Node }).node ? fieldOfThis(parent) : null
}
