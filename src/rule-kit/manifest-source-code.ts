import { createRequire } from 'node:module'
import type { SourceLocation, SourceRange, TextSourceCode } from '@eslint/core'
import type * as PluginKit from '@eslint/plugin-kit'
import { manifestComments } from '../manifest/comments.ts'

const require = createRequire(import.meta.url)

/** A manifest as ESLint sees it. */
export interface ManifestRoot {
  type: 'Manifest'
  loc: SourceLocation
  range: SourceRange
}

/** A comment that may speak to ESLint. */
interface Comment {
  type: 'Comment'
  value: string
  loc: SourceLocation
  range: SourceRange
}

interface Options {
  LangOptions: Record<never, never>
  RootNode: ManifestRoot
  SyntaxElementWithLoc: ManifestRoot | Comment
  ConfigNode: Comment
}

export type ManifestSourceCode = TextSourceCode<Options>
type SourceCodeClass = new (text: string, ast: ManifestRoot) => ManifestSourceCode

let madeClass: SourceCodeClass | undefined

/** ESLint's kit for languages is loaded with the first manifest: only those who lint manifests need it. */
export function createManifestSourceCode(text: string, ast: ManifestRoot): ManifestSourceCode {
  madeClass ??= sourceCodeClass(require('@eslint/plugin-kit') as typeof PluginKit)
  return new madeClass(text, ast)
}

/** Whether a rule's source code is that of a manifest. */
export function isManifest(sourceCode: { ast: { type: string } }): boolean {
  return sourceCode.ast.type === 'Manifest'
}

const DIRECTIVES: ReadonlyMap<string, PluginKit.DirectiveType> = new Map([
  ['eslint-disable', 'disable'],
  ['eslint-enable', 'enable'],
  ['eslint-disable-line', 'disable-line'],
  ['eslint-disable-next-line', 'disable-next-line'],
])

function sourceCodeClass({ ConfigCommentParser, Directive, TextSourceCodeBase, VisitNodeStep }: typeof PluginKit): SourceCodeClass {
  return class extends TextSourceCodeBase<Options> {
    constructor(text: string, ast: ManifestRoot) {
      super({ text, ast })
    }

    override * traverse(): Generator<PluginKit.VisitNodeStep> {
      for (const phase of [1, 2] as const) yield new VisitNodeStep({ target: this.ast, phase, args: [this.ast] })
    }

    /** The comments that switch rules on and off, as in code. */
    getDisableDirectives(): { directives: PluginKit.Directive[]; problems: never[] } {
      const parser = new ConfigCommentParser()
      const directives: PluginKit.Directive[] = []
      for (const node of commentsOf(this.text, (index) => this.getLocFromIndex(index))) {
        const { label = '', value = '', justification = '' } = parser.parseDirective(node.value) ?? {}
        const type = DIRECTIVES.get(label)
        if (type) directives.push(new Directive({ type, node, value, justification }))
      }
      return { directives, problems: [] }
    }
  }
}

function commentsOf(text: string, locOf: (index: number) => SourceLocation['start']): Comment[] {
  return manifestComments(text).map(({ text: value, range: [start, end] }) => ({
    type: 'Comment',
    value,
    range: [start, end],
    loc: { start: locOf(start), end: locOf(end) },
  }))
}
