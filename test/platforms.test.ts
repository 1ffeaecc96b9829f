import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { platforms } from '../src/catalogue/registry.ts'
import type { Platform, PlatformCheck, UnsoundCheck } from '../src/model/platform.ts'
import { differences, expectedWords, judgeFile, wordFor } from './consent/verdicts.ts'
import { parse } from './parse.ts'

/** Every pattern of a platform alone, with the word that its fixture has to earn by it. */
function alone(platform: Platform): readonly { title: string; word: string; only: Platform }[] {
  const bare: Platform = { ...platform, checks: [], packages: {}, tags: [], unsound: [], unsoundPackages: {} }
  const proof = (check: string | PlatformCheck, only: Platform, origin = '') => {
    return { title: `${origin}${typeof check === 'string' ? check : check.when}`, word: 'granted', only }
  }
  const trap = ({ when }: UnsoundCheck, only: Platform, origin = '') => {
    return { title: `${origin}${when}`, word: 'unsoundCheck', only }
  }
  return [
    ...platform.checks.map((check) => proof(check, { ...bare, checks: [check] })),
    ...Object.entries(platform.packages ?? {}).flatMap(([name, checks]) =>
      checks.map((check) => proof(check, { ...bare, packages: { [name]: [check] } }, `${name}: `))),
    ...(platform.tags ?? []).map((tag) => ({ title: tag.attribute, word: 'granted', only: { ...bare, tags: [tag] } })),
    ...(platform.unsound ?? []).map((check) => trap(check, { ...bare, unsound: [check] })),
    ...Object.entries(platform.unsoundPackages ?? {}).flatMap(([name, traps]) =>
      traps.map((check) => trap(check, { ...bare, unsoundPackages: { [name]: [check] } }, `${name}: `))),
  ]
}

describe.each(platforms.map((platform) => [platform.id, platform] as const))('platform %s', (id, platform) => {
  const [path, another] = ['js', 'jsx', 'tsx']
    .map((extension) => new URL(`./platforms/${id}.${extension}`, import.meta.url))
    .filter((fixture) => existsSync(fixture))
  const code = path ? readFileSync(path, 'utf8') : ''
  const regime = platform.regime ?? 'opt-in'
  const filename = path?.pathname.endsWith('.tsx') ? 'file.tsx' : 'file.jsx'
  const proves = platform.checks.length + Object.keys(platform.packages ?? {}).length + (platform.tags ?? []).length > 0

  it('has a fixture with honest and broken twins', () => {
    expect(path).toBeDefined()
    expect(another).toBeUndefined()
    const words = new Set(expectedWords(code).values())
    if (proves) expect(words).toContain('granted')
    expect(words.size).toBeGreaterThan(1)
  })

  it('is judged as the fixture says', () => {
    expect(differences(code, { regime, filename })).toEqual([])
  })

  it('has every pattern met by the fixture', () => {
    const file = parse(code, { filename })
    const unmet = alone(platform).filter(({ word, only }) =>
      !judgeFile(file, { platforms: [only], regime }).some(({ judgement }) => wordFor(judgement) === word))
    expect(unmet.map(({ title }) => title)).toEqual([])
  })

  it('has its entry points in the fixture', () => {
    for (const name of platform.entryPoints ?? []) expect(code).toContain(`function ${name}(`)
  })

  if (platform.regime) {
    it('proves nothing where consent comes first', () => {
      const words = judgeFile(parse(code, { filename }), {}).map(({ judgement }) => wordFor(judgement))
      expect(words).not.toContain('granted')
      expect(words).toContain('unsoundCheck')
    })
  }
})
