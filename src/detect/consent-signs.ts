import type { ConsentActs } from '../catalogue/consent-acts.ts'
import { GLOBAL_OBJECTS } from '../syntax/global-objects.ts'
import { type ScriptFile, someReferenceToOutside, topScopes } from '../syntax/script-file.ts'
import { globalCarriers } from './global-carriers.ts'

/** Words without one of which nothing asks for consent or keeps it. */
const WORDS = ['onsent', 'ookie', 'gdpr', 'GDPR']

/** Whether a file names anything by which consent could be given in it. */
export function mayConcernConsent(file: ScriptFile, { byRoot, byModule, settingsByRoot, settingsByModule }: ConsentActs): boolean {
  if (WORDS.some((word) => file.text.includes(word))) return true
  if (file.imports.some(({ module }) => byModule.has(module) || settingsByModule.has(module))) return true
  const isKnown = (name: string): boolean => byRoot.has(name) || settingsByRoot.has(name)
  if (someReferenceToOutside(file, ({ identifier }) => isKnown(identifier.name))) return true
  if (topScopes(file).some(({ set }) => [...settingsByRoot.keys()].some((name) => set.has(name)))) return true
  const reachesPage = someReferenceToOutside(file, ({ identifier }) => GLOBAL_OBJECTS.has(identifier.name))
  return reachesPage && [...globalCarriers(file).keys()].some(isKnown)
}
