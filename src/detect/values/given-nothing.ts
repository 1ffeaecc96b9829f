import { accessPath } from '../../syntax/access-path.ts'
import { type Environment, argumentAt, frameOf, isOmitted } from '../../syntax/environment.ts'
import { unwrap } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import type { Hole, Text } from '../../syntax/static-text.ts'

/**
 * Whether the calls of `env` give a wrapper nothing where it writes what a parameter is: `cookie('a')` and `cookie('a', null)`
 * read and delete in wrappers that can do all three.
 */
export function isGivenNothing(file: ScriptFile, text: Text, env: Environment): boolean {
  return text.some((part) => typeof part !== 'string' && isNothing(file, part, env))
}

function isNothing(file: ScriptFile, { parameter, index = 0, keys = [] }: Hole, env: Environment): boolean {
  const frame = parameter && keys.length === 0 ? frameOf(env, parameter) : null
  if (!frame) return false
  const argument = argumentAt(frame.invocation, index)
  if (!argument) return isOmitted(frame.invocation, index)
  const { root, steps } = accessPath(file, argument, frame.outer)
  if (steps.length > 0) return false
  if (root.kind === 'global') return root.name === 'undefined'
  if (root.kind === 'local' && root.binding.kind === 'parameter') {
    const { fn, index: further, steps: [step] } = root.binding
    return !step && isNothing(file, { parameter: fn, index: further }, frame.outer)
  }
  const node = root.kind === 'value' ? unwrap(root.node) : null
  return node?.type === 'Literal' && node.raw === 'null'
}
