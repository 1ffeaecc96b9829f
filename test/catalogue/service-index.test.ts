import { describe, expect, it } from 'vitest'
import { createServiceIndex, rootOf } from '../../src/catalogue/service-index.ts'
import { services } from '../../src/catalogue/registry.ts'
import type { Service } from '../../src/model/service.ts'

const index = createServiceIndex(services)

function service(id: string, rest: Partial<Service>): Service {
  const unused = { homepage: 'https://example.com', policy: 'https://example.com', sources: [] }
  return { id, name: id, provider: id, category: 'statistics', ...unused, ...rest }
}

function ownerOf(host: string | null, path: string): string | null {
  const known = index.requestTo({ host, path })
  return known && `${known.service.id} ${known.role}`
}

describe('requestTo', () => {
  it.each([
    ['www.googletagmanager.com', '/gtag/js?id=G-1', 'google-analytics script'],
    ['www.googletagmanager.com', '/gtag/js?id=*', 'google-analytics script'],
    ['www.googletagmanager.com', '/gtag/js?id=AW-*', 'google-ads script'],
    ['www.googletagmanager.com', '/gtm.js?id=*&l=*', 'google-tag-manager script'],
    ['www.googletagmanager.com', '/ns.html?id=GTM-1', 'google-tag-manager endpoint'],
    ['connect.facebook.net', '/*/fbevents.js', 'meta-pixel script'],
    ['connect.facebook.net', '/en_US/sdk.js', 'facebook-sdk script'],
    ['region1.google-analytics.com', '/g/collect?v=2', 'google-analytics endpoint'],
    ['js-*.hs-scripts.com', '/*.js', 'hubspot script'],
    ['stats.example.com', '/piwik/matomo.php', 'matomo endpoint'],
    [null, '*matomo.js', 'matomo script'],
    [null, '/_vercel/insights/script.js', 'vercel-analytics script'],
    ['plausible.io', '/js/plausible.js', 'plausible script'],
    ['www.youtube-nocookie.com', '/embed/*', 'youtube embed'],
  ])('finds who answers at %s%s', (host, path, owner) => {
    expect(ownerOf(host, path)).toBe(owner)
  })

  it.each([
    ['www.google-analytics.com.evil.io', '/analytics.js'],
    ['www.notgoogletagmanager.com', '/gtm.js'],
    ['cdn.example.com', '/www.googletagmanager.com/gtag/js'],
    ['www.googletagmanager.com', '/*'],
    ['connect.facebook.net', '/en_US/*'],
    ['www.youtube.com', '/watch?v=1'],
    ['com', '/'],
    [null, '*'],
    [null, '/gtag/js?id=G-1'],
    ['constructor', '/'],
  ])('knows nobody at %s%s', (host, path) => {
    expect(ownerOf(host, path)).toBeNull()
  })

  it('prefers the more specific address, and the later entry where two are alike', () => {
    const own = createServiceIndex([
      service('first', { scripts: ['t.example.com/a.js'] }),
      service('second', { endpoints: ['t.example.com/a.js'] }),
      service('third', { scripts: ['t.example.com'] }),
    ])
    expect(own.requestTo({ host: 't.example.com', path: '/a.js' })).toMatchObject({
      service: { id: 'second' },
      role: 'endpoint',
    })
    expect(own.requestTo({ host: 't.example.com', path: '/b.js' })).toMatchObject({ service: { id: 'third' } })
  })
})

