import type { TSESTree } from '@typescript-eslint/utils'
import { type Trigger, triggerAt } from '../consent/flow/runs-by-itself.ts'
import { withFields } from '../detect/values/kept-uses.ts'
import { usesOfInstances } from '../detect/libraries/typed-instances.ts'
import { renderings } from '../syntax/element.ts'
import { carriedUses } from '../syntax/function-uses.ts'
import { fieldOfThis } from '../syntax/method-uses.ts'
import { type FunctionNode, type Node, enclosingFunction, isFunction, literalOf, unwrap } from '../syntax/node.ts'
import type { ScriptFile, Variable } from '../syntax/script-file.ts'
import { readsOf } from '../syntax/reads.ts'
import type { Use } from '../syntax/use.ts'
import { usesOf, usesOfParameter } from '../syntax/value-uses.ts'
import { isInOpenField, isListing, isShowing } from './angular-classes.ts'
import { type ExportName, type ExportStep, exportWaysOfVariable, exportedName } from './export-names.ts'

/** A place where a file runs, renders or hands on what it has from another module. */
export interface ImportUse {
  place: Node
  /** It runs there for certain, so that the lack of a check says something. */
  isCertain: boolean
}

/** What a file does with one export of another module. */
export interface ImportUses {
  uses: readonly ImportUse[]
  /** The names under which the file exports it again. */
  exportedAs: readonly ExportName[]
}

/** Whether a request of the file means the module in question. */
export type MeansModule = (request: string) => boolean

/** What makes a component of a function that imports it. */
const LAZY = new Set(['lazy', 'dynamic', 'loadable', 'lazyWithRetry', 'defineAsyncComponent'])

/** What runs a function without a visitor's act. */
const BY_ITSELF: ReadonlySet<Trigger | null> = new Set<Trigger>(['load', 'timer', 'scroll'])

/** What `file` does with the export `name` of a module. */
export function usesOfImport(file: ScriptFile, means: MeansModule, { name, steps }: ExportName): ImportUses {
  const search = new ImportSearch(file)
  const asMember: readonly ExportStep[] = name === '=' ? steps : [{ kind: 'member', key: name }, ...steps]
  for (const binding of file.imports) {
    if (!means(binding.module)) continue
    if (binding.name === name || (name === '=' && binding.name === 'default')) search.followVariable(binding.variable, steps)
    else if (binding.name === '*') search.followVariable(binding.variable, asMember)
    else if (name === '=') search.followVariable(binding.variable, stepsBelow(binding.name, steps))
    else if (binding.name === 'default') search.followVariable(binding.variable, null)
  }
  if (file.text.includes('import(')) {
    for (const call of file.nodesOfType('ImportExpression')) {
      const module = literalOf(call.source)
      if (typeof module === 'string' && means(module)) search.followImport(call, name, asMember)
    }
  }
  for (const require of file.globals.get('require') ?? []) {
    const call = require.parent
    const [request] = call.type === 'CallExpression' && call.callee === require ? call.arguments : []
    const module = request && literalOf(request)
    if (typeof module === 'string' && means(module)) search.follow(usesOf(file, call), asMember)
  }
  search.takeReExports(means, name, steps)
  return search
}

/** What a file does with a part of what a variable of its imports holds. */
export function usesOfVariable(file: ScriptFile, variable: Variable, steps: readonly ExportStep[]): readonly ImportUse[] {
  const search = new ImportSearch(file)
  search.followVariable(variable, steps)
  return search.uses
}

/** What a file does with a part of what an expression gives. */
export function usesOfExpression(file: ScriptFile, expression: Node, steps: readonly ExportStep[]): readonly ImportUse[] {
  const search = new ImportSearch(file)
  search.follow(usesOf(file, expression), steps)
  return search.uses
}

/** The way from a named part of an export to the function; `null` where the function is in another part. */
function stepsBelow(part: string, [first, ...rest]: readonly ExportStep[]): readonly ExportStep[] | null {
  return first?.kind === 'member' && first.key === part ? rest : null
}

class ImportSearch implements ImportUses {
  readonly uses: ImportUse[] = []
  readonly exportedAs: ExportName[] = []
  readonly #file: ScriptFile
  /** Functions of the file that give it back, to be followed under the names that it is exported as. */
  readonly #givers = new Set<FunctionNode>()

  constructor(file: ScriptFile) {
    this.#file = file
  }

