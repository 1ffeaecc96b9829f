import { describe, expect, it } from 'vitest'
import { importDocument } from '../../src/exchange/import-document.ts'
import { readPageRows } from '../../src/exchange/page-rows.ts'
import { splitHosts } from '../../src/exchange/printed-hosts.ts'
import { readPrintedLifetime } from '../../src/exchange/printed-lifetime.ts'
import { readPrintedName } from '../../src/exchange/printed-name.ts'
import { standardAliases } from '../../src/manifest/categories.ts'
import { imported, named } from './reading.ts'

describe('printed names', () => {
  it.each([
    ['_ga', '_ga', 1, null],
    ['_ga_# [x11]', '_ga_*', 11, null],
    ['NSC_xxxxx', 'NSC_*', 1, null],
    ['_ga_XXXXXXXXXX', '_ga_*', 1, null],
    ['_ga_<container-id>', '_ga_*', 1, null],
    ['_hjSession_{site_id}', '_hjSession_*', 1, null],
    ['boxxx_x', 'boxxx_x', 1, null],
    ['MAXXX', 'MAXXX', 1, null],
    ['wp-settings-...', 'wp-settings-*', 1, null],
    ['shop.acme.comLA_VISITOR_INFO', 'LA_VISITOR_INFO', 1, 'shop.acme.com'],
    ['acme.homepage.banner', 'acme.homepage.banner', 1, null],
    ['(unnamed)', null, 1, null],
    ['cart[items]', 'cart[items]', 1, null],
  ])('%s', (printed, name, count, host) => {
    expect(readPrintedName(printed)).toEqual({ name, count, host })
  })
})

it.each([
  ['acme.comwww.acme.com', 1, ['acme.com', 'www.acme.com']],
  ['store.acme.comsupport.acme.comwww.other.nlwww.other.com', 4, ['store.acme.com', 'support.acme.com', 'www.other.nl', 'www.other.com']],
  ['www.company.com', 1, ['www.company.com']],
  ['one.examplequeer.com', 1, ['one.examplequeer.com']],
  ['www.one.comzebra.two.com', 2, ['www.one.com', 'zebra.two.com']],
  ['.acme.com, cdn.acme.com', 2, ['.acme.com', 'cdn.acme.com']],
])('hosts in %s', (text, expected, hosts) => {
  expect(splitHosts(text, expected)).toEqual(hosts)
})

it.each([
  ['Session', 'session'], ['Persistent', 'persistent'], ['1 or 2 years', '1 or 2 years'], ['179 days', '179 days'],
  ['27 Years', '27 years'], ['approx. 2 years', '2 years'], ['30 seconds till 1 year', '30 seconds to 1 year'],
  ['2 years after last activity', '2 years'], ['1 year (refreshed)', '1 year'], ['when the browser is closed', 'session'],
  ['varies', null], ['Analytics', null], ['', null],
])('the lifetime %s', (printed, lifetime) => {
  expect(readPrintedLifetime(printed)).toBe(lifetime)
})

const policy = `Acme cookies
Cookie Policy
This site uses cookies.
1st Party Cookies
Cookie Name
Description
Expiration
Type
ACMESESSION
Keeps the session
Session
Functionality
NSC_xxxxx
Says which load balancer answers
Session
Strictly Necessary
lead
Where visitors come from
2 months
Targeting / Profiling
The Site
More prose about the site, with all its words.
3rd Party Cookies
Cookie Vendor Name
Description
Expiration
Type
Google Analytics
Counts visits
1 or 2 years
Analytical / Performance
Microsoft
Bing Ads UET tracking
30 minutes
Targeting / Profiling
Widgets by Nobody
Shows a widget
27 years
Authentication token
Is your site secure?
Find out.
`

