import { expect, it } from 'vitest'
import { looksMinified } from '../../src/text/minified.ts'

it('knows text that a machine wrote', () => {
  expect(looksMinified('a();'.repeat(2_000))).toBe(true)
  expect(looksMinified(`/*! licence */\n${'a();'.repeat(2_000)}\n//# sourceMappingURL=a.js.map\n`)).toBe(true)
})

it('takes no source for such a text', () => {
  expect(looksMinified('a();\n'.repeat(20_000))).toBe(false)
  expect(looksMinified(`${'a();\n'.repeat(2_000)}const logo = '${'x'.repeat(3_000)}'\n`)).toBe(false)
})

it("leaves a vendor's snippet in, though it is one line", () => {
  expect(looksMinified(`!function(){${'analytics.push();'.repeat(150)}}()`)).toBe(false)
})

it('reads an empty text', () => {
  expect(looksMinified('')).toBe(false)
})