  /** @param steps `null` where the variable has nothing of the function */
  followVariable(variable: Variable, steps: readonly ExportStep[] | null): void {
    if (steps === null) return
    const { names, givers, isPartial } = exportWaysOfVariable(this.#file, variable, steps)
    if (!isPartial) for (const giver of givers) this.#givers.add(giver)
    for (const read of readsOf(variable)) {
      if (isShowing(read)) this.#takeShowing(read, steps)
      else if (!isListing(read)) this.follow(usesOf(this.#file, read), steps)
    }
    for (const node of renderings(this.#file, variable)) this.follow([{ kind: 'escape', node }], steps)
    const [first, ...rest] = steps
    if (first?.kind === 'new' && rest.length > 0) this.#followInstances(variable, rest)
    if (first?.kind === 'member') {
      for (const node of memberRenderings(this.#file, variable, first.key)) this.uses.push({ place: node, isCertain: true })
    }
    this.exportedAs.push(...names)
  }

  /** Angular puts a component into the page here; of an instance's methods nothing is known from that. */
  #takeShowing(place: Node, [step]: readonly ExportStep[]): void {
    if (step?.kind === 'rendered') this.uses.push({ place, isCertain: true })
    else if (step?.kind !== 'new') this.#doubt(place)
  }

  /** What a framework hands out by the type of an imported class: `constructor(private pixel: PixelService)`, `inject(PixelService)`. */
  #followInstances(variable: Variable, steps: readonly ExportStep[]): void {
    for (const uses of usesOfInstances(this.#file, variable)) {
      // What is kept in a field is what the field is used for.
      this.follow([...withFields(this.#file, uses)].filter((use) => !isKept(use)), steps)
    }
    for (const { identifier } of variable.references) if (isPartOfType(identifier) || isInOpenField(identifier)) this.#doubt(identifier)
  }

  /** Takes the uses of a value of which the function is a part, the way to it being `steps`. */
  follow(uses: Iterable<Use>, [step, ...rest]: readonly ExportStep[]): void {
    if (!step || step.kind === 'rendered') {
      this.#takeRuns(uses)
      return
    }
    for (const use of uses) {
      if (use.kind === 'member' && step.kind === 'member') {
        if (use.key === step.key) this.follow(usesOf(this.#file, use.carrier), rest)
        else if (use.key === null) this.#doubt(use.carrier)
        else if (use.key === 'then') this.#followThen(use.carrier, [step, ...rest])
        else if (/^\d+$/.test(step.key) && !/^\d+$/.test(use.key)) this.#doubt(use.carrier)
      } else if (use.kind === 'member' && step.kind === 'call') {
        if (use.key === 'call' || use.key === 'apply' || use.key === 'bind' || use.key === null) this.#doubt(use.carrier)
      } else if (use.kind === 'call' && step.kind === 'call') {
        this.follow(usesOf(this.#file, use.node), rest)
      } else if (use.kind === 'construct' && step.kind === 'new') {
        if (rest.length === 0) this.uses.push({ place: use.node, isCertain: true })
        else this.follow(usesOf(this.#file, use.node), rest)
      } else if (use.kind === 'argument') {
        if (step.kind !== 'new' || !isInjection(use.call)) this.#doubt(use.call)
      }
      else if (use.kind === 'stored') this.#doubt(use.target)
      else if (use.kind === 'escape' && !isExported(use.node)) this.#doubt(use.node)
    }
  }

  /** `import('./module')`, awaited, chained, or in what makes a component of it. */
  followImport(call: TSESTree.ImportExpression, name: string, asMember: readonly ExportStep[]): void {
    const maker = lazyAround(call)
    if (!maker) this.follow(usesOf(this.#file, call), asMember)
    else if (maker.chosen === null ? name === 'default' : maker.chosen.includes(name)) {
      this.#takeRuns(usesOf(this.#file, maker.call))
      const { parent } = maker.call
      if (parent.type === 'ExportDefaultDeclaration') this.exportedAs.push({ name: 'default', steps: [] })
      if (parent.type !== 'VariableDeclarator') return
      const [variable] = this.#file.sourceCode.getDeclaredVariables?.(parent) ?? []
      if (variable) this.exportedAs.push(...exportWaysOfVariable(this.#file, variable, []).names)
    }
  }

  /** `export { name } from './module'` and its like. */
  takeReExports(means: MeansModule, name: string, steps: readonly ExportStep[]): void {
    for (const statement of this.#file.ast.body) {
      if (statement.type === 'ExportAllDeclaration' && means(statement.source.value)) {
        const { exported } = statement
        if (exported) {
          const namespace = exported.name
          this.exportedAs.push({ name: namespace, steps: [{ kind: 'member', key: name }, ...steps] })
        } else if (name !== 'default') this.exportedAs.push({ name, steps })
      }
      if (statement.type !== 'ExportNamedDeclaration' || !statement.source || !means(statement.source.value)) continue
      for (const specifier of statement.specifiers) {
        const local = specifier.local.type === 'Identifier' ? specifier.local.name : specifier.local.value
        if (local === name) this.exportedAs.push({ name: exportedName(specifier), steps })
      }
    }
  }

  #takeRuns(uses: Iterable<Use>): void {
    const { invocations, escapes, passings, exports } = carriedUses(this.#file, uses)
    // What a function of this file does with its parameter is not seen under each of its calls here.
    const isCertain = passings.length === 0
    for (const place of invocations) this.uses.push({ place, isCertain })
    for (const place of escapes) this.uses.push({ place, isCertain: isCertain && isRunner(this.#file, place) })
    // A function that gives it back is exported, and who calls what it gives is not looked at.
    for (const place of exports) if (isFunction(place) && !this.#givers.has(place)) this.#doubt(place)
  }

  #followThen(then: Node, steps: readonly ExportStep[]): void {
    for (const use of usesOf(this.#file, then)) {
      const callback = use.kind === 'call' ? use.node.arguments[0] : undefined
      if (callback && isFunction(callback)) this.follow(usesOfParameter(this.#file, callback, 0), steps)
      else this.#doubt(then)
    }
  }

  #doubt(place: Node): void {
    this.uses.push({ place, isCertain: false })
  }
}

function isExported(node: Node): boolean {
  const type = node.parent?.type
  if (isFunction(node)) return false
  return type === 'ExportSpecifier' || type === 'ExportDefaultDeclaration' ||
    (type === 'VariableDeclarator' && node.parent?.parent?.parent?.type === 'ExportNamedDeclaration')
}

function isRunner(file: ScriptFile, place: Node): boolean {
  const attribute = place.parent?.type === 'JSXExpressionContainer' ? place.parent.parent : null
  if (attribute?.type === 'JSXAttribute') return isHandlerOfElement(attribute)
  return place.type === 'CallExpression' && BY_ITSELF.has(triggerAt(file, place))
}

/** Whether an attribute is a handler of an element of the page itself: the browser runs it. */
function isHandlerOfElement({ name, parent }: TSESTree.JSXAttribute): boolean {
  return name.type === 'JSXIdentifier' && /^on[A-Z]/.test(name.name) && parent.name.type === 'JSXIdentifier' && /^[a-z]/.test(parent.name.name)
}

/** Whether a call asks a framework for an instance of the class that it is given. */
function isInjection(call: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  return call.type === 'CallExpression' && (lastName(call.callee) === 'inject' || lastName(call.callee) === 'get')
}

/** Whether a use only keeps a value in a field of a class, whose uses are followed. */
function isKept(use: Use): boolean {
  return use.kind === 'stored' ? fieldOfThis(use.target) !== null : use.kind === 'escape' && use.node.parent?.type === 'PropertyDefinition'
}

/** Whether a type is a part of another, as in `Map<string, PixelService>`. */
function isPartOfType({ parent }: Node): boolean {
  return parent?.type === 'TSTypeReference' && parent.parent.type === 'TSTypeParameterInstantiation'
}

/** The call that makes a component of what `import()` gives, and the code that chooses a part of it. */
function lazyAround(call: TSESTree.ImportExpression): { call: TSESTree.CallExpression; chosen: readonly string[] | null } | null {
  const fn: FunctionNode | null = enclosingFunction(call)
  const maker = fn?.parent
  if (!fn || maker?.type !== 'CallExpression' || maker.arguments[0] !== fn || !LAZY.has(lastName(maker.callee))) return null
  const member = call.parent
  const chain = member.type === 'MemberExpression' && member.object === call ? member.parent : null
  const callback = chain?.type === 'CallExpression' ? chain.arguments[0] : undefined
  return { call: maker, chosen: callback && isFunction(callback) ? membersIn(callback) : null }
}

/** The members that a short function reads, at any depth of what it gives back. */
function membersIn(fn: FunctionNode): string[] {
  const names: string[] = []
  const look = (node: Node | null | undefined): void => {
    const inner = node && unwrap(node)
    if (inner?.type === 'MemberExpression') names.push(inner.property.type === 'Identifier' ? inner.property.name : '')
    else if (inner?.type === 'ObjectExpression') {
      for (const property of inner.properties) look(property.type === 'Property' ? property.value : property.argument)
    } else if (inner?.type === 'BlockStatement') {
      for (const statement of inner.body) if (statement.type === 'ReturnStatement') look(statement.argument)
    }
  }
  look(fn.body)
  return names
}

function memberRenderings(file: ScriptFile, variable: Variable, key: string): Node[] {
  if (!file.text.includes(`<${variable.name}.`)) return []
  return file.nodesOfType('JSXOpeningElement').filter(({ name }) =>
    name.type === 'JSXMemberExpression' && name.property.name === key && name.object.type === 'JSXIdentifier' &&
    file.variableOf(name.object) === variable)
}

function lastName(callee: Node): string {
  const node = unwrap(callee)
  const name = node.type === 'MemberExpression' ? node.property : node
  return name.type === 'Identifier' ? name.name : ''
}
