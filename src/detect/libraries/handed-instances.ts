import type { TSESTree } from '@typescript-eslint/utils'
import type { LibraryParameter } from '../../model/library.ts'
import { memberKey } from '../../syntax/access-path.ts'
import { fieldOfThis } from '../../syntax/method-uses.ts'
import { type FunctionNode, type Node, isFunction, parametersOf, unwrap } from '../../syntax/node.ts'
import type { ScriptFile, Variable } from '../../syntax/script-file.ts'
import { readsOf } from '../../syntax/reads.ts'
import type { Use } from '../../syntax/use.ts'
import { usesOf, usesOfParameter } from '../../syntax/value-uses.ts'
import { HANDED_LIBRARIES, type KnownLibrary, LIBRARIES_BY_MODULE, plainModule } from './library-table.ts'
import { holdsSign } from '../text-signs.ts'
import type { Instance } from './typed-instances.ts'

/** Whether a file names cookies at all: every use of a handed object does, and every header that sets one. */
export function namesCookies(file: ScriptFile): boolean {
  return holdsSign(file, 'ookie')
}

/**
 * Objects that a framework hands to functions of the project, told by what the file shows of it: the names that a module
 * of the framework exports, and parameters by their customary names in a file that imports it. Beside them, what plugins
 * add to `this` of components.
 */
export function* handedInstances(file: ScriptFile): Generator<Instance> {
  if (!namesCookies(file)) return
  const shown = shownLibraries(file)
  for (const known of HANDED_LIBRARIES) {
    for (const { exports = [], gets } of known.library.handlers ?? []) {
      // A file of one framework is no file of another.
      if (exports.length === 0 || (shown.size > 0 && !shown.has(known))) continue
      for (const fn of exportedFunctions(file, exports)) {
        for (const [index, type] of gets.entries()) {
          if (type !== null) yield { library: known, type, uses: usesOfParameter(file, fn, index) }
        }
      }
    }
    for (const parameter of known.library.parameters ?? []) yield* customary(file, known, parameter, shown.has(known))
    for (const [member, type] of Object.entries(known.library.components ?? {})) {
      for (const uses of usesOfComponentMember(file, member)) yield { library: known, type, uses }
    }
  }
}

/** Libraries with handlers that the file imports something of, types included. */
function shownLibraries(file: ScriptFile): ReadonlySet<KnownLibrary> {
  const shown = new Set<KnownLibrary>()
  const add = (module: string): void => {
    for (const { library } of LIBRARIES_BY_MODULE.get(plainModule(module)) ?? []) {
      if (library.library.handlers || library.library.parameters) shown.add(library)
    }
  }
  for (const statement of file.ast.body) if (statement.type === 'ImportDeclaration') add(statement.source.value)
  for (const name of file.globals.get('require') ?? []) {
    const call = name.parent
    const [module] = call?.type === 'CallExpression' && call.callee === name ? call.arguments : []
    if (module?.type === 'Literal' && typeof module.value === 'string') add(module.value)
  }
  return shown
}

/** The functions that a module exports under one of `names`, as they are or as members of an object. */
function* exportedFunctions(file: ScriptFile, names: readonly string[]): Generator<FunctionNode> {
  for (const statement of file.ast.body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : null
    if (declaration?.type === 'FunctionDeclaration' && declaration.id && names.includes(declaration.id.name)) yield declaration
    if (declaration?.type !== 'VariableDeclaration') continue
    for (const { id, init } of declaration.declarations) {
      if (id.type === 'Identifier' && init && names.includes(id.name)) yield* functionsOf(unwrap(init))
    }
  }
}

function* functionsOf(value: Node): Generator<FunctionNode> {
  if (isFunction(value)) yield value
  if (value.type !== 'ObjectExpression') return
  for (const property of value.properties) {
    const fn = property.type === 'Property' ? unwrap(property.value) : null
    if (isFunction(fn)) yield fn
  }
}

function* customary(file: ScriptFile, library: KnownLibrary, parameter: LibraryParameter, isShown: boolean): Generator<Instance> {
  const isKnown = isShown || (parameter.global !== undefined && file.globals.has(parameter.global))
  if (!isKnown && !parameter.beside) return
  for (const variable of parametersNamed(file, parameter.names)) {
    if (!isKnown && !isBeside(variable, parameter)) continue
    const uses = readsOf(variable).flatMap((read) => [...usesOf(file, read)])
    if (isKnown || isShownBy(uses, parameter)) yield { library, type: parameter.is, uses }
  }
}

function parametersNamed(file: ScriptFile, names: readonly string[]): readonly Variable[] {
  const byName = file.remember(parametersNamed, () => parametersByName(file))
  return names.flatMap((name) => byName.get(name) ?? [])
}

function parametersByName(file: ScriptFile): ReadonlyMap<string, readonly Variable[]> {
  const byName = new Map<string, Variable[]>()
  for (const scope of file.sourceCode.scopeManager?.scopes ?? []) {
    if (scope.type !== 'function') continue
    for (const [name, variable] of scope.set) {
      if (!CUSTOMARY.has(name) || variable.defs[0]?.type !== 'Parameter') continue
      const others = byName.get(name)
      if (others) others.push(variable)
      else byName.set(name, [variable])
    }
  }
  return byName
}

/** What frameworks' functions call what they are handed, by custom. */
const CUSTOMARY: ReadonlySet<string> = new Set(HANDED_LIBRARIES.flatMap(({ library }) => (library.parameters ?? []).flatMap(({ names }) => names)))

function isBeside(variable: Variable, { beside = [] }: LibraryParameter): boolean {
  const fn = variable.defs[0]?.node as Node | undefined
  return isFunction(fn) && parametersOf(fn).some((other) => other.type === 'Identifier' && beside.includes(other.name))
}

function isShownBy(uses: readonly Use[], { shows }: LibraryParameter): boolean {
  return !shows || uses.some((use) => use.kind === 'member' && use.key !== null && shows.includes(use.key))
}

/** Uses of `this.$cookies`, in a file that does not set it itself. */
function* usesOfComponentMember(file: ScriptFile, member: string): Generator<Iterable<Use>> {
  if (!file.text.includes(`.${member}`)) return
  const carriers: TSESTree.MemberExpression[] = []
  for (const self of file.nodesOfType('ThisExpression')) {
    const carrier = self.parent
    if (carrier.type === 'MemberExpression' && carrier.object === self && memberKey(file, carrier) === member) carriers.push(carrier)
  }
  const isOwn = carriers.some((carrier) => carrier.parent.type === 'AssignmentExpression' && carrier.parent.left === carrier)
  if (!isOwn && !carriers.some((carrier) => isDeclaredField(carrier, member))) for (const carrier of carriers) yield usesOf(file, carrier)
}

/** Whether the class around `this.member` has a field of that name. */
function isDeclaredField(carrier: TSESTree.MemberExpression, member: string): boolean {
  const owner = fieldOfThis(carrier)?.owner
  return owner !== undefined && owner.type !== 'ObjectExpression' && owner.body.body.some((one) =>
    (one.type === 'PropertyDefinition' || one.type === 'MethodDefinition') && one.key.type === 'Identifier' && one.key.name === member)
}
