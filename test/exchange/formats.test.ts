import { describe, expect, it } from 'vitest'
import { patternsOf, expressionOf } from '../../src/exchange/name-expression.ts'
import { importDocument } from '../../src/exchange/import-document.ts'
import { imported, named, refusal } from './reading.ts'

describe('expressions over names', () => {
  it.each([
    ['^_ga', ['_ga*']], ['^_ga$', ['_ga']], ['_ga', ['*_ga*']], ['^(_ga|_gid)', ['_ga*', '_gid*']], ['^_pk_.*$', ['_pk_*']],
    ['^_ga_[A-Z0-9]+$', ['_ga_*']], ['^a\\.b\\-c$', ['a.b-c']], ['^a$|^b', ['a', 'b*']], ['^_(?:x|y)_\\d{4}$', ['_x_*', '_y_*']],
    ['^a(b|c)+$', null], ['a(?=b)', null], ['^\\bx', null], ['(', null], ['^a\\u003cb$', ['a<b']],
  ])('%s', (expression, patterns) => {
    expect(patternsOf(expression)).toEqual(patterns)
  })

  it('go both ways', () => {
    for (const name of ['_ga_*', 'a.b', 'x[0]', 'a/b$(c)|d', '^odd', 'new\nline']) expect(patternsOf(expressionOf(name))).toEqual([name])
  })
})

it('reads an IAB disclosure, and names what is no entry', () => {
  const text = JSON.stringify({
    disclosures: [
      { identifier: 'id*', type: 'cookie', maxAgeSeconds: 86_400, cookieRefresh: true, domains: ['*.acme.example'], purposes: [1, 3] },
      { identifier: 'seen', type: 'web', maxAgeSeconds: null, domains: ['*'], purposes: [1, 8], description: 'Counts.' },
      { identifier: 'out', type: 'cookie', maxAgeSeconds: 0, domain: 'acme.example', purposes: [], optOut: true },
      { identifier: '*', type: 'web', purposes: [] }, { identifier: 'mobile', type: 'app', purposes: [1] }, { type: 'cookie' },
    ],
    domains: [{ domain: 'px.acme.example', purposes: [1] }], sdks: [{ name: 'com.acme', purposes: [] }],
  })
  expect(imported(text)).toBe(`cookies:
  - name: id*
    category: marketing
    purposes: [ 1, 3 ]
    refresh: true
    lifetime: 1 day
    domains: [ "*.acme.example" ]
  - name: seen
    type: local-storage
    category: statistics
    purpose: Counts.
    purposes: [ 1, 8 ]
  - name: out
    category: necessary
    lifetime: session
    domains: [ acme.example ]
`)
  expect(named(importDocument(text)).map((line) => line.split(': ')[0])).toEqual([
    '$.disclosures[3]', '$.disclosures[4]', '$.disclosures[5]', '$.domains[0]', '$.sdks[0]',
  ])
})

const oneTrust = {
  DomainData: {
    Groups: [
      {
        OptanonGroupId: 'C0002', GroupName: 'Messung',
        FirstPartyCookies: [{ Name: '_ga', Host: '.shop.example', IsSession: false, Length: '730', description: 'Counts.' }],
        Hosts: [{ HostName: 'ads.example', DisplayName: 'Ads Inc', Cookies: [{ Name: 'a', Host: 'ads.example', IsSession: true, Length: '0' }] }],
      },
      { OptanonGroupId: 'X1', GroupName: 'Targeting Cookies', FirstPartyCookies: [{ Host: 'shop.example' }], Hosts: [] },
    ],
  },
}

it('reads what OneTrust publishes', () => {
  const { format, draft, notUnderstood } = importDocument(JSON.stringify(oneTrust))
  expect(format).toBe('onetrust')
  expect(draft.cookies).toEqual([
    {
      name: '_ga', type: 'cookie', service: 'google-analytics', category: 'statistics', purpose: 'Counts.', setBy: 'service',
      lifetime: '730 days', party: 'first', domains: ['shop.example'],
    },
    { name: 'a', type: 'cookie', provider: 'Ads Inc', category: 'statistics', lifetime: 'session', party: 'third', domains: ['ads.example'] },
  ])
  expect(notUnderstood.map(({ place, why }) => [place, why])).toEqual([['$.Groups[1].FirstPartyCookies[0]', 'has no name']])
})

