import { expect, it } from 'vitest'
import { type TextSign, holdsSign } from '../../src/detect/text-signs.ts'
import { parse } from '../parse.ts'

const SIGNS: readonly TextSign[] = ['ookie', 'onsent', 'gdpr', 'GDPR', 'cript', '<img', '<iframe', '<Helmet', 'import(', 'ownerDocument']

it.each(SIGNS)('finds `%s`, however many others stand before it, and nothing else', (sign) => {
  const others = SIGNS.filter((other) => other !== sign)
  const alone = parse(`const text = 'a ${sign} b ${sign}'`)
  expect(SIGNS.filter((one) => holdsSign(alone, one))).toEqual([sign])
  expect(holdsSign(parse(`const text = '${[...others, ...others, sign].join(' ')}'`), sign)).toBe(true)
})
