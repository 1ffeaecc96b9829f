import type { Effect } from '../model/effect.ts'
import { patternOf, textsOf } from '../syntax/static-text.ts'
import { cookieName, cutCookie } from './cookies/cookie-text.ts'
import { type Scene, onTerms, storeEffect } from './effects.ts'
import { isExpired } from './cookies/expiry.ts'
import { usesOfGlobalMember } from './values/global-carriers.ts'
import { textTerms } from './cookies/text-terms.ts'
import { isGivenNothing } from './values/given-nothing.ts'
import { sayings } from './values/through-callers.ts'

/** Cookies written by assignment to `document.cookie`. */
export function* documentCookies(scene: Scene): Generator<Effect> {
  const { file } = scene
  if (!file.text.includes('cookie')) return
  for (const use of usesOfGlobalMember(file, 'document', 'cookie')) {
    if (use.kind !== 'write') continue
    const pairs = textsOf(file, use.value).flatMap((text) => cutCookie(text).pair)
    for (const saying of sayings(file, { node: use.value, site: use.node }, cookieName)) {
      const { pair, attributes } = cutCookie(saying.text)
      // Neither a name nor a value: browsers keep nothing.
      if (pair.every((part) => typeof part === 'string' && part.trim() === '')) continue
      const name = patternOf(cookieName(saying.text)).trim()
      const written = { node: use.value, env: saying.env, name, isFromServer: false }
      const isNothing = isGivenNothing(file, pairs, saying.env)
      const deletion = (isNothing && name === '*') || isExpired(file, { pair: pairs, attributes }, saying.env)
      const effect = storeEffect(scene, 'cookie', name, saying, deletion)
      yield isNothing ? effect : onTerms(effect, saying.env, () => textTerms(file, written))
    }
  }
}
