import type { Linter, Scope } from 'eslint'

/**
 * A parser for components whose scopes are whole: ESLint 10 asks them for a method that eslint-scope 8 does not have, and such
 * parsers bring that version along. Without it ESLint fails, and the file goes unread.
 */
export function withGlobals(parser: Linter.Parser): Linter.Parser {
  if (!('parseForESLint' in parser)) return parser
  return {
    ...parser.meta ? { meta: parser.meta } : {},
    parseForESLint(text: string, options?: object) {
      const parsed = parser.parseForESLint(text, options)
      const scopeManager = parsed.scopeManager as Scope.ScopeManager | undefined
      if (!scopeManager || 'addGlobals' in scopeManager) return parsed
      Object.defineProperty(scopeManager, 'addGlobals', { value: (names: readonly string[]) => { addGlobals(scopeManager, names) } })
      return parsed
    },
  }
}

function addGlobals({ scopes }: Scope.ScopeManager, names: readonly string[]): void {
  const [globalScope] = scopes
  if (!globalScope) return
  for (const name of names) {
    if (globalScope.set.has(name)) continue
    const variable = { name, scope: globalScope, identifiers: [], references: [], defs: [] }
    globalScope.set.set(name, variable)
    globalScope.variables.push(variable)
  }
  const added = new Set(names)
  globalScope.through = globalScope.through.filter((reference) => {
    const { name } = reference.identifier
    const variable = added.has(name) ? globalScope.set.get(name) : undefined
    if (!variable) return true
    reference.resolved = variable
    variable.references.push(reference)
    return false
  })
}
