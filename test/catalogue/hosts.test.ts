import { describe, expect, it } from 'vitest'
import { readHosts } from '../../scripts/hosts.mjs'
import { hostNamed } from '../../src/catalogue/hosts.ts'

describe('hostNamed', () => {
  it.each([
    ['cdn.adsafeprotected.com', 'marketing'],
    ['ADSAFEPROTECTED.COM:443', 'marketing'],
    ['static.doubleverify.com', 'marketing'],
  ])('knows what %s is for', (host, category) => {
    expect(hostNamed(host)).toMatchObject({ category })
  })

  it.each([
    'example.com', 'com', '', 'cdn.jsdelivr.net', 'unpkg.com', 'cdnjs.cloudflare.com', 'd111111abcdef8.cloudfront.net',
    'shop.herokuapp.com', 'notdoubleverify.com', 'doubleverify.com.example', 'constructor', '__proto__',
  ])('takes %j for nobody\'s', (host) => {
    expect(hostNamed(host)).toBeNull()
  })
})

describe('making the data file', () => {
  it('takes trackers alone', () => {
    const entity = (name: string, category: string, domain: string) => ({ name, category, domains: [domain] })
    expect(readHosts([
      entity('Zed', 'customer-success', 'zed.example'),
      entity('Tool', 'utility', 'tool.example'),
      entity('Rest', 'other', 'rest.example'),
      entity('Ads', 'ad', '*.ads.example'),
      entity('Net', 'cdn', 'net.example'),
      entity('Host', 'hosting', 'host.example'),
      entity('Count', 'analytics', 'count.example'),
    ]).entities).toEqual({
      necessary: {},
      preferences: {},
      statistics: { Count: 'count.example' },
      marketing: { Ads: '*.ads.example' },
      unknown: { Zed: 'zed.example' },
    })
  })
})
