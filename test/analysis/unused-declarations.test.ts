import { describe, expect, it } from 'vitest'
import { unusedDeclarations } from '../../src/analysis/unused-declarations.ts'
import { parseManifest } from '../../src/manifest/parse.ts'
import type { Effect } from '../../src/model/effect.ts'

type Found = Pick<Effect, 'name' | 'type' | 'service'>

function unused(text: string, ...found: Found[]): { stores: string[]; services: readonly string[] } {
  const reading = parseManifest(text, '/shop/.cookierc')
  if (!reading.ok) throw new Error(reading.problems[0]?.message)
  const { stores, services } = unusedDeclarations(reading.value, found)
  return { stores: stores.map(({ name }) => name), services }
}

const cookie = (name: string, service: string | null = null): Found => ({ name, type: 'cookie', service })
const load = (service: string): Found => ({ name: null, type: null, service })

describe('what is declared and never found', () => {
  it('are keys that no code writes', () => {
    expect(unused('cookies: [{ name: a }, { name: b_* }, { name: c }]', cookie('a'), cookie('b_1'))).toEqual({ stores: ['c'], services: [] })
  })

  it('is not what somebody else sets', () => {
    const text = 'cookies: [{ name: a, setBy: server }, { name: b, setBy: tag-manager, service: meta-pixel }, { name: c, setBy: external }]'
    expect(unused(text)).toEqual({ stores: [], services: [] })
  })

  it('are services, with the keys and pixels that they would set', () => {
    const text = 'services: { hotjar: statistics, meta-pixel: marketing }\ncookies: [{ name: _hjid, service: hotjar, setBy: service }, { name: /tr, type: pixel, service: meta-pixel }]'
    expect(unused(text, load('hotjar'))).toEqual({ stores: ['/tr'], services: ['meta-pixel'] })
    expect(unused(text, load('hotjar'), load('meta-pixel'))).toEqual({ stores: [], services: [] })
  })

  it('is not what a tag manager that is found loads', () => {
    const text = 'services: { google-tag-manager: { category: statistics, loads: [meta-pixel] }, meta-pixel: marketing }'
    expect(unused(text, load('google-tag-manager'))).toEqual({ stores: [], services: [] })
    expect(unused(text).services).toEqual(['google-tag-manager', 'meta-pixel'])
  })
})
