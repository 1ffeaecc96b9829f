import type { ConsentActs } from '../../catalogue/consent-acts.ts'
import { GLOBAL_OBJECTS } from '../../syntax/global-objects.ts'
import { type ScriptFile, someReferenceToOutside, topScopes } from '../../syntax/script-file.ts'
import { globalCarriers } from '../values/global-carriers.ts'
import { type TextSign, holdsSign } from '../text-signs.ts'

/** Words without one of which nothing asks for consent or keeps it. */
const SPEAKING: readonly TextSign[] = ['onsent', 'ookie', 'gdpr', 'GDPR']

/** Whether a file's text speaks of consent. */
export function speaksOfConsent(file: ScriptFile): boolean {
  return holdsSign(file, 'onsent')
}

/** Whether a file names anything by which consent could be given in it. */
export function mayConcernConsent(file: ScriptFile, { byRoot, byModule, settingsByRoot, settingsByModule }: ConsentActs): boolean {
  if (SPEAKING.some((sign) => holdsSign(file, sign))) return true
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
