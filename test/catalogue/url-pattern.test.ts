import { describe, expect, it } from 'vitest'
import { matchUrl, parseUrlPattern } from '../../src/catalogue/url-pattern.ts'

function match(pattern: string, host: string | null, path: string): number | null {
  return matchUrl(parseUrlPattern(pattern), { host, path })
}

describe('parseUrlPattern', () => {
  it('takes host, path and parameters apart', () => {
    expect(parseUrlPattern('www.Example.com/a/b?id=G-*&v=2')).toMatchObject({
      host: 'www.example.com',
      path: '/a/b',
      parameters: [['id', 'G-*'], ['v', '2']],
    })
    expect(parseUrlPattern('example.com')).toMatchObject({ host: 'example.com', path: null, parameters: [] })
  })

  it.each(['https://example.com/a', '//example.com/a', '/a', '?id=1', ''])('refuses %j', (pattern) => {
    expect(() => parseUrlPattern(pattern)).toThrow(TypeError)
  })
})

describe('a host', () => {
  it.each([
    ['www.example.com', 'www.example.com'],
    ['www.example.com', 'WWW.Example.COM'],
    ['www.example.com', 'www.example.com:8443'],
    ['*.example.com', 'eu.example.com'],
    ['*.example.com', 'a.b.example.com'],
    ['*.example.com', '*.example.com'],
    ['js-*.example.com', 'js-eu1.example.com'],
    ['js-*.example.com', 'js-*.example.com'],
  ])('%s is found in %s', (pattern, host) => {
    expect(match(pattern, host, '/x.js')).not.toBeNull()
  })

  it.each([
    ['www.example.com', 'www.example.com.evil.io'],
    ['www.example.com', 'notwww.example.com'],
    ['www.example.com', 'example.com'],
    ['www.example.com', '*.example.com'],
    ['*.example.com', 'example.com'],
    ['*.example.com', 'notexample.com'],
    ['*.example.com', '*example.com'],
    ['*.example.com', 'eu.example.com.evil.io'],
    ['js-*.example.com', 'js.example.com'],
  ])('%s is not found in %s', (pattern, host) => {
    expect(match(pattern, host, '/x.js')).toBeNull()
  })

  it('that is not known at all is only covered by any host', () => {
    expect(match('www.example.com/x.js', null, '/x.js')).toBeNull()
    expect(match('*/x.js', null, '/x.js')).not.toBeNull()
  })
})

describe('a path', () => {
  it.each([
    ['/gtag/js', '/gtag/js'],
    ['/gtag/js', '/gtag/js?id=G-1'],
    ['/gtag/js', '/gtag/js#top'],
    ['/gtag/js', '/gtag/js/more'],
    ['/gtag/js', '/gtag/js*'],
    ['/c/hotjar-*', '/c/hotjar-123.js'],
    ['/c/hotjar-*', '/c/hotjar-*.js'],
    ['/*/sdk.js', '/de_DE/sdk.js'],
    ['/*/sdk.js', '/*/sdk.js'],
    ['/v3/', '/v3/'],
    ['/v3/', '/v3/pricing.js'],
  ])('%s is found in %s', (pattern, path) => {
    expect(match(`example.com${pattern}`, 'example.com', path)).not.toBeNull()
  })

  it.each([
    ['/tr', '/trending'],
    ['/tr', '/'],
    ['/tr', '/*'],
    ['/gtag/js', '/gtag/json'],
    ['/gtag/js', '/x/gtag/js'],
    ['/gtag/js', '/?file=/gtag/js'],
    ['/*/sdk.js', '/de_DE/sdk/debug.js'],
    ['/v3/', '/v3'],
  ])('%s is not found in %s', (pattern, path) => {
    expect(match(`example.com${pattern}`, 'example.com', path)).toBeNull()
  })

  it('after an unknown base counts as a file name of its own', () => {
    expect(match('*/*/matomo.js', null, '*matomo.js')).not.toBeNull()
    expect(match('*/*/matomo.js', null, '*/matomo.js')).not.toBeNull()
    expect(match('*/*/matomo.js', null, '/*matomo.js?v=*')).not.toBeNull()
    expect(match('*/*/matomo.js', 'example.com', '/*matomo.js')).toBeNull()
    expect(match('*/*/matomo.js', null, '*')).toBeNull()
    expect(match('*/*/matomo.js', null, '*.js')).toBeNull()
  })

  it('that names another host proves nothing', () => {
    expect(match('www.example.com/tag.js', 'cdn.example.net', '/www.example.com/tag.js')).toBeNull()
  })
})

describe('a parameter', () => {
  const pattern = 'example.com/js?id=AW-*'

  it.each(['/js?id=AW-1', '/js?id=AW-*', '/js?l=x&id=AW-1', '/js?id=AW-1#top'])('is found in %s', (path) => {
    expect(match(pattern, 'example.com', path)).not.toBeNull()
  })

  it.each(['/js', '/js?id=*', '/js?id=G-1', '/js?*', '/js?other=AW-1', '/js?id=xAW-1', '/js#id=AW-1'])(
    'is not found in %s',
    (path) => {
      expect(match(pattern, 'example.com', path)).toBeNull()
    },
  )

  it('makes a pattern more specific, as do a longer path and an exact host', () => {
    const exact = match('a.example.com/js', 'a.example.com', '/js?id=AW-1')
    expect(match('a.example.com/js?id=AW-*', 'a.example.com', '/js?id=AW-1')).toBeGreaterThan(exact ?? Infinity)
    expect(exact).toBeGreaterThan(match('a.example.com', 'a.example.com', '/js') ?? Infinity)
    expect(exact).toBeGreaterThan(match('*.example.com/js', 'a.example.com', '/js') ?? Infinity)
    expect(match('*.example.com/js', 'a.example.com', '/js')).toBeGreaterThan(match('*/js', null, '/js') ?? Infinity)
  })
})
