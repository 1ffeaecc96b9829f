import type { TSESTree } from '@typescript-eslint/utils'
import { propertyKey } from '../../syntax/binding.ts'
import { usesOfField } from '../../syntax/member-uses.ts'
import { fieldOfThis } from '../../syntax/method-uses.ts'
import { type Node, isFunction, unwrap, wrapped } from '../../syntax/node.ts'
import { type ScriptFile, type Variable, importedName } from '../../syntax/script-file.ts'
import { readsOf } from '../../syntax/reads.ts'
import type { Use } from '../../syntax/use.ts'
import { usesOf, usesOfParameter } from '../../syntax/value-uses.ts'
import { type KnownLibrary, LIBRARIES_BY_MODULE, plainModule } from './library-table.ts'

/** A value that is an instance of one of a library's types. */
export interface Instance {
  library: KnownLibrary
  type: string
  uses: Iterable<Use>
}

/**
 * Values that a file declares to be of a library's type (`res: Response`, `const login: RequestHandler`), or asks a
 * framework for by it (`inject(CookieService)`).
 */
export function* typedInstances(file: ScriptFile): Generator<Instance> {
  for (const statement of file.ast.body) {
    if (statement.type !== 'ImportDeclaration') continue
    for (const { library } of LIBRARIES_BY_MODULE.get(plainModule(statement.source.value)) ?? []) {
      for (const specifier of statement.specifiers) {
        const [variable] = file.sourceCode.getDeclaredVariables?.(specifier) ?? []
        if (variable) yield* instancesByType(file, library, importedName(specifier), variable)
      }
    }
  }
}

function* instancesByType(file: ScriptFile, library: KnownLibrary, exported: string, variable: Variable): Generator<Instance> {
  for (const { identifier } of variable.references) {
    const { type, node } = namedType(identifier, exported)
    const [index, declared] = library.types.has(type) ? [-1, type] : handedTo(library, type)
    if (declared === null) continue
    for (const uses of index < 0 ? usesOfDeclared(file, node) : usesOfHanded(file, node, index)) {
      yield { library, type: declared, uses }
    }
  }
}

/** The type that a name stands for: `Response`, `express.Response`; and the node that says it. */
function namedType(identifier: Node, exported: string): { type: string; node: Node } {
  const { parent } = identifier
  if (parent?.type === 'TSQualifiedName' && parent.left === identifier) return { type: parent.right.name, node: parent }
  return { type: exported, node: identifier }
}

/** Which of its parameters a function of a library's type gets as an instance. */
function handedTo({ library }: KnownLibrary, type: string): [index: number, type: string | null] {
  for (const { types = [], gets } of library.handlers ?? []) {
    if (!types.includes(type)) continue
    const index = gets.findIndex((one) => one !== null)
    return [index, gets[index] ?? null]
  }
  return [-1, null]
}

/** What is done with the instances of a class that a file declares by its name or asks a framework for. */
export function* usesOfInstances(file: ScriptFile, type: Variable): Generator<Iterable<Use>> {
  for (const { identifier } of type.references) yield* usesOfDeclared(file, identifier)
}

function* usesOfDeclared(file: ScriptFile, name: Node): Generator<Iterable<Use>> {
  const call = injection(name)
  if (call) {
    yield usesOf(file, call)
    return
  }
  const declared = declaredBy(name)
  if (!declared) return
  if (declared.type === 'TSPropertySignature') {
    yield* usesOfMemberOf(file, declared)
    return
  }
  if (declared.type === 'PropertyDefinition') {
    const field = fieldOfThis(declared)
    if (field) yield usesOfField(file, field)
    return
  }
  if (declared.parent?.type !== 'TSParameterProperty') {
    yield usesOf(file, declared)
    return
  }
  if (declared.type !== 'Identifier') return
  const variable = file.variableOf(declared)
  for (const read of variable ? readsOf(variable) : []) yield usesOf(file, read)
  const owner = ownerOfConstructor(declared.parent)
  if (owner) yield usesOfField(file, { key: declared.name, owner, isStatic: false })
}

function* usesOfHanded(file: ScriptFile, name: Node, index: number): Generator<Iterable<Use>> {
  const declared = declaredBy(name)
  const fn = declared?.parent?.type === 'VariableDeclarator' && declared.parent.init ? unwrap(declared.parent.init) : satisfied(name)
  if (isFunction(fn)) yield usesOfParameter(file, fn, index)
}

/** The function in `fn satisfies Handle`. */
function satisfied(name: Node): Node | null {
  const operator = name.parent?.type === 'TSTypeReference' ? name.parent.parent : null
  return operator?.type === 'TSSatisfiesExpression' || operator?.type === 'TSAsExpression' ? unwrap(operator.expression) : null
}

/** The call in which a class is what is asked for: `inject(CookieService)`, `injector.get(CookieService)`. */
function injection(name: Node): TSESTree.CallExpression | null {
  const call = wrapped(name).parent
  if (call?.type !== 'CallExpression' || call.arguments[0] !== name) return null
  const callee = unwrap(call.callee)
  if (callee.type === 'Identifier') return callee.name === 'inject' ? call : null
  const method = callee.type === 'MemberExpression' ? propertyKey({ key: callee.property, computed: callee.computed }) : null
  return method === 'get' || method === 'inject' ? call : null
}

/** What a type annotation declares: a name, a pattern, a field, or a member of another annotation's object type. */
function declaredBy(name: Node): Node | null {
  let node = name.parent
  if (node?.type !== 'TSTypeReference') return null
  node = node.parent
  // An optional one: `Response | undefined`.
  if (node.type === 'TSUnionType') node = node.parent
  return node.type === 'TSTypeAnnotation' ? node.parent : null
}

/** Uses of a member in what `params: { cookies: Cookies }` declares. */
function* usesOfMemberOf(file: ScriptFile, member: TSESTree.TSPropertySignature): Generator<Iterable<Use>> {
  const annotation = member.parent.type === 'TSTypeLiteral' ? member.parent.parent : null
  const declared = annotation?.type === 'TSTypeAnnotation' ? annotation.parent : null
  const key = propertyKey(member)
  if (key === null || (declared?.type !== 'Identifier' && declared?.type !== 'ObjectPattern')) return
  for (const use of usesOf(file, declared)) if (use.kind === 'member' && use.key === key) yield usesOf(file, use.carrier)
}

function ownerOfConstructor(parameter: TSESTree.TSParameterProperty): TSESTree.ClassDeclaration | TSESTree.ClassExpression | null {
  const method = parameter.parent.parent
  return method?.type === 'MethodDefinition' ? method.parent.parent : null
}
