import { dirname, resolve } from 'node:path'
import type { TSESLint } from '@typescript-eslint/utils'
import type { ServiceIndex } from '../catalogue/service-index.ts'
import { mayWrap } from '../detect/values/imported-wrappers.ts'
import { isComponentWorthALook } from '../detect/worth-a-look.ts'
import { findManifest } from '../manifest/locate.ts'
import { pageBehind } from '../markup/html-parser.ts'
import type { Effect } from '../model/effect.ts'
import type { Finding } from '../model/finding.ts'
import type { ImpliedConsent } from '../model/implied-consent.ts'
import type { Manifest, ManifestResult, ModeDeclaration } from '../model/manifest.ts'
import type { ModeFlaw } from '../model/mode-flaw.ts'
import type { Judgement } from '../model/verdict.ts'
import { connectToProject, unconnected } from '../project/callers.ts'
import { componentPage, isComponentFile } from '../project/read/component-page.ts'
import { pageOf } from '../syntax/page.ts'
import { ScriptFile } from '../syntax/script-file.ts'
import { withReadableGates } from './checked-manifest.ts'
import { type ContractCall, contractCalls, importedContractCalls } from './contract-calls.ts'
import { categoriesNeeded, categoryOf, declarationOf, needsConsent } from './declare.ts'
import { type JudgeEffect, createJudge } from './judge-effect.ts'
import { effectsOf } from './effects-of.ts'
import { furtherAnalyses } from './further-analyses.ts'
import { UNCATEGORISED, exempt, withEventVerdicts, worst } from './judgement.ts'
import { type Project, projectOf } from './project.ts'
import { judgedOnServer } from './server-condition.ts'
import type { ConsentSettings } from './settings.ts'

/** Which file is looked at, and how. */
export interface FileContext {
  /** Absolute. */
  filename: string
  cwd: string
  settings: ConsentSettings
}

/** All that is known of one file. */
export interface FileAnalysis {
  manifest: ManifestResult
  /** In source order. */
  findings: readonly Finding[]
  /** What is wrong with the defaults of vendors' consent modes; looked for when it is first asked for. */
  modeFlaws: () => readonly ModeFlaw[]
  /** Where consent counts that nobody gave; looked for when it is first asked for. */
  impliedConsent: () => readonly ImpliedConsent[]
}

const analyses = new WeakMap<TSESLint.SourceCode, FileAnalysis>()

/**
 * The file's effects, each held against the manifest and judged: the one analysis that every rule and command reads.
 * Made once a parsed file, however many ask.
 */
export function analyze(sourceCode: TSESLint.SourceCode, context: FileContext): FileAnalysis {
  const known = analyses.get(sourceCode)
  if (known) return known
  const analysis = analyzeAnew(sourceCode, context)
  analyses.set(sourceCode, analysis)
  return analysis
}

function analyzeAnew(sourceCode: TSESLint.SourceCode, { filename, cwd, settings }: FileContext): FileAnalysis {
  const manifest = withReadableGates(findManifest(filename, { manifest: settings.manifest, allowCode: settings.allowCode, cwd }))
  const project = projectOf(manifest.status === 'found' ? manifest.manifest : null)
  const file = fileOf(sourceCode, { filename, cwd }, project)
  if (!file) return { manifest, findings: [], ...NOTHING_MORE }
  const policy = { ...project.policy, infer: settings.infer ?? project.policy.infer, strict: settings.strict }
  const connection = settings.project ? connectToProject({ filename, file }, policy) : unconnected(file, policy)
  const effects = effectsOf({ file, services: project.services }, connection).filter((effect) => !isOwnRequest(effect, project.manifest))
  const binding = connection.importedModules('binds', manifest.status === 'found' ? () => true : mayWrap)
  const bound = [
    ...contractCalls(file, effects, project.policy.categoryOf),
    ...importedContractCalls(binding, project.services, project.policy.categoryOf),
  ]
  const given = { file, project, policy, connection }
  if (effects.length + bound.length === 0) return { manifest, findings: [], ...furtherAnalyses({ ...given, findings: [] }) }
  const judge = createJudge(file, connection.reasoner(), policy)
  const findings = [
    ...effects.map((effect) => findingOf(effect, project, judge)).map((finding) =>
      ({ ...finding, judgement: judgedOnServer(file, finding.effect, finding.judgement, settings.project ? filename : null) })),
    ...bound.map((call) => findingOfCall(call, project, judge)),
  ]
  const judged = withEventVerdicts(findings.sort(byPlace))
  return { manifest, findings: judged, ...furtherAnalyses({ ...given, findings: judged }) }
}

