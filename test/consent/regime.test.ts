import { describe, expect, it } from 'vitest'
import { platforms } from '../../src/catalogue/registry.ts'
import { platformsUnder } from '../../src/consent/gates/regime.ts'
import type { Platform } from '../../src/model/platform.ts'

const signal: Platform = {
  id: 'acme-signal',
  name: 'Acme Signal',
  homepage: 'https://acme.example/',
  regime: 'opt-out',
  checks: ['Acme.allows($category)', { when: 'Acme.objects() === false', grants: ['marketing'] }],
  packages: { acme: ['allows($category)'] },
  tags: [{ attribute: 'data-acme' }],
  unsound: [{ when: 'Acme.isThere()', because: 'is true in any state' }],
  sources: [],
}

describe('a signal of opt-out laws', () => {
  it('is taken as it is under them', () => {
    expect(platformsUnder('opt-out', [signal])).toEqual([signal])
  })

  it('proves nothing where consent comes first, and its patterns say so', () => {
    const [taken] = platformsUnder('opt-in', [signal])
    expect(taken).toMatchObject({ id: 'acme-signal', checks: [] })
    expect(taken?.packages).toBeUndefined()
    expect(taken?.tags).toBeUndefined()
    expect(taken?.unsound?.map(({ when }) => when)).toEqual(['Acme.allows($category)', 'Acme.objects() === false', 'Acme.isThere()'])
    expect(taken?.unsoundPackages?.acme?.map(({ when }) => when)).toEqual(['allows($category)'])
  })
})

it('leaves every other platform alone under either regime', () => {
  const others = platforms.filter(({ regime }) => regime === undefined)
  expect(platformsUnder('opt-in', others)).toEqual(others)
  expect(platformsUnder('opt-out', others)).toEqual(others)
})

it('is said of the signals of opt-out laws', () => {
  expect(platforms.filter(({ regime }) => regime).map(({ id }) => id)).toEqual(['gpc', 'iab-gpp', 'iab-usp'])
})
