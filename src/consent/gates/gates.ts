import type { Category } from '../../model/category.ts'
import type { ConsentMode } from '../../model/consent-mode.ts'
import type { GateDeclaration } from '../../model/manifest.ts'
import type { Combination, Platform, PlatformCheck, UnsoundCheck } from '../../model/platform.ts'
import type { AccessPath, Step } from '../../syntax/access-path.ts'
import { PatternError, parsePattern } from '../../syntax/code-pattern.ts'
import type { ElementPattern, ExpressionPattern } from '../../syntax/pattern-shape.ts'
import { placeholdersOf } from '../../syntax/placeholders.ts'

/** Whose name a gate's root is: a global, an export of a module, or any name of the project (for its own gates). */
type Origin = { kind: 'global' } | { kind: 'module'; module: string } | { kind: 'any' }

/** What a gate that was met says. */
export interface GateMeaning {
  /** The categories it proves; `null` where the pattern's `$category` says so. */
  grants: readonly string[] | null
  /** What a category is called in the gate's own words; `null` for no category that is known. */
  categoryOf: (name: string) => string | null
  /** Why it may be true without a visitor's act. */
  caveat: string | null
  /** Set for what looks like a gate and proves nothing: what the value really is. */
  unsound: string | null
  /** Id of the platform that it belongs to. */
  platform: string | null
  /** It tells that the visitor chose, not what. */
  confirms: boolean
}

/** A pattern of code that proves consent, or only seems to. */
export interface Gate extends GateMeaning {
  pattern: ExpressionPattern
  origin: Origin
  /** It runs a function, `$granted`, after consent. */
  isCallback: boolean
  /** It waits until what it is given, `$consent`, says yes. */
  isWaiting: boolean
}

/** An element that renders its children only after consent, or runs the function in one of its attributes only then. */
export interface ElementGate extends GateMeaning {
  pattern: ElementPattern
  origin: Origin
  isCallback: boolean
  /** Attributes with which it proves nothing. */
  unless: readonly string[]
}

/** All gates of a project, ready to be looked up. */
export interface Gates {
  /** By the name that the pattern begins with. */
  byRoot: ReadonlyMap<string, readonly Gate[]>
  elements: readonly ElementGate[]
  combinations: readonly Combination[]
  /** Functions that a platform calls by name, in any state of consent. */
  entryPoints: ReadonlySet<string>
  /** Calls that set a vendor's consent mode to denied, by the name that the pattern begins with. */
  defaults: ReadonlyMap<string, readonly DefaultGate[]>
  /** Texts that exports of packages name, by the name that the pattern begins with. */
  values: ReadonlyMap<string, readonly NamedValue[]>
}

/** A text that a platform's package names. */
export interface NamedValue {
  pattern: ExpressionPattern
  module: string
  value: string
}

/** A call after which the services of a consent mode wait for consent. */
export interface DefaultGate {
  pattern: ExpressionPattern
  /** Names under which the proof is kept: they count for services of the mode alone. */
  grants: readonly string[]
}

/** A gate of a manifest that can't be read, and where: `index` in the list, `offset` in the pattern's characters. */
export interface GateProblem {
  index: number
  offset: number
  message: string
}

/** Compiles platforms' checks and the project's own gates; the project's come first. */
export function compileGates(
  platforms: readonly Platform[],
  declared: readonly GateDeclaration[],
  categoryOf: (name: string) => Category | null,
  modes: readonly ConsentMode[] = [],
): Gates {
  const all: (Gate | ElementGate)[] = []
  for (const gate of declared) all.push(...compileDeclared(gate, categoryOf))
  for (const platform of platforms) all.push(...compilePlatform(platform, categoryOf))
  const byRoot = new Map<string, Gate[]>()
  for (const gate of all) {
    if (!isExpressionGate(gate)) continue
    const found = byRoot.get(gate.pattern.root)
    if (found) found.push(gate)
    else byRoot.set(gate.pattern.root, [gate])
  }
  return {
    byRoot,
    elements: all.filter((gate): gate is ElementGate => !isExpressionGate(gate)),
    combinations: platforms.flatMap((platform) => platform.combinations ?? []),
    entryPoints: new Set(platforms.flatMap((platform) => platform.entryPoints ?? [])),
    defaults: compileDefaults(modes),
    values: compileValues(platforms),
  }
}

