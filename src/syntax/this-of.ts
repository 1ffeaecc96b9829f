import type { TSESTree } from '@typescript-eslint/utils'
import type { Node } from './node.ts'
import type { ScriptFile } from './script-file.ts'

type Owner = TSESTree.ClassDeclaration | TSESTree.ClassExpression | TSESTree.ObjectExpression

/** The places where `this` is the owner, or is meant to be: plain functions inside a method are looked through. */
export function thisOf(file: ScriptFile, owner: Owner): readonly TSESTree.ThisExpression[] {
  const byOwner = file.remember(thisOf, () => {
    const found = new Map<Node, TSESTree.ThisExpression[]>()
    for (const self of file.nodesOfType('ThisExpression')) {
      const of = ownerOf(self)
      const others = of && found.get(of)
      if (others) others.push(self)
      else if (of) found.set(of, [self])
    }
    return found
  })
  return byOwner.get(owner) ?? []
}

/** The class or object literal that `this` is, or is meant to be. */
export function ownerOf(self: TSESTree.ThisExpression): Owner | null {
  let inner: Node = self
  for (let outer: Node | undefined = self.parent; outer; inner = outer, outer = outer.parent) {
    if (outer.type === 'ClassBody') return outer.parent
    if (outer.type !== 'Property' || outer.value !== inner) continue
    if (inner.type === 'FunctionExpression' && outer.parent.type === 'ObjectExpression') return outer.parent
  }
  return null
}
