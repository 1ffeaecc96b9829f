import type { TSESTree } from '@typescript-eslint/utils'
import type { Node } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'

/** The `break` statements that leave `target`: a loop, a `switch` or a labelled statement. */
export function breaksOf(file: ScriptFile, target: Node): readonly TSESTree.BreakStatement[] {
  return allBreaks(file).get(target) ?? []
}

const KEY = {}

function allBreaks(file: ScriptFile): ReadonlyMap<Node, readonly TSESTree.BreakStatement[]> {
  return file.remember(KEY, () => {
    const byTarget = new Map<Node, TSESTree.BreakStatement[]>()
    if (!file.text.includes('break')) return byTarget
    for (const jump of file.nodesOfType('BreakStatement')) {
      const target = targetOf(jump)
      const jumps = target && byTarget.get(target)
      if (jumps) jumps.push(jump)
      else if (target) byTarget.set(target, [jump])
    }
    return byTarget
  })
}

function targetOf(jump: TSESTree.BreakStatement): Node | null {
  for (let node: Node | undefined = jump.parent; node; node = node.parent) {
    if (jump.label) {
      if (node.type === 'LabeledStatement' && node.label.name === jump.label.name) return node
    } else if (isBreakable(node)) return node
  }
  return null
}

function isBreakable(node: Node): boolean {
  switch (node.type) {
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'SwitchStatement':
      return true
    default:
      return false
  }
}
