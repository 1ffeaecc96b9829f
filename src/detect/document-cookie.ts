import type { Effect } from '../model/effect.ts'
import { type Text, patternOf, textsOf } from '../syntax/static-text.ts'
import { type Scene, storeEffect } from './effects.ts'
import { cutCookie, isExpired } from './expiry.ts'
import { usesOfGlobalMember } from './global-carriers.ts'
import { sayings } from './through-callers.ts'

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
      const deletion = isExpired(file, { pair: pairs, attributes }, saying.env)
      yield storeEffect(scene, 'cookie', patternOf(cookieName(saying.text)).trim(), saying, deletion)
    }
  }
}

/** What stands before the first `=` of a cookie's text; all of it where that is not known to be there. */
export function cookieName(cookie: Text): Text {
  const name: Text[number][] = []
  const { pair } = cutCookie(cookie)
  for (const part of pair) {
    const end = typeof part === 'string' ? part.indexOf('=') : -1
    if (typeof part !== 'string' || end < 0) {
      name.push(part)
      continue
    }
    return end > 0 ? [...name, part.slice(0, end)] : name
  }
  // A text without `=` is the value of a cookie that has no name.
  return pair.every((part) => typeof part === 'string') ? [] : name
}