function isExpressionGate(gate: Gate | ElementGate): gate is Gate {
  return gate.pattern.kind === 'expression'
}

function compileDefaults(modes: readonly ConsentMode[]): ReadonlyMap<string, readonly DefaultGate[]> {
  const byRoot = new Map<string, DefaultGate[]>()
  for (const { id, defaults } of modes) {
    for (const { when, denies } of defaults) {
      const pattern = parsePattern(when)
      if (pattern.kind === 'element') continue
      const gate = { pattern, grants: denies.map((category) => modeId(id, category)) }
      byRoot.set(pattern.root, [...(byRoot.get(pattern.root) ?? []), gate])
    }
  }
  return byRoot
}

function compileValues(platforms: readonly Platform[]): ReadonlyMap<string, readonly NamedValue[]> {
  const byRoot = new Map<string, NamedValue[]>()
  for (const { valuesOfPackages = {} } of platforms) {
    for (const [module, values] of Object.entries(valuesOfPackages)) {
      for (const [when, value] of Object.entries(values)) {
        const pattern = parsePattern(when)
        if (pattern.kind === 'expression') byRoot.set(pattern.root, [...(byRoot.get(pattern.root) ?? []), { pattern, module, value }])
      }
    }
  }
  return byRoot
}

/** The name under which it is kept that a consent mode holds a category back. */
export function modeId(mode: string, category: Category): string {
  return `part:${mode} ${category}`
}

/** What is wrong with the patterns of a manifest's gates. */
export function findGateProblems(declared: readonly GateDeclaration[]): GateProblem[] {
  return declared.flatMap((gate, index) => {
    try {
      parsePattern(gate.when)
      return []
    } catch (error) {
      if (!(error instanceof PatternError)) throw error
      return [{ index, offset: error.offset, message: error.message }]
    }
  })
}

function compileDeclared(gate: GateDeclaration, categoryOf: GateMeaning['categoryOf']): (Gate | ElementGate)[] {
  try {
    const meaning = { grants: gate.grants, categoryOf, caveat: null, unsound: null, platform: null, confirms: false }
    return [compile(gate.when, { kind: 'any' }, meaning)]
  } catch (error) {
    if (error instanceof PatternError) return []
    throw error
  }
}

function compilePlatform(platform: Platform, aliasOf: GateMeaning['categoryOf']): (Gate | ElementGate)[] {
  const ownNames = new Map(Object.entries(platform.categories ?? {}))
  const parts = new Map((platform.combinations ?? []).flatMap(({ allOf, anyOf }) => [...allOf, ...anyOf]).map((id) => [id, partId(id)]))
  const categoryOf = (name: string): string | null => ownNames.get(name) ?? parts.get(name) ?? aliasOf(name)
  const check = (origin: Origin) => (written: string | PlatformCheck): Gate | ElementGate => {
    const { when, grants = null, caveat = null, unless = [] } = typeof written === 'string' ? { when: written } : written
    return compile(when, origin, { grants, categoryOf, caveat, unsound: null, platform: platform.id, confirms: false }, unless)
  }
  const trap = (origin: Origin) => ({ when, because, confirms = false }: UnsoundCheck): Gate | ElementGate =>
    compile(when, origin, { grants: [], categoryOf, caveat: null, unsound: because, platform: platform.id, confirms })
  return [
    ...platform.checks.map(check({ kind: 'global' })),
    ...Object.entries(platform.packages ?? {}).flatMap(([module, checks]) => checks.map(check({ kind: 'module', module }))),
    ...(platform.unsound ?? []).map(trap({ kind: 'global' })),
    ...Object.entries(platform.unsoundPackages ?? {}).flatMap(([module, traps]) => traps.map(trap({ kind: 'module', module }))),
  ]
}

