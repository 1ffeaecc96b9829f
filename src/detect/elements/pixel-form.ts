import { propertyKey } from '../../syntax/binding.ts'
import type { Element } from '../../syntax/element.ts'
import { type Node, unwrap } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { knownText } from '../../syntax/static-text.ts'
import { usesOf } from '../../syntax/value-uses.ts'

/** Whether an element is rendered 1x1 or hidden. */
export function isRenderedAsPixel(file: ScriptFile, { attributes }: Element): boolean {
  const isTiny = (name: string): boolean => {
    const value = attributes.get(name)?.value
    return value != null && isTinySize(file, value)
  }
  if (isTiny('width') && isTiny('height')) return true
  const hidden = attributes.get('hidden')
  if (hidden && (hidden.value === null || knownText(file, hidden.value) !== 'false')) return true
  const style = attributes.get('style')?.value
  return style != null && isHidingStyle(file, style)
}

/** Whether a created element is made 1x1 or hidden by what the file does with it. */
export function isCreatedAsPixel(file: ScriptFile, element: Node): boolean {
  const tiny = new Set<string>()
  if (element.type === 'NewExpression' || element.type === 'CallExpression') {
    const [width, height, ...more] = element.arguments
    if (width && height && more.length === 0 && isTinySize(file, width) && isTinySize(file, height)) return true
  }
  const give = (name: string, value: Node): boolean => {
    if ((name === 'width' || name === 'height') && isTinySize(file, value)) tiny.add(name)
    if (name === 'hidden') return knownText(file, value) !== 'false'
    return name === 'style' && isHidingStyle(file, value)
  }
  for (const use of usesOf(file, element)) {
    if (use.kind !== 'member' || use.key === null) continue
    for (const inner of usesOf(file, use.carrier)) {
      if (inner.kind === 'write' && give(use.key, inner.value)) return true
      if (use.key === 'setAttribute' && inner.kind === 'call') {
        const [name, value] = inner.node.arguments
        const attribute = name && knownText(file, name)
        if (attribute && value && give(attribute, value)) return true
      }
      if (use.key === 'style' && inner.kind === 'member' && hidesByStyle(file, inner)) return true
    }
  }
  return tiny.has('width') && tiny.has('height')
}

/** `style.display = 'none'`, or the same of another property, or of the whole `style.cssText`. */
function hidesByStyle(file: ScriptFile, { key, carrier }: { key: string | null; carrier: Node }): boolean {
  for (const use of usesOf(file, carrier)) {
    if (use.kind !== 'write') continue
    if (key === 'cssText' ? isHidingStyle(file, use.value) : isHiding(key, knownText(file, use.value))) return true
  }
  return false
}

function isTinySize(file: ScriptFile, value: Node): boolean {
  const size = knownText(file, value)
  return size === '1' || size === '0' || size === '1px' || size === '0px'
}

function isHidingStyle(file: ScriptFile, value: Node): boolean {
  const style = unwrap(value)
  if (style.type === 'ObjectExpression') {
    return style.properties.some((property) =>
      property.type === 'Property' && isHiding(propertyKey(property), knownText(file, property.value)))
  }
  const text = knownText(file, style)
  return text !== null && text.split(';').some((declaration) => {
    const [property = '', setting = ''] = declaration.split(':')
    return isHiding(property.trim(), setting.replace('!important', '').trim())
  })
}

function isHiding(property: string | null, setting: string | null): boolean {
  return (property === 'display' && setting === 'none') || (property === 'visibility' && setting === 'hidden')
}
