import type { ConsentActs } from '../../catalogue/consent-acts.ts'
import type { ImplyingSetting } from '../../model/platform.ts'
import { accessPath } from '../../syntax/access-path.ts'
import { propertyKey } from '../../syntax/binding.ts'
import { jsxElement } from '../../syntax/element.ts'
import { type Node, literalOf } from '../../syntax/node.ts'
import { type ScriptFile, topScopes } from '../../syntax/script-file.ts'
import { knownText } from '../../syntax/static-text.ts'
import type { CallTrail } from '../values/call-trail.ts'
import type { Scene } from '../effects.ts'
import { usesOfGlobal, usesOfGlobalMember } from '../values/global-carriers.ts'
import { exportPaths } from '../values/module-values.ts'
import { bestMatch } from '../values/pattern-lookup.ts'
import { globalCallTrails, packageCallTrails } from '../service-call.ts'

/** A platform's option that is set so that consent is implied. */
export interface ImplyingOption {
  setting: ImplyingSetting
  /** The value, or the attribute without one. */
  node: Node
  /** What the option is about, by the names that stand around it; empty where that is everything. */
  names: readonly string[]
}

/** Every option in a script's settings of platforms by which consent is implied. */
export function* implyingOptions(scene: Scene, acts: ConsentActs): Generator<ImplyingOption> {
  const { file } = scene
  for (const { name, trail } of globalCallTrails(scene, (global) => acts.settingsByRoot.has(global))) {
    const settings = acts.settingsByRoot.get(name) ?? []
    yield* ofCall(file, trail, settings.filter(({ of }) => isCall(of) && bestMatch(file, listOf(of), pattern, { root: { kind: 'global', name }, steps: trail.steps })))
  }
  for (const { value, trail } of packageCallTrails(file, (module) => acts.settingsByModule.has(module))) {
    const settings = (acts.settingsByModule.get(value.module) ?? []).filter(({ of }) => isCall(of))
    for (const path of exportPaths(value, trail.steps)) {
      yield* ofCall(file, trail, settings.filter(({ of }) => bestMatch(file, listOf(of), pattern, path)))
    }
  }
  for (const [name, settings] of acts.settingsByRoot) {
    for (const setting of settings) if (!isCall(setting.of)) for (const value of valuesOfGlobal(file, name, setting.of)) yield* inValue(file, setting, value, pathOf(setting))
  }
  if (file.imports.some(({ module }) => acts.settingsByModule.has(module))) yield* inElements(file, acts)
}

/** Lists of one pattern, kept so that each is read once. */
const lists = new Map<string, readonly string[]>()

function listOf(of: string): readonly string[] {
  const known = lists.get(of) ?? [of]
  lists.set(of, known)
  return known
}

function pattern(of: string): string {
  return of
}

function isCall(of: string): boolean {
  return of.endsWith(')')
}

function pathOf({ option }: ImplyingSetting): string[] {
  return option === '' ? [] : option.split('.')
}

function* ofCall(file: ScriptFile, { call }: CallTrail, settings: readonly ImplyingSetting[]): Generator<ImplyingOption> {
  for (const setting of settings) {
    const [position, ...keys] = pathOf(setting)
    const argument = call.arguments[Number(position)]
    if (argument && argument.type !== 'SpreadElement') yield* inValue(file, setting, argument, keys)
  }
}

/** What is assigned to a global, or to a member of one; and a variable of a page's script that is the global. */
function* valuesOfGlobal(file: ScriptFile, name: string, of: string): Generator<Node> {
  const [, member] = of.split('.')
  for (const use of member === undefined ? usesOfGlobal(file, name) : usesOfGlobalMember(file, name, member)) if (use.kind === 'write') yield use.value
  if (member !== undefined || !file.text.includes(name)) return
  for (const scope of topScopes(file)) {
    const declarator = scope.set.get(name)?.defs[0]?.node as Node | undefined
    if (declarator?.type === 'VariableDeclarator' && declarator.init) yield declarator.init
  }
}

function* inElements(file: ScriptFile, { settingsByModule }: ConsentActs): Generator<ImplyingOption> {
  for (const opening of file.nodesOfType('JSXOpeningElement')) {
    const { root, steps } = accessPath(file, opening.name)
    if (root.kind !== 'import' || steps.length > 0) continue
    const { attributes } = jsxElement(opening)
    for (const setting of settingsByModule.get(root.module) ?? []) {
      const attribute = setting.of === `<${root.name}>` ? attributes.get(setting.option) : undefined
      if (attribute && isSet(file, setting, attribute.value)) yield { setting, node: attribute.node, names: [] }
    }
  }
}

function* inValue(file: ScriptFile, setting: ImplyingSetting, value: Node, keys: readonly string[], names: readonly string[] = []): Generator<ImplyingOption> {
  const [key, ...rest] = keys
  if (key === undefined) {
    if (isSet(file, setting, value)) yield { setting, node: value, names }
    return
  }
  const { root, steps } = accessPath(file, value)
  const node = root.kind === 'value' && steps.length === 0 ? root.node : null
  if (node?.type === 'ArrayExpression' && key === '*') {
    for (const element of node.elements) if (element && element.type !== 'SpreadElement') yield* inValue(file, setting, element, rest, names)
  }
  if (node?.type !== 'ObjectExpression') return
  const members = new Map<string, Node>()
  for (const one of node.properties) if (one.type === 'Property') members.set(propertyKey(one) ?? '', one.value)
  if (setting.unless?.some((other) => literalOf(members.get(other) ?? node) === true)) return
  const named = [...names, ...(setting.about ?? []).flatMap((other) => textsIn(file, members.get(other)))]
  for (const [name, member] of members) {
    if (key === '*') yield* inValue(file, setting, member, rest, [...named, name])
    else if (key === name) yield* inValue(file, setting, member, rest, named)
  }
}

/** The texts of a member that is one, or a list of them. */
function textsIn(file: ScriptFile, node: Node | undefined): string[] {
  if (!node) return []
  const { root, steps } = accessPath(file, node)
  if (root.kind === 'value' && steps.length === 0 && root.node.type === 'ArrayExpression') {
    return root.node.elements.flatMap((element) => (element ? textsIn(file, element) : []))
  }
  const text = knownText(file, node)
  return text === null ? [] : [text]
}

function isSet(file: ScriptFile, { is }: ImplyingSetting, node: Node | null): boolean {
  if (node === null) return is === 'truthy' || (is !== 'number' && is.includes(true))
  const { root, steps } = accessPath(file, node)
  const value = root.kind === 'value' && steps.length === 0 ? literalOf(root.node) : knownText(file, node) ?? undefined
  if (is === 'truthy') return Boolean(value)
  if (is === 'number') return typeof value === 'number' && value >= 0
  return (typeof value === 'string' || typeof value === 'boolean') && is.includes(value)
}
