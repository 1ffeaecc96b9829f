import { bindingOf } from '../../syntax/binding.ts'
import { argumentAt } from '../../syntax/environment.ts'
import { functionUses } from '../../syntax/function-uses.ts'
import { unwrap } from '../../syntax/node.ts'
import type { Variable } from '../../syntax/script-file.ts'
import { isKeptAsChoice } from './choice-write.ts'
import type { Reasoner } from '../reasoner.ts'
import { keepsChoice, saysOtherwise, wordsOf } from './vocabulary.ts'

/** How many calls a record is followed back through. */
const DEEPEST = 3

/**
 * Whether a variable holds the record of a visitor's choice, whatever it is called: it is kept as one, its type is named so
 * (`preferences: CookiePreferences`), or it is a parameter that every caller in the file hands such a record.
 */
export function isRecordOfChoice(reasoner: Reasoner, variable: Variable, fuel = DEEPEST): boolean {
  if (isKeptAsChoice(reasoner, variable) || isTypedAsChoice(variable)) return true
  const binding = bindingOf(reasoner.file, variable)
  if (fuel <= 0 || binding.kind !== 'parameter' || binding.steps.length > 0 || binding.rest) return false
  const { invocations, escapes, passings } = functionUses(reasoner.file, binding.fn)
  return invocations.length > 0 && escapes.length + passings.length === 0 && invocations.every((invocation) => {
    const passed = invocation.type === 'JSXOpeningElement' ? null : argumentAt(invocation, binding.index)
    const argument = passed && unwrap(passed)
    const record = argument?.type === 'Identifier' ? reasoner.file.variableOf(argument) : null
    return record !== null && isRecordOfChoice(reasoner, record, fuel - 1)
  })
}

/** Types that are about consent and no record of it. */
const OTHER_TYPES = new Set([
  'config', 'configuration', 'options', 'option', 'props', 'theme', 'category', 'categories', 'service', 'services', 'text', 'texts', 'translation',
  'translations', 'context', 'event', 'action', 'callback', 'handler', 'element',
])

function isTypedAsChoice({ defs: [definition] }: Variable): boolean {
  const type = definition?.name.type === 'Identifier' ? definition.name.typeAnnotation?.typeAnnotation : undefined
  if (type?.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return false
  const { name } = type.typeName
  return keepsChoice(name) && !saysOtherwise(name) && !wordsOf(name).some((word) => OTHER_TYPES.has(word))
}
