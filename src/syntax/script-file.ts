import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { Place } from '../model/effect.ts'
import type { EmbeddedText } from './embedded-text.ts'
import type { Node } from './node.ts'
import { pageOf } from './page.ts'

export type Variable = TSESLint.Scope.Variable
type Scope = TSESLint.Scope.Scope
type Definition = TSESLint.Scope.Definition

/** One binding that a file takes from another module. */
export interface ImportedBinding {
  module: string
  /** The export's name, `default`, or `*` for the whole module. */
  name: string
  variable: Variable
  node: Node
}

/** A value that a file imports, where it is made: in another file of its project. */
export interface ImportedValue {
  file: ScriptFile
  /** The expression that is exported, or the name that a declaration gives. */
  node: Node
}

/** Finds what an import of a file means; `null` for a package's, and for what is not found. */
export type ImportLookup = (module: string, name: string) => ImportedValue | null

/**
 * A parsed script with the indices that questions about it need. Each index is made on its first use and from what
 * ESLint has made already: a file that uses none of the names asked for costs one pass over its unresolved references.
 */
export class ScriptFile {
  readonly sourceCode: TSESLint.SourceCode
  readonly ast: TSESTree.Program
  /** The text of another file's code that this script is written in; `null` for a file of its own. */
  readonly origin: EmbeddedText | null
  /** How many strings this script stands in, one in the other. */
  readonly depth: number
  #globals: Map<string, TSESTree.Identifier[]> | null = null
  #imports: readonly ImportedBinding[] | null = null
  #nodesByType: Map<string, Node[]> | null = null
  readonly #memory = new Map<object, unknown>()
  #lookup: ImportLookup | null = null

  constructor(sourceCode: TSESLint.SourceCode, origin: EmbeddedText | null = null, depth = 0) {
    this.sourceCode = sourceCode
    this.ast = sourceCode.ast
    this.origin = origin
    this.depth = depth
  }

  /** Lets the file ask its project for what it imports. Without, every import is unknown. */
  connect(lookup: ImportLookup): void {
    this.#lookup = lookup
  }

  /** Where the value of an import is made, if that is another file of the project. */
  importedValue(module: string, name: string): ImportedValue | null {
    return this.#lookup?.(module, name) ?? null
  }

  get text(): string {
    return this.sourceCode.text
  }

  /** Where the linted file has a stretch of this script's text, from one offset up to another. */
  placeOf(start: number, end: number): Place {
    if (this.origin) return this.origin.placeOf(start, end)
    const { sourceCode } = this
    return { loc: { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(end) }, range: [start, end] }
  }

