import type { ConsentAct, ConsentActs } from '../../catalogue/consent-acts.ts'
import type { Node } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import type { CallTrail } from '../values/call-trail.ts'
import type { Scene } from '../effects.ts'
import { embeddedIn, scriptOf } from '../elements/embedded.ts'
import { exportPaths } from '../values/module-values.ts'
import { type Match, type TakenPath, bestMatch } from '../values/pattern-lookup.ts'
import { globalCallTrails, packageCallTrails } from '../service-call.ts'

/** A call that has to do with consent: it sets a default, tells of a choice, starts an SDK, or accepts. */
export interface ConsentCall {
  act: ConsentAct
  call: CallTrail['call']
  /** The script that it stands in: the file, or one in a string of it. */
  script: ScriptFile
  /** The expression that names the consents it is about. */
  signals: Node | null
  /** The category that it names. */
  category: string | null
}

/** A script that stands in a string of another, and the node there that has to run for it. */
export interface StandingScript {
  script: ScriptFile
  /** `null` for the file itself. */
  within: { file: ScriptFile; site: Node } | null
}

/** A file and the scripts in its strings, one in the other. */
export function* scriptsIn({ file, services }: Scene, within: StandingScript['within'] = null): Generator<StandingScript> {
  yield { script: file, within }
  for (const embedded of embeddedIn(file).scripts) {
    const script = scriptOf(file, services, embedded)
    if (script) yield* scriptsIn({ file: script, services }, { file, site: embedded.site })
  }
}

/** The calls of a script that have to do with consent, those in strings left out. Found once a script. */
export function consentCalls(scene: Scene, acts: ConsentActs): readonly ConsentCall[] {
  return scene.file.rememberFor(consentCalls, acts, () => [...findCalls(scene, acts)])
}

function* findCalls({ file, services }: Scene, { byRoot, byModule }: ConsentActs): Generator<ConsentCall> {
  for (const { name, trail } of globalCallTrails({ file, services }, (global) => byRoot.has(global))) {
    yield* callOf(file, trail, bestMatch(file, byRoot.get(name) ?? [], patternOf, { root: { kind: 'global', name }, steps: trail.steps }))
  }
  for (const { value, trail } of packageCallTrails(file, (module) => byModule.has(module))) {
    const acts = byModule.get(value.module) ?? []
    const matches = exportPaths(value, trail.steps).map((path: TakenPath) => bestMatch(file, acts, patternOf, path))
    yield* callOf(file, trail, matches.find((match) => match !== null) ?? null)
  }
}

function patternOf({ pattern }: ConsentAct): string {
  return pattern
}

function* callOf(script: ScriptFile, { call }: CallTrail, match: Match<ConsentAct> | null): Generator<ConsentCall> {
  if (!match) return
  const [captures] = match.captures()
  yield {
    act: match.known,
    call,
    script,
    signals: captures?.nodes.get('signals') ?? null,
    category: captures?.texts.get('category') ?? null,
  }
}
