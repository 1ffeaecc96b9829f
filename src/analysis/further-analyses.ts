import { catalogue } from '../catalogue/catalogue.ts'
import { type ConsentActs, consentActs } from '../catalogue/consent-acts.ts'
import { type ConsentPolicy, createReasoner } from '../consent/create-reasoner.ts'
import { scriptsIn } from '../detect/consent/consent-calls.ts'
import { mayConcernConsent, speaksOfConsent } from '../detect/consent/consent-signs.ts'
import type { Finding } from '../model/finding.ts'
import type { ImpliedConsent } from '../model/implied-consent.ts'
import type { ModeFlaw } from '../model/mode-flaw.ts'
import type { Connection } from '../project/callers.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import { impliedConsent } from './implied-consent.ts'
import { createJudge } from './judge-effect.ts'
import { modeFlaws } from './mode-flaws.ts'
import type { Project } from './project.ts'

interface Analysed {
  file: ScriptFile
  project: Project
  policy: ConsentPolicy
  connection: Connection
  findings: readonly Finding[]
}

/** The questions about consent itself that only some rules ask: each is answered when it is asked first, and kept. */
export function furtherAnalyses(analysed: Analysed): { modeFlaws: () => readonly ModeFlaw[]; impliedConsent: () => readonly ImpliedConsent[] } {
  const acts = once((): ConsentActs => consentActs(catalogue().platforms))
  const scene = once(() => {
    const { file, project, policy, connection, findings } = analysed
    // A stored choice that is restored is one, whether or not hand-written checks are accepted as gates.
    const reasoner = policy.infer ? connection.reasoner() : createReasoner(file, { ...policy, infer: true })
    const judge = createJudge(file, reasoner, { ...policy, infer: true })
    const scripts = [...scriptsIn({ file, services: project.services })]
    return { file, project, findings, acts: acts(), reasoner, judge, scripts, isWrittenElsewhere: connection.isWrittenElsewhere }
  })
  return {
    modeFlaws: once(() => (mayHaveMode(analysed) ? modeFlaws(scene()) : [])),
    impliedConsent: once(() => (isOptIn(analysed) && mayConcernConsent(analysed.file, acts()) ? impliedConsent(scene()) : [])),
  }
}

/** Each mode is used by a service that has one, or by a call that names consent. */
function mayHaveMode({ file, project, findings }: Analysed): boolean {
  return speaksOfConsent(file) || findings.some(({ effect }) =>
    effect.service !== null && project.services.byId.get(effect.service)?.consentMode !== undefined)
}

/** Where people have the right to refuse and need not be asked, consent may be implied. */
function isOptIn({ project }: Analysed): boolean {
  return project.manifest?.regime !== 'opt-out'
}

function once<Value>(find: () => Value): () => Value {
  let found: { value: Value } | null = null
  return () => (found ??= { value: find() }).value
}