it('reads a table that OneTrust exports, where lifespans are days', () => {
  const { format, draft } = importDocument('Name;Host;Category;Description;Lifespan;Extra\r\nx;.shop.example;Performance;"Counts; twice";365;?\r\ny;;Essential;Logs in;Session;\r\n')
  expect(format).toBe('onetrust')
  expect(draft.cookies).toEqual([
    { name: 'x', type: 'cookie', category: 'statistics', purpose: 'Counts; twice', lifetime: '365 days', domains: ['shop.example'] },
    { name: 'y', type: 'cookie', category: 'necessary', purpose: 'Logs in', lifetime: 'session' },
  ])
})

it('reads the Open Cookie Database, as CSV and as JSON', () => {
  const csv = 'ID,Platform,Category,Cookie / Data Key name,Domain,Description,Retention period,Data Controller,User Privacy & GDPR Rights Portals,Wildcard match\n'
    + '1,Acme Chat,Functional,chat_,.acme.example (3rd party) or the site\'s own,"Keeps ""the"" chat",2 years,Acme,https://acme.example,1\n'
    + '2,,Security,csrf,,Guards,various,,,0\n'
  const json = JSON.stringify({ 'Acme Chat': [{ id: '1', category: 'Functional', cookie: 'chat_', domain: '.acme.example (3rd party)', description: 'Keeps "the" chat', retentionPeriod: '2 years', dataController: 'Acme', privacyLink: '', wildcardMatch: '1' }] })
  const chat = {
    name: 'chat_*', type: 'cookie', service: 'acme-chat', provider: 'Acme', category: 'preferences', purpose: 'Keeps "the" chat',
    lifetime: '2 years', party: 'third', domains: ['acme.example'],
  }
  expect(importDocument(csv)).toMatchObject({
    format: 'open-cookie-database',
    draft: { cookies: [chat, { name: 'csrf', type: 'cookie', category: 'necessary', purpose: 'Guards' }] },
  })
  expect(importDocument(json)).toMatchObject({ format: 'open-cookie-database', draft: { cookies: [chat] } })
})

const klaro = `// our configuration
import title from './title.js'
var klaroConfig = {
  elementID: 'klaro',
  translations: { en: { acme: { description: \`Counts visits.\` } }, de: { acme: { description: 'Zählt Besuche.' } } },
  services: [
    { name: 'acme', title: 'Acme Counter', purposes: ['analytics', 'styling'], cookies: [/^acme_.*$/, ['one', '/', '.shop.example'], { pattern: '^two_(a|b)$' }, makeName(), /(?=x)/], callback: function () { steal() } },
    { name: 'matomo', purposes: ['analytics'], cookies: [], ...more },
    { name: 'theme', purposes: ['styling'], required: true, cookies: ['theme'] },
  ],
}`

it('reads a Klaro configuration without running it', () => {
  const read = importDocument(klaro)
  expect(read.format).toBe('klaro')
  expect(imported(klaro)).toBe(`categories:
  styling:
    consent: exempt
services:
  acme:
    category: statistics
    provider: Acme Counter
    purpose:
      en: Counts visits.
      de: Zählt Besuche.
  matomo: statistics
  theme: styling
cookies:
  - name: acme_*
    service: acme
    category: statistics
  - name: one
    service: acme
    category: statistics
    domains: [ shop.example ]
  - name: two_a
    service: acme
    category: statistics
  - name: two_b
    service: acme
    category: statistics
  - name: theme
    service: theme
    category: styling
`)
  expect(named(read).map((line) => line.replace(/: [^:]*$/, ''))).toEqual([
    '$.services[0]: styling', '$.services[0].cookies[3]: makeName()', '$.services[0].cookies[4]: /(?=x)/',
    'line 7: makeName()', 'line 7: function () { steal() }', 'line 8: ...more',
  ])
})

