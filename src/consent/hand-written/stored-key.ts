import { accessPath } from '../../syntax/access-path.ts'
import type { Environment } from '../../syntax/environment.ts'
import type { Node } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { knownText } from '../../syntax/static-text.ts'

/** A key under which something is stored: by its text, or by the import of a package that names it. */
export interface StoredKey {
  /** The same for the same key. */
  id: string
  /** What its name says. */
  words: string
}

const IMPORTED = 'import '

/** The key that an expression is; `null` where nothing tells it from others. */
export function storedKeyOf(file: ScriptFile, node: Node, env: Environment = null): StoredKey | null {
  const text = knownText(file, node, env)
  if (text !== null) return { id: text, words: text }
  const { root, steps, aliases } = accessPath(file, node, env)
  if (root.kind !== 'import' || root.name === '*' || file.importedValue(root.module, root.name)) return null
  const members = steps.map((step) => (step.kind === 'member' && !step.fallback ? step.key : null))
  if (members.includes(null)) return null
  const own = root.name === 'default' ? aliases[0]?.name ?? '' : root.name
  return { id: `${IMPORTED}${[root.module, root.name, ...members].join(' ')}`, words: members.at(-1) ?? own }
}

/** The word by which files name a key that an import names; `null` for one that is a text itself. */
export function wordOfImportedKey(id: string): string | null {
  return id.startsWith(IMPORTED) ? id.split(' ').at(-1) ?? null : null
}
