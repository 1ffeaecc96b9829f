import type { Root, Step } from '../../syntax/access-path.ts'
import { type Node, literalOf } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import type { Use } from '../../syntax/use.ts'
import { usesOf } from '../../syntax/value-uses.ts'
import { globalCarriers } from './global-carriers.ts'
import { holdsSign } from '../text-signs.ts'

/** What a file takes from another module, by `import`, `require` or `import()`. */
export interface ModuleValue {
  module: string
  /** The export's name, `default`, or `*` for the whole module. */
  name: string
  uses: Iterable<Use>
}

/** Every value taken from one of the modules that `isWanted` names. */
export function* moduleValues(file: ScriptFile, isWanted: (module: string) => boolean): Generator<ModuleValue> {
  for (const { module, name, variable } of file.imports) {
    const identifier = variable.identifiers[0]
    if (identifier && isWanted(module)) yield { module, name, uses: usesOf(file, identifier) }
  }
  for (const { module, node } of fetches(file, isWanted)) yield { module, name: '*', uses: usesOf(file, node) }
}

/** Where a file asks for a module: the literal that names it, and the statement or expression that fetches it. */
export interface ModuleRequest {
  module: string
  source: Node
  node: Node
}

/** Every import of a wanted module that takes effect at run time, imports of types alone left out. */
export function* moduleRequests(file: ScriptFile, isWanted: (module: string) => boolean): Generator<ModuleRequest> {
  for (const statement of file.ast.body) {
    if (statement.type !== 'ImportDeclaration' || statement.importKind === 'type' || !isWanted(statement.source.value)) continue
    const { specifiers } = statement
    const isErased = specifiers.length > 0 &&
      specifiers.every((specifier) => specifier.type === 'ImportSpecifier' && specifier.importKind === 'type')
    if (!isErased) yield { module: statement.source.value, source: statement.source, node: statement }
  }
  yield* fetches(file, isWanted)
}

/** The calls of `require` and `import()` with a literal. */
function* fetches(file: ScriptFile, isWanted: (module: string) => boolean): Generator<ModuleRequest> {
  for (const request of file.remember(requires, () => requires(file))) if (isWanted(request.module)) yield request
  if (!mayImport(file, isWanted)) return
  for (const node of file.nodesOfType('ImportExpression')) {
    const module = literalOf(node.source)
    if (typeof module === 'string' && isWanted(module)) yield { module, source: node.source, node }
  }
}

function requires(file: ScriptFile): readonly ModuleRequest[] {
  const carriers = globalCarriers(file).get('require') ?? []
  return carriers.flatMap((carrier) => {
    const node = carrier.parent
    const source = node?.type === 'CallExpression' && node.callee === carrier ? node.arguments[0] : undefined
    const module = source && literalOf(source)
    return node && source && typeof module === 'string' ? [{ module, source, node }] : []
  })
}

const IMPORTED = /import\(\s*(?:(["'`])([^"'`\n]+)\1|\/[*/])/g

/** Whether a text may hold an `import()` of a wanted module. Most that look so are types in comments, of other files. */
function mayImport(file: ScriptFile, isWanted: (module: string) => boolean): boolean {
  const modules = file.remember(mayImport, () => {
    const { text } = file
    return holdsSign(file, 'import(') ? new Set(Array.from(text.matchAll(IMPORTED), (match) => match[2])) : null
  })
  if (modules) for (const module of modules) if (module === undefined || isWanted(module)) return true
  return false
}

/** The ways in which a value of a module, with `steps` taken from it, is written in patterns: bundlers blur `default`. */
export function exportPaths(
  { module, name }: Pick<ModuleValue, 'module' | 'name'>,
  steps: readonly Step[],
): readonly { root: Extract<Root, { kind: 'import' }>; steps: readonly Step[] }[] {
  if (name !== '*') return [{ root: { kind: 'import', module, name }, steps }]
  const whole = { root: { kind: 'import' as const, module, name: 'default' }, steps }
  const [first, ...rest] = steps
  if (first?.kind !== 'member' || first.key === null) return [whole]
  return [{ root: { kind: 'import', module, name: first.key }, steps: rest }, whole]
}
