import type { TSESTree } from '@typescript-eslint/utils'
import { type AccessPath, accessPath } from '../../syntax/access-path.ts'
import { type Element, elementName } from '../../syntax/element.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { patternOf, textsOf } from '../../syntax/static-text.ts'

/** Components that are a script tag by another name, by module. */
export const SCRIPT_COMPONENTS: ReadonlyMap<string, string> = new Map([
  ['next/script', 'default'],
  ['gatsby', 'Script'],
])

/** Whether a module has a component that is a script tag. */
export function isScriptModule(module: string): boolean {
  return SCRIPT_COMPONENTS.has(module)
}

/** Whether a tag is a script's: the element itself, or a component that renders it. */
export function isScriptTag(file: ScriptFile, { name }: TSESTree.JSXOpeningElement): boolean {
  const written = elementName(name)
  if (written === 'script') return true
  if (name.type !== 'JSXIdentifier' || !/^[A-Z]/.test(written)) return false
  return isScriptComponent(accessPath(file, name))
}

/** Whether a path is such a component. */
export function isScriptComponent({ root, steps }: AccessPath): boolean {
  return root.kind === 'import' && steps.length === 0 && SCRIPT_COMPONENTS.get(root.module) === root.name
}

const CODE_TYPE = /javascript|ecmascript|^module$|^text\/plain$|^text\/partytown$|\*/

/**
 * Whether a script's type lets its content run: at once, or (`text/plain`) when a consent platform lets it. Data,
 * templates and import maps are no code.
 */
export function holdsCode(file: ScriptFile, { attributes }: Element): boolean {
  const type = attributes.get('type')?.value
  if (!type) return true
  return textsOf(file, type).some((text) => {
    const known = patternOf(text).trim().toLowerCase()
    return known === '' || CODE_TYPE.test(known)
  })
}
