import { platforms } from '../../src/catalogue/registry.ts'
import { createReasoner } from '../../src/consent/create-reasoner.ts'
import { compileGates } from '../../src/consent/gates/gates.ts'
import { judge } from '../../src/consent/judge.ts'
import { platformsUnder } from '../../src/consent/gates/regime.ts'
import { compileTagGates } from '../../src/consent/gates/tag-gate.ts'
import { canonicalCategory, standardAliases } from '../../src/manifest/categories.ts'
import type { GateDeclaration, Regime } from '../../src/model/manifest.ts'
import type { Platform } from '../../src/model/platform.ts'
import type { Judgement } from '../../src/model/verdict.ts'
import type { ScriptFile } from '../../src/syntax/script-file.ts'
import { type ParseOptions, parse } from '../parse.ts'

export interface Policy {
  /** The project's own gates. */
  gates?: readonly (string | GateDeclaration)[]
  /** Default: false. */
  infer?: boolean
  /** Default: false. */
  strict?: boolean
  /** Default: every known one. */
  platforms?: readonly Platform[]
  /** Default: `opt-in`. */
  regime?: Regime
}

export interface Setting extends Policy, ParseOptions {}

export interface JudgedCall {
  line: number
  category: string
  judgement: Judgement
}

/** Functions that stand for effects: each call is one, in the category that the function is named for. */
const EFFECTS = ['marketing', 'statistics', 'preferences']

/** How every call of `marketing()`, `statistics()` and `preferences()` in `code` is judged, by line. */
export function judgeCalls(code: string, setting: Setting = {}): JudgedCall[] {
  return judgeFile(parse(code, setting), setting)
}

/** The same of a file that is parsed. Of a call that is given an element, `marketing(<script />)`, the element is judged. */
export function judgeFile(
  file: ScriptFile,
  { gates = [], infer = false, strict = false, platforms: chosen = platforms, regime = 'opt-in' }: Policy,
): JudgedCall[] {
  const categoryOf = (name: string): string | null => canonicalCategory(standardAliases, name)
  const declared = gates.map((gate) => (typeof gate === 'string' ? { when: gate, grants: null } : gate))
  const inForce = platformsUnder(regime, chosen)
  const compiled = { gates: compileGates(inForce, declared, categoryOf), tags: compileTagGates(inForce, categoryOf) }
  const reasoner = createReasoner(file, { ...compiled, infer, strict, categoryOf })
  const calls = EFFECTS.flatMap((category) =>
    (file.globals.get(category) ?? []).map((name) => ({ category, call: name.parent })))
  return calls
    .flatMap(({ category, call }) => (call.type === 'CallExpression' ? [{ category, call }] : []))
    .map(({ category, call }) => {
      const [given] = call.arguments
      const element = given?.type === 'JSXElement' ? given.openingElement : null
      return { line: call.loc.start.line, category, judgement: judge(reasoner, element ?? call, category) }
    })
    .sort((one, other) => one.line - other.line)
}

/** A judgement in one word: the verdict, or what is objected to. */
export function wordFor({ verdict, objection }: Judgement): string {
  return objection ?? verdict
}

/** The words that the markers at line ends expect (`marketing() // granted`), by line. */
export function expectedWords(code: string): Map<number, string> {
  const words = new Map<number, string>()
  for (const [index, line] of code.split('\n').entries()) {
    const word = /\/[/*] ?(granted|ungated|unknown|wrongCategory|refused|unsoundCheck)\b/.exec(line)?.[1]
    if (word) words.set(index + 1, word)
  }
  return words
}

/** Lines on which the judgement differs from the marker, in sentences; empty when all is as expected. */
export function differences(code: string, setting?: Setting): string[] {
  const expected = expectedWords(code)
  const judged = judgeCalls(code, setting)
  const found = new Map(judged.map(({ line, judgement }) => [line, wordFor(judgement)]))
  const lines = new Set([...expected.keys(), ...found.keys()])
  return [...lines].sort((one, other) => one - other)
    .filter((line) => expected.get(line) !== found.get(line))
    .map((line) => `line ${line}: expected ${expected.get(line) ?? 'no effect'}, judged ${found.get(line) ?? 'nothing'}`)
}