describe('roots', () => {
  it('groups calls by global, the most specific pattern first', () => {
    const patterns = (index.roots.get('gtag') ?? []).map((call) => call.pattern)
    expect(patterns.indexOf("gtag('config', 'AW-*')")).toBeLessThan(patterns.indexOf("gtag('config')"))
    expect(patterns.indexOf("gtag('event', 'conversion')")).toBeLessThan(patterns.indexOf("gtag('event')"))
    expect(index.roots.get('gtag')?.map((call) => call.service.id)).toEqual(
      expect.arrayContaining(['google-ads', 'google-analytics']),
    )
    expect(index.roots.get('YT')).toMatchObject([{ kind: 'init', pattern: 'new YT.Player()' }])
  })

  it('puts the later entry first where two patterns are alike', () => {
    const own = createServiceIndex([
      service('first', { calls: { init: ['acme()'] } }),
      service('second', { calls: { event: ['acme()'] } }),
    ])
    expect(own.roots.get('acme')?.map((call) => [call.service.id, call.kind])).toEqual([
      ['second', 'event'],
      ['first', 'init'],
    ])
  })

  it('knows nothing of names that objects have anyway', () => {
    expect(index.roots.get('constructor')).toBeUndefined()
    expect(index.packages.get('toString')).toBeUndefined()
  })
})

describe('rootOf', () => {
  it('is the first name', () => {
    expect(rootOf("gtag('config')")).toBe('gtag')
    expect(rootOf("_paq.push(['setSiteId'])")).toBe('_paq')
    expect(rootOf('new YT.Player()')).toBe('YT')
    expect(rootOf('newsletter.start()')).toBe('newsletter')
  })

  it.each(["('config')", '', '*.init()'])('refuses %j', (pattern) => {
    expect(() => rootOf(pattern)).toThrow(TypeError)
  })
})

describe('queues and packages', () => {
  it('tells the queue behind a global function', () => {
    expect(new Set(index.queues.get('gtag')?.map((use) => use.queue))).toEqual(new Set(['dataLayer']))
    expect(index.queues.get('va')).toMatchObject([{ queue: 'vaq', service: { id: 'vercel-analytics' } }])
  })

  it('tells every service of a shared module', () => {
    const owners = index.packages.get('@next/third-parties/google')?.map((known) => known.service.id)
    expect(owners).toEqual(['google-analytics', 'google-tag-manager', 'youtube'])
  })

  it('finds services by id, the later entry for an id that is there twice', () => {
    const own = createServiceIndex([...services, service('matomo', { name: 'Our Matomo' })])
    expect(own.byId.get('matomo')?.name).toBe('Our Matomo')
    expect(own.byId.size).toBe(services.length)
  })
})

describe('storeNamed', () => {
  it.each([
    ['_ga', 'cookie', 'google-analytics', '_ga'],
    ['_ga_7QX2M1', 'cookie', 'google-analytics', '_ga_*'],
    ['_ga_*', 'cookie', 'google-analytics', '_ga_*'],
    ['_gac_UA-1', 'cookie', 'google-ads', '_gac_*'],
    ['_pk_id.1.1fff', 'cookie', 'matomo', '_pk_id*'],
    ['ajs_user_id', 'local-storage', 'segment', 'ajs_user_id'],
    ['mp_*_mixpanel', 'cookie', 'mixpanel', 'mp_*_mixpanel'],
  ] as const)('%s in %s belongs to %s', (name, type, id, store) => {
    expect(index.storeNamed(name, type)).toMatchObject({ service: { id }, store: { name: store } })
  })

  it.each([
    ['_ga', 'local-storage'],
    ['_ga*', 'cookie'],
    ['*', 'cookie'],
    ['m', 'cookie'],
    ['fr', 'cookie'],
    ['a*b', 'cookie'],
    ['constructor', 'cookie'],
    ['session', 'cookie'],
    ['anything', 'shared-storage'],
  ] as const)('%s in %s is nobody\'s', (name, type) => {
    expect(index.storeNamed(name, type)).toBeNull()
  })

  it('prefers the most specific name, and the later entry where two are alike', () => {
    const own = createServiceIndex([
      service('wide', { stores: [{ name: 'abc_*' }] }),
      service('narrow', { stores: [{ name: 'abc_def_*' }] }),
      service('wide-again', { stores: [{ name: 'abc_*' }] }),
    ])
    expect(own.storeNamed('abc_def_1', 'cookie')?.service.id).toBe('narrow')
    expect(own.storeNamed('abc_1', 'cookie')?.service.id).toBe('wide-again')
  })
})
