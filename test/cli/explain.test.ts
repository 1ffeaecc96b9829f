import { describe, expect, it } from 'vitest'
import type { Explanation } from '../../src/analysis/explain-name.ts'
import { cookierc, project } from './cookierc.ts'

const empty = {}
const shop = {
  '.cookierc': [
    'services:',
    '  hotjar: marketing',
    '  acme-metrics: { category: statistics, provider: Acme, purpose: { en: Counts. }, hosts: [px.acme.example], globals: [acme], packages: ["@acme/m"] }',
    'cookies:',
    '  - { name: basket_*, category: necessary, purpose: Keeps the basket., lifetime: 2 days }',
    '  - { name: _ga, category: marketing }',
    '',
  ].join('\n'),
}

async function explain(files: Readonly<Record<string, string>>, name: string): Promise<Explanation> {
  const { code, stdout, stderr } = await cookierc(project(files), ['explain', name, '--format', 'json'])
  expect(stderr).toBe('')
  const explanation = JSON.parse(stdout) as Explanation
  expect(code).toBe(explanation.meanings.length > 0 ? 0 : 1)
  return explanation
}

/** What a name is known as, and whose it is. */
async function known(files: Readonly<Record<string, string>>, name: string): Promise<string[]> {
  const { meanings } = await explain(files, name)
  return meanings.map(({ as, id, title, category, from }) => `${as} ${id ?? title ?? '-'} ${category ?? '-'} ${from}`)
}

describe('cookierc explain', () => {
  it.each([
    ['_ga', 'cookie google-analytics statistics catalogue'],
    ['_ga_ABC123', 'cookie google-analytics statistics catalogue'],
    ['_hjid', 'cookie hotjar statistics catalogue'],
    ['meta-pixel', 'service meta-pixel marketing catalogue'],
    ['Meta Pixel', 'service meta-pixel marketing catalogue'],
    ['https://connect.facebook.net/en_US/fbevents.js', 'address meta-pixel marketing catalogue'],
    ['//connect.facebook.net/en_US/sdk.js', 'address facebook-sdk marketing catalogue'],
    ['fbq', 'global meta-pixel marketing catalogue'],
    ["window.fbq('init')", 'global meta-pixel marketing catalogue'],
    ['mixpanel-browser', 'package mixpanel statistics catalogue'],
    ['js-cookie', 'library js-cookie - catalogue'],
    ['klaro', 'platform klaro - catalogue'],
    // In no entry of the catalogue.
    // On a list of hosts alone.
    ['pixel.adsafeprotected.com', 'address Integral Ad Science marketing host list'],
    ['xf_csrf', 'cookie Xenforo necessary cookie database'],
  ])('knows %s', async (name, meaning) => {
    expect(await known(empty, name)).toContain(meaning)
  })

  it('tells every service of a host', async () => {
    const meanings = await known(empty, 'connect.facebook.net')
    expect(meanings).toContain('address meta-pixel marketing catalogue')
    expect(meanings).toContain('address facebook-sdk marketing catalogue')
  })

  it.each(['session_id', 'token', 'userLang', 'google-analytics.example', 'evil.example/connect.facebook.net', 'constructor', '__proto__', ''])(
    'attributes %j to nobody',
    async (name) => {
      expect(await known(empty, name)).toEqual([])
    },
  )

  it('follows the manifest', async () => {
    expect(await known(shop, '_ga')).toEqual(['cookie google-analytics marketing manifest'])
    expect(await known(shop, '_hjid')).toEqual(['cookie hotjar marketing catalogue'])
    expect(await known(shop, 'px.acme.example')).toEqual(['address acme-metrics statistics catalogue'])
    expect(await known(shop, '@acme/m')).toEqual(['package acme-metrics statistics catalogue'])
    const { meanings: [basket] } = await explain(shop, 'basket_7')
    expect(basket).toMatchObject({
      as: 'cookie', matched: 'basket_*', from: 'manifest', category: 'necessary', consent: 'exempt',
      purpose: 'Keeps the basket.', lifetime: '2 days', declared: true,
    })
    const { meanings: [metrics] } = await explain(shop, 'acme-metrics')
    expect(metrics).toMatchObject({ as: 'service', provider: 'Acme', purpose: 'Counts.', consent: 'required', declared: true })
    expect(metrics?.knownBy?.addresses).toEqual(['px.acme.example'])
    const { meanings: [undeclared] } = await explain(shop, '_fbp')
    expect(undeclared).toMatchObject({ id: 'meta-pixel', declared: false })
  })

  it.each([
    ['googel-analytics', 'google-analytics'],
    ['_fpb', '_fbp'],
    ['static.hotjra.com', 'static.hotjar.com'],
  ])('takes %s for a misspelt %s', async (name, meant) => {
    const { meanings, near } = await explain(empty, name)
    expect(meanings).toEqual([])
    expect(near).toContain(meant)
  })

  it('writes for people', async () => {
    const found = await cookierc(project(shop), ['explain', '_fbp'])
    expect(found.stdout).toMatch(/^_fbp is a cookie of Meta Pixel \(meta-pixel, Meta\)\n {2}consent +needed, for marketing\n/)
    expect(found.stdout).toMatch(/\n {2}declared +no\n/)
    const missed = await cookierc(project(empty), ['explain', '_fpb'])
    expect(missed).toMatchObject({ code: 1, stderr: '' })
    expect(missed.stdout).toMatch(/^Neither the catalogue nor the manifest knows _fpb\. Did you mean _fbp\b.*\?\n$/)
    const strange = await cookierc(project(empty), ['explain', '\u001B[31mred'])
    expect(strange.stdout).not.toContain('\u001B')
  })

  it('says so where the manifest cannot be read, and tells the rest', async () => {
    const { code, stdout, stderr } = await cookierc(project({ '.cookierc': 'cookies: [' }), ['explain', '_ga'])
    expect(code).toBe(0)
    expect(stdout).toContain('Google Analytics')
    expect(stderr).toMatch(/^\.cookierc:1.*What it declares is not told\.\n$/)
  })

  it('wants a name', async () => {
    const { code, stderr } = await cookierc(project(empty), ['explain'])
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("missing required argument 'name'") })
  })
})
