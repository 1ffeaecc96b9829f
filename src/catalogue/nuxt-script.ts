import type { HoldingOption } from '../model/holding-option.ts'
import type { ServicePackage } from '../model/service.ts'

type Held = Readonly<Record<string, HoldingOption>>

/** What `useScript(script, { trigger })` of Nuxt Scripts waits for. Source: its documentation, "Script triggers" and "Consent". */
export const useScriptTrigger: HoldingOption = { option: '1.trigger', starts: 'says yes' }

/** A script of Nuxt Scripts by the name of its composable, which hands its options on to `useScript`. */
export function nuxtScript(name: string): ServicePackage & { heldBackBy: Held } {
  return { init: [`${name}()`], heldBackBy: { [`${name}()`]: { option: '0.scriptOptions.trigger', starts: 'says yes' } } }
}
