import type { Category } from '../model/category.ts'
import type { ConsentMode } from '../model/consent-mode.ts'
import { accessPath } from '../syntax/access-path.ts'
import { propertyKey } from '../syntax/binding.ts'
import type { Node } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import { knownText } from '../syntax/static-text.ts'

/** What a call says of single consents. */
export interface Signals {
  /** By name; `null` for a word that is not known. */
  words: ReadonlyMap<string, string | null>
  /** More may be said than is in sight. */
  isOpen: boolean
  /** The regions to which it is limited; `null` where it holds everywhere. */
  regions: readonly string[] | null
}

/** What the object in a call says of a mode's consents; `null` where it is not in sight. */
export function signalsIn(file: ScriptFile, mode: ConsentMode, node: Node | null): Signals | null {
  if (!node) return null
  const { root, steps } = accessPath(file, node)
  if (root.kind !== 'value' || steps.length > 0 || root.node.type !== 'ObjectExpression') return null
  const words = new Map<string, string | null>()
  let isOpen = false
  let regions: readonly string[] | null = null
  for (const property of root.node.properties) {
    if (property.type !== 'Property') {
      const spread = signalsIn(file, mode, property.argument)
      if (spread) for (const [name, word] of spread.words) words.set(name, word)
      else isOpen = true
      continue
    }
    const key = propertyKey(property)
    if (key === null) isOpen = true
    else if (key === mode.region) regions = regionsIn(file, property.value)
    else words.set(key, isOneOfSeveral(file, property.value) ? null : knownText(file, property.value))
  }
  return { words, isOpen, regions }
}

/** Whether a value in code that stands in a string is put there by a choice: `${given ? '"granted"' : '"denied"'}`. */
function isOneOfSeveral({ origin }: ScriptFile, { range }: Node): boolean {
  for (let node = origin?.nodeAt(range[0]); node && node.type !== 'TemplateLiteral'; node = node.parent ?? null) {
    if (node.type === 'ConditionalExpression' || node.type === 'LogicalExpression') return true
  }
  return false
}

function regionsIn(file: ScriptFile, node: Node): readonly string[] {
  const { root, steps } = accessPath(file, node)
  if (root.kind !== 'value' || steps.length > 0 || root.node.type !== 'ArrayExpression') return []
  return root.node.elements.map((element) => (element ? knownText(file, element) : null) ?? '')
}

/** The categories that a call grants by name. */
export function grantedBy(file: ScriptFile, mode: ConsentMode, node: Node | null): readonly Category[] {
  const said = signalsIn(file, mode, node)
  const granted = mode.words?.granted ?? 'granted'
  return [...new Set((mode.signals ?? []).filter(({ name }) => said?.words.get(name) === granted).map(({ category }) => category))]
}
