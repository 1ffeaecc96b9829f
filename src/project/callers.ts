import { isAbsolute } from 'node:path'
import { type ConsentPolicy, createReasoner } from '../consent/create-reasoner.ts'
import type { Elsewhere, InvocationElsewhere } from '../consent/elsewhere.ts'
import { OPEN, UNSEEN } from '../consent/flow/entry.ts'
import { type Facts, UNREACHED, merge, onEveryPath } from '../consent/proof/facts.ts'
import { openPath } from '../consent/open-path.ts'
import type { Proof } from '../consent/proof/proof.ts'
import { type Reasoner, quote } from '../consent/reasoner.ts'
import { factsUnderCalls } from '../consent/flow/under-calls.ts'
import type { Evidence } from '../model/verdict.ts'
import { functionUses } from '../syntax/function-uses.ts'
import { globalWaysOf, isClassicScript } from '../syntax/global-ways.ts'
import { methodOf } from '../syntax/method-uses.ts'
import { type FunctionNode, type Node, enclosingFunction, isFunction } from '../syntax/node.ts'
import type { ImportedValue, ScriptFile } from '../syntax/script-file.ts'
import { mayBeNamedByTemplate, runsWithView, shownByTemplates } from './angular-classes.ts'
import { isComponent, runsWhenRendered } from './component.ts'
import { exportWaysOf, exportWaysOfVariable } from './export-names.ts'
import { globalValue, usesByGlobal } from './global-scripts.ts'
import { ImporterSearch, type Module, type ModuleUse } from './importer-search.ts'
import { type IsWanted, type ModuleCalls, importedModules } from './imported-modules.ts'
import { type KeyWrite, writesOfKey } from './key-writes.ts'
import { factsAtStart } from './module-start.ts'
import { calleeOf, isInvocation, verbOf } from './places.ts'
import type { ProjectIndex } from './project-index.ts'
import { SessionModules } from './session-modules.ts'
import type { Signs } from './signs.ts'
import { isWrittenElsewhere } from './written-elsewhere.ts'

/** How many modules a chain of callers may have. */
const LONGEST_CHAIN = 24
/** How many files may be asked, one for the sake of the other. */
const MOST_ASKING = 12

/** What is known of a function's callers in other files. */
interface Callers {
  uses: readonly ModuleUse[]
  /** Somebody has it, and nothing tells what he does with it. */
  hasUnknown: boolean
  /** Why it runs without any caller in the project; `null` where it does not. */
  entry: string | null
}

interface Solved {
  facts: Facts | null
  callers: Callers | null
}

/** Which file is reasoned about. */
export interface LintedFile {
  /** As ESLint gives it. */
  filename: string
  file: ScriptFile
}

/** What the other files of its project mean for a file; looked up when it matters. */
export interface Connection {
  /** The reasoning about the file with what the others do with its exports. */
  reasoner: () => Reasoner
  /** The files with a sign from which it imports something that is wanted, and its calls of their functions. */
  importedModules: (sign: keyof Signs, isWanted: IsWanted) => readonly ModuleCalls[]
  /** The files that call one of its functions, and their calls; by imports that are wanted alone. */
  callsElsewhere: (fn: FunctionNode, isWanted: IsWanted) => readonly ModuleCalls[]
  /** Whether another file of the project holds what one of these code patterns writes. */
  isWrittenElsewhere: (patterns: readonly string[]) => boolean
}

/** Lets a file ask the other files of its project for what it imports and for what they do with what it exports. */
export function connectToProject({ filename, file }: LintedFile, policy: ConsentPolicy): Connection {
  return isAbsolute(filename) ? new Session(filename, policy).connect(file) : unconnected(file, policy)
}

/** The same for a file that is looked at alone. */
export function unconnected(file: ScriptFile, policy: ConsentPolicy): Connection {
  return { reasoner: () => createReasoner(file, policy), importedModules: () => [], callsElsewhere: () => [], isWrittenElsewhere: () => false }
}

/**
 * One linted file's questions about the project. What it finds out of other files is found anew for the next file: their
 * trees are kept, conclusions are not, so that no conclusion outlives what it was drawn from.
 */
class Session {
  readonly #start: string
  readonly #policy: ConsentPolicy
  readonly #modules: SessionModules
  readonly #solved = new Map<FunctionNode, Solved>()
  /** Functions whose callers are being looked at, in the order of the chain. */
  readonly #underway = new Set<FunctionNode>()
  readonly #starts = new Map<string, Facts>()
  readonly #written = new Map<string, readonly KeyWrite[] | null>()
  #asking = 0

  constructor(start: string, policy: ConsentPolicy) {
    this.#start = start
    this.#policy = policy
    this.#modules = new SessionModules(start, (module) => this.#reasonAbout(module))
  }