function compile(source: string, origin: Origin, meaning: GateMeaning, unless: readonly string[] = []): Gate | ElementGate {
  const pattern = parsePattern(source)
  const placeholders = placeholdersOf(pattern)
  const isCallback = placeholders.has('granted')
  if (pattern.kind === 'element') return { pattern, origin, isCallback, unless, ...meaning }
  return { pattern, origin, isCallback, isWaiting: placeholders.has('consent'), ...meaning }
}

/** The name under which an id that counts only in combination is kept apart from categories. */
export function partId(id: string): string {
  return `part:${id}`
}

/** The name under which it is kept that one of a combination's alternatives is proved, whichever it is. */
export function someId({ grants }: Combination): string {
  return `part:some of ${grants}`
}

const CONFIRMED = 'part:confirmed '

/** The name under which it is kept that a visitor chose something on a platform. */
export function confirmedId(platform: string): string {
  return `${CONFIRMED}${platform}`
}

/** The platform on which a visitor chose, if a granted name says so. */
export function platformConfirmed(name: string): string | null {
  return name.startsWith(CONFIRMED) ? name.slice(CONFIRMED.length) : null
}

/** The name under which a category is kept that a platform may grant without a visitor's act. */
export function unconfirmedId(platform: string, category: Category): string {
  return `part:unconfirmed ${platform} ${category}`
}

/** Whether a granted name is no category but a part of a combination. */
export function isPart(name: string): boolean {
  return name.startsWith('part:')
}

/** A gate that may fit a path, with the steps of the path that follow the gate's root. */
export interface Candidate {
  gate: Gate
  steps: readonly Step[]
}

/** The gates whose root is one of the names that a path can be said to begin with. */
export function* candidatesFor(gates: Gates, path: AccessPath): Generator<Candidate> {
  const { root, steps, aliases } = path
  const names = new Set<string>()
  if (root.kind === 'global' || root.kind === 'local' || root.kind === 'import') names.add(root.name)
  for (const gate of gatesNamed(gates, names)) {
    if (gate.origin.kind === 'global' ? root.kind === 'global' : gate.origin.kind === 'any' || isExportOf(root, gate.origin)) {
      yield { gate, steps }
    }
  }
  const [first] = steps
  if (root.kind === 'import' && root.name === 'default' && first?.kind === 'member' && first.key !== null) {
    for (const gate of gates.byRoot.get(first.key) ?? []) {
      if (gate.origin.kind === 'module' && isExportOf(root, gate.origin)) yield { gate, steps: steps.slice(1) }
    }
  }
  if (root.kind === 'global' && root.name === 'document' && first?.kind === 'member' && first.key === 'addEventListener') {
    for (const gate of gates.byRoot.get(first.key) ?? []) if (gate.origin.kind === 'global') yield { gate, steps: steps.slice(1) }
  }
  for (const alias of aliases) {
    if (names.has(alias.name) && alias.depth === 0) continue
    for (const gate of gates.byRoot.get(alias.name) ?? []) {
      if (gate.origin.kind === 'any') yield { gate, steps: steps.slice(alias.depth) }
    }
  }
}

function* gatesNamed(gates: Gates, names: ReadonlySet<string>): Generator<Gate> {
  for (const name of names) yield* gates.byRoot.get(name) ?? []
}

/** The gates that are about an element by the path of its name: an import, a name of the file, or the tag as written. */
export function* elementGatesFor({ elements }: Gates, { root, steps }: AccessPath, written: string): Generator<ElementGate> {
  for (const gate of elements) {
    const { name } = gate.pattern
    if (gate.origin.kind === 'module') {
      if (steps.length === 0 && root.kind === 'import' && isExportOf(root, gate.origin) && root.name === name) yield gate
    } else if (gate.origin.kind === 'global') {
      if (root.kind === 'global' && name === written) yield gate
    } else if (name === written || (root.kind === 'import' && root.name === name)) yield gate
  }
}

function isExportOf(root: AccessPath['root'], origin: Origin): boolean {
  return root.kind === 'import' && origin.kind === 'module' && root.module === origin.module
}
