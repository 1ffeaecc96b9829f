import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { platforms } from '../src/catalogue/registry.ts'
import { differences, expectedWords } from './consent/verdicts.ts'

describe.each(platforms.map(({ id }) => id))('platform %s', (id) => {
  const path = new URL(`./platforms/${id}.js`, import.meta.url)

  it('has a fixture with honest and broken twins', () => {
    expect(existsSync(path)).toBe(true)
    const words = new Set(expectedWords(readFileSync(path, 'utf8')).values())
    expect(words).toContain('granted')
    expect(words.size).toBeGreaterThan(1)
  })

  it('is judged as the fixture says', () => {
    expect(differences(readFileSync(path, 'utf8'))).toEqual([])
  })
})