  connect(file: ScriptFile): Connection {
    const module = this.#modules.add(this.#start, file)
    return {
      reasoner: module.reasoner,
      importedModules: (sign, isWanted) => importedModules(
        file,
        (request) => this.#modules.requested(this.#start, request)?.file ?? null,
        (request, name) => isWanted(request, name) && this.#modules.mayHave(sign, request),
      ),
      callsElsewhere: (fn, isWanted) => this.#callsElsewhere(module, fn, isWanted),
      isWrittenElsewhere: (patterns) => {
        const project = this.#modules.project()
        return project !== null && isWrittenElsewhere(project, this.#start, patterns)
      },
    }
  }

  #reasonAbout(module: Module): Reasoner {
    const { path, file } = module
    const elsewhere: Elsewhere<Reasoner> = {
      factsOf: (fn) => this.#solve(module, fn).facts,
      openPath: (fn, lacks) => this.#openPath(module, fn, lacks),
      ask: (other, find) => this.#ask(other, find),
      factsAtStart: (when) => this.#factsAtStart(module, when),
      invocationsOf: (fn) => this.#invocationsOf(module, fn),
      usersOf: (other, name) => this.#usersOf(other, name),
      writesOfKey: (key) => this.#writesOfKey(key),
      filesNaming: (word) => this.#modules.naming(word),
      globalValue: (name) => this.#globalValue(module, name),
    }
    return createReasoner(file, { ...this.#policy, elsewhere, path: path === this.#start ? null : path })
  }

  #ask(file: ScriptFile, find: (reasoner: Reasoner) => Proof | null): { proof: Proof | null } | null {
    const module = this.#modules.of(file)
    if (!module || this.#asking >= MOST_ASKING) return null
    this.#asking++
    try {
      return { proof: find(module.reasoner()) }
    } finally {
      this.#asking--
    }
  }

  #solve(module: Module, fn: FunctionNode): Solved {
    const known = this.#solved.get(fn)
    if (known) return known
    // In a circle, what comes from around it is not known: neither that it is checked nor that it is not.
    if (this.#underway.has(fn) || this.#underway.size >= LONGEST_CHAIN) return { facts: UNSEEN, callers: null }
    const project = this.#modules.project()
    if (!project) return NOBODY
    this.#underway.add(fn)
    const callers = this.#callersOf(project, module, fn)
    const solved = { facts: callers && this.#factsOf(callers), callers }
    this.#underway.delete(fn)
    this.#solved.set(fn, solved)
    return solved
  }

  #factsOf({ uses, hasUnknown, entry }: Callers): Facts | null {
    if (entry !== null) return OPEN
    let facts = hasUnknown ? UNSEEN : UNREACHED
    for (const { module, place, isCertain } of uses) {
      const there = factsUnderCalls(module.reasoner(), place)
      facts = merge(facts, isCertain ? there : { open: null, unseen: onEveryPath(there) })
      // Nothing can be proved any more.
      if (facts.open && facts.open.granted.size + facts.open.refused.size === 0) break
    }
    return facts.open || facts.unseen ? facts : null
  }

  #callersOf(project: ProjectIndex, module: Module, fn: FunctionNode): Callers | null {
    const { path, file } = module
    const { names, givers, isPartial } = exportWaysOf(file, fn)
    const given = functionUses(file, fn).exports.filter((node) => isFunction(node) && node !== fn)
    const globals = globalWaysOf(file, fn)
    if (names.length + given.length + globals.length === 0) return null
    const found = new ImporterSearch(project, this.#modules)
    for (const name of names) found.follow(path, name)
    if (found.isEntry) return { uses: [], hasUnknown: false, entry: 'the framework runs it by the place of its file' }
    const place = project.packageOf(path)
    if (given.length > 0 && (isPartial || !given.every((giver) => isFunction(giver) && givers.has(giver)))) found.hasUnknown = true
    const shown = this.#shownByTemplate(project, path, fn)
    if (shown === 'anyhow') return { uses: found.uses, hasUnknown: found.hasUnknown, entry: 'a template puts this component into the page' }
    if (shown === 'maybe') found.hasUnknown = true
    if (globals.length > 0) found.uses.push(...usesByGlobal(module, globals, project, this.#modules, (word) => this.#modules.modulesNaming(word)))
    const { uses, hasUnknown } = found
    if (uses.length > 0 || hasUnknown) return { uses, hasUnknown, entry: null }
    const isItself = names.some(({ steps }) => steps.every(({ kind }) => kind !== 'call'))
    if (place.isPublished || !isItself || !isComponent(file, fn)) return null
    return { uses, hasUnknown, entry: 'nothing in the project imports this component, so that it counts as an entry point' }
  }

  /** Whether a template of Angular runs a method of a class, by showing the component or by naming the method. */
  #shownByTemplate(project: ProjectIndex, path: string, fn: FunctionNode): 'anyhow' | 'maybe' | null {
    const method = methodOf(fn)
    if (!method || method.owner.type === 'ObjectExpression') return null
    if (runsWithView(method.owner, method.key)) return shownByTemplates(project, method.owner)
    return mayBeNamedByTemplate(method.owner, method.key, path) ? 'maybe' : null
  }

  #callsElsewhere({ path, file }: Module, fn: FunctionNode, isWanted: IsWanted): ModuleCalls[] {
    const { names } = exportWaysOf(file, fn)
    const project = names.length > 0 ? this.#modules.project() : null
    if (!project) return []
    const found = new ImporterSearch(project, this.#modules)
    for (const name of names) found.follow(path, name)
    const modules = new Set(found.uses.map(({ module }) => module))
    return [...modules].flatMap((module) => {
      const imported = importedModules(module.file, (request) => this.#modules.requested(module.path, request)?.file ?? null, isWanted)
      return imported.filter((one) => one.file === file).map((calls) => ({ ...calls, file: module.file }))
    })
  }

  /** In a circle of modules that fetch or render each other, nothing is known. */
  #factsAtStart({ path, file, inPage }: Module, when: 'fetched' | 'run'): Facts {
    if (inPage) return inPage.page.reasoner().factsAt(inPage.tag)
    const key = `${when} ${path}`
    const known = this.#starts.get(key)
    if (known) return known
    this.#starts.set(key, OPEN)
    const project = this.#modules.project()
    const rendered = project && when === 'run' && runsWhenRendered(path, file) ? this.#factsOfRenderings(path, project) : null
    const facts = rendered ?? (project ? factsAtStart(path, project, (other) => this.#modules.at(other)) : OPEN)
    this.#starts.set(key, facts)
    return facts
  }

  /** `null` where a component is not seen to be put into markup alone. */
  #factsOfRenderings(path: string, project: ProjectIndex): Facts | null {
    const found = new ImporterSearch(project, this.#modules)
    found.follow(path, { name: 'default', steps: [] })
    const { uses, hasUnknown, isEntry } = found
    if (isEntry || hasUnknown || !uses.every(({ place, isCertain }) => isCertain && place.type === 'JSXOpeningElement')) return null
    return uses.length > 0 ? this.#factsOf({ uses, hasUnknown, entry: null }) : null
  }

  #invocationsOf(module: Module, fn: FunctionNode): InvocationElsewhere[] | null {
    const { callers } = this.#solve(module, fn)
    if (!callers || callers.hasUnknown || callers.entry !== null) return null
    const invocations: InvocationElsewhere[] = []
    for (const { module: { file }, place, isCertain } of callers.uses) {
      if (!isCertain || !isInvocation(place)) return null
      invocations.push({ file, invocation: place })
    }
    return invocations
  }

  #usersOf(file: ScriptFile, name: Node): ScriptFile[] | null {
    const module = this.#modules.of(file)
    const variable = name.type === 'Identifier' ? file.variableOf(name) : null
    const project = module && this.#modules.project()
    if (!module || !variable || !project) return null
    const found = new ImporterSearch(project, this.#modules)
    for (const one of exportWaysOfVariable(file, variable, []).names) found.follow(module.path, one)
    return found.hasUnreadable ? null : [...found.modules].map((user) => user.file)
  }

  #writesOfKey(key: string): readonly KeyWrite[] | null {
    const known = this.#written.get(key)
    if (known !== undefined) return known
    const project = this.#modules.project()
    const found = project && writesOfKey(key, project, (path) => this.#modules.at(path))
    this.#written.set(key, found)
    return found
  }

  #globalValue(module: Module, name: string): ImportedValue | null {
    const project = isClassicScript(module.file) ? this.#modules.project() : null
    return project && globalValue(module, name, project, this.#modules)
  }

  #openPath(module: Module, fn: FunctionNode, lacks: (proof: Proof) => boolean): readonly Evidence[] {
    const { callers } = this.#solve(module, fn)
    if (!callers) return []
    if (callers.entry !== null) return [module.reasoner().evidence(fn, callers.entry)]
    for (const { module: { file, reasoner: reasonerOf }, place, isCertain } of callers.uses) {
      const reasoner = reasonerOf()
      const { open } = factsUnderCalls(reasoner, place)
      if (!isCertain || !open || !lacks(open)) continue
      const step = reasoner.evidence(place, `${quote(file, calleeOf(place))} is ${verbOf(place)} without consent`)
      // A chain in a circle has been told already.
      if (!enclosingFunction(place) || this.#underway.has(fn)) return [step]
      this.#underway.add(fn)
      const further = openPath(reasoner, place, lacks)
      this.#underway.delete(fn)
      return [step, ...further]
    }
    return []
  }
}

const NOBODY: Solved = { facts: null, callers: null }
