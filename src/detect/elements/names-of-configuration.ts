import type { Service } from '../../model/service.ts'
import { memberKey } from '../../syntax/access-path.ts'
import { bindingOf } from '../../syntax/binding.ts'
import { type Node, literalOf, unwrap } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { wordsIn } from '../../text/words.ts'

/** The service that one of the names speaks of, as the catalogue says that configuration calls it: `UMAMI_URL`. */
export function serviceCalled(services: readonly Service[], names: readonly string[]): Service | null {
  const spoken = names.map((name) => ` ${wordsIn(name).join(' ')} `)
  const isCalled = (words: string): boolean => spoken.some((name) => name.includes(` ${words} `))
  return services.find(({ configuredAs }) => configuredAs?.some(isCalled)) ?? null
}

/** How deep an expression is searched. */
const DEEPEST = 6

/** The names in an expression and in the value of the constant that it is, those in `env('UMAMI_URL')` among them. */
export function namesIn(file: ScriptFile, expression: Node, fuel = DEEPEST): string[] {
  const node = unwrap(expression)
  if (fuel <= 0) return []
  const inside = (inner: Node): string[] => namesIn(file, inner, fuel - 1)
  switch (node.type) {
    case 'Identifier': {
      const variable = file.variableOf(node)
      const binding = variable && bindingOf(file, variable)
      return [node.name, ...(binding?.kind === 'constant' && binding.init.type !== 'Literal' ? inside(binding.init) : [])]
    }
    case 'MemberExpression': {
      const key = memberKey(file, node)
      return [...inside(node.object), ...(key === null ? [] : [key])]
    }
    case 'TemplateLiteral':
      return node.expressions.flatMap(inside)
    case 'BinaryExpression':
    case 'LogicalExpression':
      return [node.left, node.right].flatMap(inside)
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].flatMap(inside)
    case 'CallExpression':
      return [...inside(node.callee), ...node.arguments.flatMap((argument) => textOrNames(argument, inside))]
    default:
      return []
  }
}

function textOrNames(argument: Node, inside: (node: Node) => string[]): string[] {
  const text = literalOf(argument)
  return typeof text === 'string' ? [text] : inside(argument)
}
