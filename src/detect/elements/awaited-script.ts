import type { TSESTree } from '@typescript-eslint/utils'
import { useScriptTrigger } from '../../catalogue/nuxt-script.ts'
import type { Effect } from '../../model/effect.ts'
import type { Node } from '../../syntax/node.ts'
import { heldBack } from '../effects.ts'

/** The load of a script with what `useScript(script, { trigger })` waits for before it. */
export function awaitingTrigger(effect: Effect): Effect {
  const call = useScriptAround(effect.site)
  if (!call) return effect
  const alsoAt = [...effect.alsoAt ?? [], ...call === effect.site ? [] : [call]]
  return heldBack({ ...effect, ...(alsoAt.length > 0 ? { alsoAt } : {}) }, useScriptTrigger, call)
}

/** The call that takes a script's address, or the object that holds it: `useScript({ src })`. */
function useScriptAround(site: Node): TSESTree.CallExpression | null {
  const call = site.type === 'Property' ? site.parent.parent : site
  return call?.type === 'CallExpression' && call.callee.type === 'Identifier' && call.callee.name === 'useScript' ? call : null
}