  /** References to names that the file gives no value, by name; those it only declares (`declare const`) included. */
  get globals(): ReadonlyMap<string, readonly TSESTree.Identifier[]> {
    return (this.#globals ??= collectGlobals(this))
  }

  /** The file's `import` declarations, one entry a binding. */
  get imports(): readonly ImportedBinding[] {
    return (this.#imports ??= collectImports(this))
  }

  /** The variable that an identifier refers to or declares; `null` for a global. */
  variableOf(identifier: TSESTree.Identifier | TSESTree.JSXIdentifier): Variable | null {
    let scope: Scope | null = this.sourceCode.getScope?.(identifier) ?? null
    if (isOwnName(identifier)) scope = scope?.upper ?? null
    for (; scope; scope = scope.upper) {
      // A declared class has its name twice, in its own scope too: both are the outer one.
      if (scope.type === 'class' && scope.block.type === 'ClassDeclaration') continue
      const variable = scope.set.get(identifier.name)
      if (variable && hasValue(variable)) return variable
    }
    return null
  }

  /**
   * Every node of one of the types that {@link INDEXED_TYPES} names. The first call walks the whole tree once: ask only
   * where the text holds a word that makes the walk worth it.
   */
  nodesOfType<T extends IndexedType>(type: T): readonly Extract<Node, { type: T }>[] {
    this.#nodesByType ??= indexNodes(this.sourceCode)
    return (this.#nodesByType.get(type) ?? []) as Extract<Node, { type: T }>[]
  }

  /** What `make` returns for `key` and this purpose (the function that asks), made once in the life of this file. */
  rememberFor<K extends object, V>(purpose: object, key: K, make: () => V): V {
    const memory = this.remember(purpose, () => new Map<K, { made: V }>())
    const found = memory.get(key)
    if (found) return found.made
    const made = make()
    memory.set(key, { made })
    return made
  }

  /** What `make` returns for `key`, an object that nothing else uses as a key, made once in the life of this file. */
  remember<K extends object, V>(key: K, make: () => V): V {
    if (this.#memory.has(key)) return this.#memory.get(key) as V
    const made = make()
    this.#memory.set(key, made)
    return made
  }
}

/** Node types that can be asked for without a reference that leads to them. */
const INDEXED_TYPES = [
  'JSXOpeningElement', 'ImportExpression', 'MemberExpression', 'ObjectExpression', 'ThisExpression',
  'ArrowFunctionExpression', 'BreakStatement', 'ReturnStatement', 'ThrowStatement', 'AwaitExpression', 'ClassBody',
] as const
type IndexedType = (typeof INDEXED_TYPES)[number]

/** Whether an identifier is the name that a function or class declares for itself, which stands outside its own scope. */
function isOwnName(identifier: TSESTree.Identifier | TSESTree.JSXIdentifier): boolean {
  const { parent } = identifier
  switch (parent.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ClassDeclaration':
      return parent.id === identifier
    default:
      return false
  }
}

/**
 * Whether a reference that no scope of the file below the global one resolves passes a test. Not `globalScope.through`, from
 * which ESLint takes away what a configuration declares.
 */
export function someReferenceToOutside({ sourceCode, ast }: ScriptFile, test: (reference: TSESLint.Scope.Reference) => boolean): boolean {
  const globalScope = sourceCode.scopeManager?.globalScope
  if (!globalScope) return false
  // The parser of Astro gives the one name that every page has a variable, which takes its references.
  const ofPage = pageOf(ast) ? globalScope.set.get('Astro')?.references ?? [] : []
  return [globalScope.references, ofPage, ...globalScope.childScopes.map(({ through }) => through)].some((some) => some.some(test))
}

/** The scopes of a file's top level in which it may declare names: the global one of a script, a module's own. */
export function topScopes({ sourceCode }: ScriptFile): readonly Scope[] {
  const globalScope = sourceCode.scopeManager?.globalScope
  if (!globalScope) return []
  const module = globalScope.childScopes.filter(({ type }) => type === 'module')
  return module.length > 0 ? module : [globalScope]
}

function collectGlobals(file: ScriptFile): Map<string, TSESTree.Identifier[]> {
  const byName = new Map<string, TSESTree.Identifier[]>()
  const add = ({ identifier }: TSESLint.Scope.Reference): void => {
    if (identifier.type !== 'Identifier') return
    const found = byName.get(identifier.name)
    if (found) found.push(identifier)
    else byName.set(identifier.name, [identifier])
  }
  const declared = file.sourceCode.scopeManager?.globalScope?.set
  someReferenceToOutside(file, (reference) => {
    const variable = declared?.get(reference.identifier.name)
    if (isOfValue(reference) && !(variable && hasValue(variable))) add(reference)
    return false
  })
  for (const scope of topScopes(file)) {
    if (scope.type === 'global') continue
    for (const variable of scope.set.values()) {
      if (hasValue(variable)) continue
      for (const reference of variable.references) if (isOfValue(reference)) add(reference)
    }
  }
  return byName
}

/** Whether the file itself gives a variable its value: a type does not, nor an ambient declaration of what is elsewhere. */
export function hasValue(variable: Variable): boolean {
  return variable.defs.some((definition) => !isType(definition) && !isAmbient(definition))
}

function isType({ type }: Definition): boolean {
  return (type as string) === 'Type'
}

function isAmbient({ node }: Definition): boolean {
  const declared = [node, node.parent].filter((one) => one !== undefined)
  return declared.some((one) => 'declare' in one && one.declare)
}

/** Whether a reference is to a value, not to a type or by one (`typeof name`). */
export function isOfValue(reference: TSESLint.Scope.Reference): boolean {
  const { isValueReference } = reference as { isValueReference?: boolean }
  return isValueReference !== false && reference.identifier.parent.type !== 'TSTypeQuery'
}

function collectImports(file: ScriptFile): ImportedBinding[] {
  const imports: ImportedBinding[] = []
  for (const statement of file.ast.body) {
    if (statement.type === 'TSImportEqualsDeclaration') {
      const module = requiredModule(statement)
      const [variable] = file.sourceCode.getDeclaredVariables?.(statement) ?? []
      if (module !== null && variable) imports.push({ module, name: '*', variable, node: statement })
    }
    if (statement.type !== 'ImportDeclaration' || statement.importKind === 'type') continue
    for (const specifier of statement.specifiers) {
      if (specifier.type === 'ImportSpecifier' && specifier.importKind === 'type') continue
      const [variable] = file.sourceCode.getDeclaredVariables?.(specifier) ?? []
      if (variable) imports.push({ module: statement.source.value, name: importedName(specifier), variable, node: specifier })
    }
  }
  return imports
}

/** The module of `import name = require('module')`; `null` for an alias of a namespace. */
export function requiredModule({ moduleReference, importKind }: TSESTree.TSImportEqualsDeclaration): string | null {
  if (importKind === 'type' || moduleReference.type !== 'TSExternalModuleReference') return null
  return moduleReference.expression.value
}

/** The name of the export that an import specifier asks for; `*` for the whole module. */
export function importedName(specifier: TSESTree.ImportClause): string {
  if (specifier.type === 'ImportDefaultSpecifier') return 'default'
  if (specifier.type === 'ImportNamespaceSpecifier') return '*'
  return specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value
}

function indexNodes(sourceCode: TSESLint.SourceCode): Map<string, Node[]> {
  const byType = new Map<string, Node[]>(INDEXED_TYPES.map((type) => [type, []]))
  const pending: Node[] = [sourceCode.ast]
  for (let node = pending.pop(); node; node = pending.pop()) {
    byType.get(node.type)?.push(node)
    const keys = sourceCode.visitorKeys[node.type] ?? []
    for (let index = keys.length - 1; index >= 0; index--) {
      const child = (node as unknown as Record<string, Node | (Node | null)[] | null | undefined>)[keys[index] as string]
      if (Array.isArray(child)) {
        for (let at = child.length - 1; at >= 0; at--) if (child[at]) pending.push(child[at] as Node)
      } else if (child && typeof child.type === 'string') pending.push(child)
    }
  }
  return byType
}
