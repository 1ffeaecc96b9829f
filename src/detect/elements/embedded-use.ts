import type { Node } from '../../syntax/node.ts'

/** An expression whose text a page takes as code or as markup. */
export interface EmbeddedUse {
  kind: 'script' | 'markup'
  /** The text is what these say, one after the other. */
  nodes: readonly Node[]
  /** What has to run for the text to be used. */
  site: Node
}
