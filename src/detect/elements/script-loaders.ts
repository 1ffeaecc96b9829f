import type { TSESTree } from '@typescript-eslint/utils'
import { type Node, unwrap, wrapped } from '../../syntax/node.ts'
import { propertyKey } from '../../syntax/binding.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { usesOf } from '../../syntax/value-uses.ts'
import { callTrails } from '../values/call-trail.ts'
import { globalCarriers, usesOfGlobal, usesOfGlobalMember } from '../values/global-carriers.ts'
import { moduleValues } from '../values/module-values.ts'

/** An argument of a call that loads scripts by their addresses. */
export interface LoaderArgument {
  node: Node
  site: Node
  /** The platform's own loaders, and jQuery's; the others are known by their names alone. */
  isSure: boolean
}

/** The arguments of every call of a function that loads scripts: the platform's, jQuery's, and what is named like one. */
export function* loaderArguments(file: ScriptFile): Generator<LoaderArgument> {
  yield* ofPlatform(file)
  if (!file.text.includes('//') || !SIGN.test(file.text)) return
  for (const call of namedCalls(file)) {
    for (const argument of call.arguments) {
      for (const node of addressesIn(argument)) yield { node, site: call, isSure: false }
    }
  }
}

function* ofPlatform(file: ScriptFile): Generator<LoaderArgument> {
  for (const use of usesOfGlobal(file, 'importScripts')) {
    if (use.kind === 'call') for (const node of use.node.arguments) yield { node, site: use.node, isSure: true }
  }
  for (const jquery of ['$', 'jQuery']) {
    for (const use of usesOfGlobalMember(file, jquery, 'getScript')) {
      const [node] = use.kind === 'call' ? use.node.arguments : []
      if (use.kind === 'call' && node) yield { node, site: use.node, isSure: true }
    }
  }
}

const SIGN = /cript\w*\s*\(|cript\w*["'`]\s*\)|loadjs|makeAsync|cript\w*["'`];?\s/i

/** What a function does with a script, and which script or what of it: `loadExternalScript`, `addScriptToHead`. */
const VERB = /^[_$]*(?:add|append|async|attach|create|embed|ensure|fetch|get|import|include|inject|insert|lazyLoad|load|make|register|request|require|use)_?(.*)$/i
const OBJECT = /^(?:async|asynchronous|body|cdn|dynamic|external|head|js|registry|remote|third_?party|tracking|vendor)?_?scripts?_?(?:s|tag|tags|element|loader|async|once|input|url|src|byUrl|fromUrl|to(?:page|head|body|dom|document))?$/i
const OTHERS: ReadonlySet<string> = new Set(['loadjs', 'useExternal', '$script', 'makeAsync', 'makeAsyncScriptLoader'])

/** Whether a function's name says that it loads a script. What asks for one, or takes it away, does not. */
function isLoader(name: string): boolean {
  return OTHERS.has(name) || OBJECT.test(VERB.exec(name)?.[1] ?? '')
}

/** Modules whose only export does. */
const LOADER_MODULE = /(?:^|\/)(?:loadjs|scriptjs|load-?script|script-?loader|react-async-script|little-loader|load-js)(?:\.[cm]?[jt]s)?$/

/** Whether a module has a function that loads scripts, and nothing else. */
export function isLoaderModule(module: string): boolean {
  return LOADER_MODULE.test(module)
}

function* namedCalls(file: ScriptFile): Generator<TSESTree.CallExpression> {
  for (const { module, name, variable } of file.imports) {
    const [identifier] = variable.identifiers
    if (!identifier || !(isLoader(name) || isLoader(variable.name) || LOADER_MODULE.test(module))) continue
    for (const use of usesOf(file, identifier)) if (use.kind === 'call') yield use.node
  }
  for (const value of moduleValues(file, isLoaderModule)) {
    for (const { call, steps } of callTrails(file, value.uses)) {
      if (call.type === 'CallExpression' && steps.length <= 2) yield call
    }
  }
  for (const name of globalCarriers(file).keys()) {
    if (!isLoader(name)) continue
    for (const use of usesOfGlobal(file, name)) if (use.kind === 'call') yield use.node
  }
  for (const member of file.nodesOfType('MemberExpression')) {
    const key = propertyKey({ key: member.property, computed: member.computed })
    if (key === null || !isLoader(key)) continue
    const call = callOf(member)
    if (call) yield call
  }
}

/** The call of a member, or of a member of it: `page.addScript(url)`, `page.makeAsync.init(url)`. */
function callOf(member: TSESTree.MemberExpression): TSESTree.CallExpression | null {
  const node = wrapped(member)
  const { parent } = node
  if (parent?.type === 'CallExpression') return parent.callee === node ? parent : null
  if (parent?.type === 'SequenceExpression' && parent.parent.type === 'CallExpression') return parent.parent
  if (parent?.type !== 'MemberExpression' || parent.object !== node) return null
  const outer = wrapped(parent)
  return outer.parent?.type === 'CallExpression' && outer.parent.callee === outer ? outer.parent : null
}

/** An argument, or the elements of the list that it is. */
function addressesIn(argument: Node): readonly Node[] {
  const node = unwrap(argument)
  if (node.type === 'SpreadElement' || node.type === 'ObjectExpression') return []
  if (node.type !== 'ArrayExpression') return [argument]
  return node.elements.filter((element) => element !== null && element.type !== 'SpreadElement')
}
