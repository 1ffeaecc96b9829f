import type { ConsentActs } from '../catalogue/consent-acts.ts'
import { GLOBAL_OBJECTS } from '../syntax/global-objects.ts'
import { type ScriptFile, someReferenceToOutside, topScopes } from '../syntax/script-file.ts'
import { globalCarriers } from './global-carriers.ts'
import { namesCookies } from './handed-instances.ts'

/** Words without one of which nothing asks for consent or keeps it, beside cookies. */
const WORDS = ['gdpr', 'GDPR']

/** Whether a file's text speaks of consent. */
export function speaksOfConsent(file: ScriptFile): boolean {
  return file.remember(speaksOfConsent, () => file.text.includes('onsent'))
}

/** Whether a file names anything by which consent could be given in it. */
export function mayConcernConsent(file: ScriptFile, { byRoot, byModule, settingsByRoot, settingsByModule }: ConsentActs): boolean {
  if (speaksOfConsent(file) || namesCookies(file) || WORDS.some((word) => file.text.includes(word))) return true
  if (file.imports.some(({ module }) => byModule.has(module) || settingsByModule.has(module))) return true
  const isKnown = (name: string): boolean => byRoot.has(name) || settingsByRoot.has(name)
  let reachesPage = false
  const isNamed = someReferenceToOutside(file, ({ identifier: { name } }) => {
    reachesPage ||= GLOBAL_OBJECTS.has(name)
    return isKnown(name)
  })
  if (isNamed || topScopes(file).some(({ set }) => [...set.keys()].some((name) => settingsByRoot.has(name)))) return true
  return reachesPage && [...globalCarriers(file).keys()].some(isKnown)
}