describe('a policy in saved text', () => {
  it('is read row by row', () => {
    const { format, rows } = readPageRows(policy, standardAliases)
    expect(format).toBe('policy-table')
    expect(rows.map(({ name, service, party, place }) => [name ?? service, party, place])).toEqual([
      ['ACMESESSION', 'first', 'line 9'], ['NSC_xxxxx', 'first', 'line 13'], ['lead', 'first', 'line 17'],
      ['Google Analytics', 'third', 'line 28'], ['Microsoft', 'third', 'line 32'], ['Widgets by Nobody', 'third', 'line 36'],
    ])
  })

  it('becomes entries, and names what it can not place', () => {
    expect(imported(policy)).toBe(`services:
  google-analytics:
    category: statistics
    purpose: Counts visits
    lifetime: 1 or 2 years
  microsoft-uet:
    category: marketing
    purpose: Bing Ads UET tracking
    lifetime: 30 minutes
  widgets-by-nobody:
    provider: Widgets by Nobody
    purpose: Shows a widget
    lifetime: 27 years
cookies:
  - name: ACMESESSION
    category: preferences
    purpose: Keeps the session
    lifetime: session
    party: first
  - name: NSC_*
    service: citrix-netscaler
    category: necessary
    purpose: Says which load balancer answers
    setBy: server
    lifetime: session
    party: first
  - name: lead
    category: marketing
    purpose: Where visitors come from
    lifetime: 2 months
    party: first
`)
    expect(named(importDocument(policy))).toEqual([
      'line 36: Authentication token: is no known category, so the entry has none; say it under `aliases` of one, or choose one',
    ])
  })

  it('names a row that lost a cell, and goes on behind it', () => {
    const text = policy.replace('Keeps the session\n', '')
    const read = importDocument(text)
    expect(read.draft.cookies.map(({ name }) => name)).toEqual(['NSC_*', 'lead'])
    expect(named(read)[0]).toBe('line 9: ACMESESSION | Session | Functionality: lacks a cell of its row')
  })

  it('keeps a row whose lifetime is none', () => {
    const read = importDocument(policy.replace('\nSession\nStrictly', '\nvaries\nStrictly'))
    expect(read.draft.cookies.map(({ name, lifetime }) => [name, lifetime])).toEqual([
      ['ACMESESSION', 'session'], ['NSC_*', undefined], ['lead', '2 months'],
    ])
    expect(named(read)[0]).toBe('line 13: varies: is no lifetime, so the entry has none')
  })
})

const lostTable = `<div><label>Necessary</label><label>Statistics</label><label>Marketing</label><td>  BALANCER [x3]</td>
<td>  <a href="https://jobs.example/privacy"> Jobs </a>acme.comwww.acme.com</td><td>  Spreads visitors.</td><td>  Session</td><td>  HTTP</td>
<td>  plain</td></div> <td><td>  Does something.  </td></td> <div><td>  1 day</td><td>  HTTP</td>
<td>  Has lost its name.</td><td>  399 days</td><td>  HTTP</td>
<td>  www.acme.com</td><td>  Has lost its name too.</td><td>  Session</td><td>  HTML</td>
<td>  track/pxl/</td><td>  Pending</td><td>  Session</td><td>  Pixel</td>
<td>  (unnamed)</td><td>  Pending</td><td>  Session</td><td>  Pixel</td>
<td>  kept::#</td><td>  Remembers.</td><td>  Persistent</td><td>  HTML</td>
<td>  tab_#</td><td>  Remembers a tab.</td><td>  Session</td><td>  HTML</td>
<td>  logs#entries</td><td>  Pending</td><td>  Persistent</td><td>  IDB</td>
<td>  shop.acme.comVISITOR_INFO</td><td>  Pending</td><td>  Session</td><td>  HTTP</td></div>
<td>the end</td>`