it.each([
  ['3', `CookieConsent.run({
  categories: { necessary: { readOnly: true }, analytics: { autoClear: { cookies: [{ name: /^_ga/ }, { name: '_gid' }] }, services: { px: { label: 'Acme Pixel', onAccept: () => {} } } } },
  language: { default: 'en', translations: {
    en: { preferencesModal: { sections: [{ title: 'x' }, { linkedCategory: 'analytics', cookieTable: { headers: { name: 'Cookie', desc: 'Description' }, body: [{ name: '_gid', desc: 'A &lt;day&gt;' }] } }] } },
    de: { preferencesModal: { sections: [{ linkedCategory: 'analytics', cookieTable: { headers: { name: 'Cookie', desc: 'Beschreibung' }, body: [{ name: '_gid', desc: 'Ein Tag' }] } }] } },
  } },
})`, [
    { name: '_gid', category: 'statistics', purpose: { en: 'A <day>', de: 'Ein Tag' }, service: 'google-analytics' },
    { name: '_ga*', category: 'statistics' },
  ]],
  ['2', `var cc = initCookieConsent()
cc.run({ languages: { en: { settings_modal: { cookie_table_headers: [{ col1: 'Name' }, { col2: 'Domain' }, { col3: 'Expiration' }, { col4: 'Description' }],
  blocks: [{ title: 'Use' }, { toggle: { value: 'analytics', readonly: false }, cookie_table: [{ col1: '^_ga', col2: 'shop.example', col3: '2 years', col4: 'Counts.', is_regex: true }] },
    { toggle: { value: 'ab', readonly: false }, cookie_table: [{ col1: 'ab', col2: 'shop.example', col3: '1 day', col4: 'Tests.' }] }] } } } })`, [
    { name: '_ga*', category: 'statistics', purpose: 'Counts.', lifetime: '2 years', domains: ['shop.example'] },
    { name: 'ab', category: 'ab', purpose: 'Tests.', lifetime: '1 day' },
  ]],
])('reads vanilla-cookieconsent %s', (_, text, cookies) => {
  const { format, draft } = importDocument(text)
  expect(format).toBe('vanilla-cookieconsent')
  expect(draft.cookies).toHaveLength(cookies.length)
  expect(draft.cookies).toMatchObject(cookies)
})

it('reads what a page hands to tarteaucitron', () => {
  const text = `(tarteaucitron.job = tarteaucitron.job || []).push('gtag')
tarteaucitron.job.push('youtube')
tarteaucitron.job.push(name)
tarteaucitron.services.acme = { "key": "acme", "type": "analytic", "name": "Acme Counter", "uri": "https://acme.example/privacy", "needConsent": true, "cookies": ["acme_id"], "js": function () {} }
tarteaucitron.services.lost = make()`
  const read = importDocument(text)
  expect(read.format).toBe('tarteaucitron')
  expect([...read.draft.services]).toEqual([
    ['google-analytics', { category: 'statistics' }], ['youtube', { category: 'marketing' }],
    ['acme', { category: 'statistics', provider: 'Acme Counter', policy: 'https://acme.example/privacy' }],
  ])
  expect(read.draft.cookies).toEqual([{ name: 'acme_id', type: 'cookie', service: 'acme', category: 'statistics' }])
  expect(named(read)).toEqual(['line 3: name: is no service\'s key', 'line 5: tarteaucitron.services.lost: is a service without data; it is not run'])
})

describe('the format', () => {
  it('can be forced, and a wrong one is told', () => {
    expect(importDocument(klaro, { from: 'klaro' }).format).toBe('klaro')
    expect(refusal(klaro, { from: 'iab' })).toBe('No iab declaration was found in it. Leave out --from, or name another format.')
    expect(refusal('Some prose, with a comma.')).toMatch(/^No declaration of a known format was found/)
    expect(refusal(' \n')).toBe('It is empty.')
  })

  it('of records with known keys needs no name', () => {
    expect(importDocument('[{ "cookieName": "x", "description": "Y", "category": "ads", "duration": "1 day" }]').draft.cookies).toEqual([
      { name: 'x', type: 'cookie', category: 'marketing', purpose: 'Y', lifetime: '1 day' },
    ])
  })
})
