import type { TSESTree } from '@typescript-eslint/utils'
import type { ServiceIndex } from '../../catalogue/service-index.ts'
import { accessPath } from '../../syntax/access-path.ts'
import { jsxElement } from '../../syntax/element.ts'
import { embeddedText } from '../../syntax/embedded-code.ts'
import { markupElements } from '../../syntax/embedded-markup.ts'
import { embeddedScript } from '../../syntax/embedded-script.ts'
import type { EmbeddedText } from '../../syntax/embedded-text.ts'
import { type Environment, enterOutermost, frameOf } from '../../syntax/environment.ts'
import { functionUses } from '../../syntax/function-uses.ts'
import { type FunctionNode, type Node, isInside } from '../../syntax/node.ts'
import { type PageScript, pageOf } from '../../syntax/page.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import type { EmbeddedUse } from './embedded-use.ts'
import { embeddedUses } from './embedded-uses.ts'
import { holdsCode } from './script-components.ts'
import { isCodeWorthALook } from '../worth-a-look.ts'

/** Code that a file has in a string. */
export interface EmbeddedCode {
  code: EmbeddedText
  /** What has to run in the file for the code to run. */
  site: Node
  /** Other places of the file that have to be reached for it. */
  alsoAt: readonly Node[]
  /** How it is parsed if it is no JavaScript. */
  parse?: PageScript['parse']
}

/** What the strings of a file hold: code, and elements of markup as JSX would write them. */
export interface Embedded {
  scripts: readonly EmbeddedCode[]
  openings: readonly TSESTree.JSXOpeningElement[]
}

/** The code of a file's strings as a script, if it names anything of interest and parses; read once. */
export function scriptOf(file: ScriptFile, services: ServiceIndex, embedded: EmbeddedCode): ScriptFile | null {
  const { code, parse } = embedded
  return file.rememberFor(scriptOf, embedded, () =>
    (isCodeWorthALook(code.text, services) ? embeddedScript(code, file.depth + 1, parse) : null))
}

/** How many strings inside strings are looked at, one in the other. */
const DEEPEST = 2
/** How many texts of one file are read, and through how many wrappers. */
const MOST_TEXTS = 300
const MOST_WRAPPERS = 3

const NONE: Embedded = { scripts: [], openings: [] }

/** The code and markup in a file's strings, and the scripts of a page that are no part of its program. */
export function embeddedIn(file: ScriptFile): Embedded {
  return file.remember(embeddedIn, () => (file.depth < DEEPEST ? collect(file) : NONE))
}

function collect(file: ScriptFile): Embedded {
  const scripts: EmbeddedCode[] = []
  const openings: TSESTree.JSXOpeningElement[] = []
  for (const { code, opening, parse } of pageOf(file.ast)?.scripts ?? []) {
    if (holdsCode(file, jsxElement(opening))) scripts.push({ code, site: opening, alsoAt: [], parse })
  }
  let left = MOST_TEXTS
  for (const use of embeddedUses(file)) {
    for (const { text, site, alsoAt } of textsOfUse(file, use)) {
      if (left-- <= 0) return { scripts, openings }
      if (use.kind === 'script') {
        scripts.push({ code: text, site, alsoAt })
        continue
      }
      const parentOf = (literal: Node | null): Node => (literal && isInside(literal, site) ? literal : site)
      for (const { opening, content } of markupElements(file, text, parentOf)) {
        openings.push(opening)
        if (content && holdsCode(file, jsxElement(opening))) scripts.push({ code: content, site: opening, alsoAt })
      }
    }
  }
  return { scripts, openings }
}

interface UsedText {
  text: EmbeddedText
  site: Node
  alsoAt: readonly Node[]
}

/** The texts of a use; of a wrapper that takes the text as its parameter, those of its calls. */
function* textsOfUse(
  file: ScriptFile,
  { nodes, site }: Pick<EmbeddedUse, 'nodes' | 'site'>,
  env: Environment = null,
  alsoAt: readonly Node[] = [],
): Generator<UsedText> {
  const fn = nodes.length === 1 && nodes[0] && alsoAt.length < MOST_WRAPPERS ? deciderOf(file, nodes[0], env) : null
  if (!fn) {
    yield { text: embeddedText(file, nodes, env), site, alsoAt }
    return
  }
  for (const invocation of functionUses(file, fn).invocations) {
    const further = enterOutermost(env, fn, invocation)
    if (further) yield* textsOfUse(file, { nodes, site: invocation }, further, [...alsoAt, site])
  }
}

/** The function whose callers say what an expression is, all of it. */
function deciderOf(file: ScriptFile, node: Node, env: Environment): FunctionNode | null {
  const expression = node.type === 'JSXExpressionContainer' ? node.expression : node
  const { root } = accessPath(file, expression, env)
  if (root.kind !== 'local' || root.binding.kind !== 'parameter' || root.binding.rest) return null
  return frameOf(env, root.binding.fn) ? null : root.binding.fn
}
