import type { Text } from '../../syntax/static-text.ts'

/** A cookie's text as far as it is known, cut where its attributes begin. */
export interface CookieText {
  /** The text before the first `;`: name, `=`, value. */
  pair: Text
  attributes: Text
}

export function cutCookie(text: Text): CookieText {
  const pair: Text[number][] = []
  for (const [index, part] of text.entries()) {
    const end = typeof part === 'string' ? part.indexOf(';') : -1
    if (typeof part !== 'string' || end < 0) {
      pair.push(part)
      continue
    }
    return { pair: [...pair, part.slice(0, end)], attributes: [part.slice(end), ...text.slice(index + 1)] }
  }
  return { pair, attributes: [] }
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
