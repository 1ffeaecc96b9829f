import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { EmbeddedText } from './embedded-text.ts'
import { HOLE } from './hole.ts'
import type { Node } from './node.ts'
import { ScriptFile } from './script-file.ts'
import { type ParsedText, parseText } from './source-code.ts'

/**
 * Reads code that stands in a string of a file. Positions (`loc`) of its nodes are those in the linted file, so that
 * all reasoning tells lines that people can find; offsets (`range`) are those in the code. `null` where it does not
 * parse, by `other` either.
 */
export function embeddedScript(code: EmbeddedText, depth: number, other?: (text: string) => ParsedText): ScriptFile | null {
  const sourceCode = parse(code.text, 'script') ?? parse(code.text, 'module') ?? parseWithEmptyHoles(code.text) ??
    other?.(code.text).sourceCode
  if (!sourceCode) return null
  const script = new ScriptFile(sourceCode, code, depth)
  moveToFile(script)
  scripts.set(sourceCode.ast, script)
  return script
}

const scripts = new WeakMap<TSESTree.Node, ScriptFile>()

/** The script in a string that a node belongs to; `null` for a node of a file itself. */
export function scriptAround(node: Node): ScriptFile | null {
  let top: Node = node
  while (top.parent) top = top.parent
  return scripts.get(top) ?? null
}

/** Where a hole is a list of statements or the rest of a number, code without it may parse. */
function parseWithEmptyHoles(text: string): TSESLint.SourceCode | null {
  return text.includes(HOLE) ? parse(text.replaceAll(HOLE, ' '), 'script') : null
}

function parse(text: string, sourceType: 'script' | 'module'): TSESLint.SourceCode | null {
  return parseText(text, 'embedded.js', { sourceType }).sourceCode
}

function moveToFile(script: ScriptFile): void {
  const { ast, visitorKeys } = script.sourceCode
  const pending: Node[] = [ast]
  for (let node = pending.pop(); node; node = pending.pop()) {
    node.loc = script.placeOf(...node.range).loc
    for (const key of visitorKeys[node.type] ?? []) {
      const child = (node as unknown as Record<string, Node | (Node | null)[] | null | undefined>)[key]
      if (Array.isArray(child)) for (const one of child) if (one) pending.push(one)
      if (child && !Array.isArray(child) && typeof child.type === 'string') pending.push(child)
    }
  }
}
