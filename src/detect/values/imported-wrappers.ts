import type { TSESTree } from '@typescript-eslint/utils'
import type { Effect } from '../../model/effect.ts'
import { copiedCall, copiedText, copiedValue } from '../../syntax/copied-value.ts'
import type { Invocation } from '../../syntax/environment.ts'
import type { FunctionNode, Node } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { decidingFunction, textsOf } from '../../syntax/static-text.ts'
import { recalled } from '../../text/recalled.ts'
import { wordsIn } from '../../text/words.ts'
import { detectEffects } from '../detect.ts'
import type { Scene } from '../effects.ts'
import { seenFrom, undecidedFunctions } from './foreign-calls.ts'
import { isWorthALook } from '../worth-a-look.ts'
import { sayings } from './through-callers.ts'

type Call = TSESTree.CallExpression | TSESTree.NewExpression

/** Another file of the project, with the calls of its functions that a file makes. */
export interface ImportedModule {
  file: ScriptFile
  /** The calls, in the file that imports it, of one of its functions. */
  callsOf: (fn: FunctionNode) => readonly Call[]
}

/** What functions are called, or the modules that they come from, that write keys or fetch scripts for others. */
const WRAPPING = new Set([
  'cookie', 'cookies', 'storage', 'storages', 'store', 'stores', 'stored', 'local', 'session', 'persist', 'persisted', 'persistence', 'persistent',
  'cache', 'cached', 'remember', 'script', 'scripts', 'loader', 'load', 'inject', 'injector', 'embed', 'pixel', 'pixels', 'beacon',
  'tracker', 'trackers', 'tracking', 'track', 'analytics', 'tag', 'tags', 'sdk', 'gtag', 'gtm', 'localstorage', 'sessionstorage',
  'dismiss', 'dismissed', 'dismissal', 'dismissible', 'sticky', 'seen', 'preference', 'preferences', 'setting', 'settings', 'flag', 'draft', 'toggle',
])

/** Whether an import may be of what writes keys or fetches scripts for others, going by its name and its module's. */
export function mayWrap(module: string, name: string): boolean {
  return isWrapping(name) || isWrappingModule(module)
}

const isWrappingModule = recalled((module: string) => module, (module: string) =>
  isWrapping(module.slice(module.lastIndexOf('/', module.lastIndexOf('/') - 1) + 1)))

const isWrapping = recalled((name: string) => name, (name: string) => wordsIn(name).some((word) => WRAPPING.has(word)))

/**
 * What a file does through functions of another one that leave it to their callers which key they write or what they
 * load: effects at the calls in this file, where these tell more than the function does.
 */
export function effectsThrough({ file, services }: Scene, module: ImportedModule): Effect[] {
  const wrappers = wrappersIn({ file: module.file, services })
  const sites = new Map<Node, Node>()
  const calls = new Map<FunctionNode, Invocation[]>()
  for (const fn of wrappers.functions) {
    const foreign = module.callsOf(fn).flatMap((call) => [...asForeign(file, call)])
    for (const { call, site } of foreign) sites.set(call, site)
    if (foreign.length > 0) calls.set(fn, foreign.map(({ call }) => call))
  }
  if (calls.size === 0) return []
  return detectEffects(seenFrom(module.file, calls), services).flatMap((effect) => {
    const site = sites.get(effect.site)
    return site && !wrappers.told.has(nameIn(effect)) ? [{ ...effect, site }] : []
  })
}

function nameIn({ type, name }: Effect): string {
  return `${type} ${name}`
}

interface Wrappers {
  functions: readonly FunctionNode[]
  /** What they are known to write whoever calls them. */
  told: ReadonlySet<string>
}

/** The functions of a file that leave it to callers in other files what they write or load. */
function wrappersIn({ file, services }: Scene): Wrappers {
  return file.remember(wrappersIn, () => {
    const view = seenFrom(file, new Map())
    const told = isWorthALook(file, services) ? detectEffects(view, services).filter(({ openTo }) => openTo) : []
    return { functions: [...undecidedFunctions(view)], told: new Set(told.map(nameIn)) }
  })
}

/** The call as another file can look at it, once for each text that this file's own callers give an argument. */
function* asForeign(file: ScriptFile, call: Call): Generator<{ call: Call; site: Node }> {
  const passed = call.arguments.map((argument) => copied(file, argument))
  const at = call.arguments.findIndex((argument) => argument.type !== 'SpreadElement' && isManifold(file, argument))
  const argument = call.arguments[at]
  if (!argument) {
    yield { call: copiedCall(call, call, passed, call), site: call }
    return
  }
  for (const saying of sayings(file, { node: argument, site: call }, (text) => text)) {
    const said = passed.with(at, copiedText(saying.text, saying.place))
    yield { call: copiedCall(call, call, said, call), site: saying.site }
  }
}

function isManifold(file: ScriptFile, argument: Node): boolean {
  const texts = textsOf(file, argument)
  return texts.length > 1 || texts.some((text) => decidingFunction(text) !== null)
}

function copied(file: ScriptFile, argument: Node): Node {
  return copiedValue(file, argument, null, (node, env) => {
    const [text, second] = textsOf(file, node, env)
    return text && !second ? text : null
  }, null)
}