describe('a declaration whose table is lost', () => {
  it('is read by how its rows end', () => {
    const { format, rows } = readPageRows(lostTable, standardAliases)
    expect(format).toBe('cookiebot')
    expect(rows.map(({ name, type, lifetime }) => [name, type, lifetime])).toEqual([
      ['BALANCER [x3]', 'HTTP', 'Session'], ['plain', 'HTTP', '1 day'], [null, 'HTTP', '399 days'], [null, 'HTML', 'Session'],
      ['track/pxl/', 'Pixel', 'Session'], ['(unnamed)', 'Pixel', 'Session'], ['kept::#', 'HTML', 'Persistent'],
      ['tab_#', 'HTML', 'Session'], ['logs#entries', 'IDB', 'Persistent'], ['shop.acme.comVISITOR_INFO', 'HTTP', 'Session'],
    ])
    expect(rows[0]?.providers).toEqual([
      { name: 'Jobs', host: null, policy: 'https://jobs.example/privacy' },
      { name: null, host: 'acme.com', policy: null }, { name: null, host: 'www.acme.com', policy: null },
    ])
    expect(rows[3]?.providers).toEqual([{ name: null, host: 'www.acme.com', policy: null }])
    // Three switches beside each other head nothing.
    expect(new Set(rows.map(({ category }) => category))).toEqual(new Set([null]))
  })

  it('becomes entries of the right types', () => {
    const read = importDocument(lostTable)
    expect(read.rows).toBe(10)
    expect(read.draft.cookies.map(({ name, type, domains }) => [name, type, domains])).toEqual([
      ['BALANCER', 'cookie', ['acme.com', 'www.acme.com']], ['plain', 'cookie', undefined], ['track/pxl/', 'pixel', undefined],
      ['kept::*', 'local-storage', undefined], ['tab_*', 'session-storage', undefined], ['logs', 'indexed-db', undefined],
      ['VISITOR_INFO', 'cookie', ['shop.acme.com']],
    ])
    expect(named(read)).toHaveLength(3)
    expect(read.draft.cookies[2]).toMatchObject({ purpose: 'Pending' })
  })

  it('is read the same as saved text, with its sections', () => {
    const text = 'Necessary (2)\nNeeded for the site to work.\n_a [x2]\nAcmewww.acme.com\nKeeps things.\nSession\nHTTP\n_b\nKeeps more.\n1 year\nHTTP\n'
      + 'Marketing (1)\n_c\nAdvertises.\n2 years\nPixel\nUnclassified (1)\n_d\nPending\nSession\nHTTP\n'
    const { draft } = importDocument(text)
    expect(draft.cookies.map(({ name, category }) => [name, category])).toEqual([
      ['_a', 'necessary'], ['_b', 'necessary'], ['_c', 'marketing'], ['_d', undefined],
    ])
  })
})

const table = `<h2>Statistics cookies (1)</h2><p>We count.</p><table class="CookieDeclarationTable"><thead><tr><th>Name</th><th>Provider</th>
<th>Purpose</th><th>Maximum Storage Duration</th><th>Type</th></tr></thead><tbody><tr><td>_ga<br>_gid</td><td><a href="https://policies.google.com/privacy">Google</a></td>
<td><p>Counts &lt;visits&gt;</p><p>twice.</p></td><td>2 years</td><td>HTTP Cookie</td></tr>
<tr><td colspan="5">Marketing</td></tr><tr><td>_x</td><td></td><td>Ads</td><td>1 year</td><td>HTML Local Storage</td></tr></tbody></table>
<script>var table = "<table><tr><td>no</td></tr></table>"</script>`

it('reads tables with their markup: lists of names, empty cells, sections inside', () => {
  expect(imported(table)).toBe(`cookies:
  - name: _ga
    service: google-analytics
    category: statistics
    purpose: Counts <visits> twice.
    setBy: service
    lifetime: 2 years
  - name: _gid
    service: google-analytics
    category: statistics
    purpose: Counts <visits> twice.
    setBy: service
    lifetime: 2 years
  - name: _x
    type: local-storage
    category: marketing
    purpose: Ads
    lifetime: 1 year
`)
})

it('reads Markdown tables', () => {
  const markdown = '# Our cookies\n\n## Essential\n\n| Cookie | Set by | Description | Expires |\n|:--|---|---|--:|\n'
    + '| `sid` | **Acme** | Keeps a \\| and &lt;b&gt; | Session |\n| `a*b` | [Acme](https://acme.example) | x | 1 year |\n\n## Ads\n\n'
    + '| Vendor | Purpose | Lifespan |\n|---|---|---|\n| Facebook | Ads | 90 days |\n'
  const { draft } = importDocument(markdown)
  expect(draft.cookies).toEqual([
    { name: 'sid', type: 'cookie', provider: 'Acme', category: 'necessary', purpose: 'Keeps a | and <b>', lifetime: 'session' },
    { name: 'a*b', type: 'cookie', provider: 'Acme', category: 'necessary', purpose: 'x', lifetime: '1 year' },
  ])
  expect([...draft.services.keys()]).toEqual(['meta-pixel'])
})

it('takes the categories that a manifest knows', () => {
  const aliases = new Map([...standardAliases, ['sponsoring', 'marketing']])
  const text = 'Name\tPurpose\tExpiry\tCategory\nx\tAds\t1 day\tSponsoring\n'
  expect(importDocument(text, { aliases }).draft.cookies[0]).toMatchObject({ name: 'x', category: 'marketing' })
})
