import type { Root, Step } from '../syntax/access-path.ts'
import { type Node, literalOf } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import { type Use, usesOf } from '../syntax/value-uses.ts'
import { usesOfGlobal } from './global-carriers.ts'

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
    if (identifier && isWanted(module)) yield { module, name, uses: usesOf(file, identifier as Node) }
  }
  for (const { module, node } of requests(file)) {
    if (isWanted(module)) yield { module, name: '*', uses: usesOf(file, node) }
  }
}

/** Where a file asks for a module: the literal that names it, and the statement or expression that fetches it. */
export interface ModuleRequest {
  module: string
  source: Node
  node: Node
}

/** Every import that takes effect at run time, imports of types alone left out. */
export function* moduleRequests(file: ScriptFile): Generator<ModuleRequest> {
  for (const statement of file.ast.body) {
    if (statement.type !== 'ImportDeclaration' || statement.importKind === 'type') continue
    const { specifiers } = statement
    const isErased = specifiers.length > 0 &&
      specifiers.every((specifier) => specifier.type === 'ImportSpecifier' && specifier.importKind === 'type')
    if (!isErased) yield { module: statement.source.value, source: statement.source, node: statement }
  }
  yield* requests(file)
}

function* requests(file: ScriptFile): Generator<ModuleRequest> {
  for (const use of usesOfGlobal(file, 'require')) {
    const [source] = use.kind === 'call' ? use.node.arguments : []
    const module = source && literalOf(source)
    if (use.kind === 'call' && source && typeof module === 'string') yield { module, source, node: use.node }
  }
  if (!file.text.includes('import(')) return
  for (const node of file.nodesOfType('ImportExpression')) {
    const module = literalOf(node.source)
    if (typeof module === 'string') yield { module, source: node.source, node }
  }
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
