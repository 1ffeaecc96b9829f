import type { TSESTree } from '@typescript-eslint/utils'
import { type FunctionNode, type Node, literalOf } from '../syntax/node.ts'
import { type ScriptFile, someReferenceToOutside } from '../syntax/script-file.ts'
import { type ExportName, type ExportStep, exportWaysOf } from './export-names.ts'
import { exportedValue } from './exported-value.ts'
import { type ImportUse, usesOfExpression, usesOfVariable } from './import-uses.ts'

type Call = TSESTree.CallExpression | TSESTree.NewExpression

/** A file of the project from which another one imports, and that one's calls of its functions. */
export interface ModuleCalls {
  file: ScriptFile
  callsOf: (fn: FunctionNode) => readonly Call[]
  /** Where it calls, renders or hands on one of them. */
  placesOf: (fn: FunctionNode) => readonly Node[]
}

/** Whether something that is imported, by its module and its name, is worth a look. */
export type IsWanted = (module: string, name: string) => boolean

/** One way in which a file has something of another: how it gets on from an export of that. */
interface Import {
  /** `null` where a name is not an export of the other that is imported here. */
  stepsTo: (name: ExportName) => readonly ExportStep[] | null
  follow: (steps: readonly ExportStep[]) => readonly ImportUse[]
}

/**
 * The files of the project from which a file imports something that `isWanted`.
 *
 * @param moduleAt the file that a request means; `null` for what is not the project's
 */
export function importedModules(
  file: ScriptFile,
  moduleAt: (request: string) => ScriptFile | null,
  isWanted: IsWanted,
): ModuleCalls[] {
  const imports = new Map<ScriptFile, Import[]>()
  const add = (from: ScriptFile | null | undefined, one: Import): void => {
    if (!from || from === file) return
    const others = imports.get(from)
    if (others) others.push(one)
    else imports.set(from, [one])
  }
  for (const { module, name, variable } of file.imports) {
    if (!isWanted(module, name === 'default' || name === '*' ? variable.name : name)) continue
    const follow = (steps: readonly ExportStep[]): readonly ImportUse[] => usesOfVariable(file, variable, steps)
    if (name === '*') add(moduleAt(module), { stepsTo: asMember, follow })
    else {
      const value = file.importedValue(module, name)
      const stepsTo = (one: ExportName): readonly ExportStep[] | null => (value && isExport(value.file, one, value.node) ? one.steps : null)
      add(value?.file, { stepsTo, follow })
    }
  }
  for (const require of usesRequire(file) ? file.globals.get('require') ?? [] : []) {
    const call = require.parent
    const module = call.type === 'CallExpression' && call.callee === require && call.arguments[0] ? literalOf(call.arguments[0]) : null
    if (typeof module !== 'string' || !isWanted(module, '')) continue
    add(moduleAt(module), { stepsTo: asMember, follow: (steps) => usesOfExpression(file, call, steps) })
  }
  return [...imports].map(([from, ways]) => ({
    file: from,
    callsOf: (fn) => placesOf(from, fn, ways).filter(isCall),
    placesOf: (fn) => placesOf(from, fn, ways),
  }))
}

/** Most modules import in one way only: the index of globals is not made for this question. */
function usesRequire(file: ScriptFile): boolean {
  return file.remember(usesRequire, () => someReferenceToOutside(file, ({ identifier }) => identifier.name === 'require'))
}

function placesOf(from: ScriptFile, fn: FunctionNode, ways: readonly Import[]): readonly Node[] {
  const places = new Set<Node>()
  for (const name of exportWaysOf(from, fn).names) {
    for (const { stepsTo, follow } of ways) {
      const steps = stepsTo(name)
      for (const { place } of steps ? follow(steps) : []) places.add(place)
    }
  }
  return [...places]
}

function isCall(place: Node): place is Call {
  return place.type === 'CallExpression' || place.type === 'NewExpression'
}

function asMember({ name, steps }: ExportName): readonly ExportStep[] {
  return name === '=' ? steps : [{ kind: 'member', key: name }, ...steps]
}

function isExport(file: ScriptFile, { name }: ExportName, node: Node): boolean {
  const value = exportedValue(file, name === '=' ? 'default' : name)
  return value?.file === file && value.node === node
}