const NOTHING_MORE: Pick<FileAnalysis, 'modeFlaws' | 'impliedConsent'> = { modeFlaws: () => [], impliedConsent: () => [] }

/** The file as all reasoning sees it: of a page or component its program. `null` where there is nothing to reason about. */
function fileOf(sourceCode: TSESLint.SourceCode, { filename, cwd }: Pick<FileContext, 'filename' | 'cwd'>, { services }: Project): ScriptFile | null {
  const page = pageBehind(sourceCode, filename)
  if (!page) return null
  const file = new ScriptFile(page)
  if (pageOf(page.ast) || !isComponentFile(filename)) return file
  return isComponentWorthALook(file, services) ? new ScriptFile(componentPage(page, filename, cwd)) : null
}

function byPlace(one: Finding, other: Finding): number {
  return one.effect.place.range[0] - other.effect.place.range[0]
}

/** A call of a function that binds its callers is judged in the contract's categories. */
function findingOfCall({ effect, categories }: ContractCall, { manifest }: Project, judge: JudgeEffect): Finding {
  const judgements = categories.map((category) =>
    needsConsent(category, manifest) ? judge(effect, category) : exempt(category, effect))
  const judgement = judgements.length > 0 ? worst(judgements) : UNCATEGORISED
  return { effect, category: categories[0] ?? null, declaration: declarationOf(effect, manifest), judgement }
}

function findingOf(effect: Effect, { manifest, services }: Project, judge: JudgeEffect): Finding {
  const declaration = declarationOf(effect, manifest)
  const category = categoryOf(effect, declaration, manifest, services)
  const judgements = categoriesNeeded(category, effect.service, manifest, services).map((needed): Judgement => {
    if (!needsConsent(needed, manifest)) return exempt(needed, effect)
    if (isBlockedByItself(effect, manifest)) return BLOCKED
    if (effect.waitsUntil !== undefined) return waitsByItself(effect, effect.waitsUntil)
    const mode = acceptedMode(effect, manifest, services)
    return manifest && mode?.setIn ? setElsewhere(mode.id, resolve(dirname(manifest.path), mode.setIn)) : judge(effect, needed, mode?.id)
  })
  return { effect, category, declaration, judgement: judgements.length > 0 ? worst(judgements) : UNCATEGORISED }
}

/** The consent mode of an effect's service, if the manifest accepts it. */
function acceptedMode({ service }: Effect, manifest: Manifest | null, services: ServiceIndex): ModeDeclaration | null {
  const id = service === null ? undefined : services.byId.get(service)?.consentMode
  return manifest?.consent.modes.find((mode) => mode.id === id) ?? null
}

function setElsewhere(id: string, file: string): Judgement {
  const text = `\`${id}\` is set to denied there, as the manifest says`
  return { verdict: 'granted', objection: null, evidence: [{ file, line: 1, text }] }
}

/** A beacon to one of the project's own hosts tells no third party, nor does a script from there. */
function isOwnRequest({ kind, service, target }: Effect, manifest: Manifest | null): boolean {
  const host = target?.host
  if (service !== null || !host || (kind !== 'beacon' && kind !== 'pixel' && kind !== 'load')) return false
  return manifest?.domains.some((domain) => host === domain || host.endsWith(`.${domain}`)) ?? false
}

/** A service that is only set up is started elsewhere, and judged there. */
function waitsByItself({ place }: Effect, until: string): Judgement {
  return { verdict: 'granted', objection: null, evidence: [{ file: null, line: place.loc.start.line, text: `it starts nothing until ${until}` }] }
}

const BLOCKED: Judgement = {
  verdict: 'granted',
  objection: null,
  evidence: [{ file: null, line: 1, text: 'the platform blocks markup by itself (`autoBlocking`): not proven' }],
}

/** Whether the manifest says that the platform holds back such an element until consent is given. */
function isBlockedByItself({ site }: Effect, manifest: Manifest | null): boolean {
  if (!manifest?.consent.autoBlocking || site.type !== 'JSXOpeningElement') return false
  return site.name.type === 'JSXIdentifier' && ['script', 'iframe', 'img'].includes(site.name.name)
}
