import { type Node, isFunction } from './node.ts'
import type { Variable } from './script-file.ts'

/**
 * Whether a variable that gets its value in one place surely has it where it is read. A `const` can't be read before; a
 * `var`, or a `let` without a value, is undefined until the statement that gives it one.
 */
export function isAssignedBefore(variable: Variable, read: Node): boolean {
  return !isUndefinedAtFirst(variable) || variable.references.some((reference) => {
    if (!reference.isWrite()) return false
    const statement = statementAround(reference.identifier)
    return statement !== null && isAfter(read, statement)
  })
}

/** The statement that does nothing before it writes a name. */
function statementAround(name: Node): Node | null {
  const parent = name.parent
  if (parent?.type === 'VariableDeclarator' && parent.id === name) return parent.init ? parent.parent : null
  if (parent?.type !== 'AssignmentExpression' || parent.left !== name || parent.operator !== '=') return null
  return parent.parent.type === 'ExpressionStatement' ? parent.parent : null
}

/** Whether `node` stands inside a later statement of the same list, and not in a function that may run before it. */
function isAfter(node: Node, statement: Node): boolean {
  const list = statement.parent
  if (list?.type !== 'Program' && list?.type !== 'BlockStatement' && list?.type !== 'SwitchCase' && list?.type !== 'StaticBlock') return false
  let inner: Node = node
  while (inner.parent && inner.parent !== list) inner = inner.parent
  return inner.parent === list && inner.range[0] >= statement.range[1] && !isDeclared(inner)
}

/** Functions are made at the start of their block, and may be called there. */
function isDeclared(statement: Node): boolean {
  if (statement.type === 'FunctionDeclaration') return true
  return (statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration') &&
    statement.declaration?.type === 'FunctionDeclaration'
}

/** Whether a variable exists before it has a value. */
export function isUndefinedAtFirst(variable: Variable): boolean {
  const declarator = variable.defs[0]?.node as Node | undefined
  return declarator?.type === 'VariableDeclarator' && (!declarator.init || declarator.parent.kind === 'var')
}

/**
 * Whether a variable surely has no value yet where it is read: all that gives it one comes later in the same run of the
 * same code. What is never given any, or is exported, may get one from outside, as may a script's own global.
 */
export function isUnassignedYet(variable: Variable, read: Node): boolean {
  const { scope, defs, references } = variable
  if (scope.type === 'global' || !isUndefinedAtFirst(variable) || !defs.every(isOwn)) return false
  const around = steadyAround(read, scope.block)
  const writes = references.filter((reference) => reference.isWrite()).map(({ identifier }) => identifier)
  return around !== null && writes.length > 0 && writes.every((write) => {
    const aroundWrite = write.range[0] >= read.range[1] ? steadyAround(write, scope.block) : null
    return aroundWrite !== null && !around.some((one) => aroundWrite.includes(one))
  })
}

function isOwn({ type, parent }: Variable['defs'][number]): boolean {
  return type === 'Variable' && parent?.parent?.type !== 'ExportNamedDeclaration'
}

/** The loops and switches around a place inside a block, which may not run from top to bottom; `null` for one that runs later. */
function steadyAround(node: Node, block: Node): Node[] | null {
  const found: Node[] = []
  for (let outer: Node | undefined = node; outer && outer !== block; outer = outer.parent) {
    if (isFunction(outer) || outer.type === 'ClassBody' || outer.type === 'LabeledStatement') return null
    if (NOT_FROM_TOP.has(outer.type)) found.push(outer)
  }
  return found
}

const NOT_FROM_TOP: ReadonlySet<string> = new Set([
  'WhileStatement', 'DoWhileStatement', 'ForStatement', 'ForInStatement', 'ForOfStatement', 'SwitchStatement',
])
