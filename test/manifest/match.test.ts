import { describe, expect, it } from 'vitest'
import type { StoreType } from '../../src/model/effect.ts'
import { findPixel, findStore } from '../../src/manifest/match.ts'
import { parseManifestValue } from '../../src/manifest/parse.ts'

function manifestOf(...cookies: readonly (string | Record<string, unknown>)[]) {
  const entries = cookies.map((entry) => (typeof entry === 'string' ? { name: entry } : entry))
  const reading = parseManifestValue({ cookies: entries }, '/shop/.cookierc')
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.value
}

function nameFound(written: string, ...names: readonly string[]): string | null {
  return findStore(manifestOf(...names), { name: written, type: 'cookie' }).entry?.name ?? null
}

describe('findStore', () => {
  it.each([
    ['_ga', ['_ga'], '_ga'],
    ['_ga_ABC', ['_ga', '_ga_*'], '_ga_*'],
    ['_ga_ABC', ['_*', '_ga_*', '_g*', '_ga_ABC'], '_ga_ABC'],
    ['_ga_ABC', ['_ga_*', '*_ga_A*', '*'], '*_ga_A*'],
    ['_GA', ['_ga'], null],
    ['a.b', ['a?b', 'axb'], null],
    ['exp_*', ['exp_*'], 'exp_*'],
    ['exp_*', ['*', 'exp_1'], '*'],
    ['exp_*', ['exp_checkout'], 'exp_checkout'],
    ['ex*', ['exp_checkout'], null],
    ['*', ['exp_checkout'], null],
    ['*', ['*'], '*'],
    ['exp_1', ['exp_*_end'], null],
  ])('%s among %j is %s', (written, names, found) => {
    expect(nameFound(written, ...names)).toBe(found)
  })

  it('says which entry has the name and another type, only where none has the right one', () => {
    const theme = { name: 'theme', type: 'local-storage' }
    const manifest = manifestOf(theme, { name: 'both' }, { name: 'both', type: 'indexed-db' })
    const find = (name: string, type: StoreType) => findStore(manifest, { name, type })
    expect(find('theme', 'local-storage')).toMatchObject({ entry: { name: 'theme' }, otherType: null })
    expect(find('theme', 'cookie')).toMatchObject({ entry: null, otherType: { type: 'local-storage' } })
    expect(find('both', 'cookie')).toMatchObject({ entry: { type: 'cookie' }, otherType: null })
    expect(find('nobody', 'cookie')).toEqual({ entry: null, otherType: null })
  })

  it('takes neither a pixel nor a catch-all for another type of a cookie', () => {
    const manifest = manifestOf({ name: 'collect', type: 'pixel' }, { name: '*', type: 'local-storage' })
    expect(findStore(manifest, { name: 'collect', type: 'cookie' })).toEqual({ entry: null, otherType: null })
  })
})

describe('findPixel', () => {
  it.each([
    ['collect', 'www.google-analytics.com', '/j/collect?v=1', true],
    ['collect', 'www.google-analytics.com', '/collect', true],
    ['collect', 'www.google-analytics.com', '/recollect', false],
    ['collect', 'www.google-analytics.com', '/collect/more', false],
    ['collect', null, '/collect', true],
    ['td', 'www.googletagmanager.com', '/td?id=1', true],
    ['__ptq.gif', 'track.hubspot.com', '/__ptq.gif?k=1', true],
    ['track/pxl/', 'insight.adsrvr.org', '/track/pxl/?adv=1', true],
    ['embed/v3/counters.gif', 'forms.hubspot.com', '/embed/v3/counters.gif', true],
    ['pagead/1p-user-list/#', 'www.google.com', '/pagead/1p-user-list/993670494/?x', true],
    ['pagead/1p-user-list/#', 'www.google.com', '/pagead/1p-user-list/*', true],
    ['pagead/1p-user-list/771053161/', 'www.google.com', '/pagead/1p-user-list/993670494/', false],
    ['/tr', 'www.facebook.com', '/tr?id=1', true],
    ['/tr', 'www.facebook.com', '/x/tr', false],
    ['www.facebook.com/tr', 'www.facebook.com', '/tr/?id=1', true],
    ['www.facebook.com/tr', 'evil.example', '/tr', false],
    ['https://*.facebook.com/tr', 'www.facebook.com', '/tr', true],
    ['https://#.#/', 'px.acme.example', '/?id=1', true],
    ['https://#.#/', 'px.acme.example', '/pixel', false],
    ['i/adsct', 't.co', '/i/adsct', true],
    ['i/adsct', 't.co', '/', false],
  ])('%s for %s%s: %s', (name, host, path, matches) => {
    expect(findPixel(manifestOf({ name, type: 'pixel' }), host, path)?.name ?? null).toBe(matches ? name : null)
  })

  it('asks for the domains that an entry names', () => {
    const manifest = manifestOf({ name: 'tr', type: 'pixel', domains: ['facebook.com'] })
    expect(findPixel(manifest, 'www.facebook.com', '/tr')?.name).toBe('tr')
    expect(findPixel(manifest, 'notfacebook.com', '/tr')).toBeNull()
    expect(findPixel(manifest, null, '/tr')).toBeNull()
  })

  it('prefers the most specific entry, and never a cookie', () => {
    const manifest = manifestOf('collect', { name: '*', type: 'pixel' }, { name: 'g/collect', type: 'pixel' })
    expect(findPixel(manifest, 'x.example', '/g/collect')?.name).toBe('g/collect')
    expect(findPixel(manifest, 'x.example', '/collect')?.name).toBe('*')
  })
})
