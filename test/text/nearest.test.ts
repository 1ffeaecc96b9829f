import { describe, expect, it } from 'vitest'
import { nearestWord, nearestWords } from '../../src/text/nearest.ts'

describe('nearestWord', () => {
  it.each([
    ['cokies', 'cookies'],
    ['cookeis', 'cookies'],
    ['Cookies', 'cookies'],
    ['serviecs', 'services'],
    ['regmie', 'regime'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearestWord(word, ['services', 'regime', 'cookies'])).toBe(meant)
  })

  it.each(['zzz', '', 'x'.repeat(1_000_000)])('takes %.5s for nothing', (word) => {
    expect(nearestWord(word, ['services', 'cookies'])).toBeNull()
  })

  it('counts two swapped characters as one mistake', () => {
    expect(nearestWord('_fpb', ['_fbq', '_fbp'])).toBe('_fbp')
    expect(nearestWord('_fpb', ['_fxy'])).toBeNull()
  })
})

describe('nearestWords', () => {
  it('gives the nearest alone, in their order', () => {
    expect(nearestWords('hotjer', ['hotter', 'hotjar', 'hotjet', 'rotje'], 3)).toEqual(['hotter', 'hotjar', 'hotjet'])
    expect(nearestWords('hotjer', ['hotter', 'hotjar', 'hotjet'], 2)).toEqual(['hotter', 'hotjar'])
    expect(nearestWords('hotjer', ['hotja', 'hotjar'], 3)).toEqual(['hotjar'])
  })

  it('gives one of several spellings', () => {
    expect(nearestWords('meta-pixl', ['meta-pixel', 'Meta Pixel'], 3)).toEqual(['meta-pixel'])
  })
})
