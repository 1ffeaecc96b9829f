import { describe, expect, it } from 'vitest'
import type { Manifest } from '../../src/model/manifest.ts'
import type { KnownProblem } from '../../src/manifest/node.ts'
import { parseManifest, parseManifestValue } from '../../src/manifest/parse.ts'

const file = '/shop/.cookierc'

function read(text: string): Manifest {
  const reading = parseManifest(text, file)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.value
}

function problemsOf(text: string): readonly KnownProblem[] {
  const reading = parseManifest(text, file)
  return reading.ok ? [] : reading.problems
}

/** Problems as `line:column path`. */
function placesOf(text: string): readonly string[] {
  return problemsOf(text).map(({ line, column, path }) => `${line}:${column} ${path}`)
}

describe('what a manifest says', () => {
  it('has a default for everything', () => {
    expect(read('{}')).toMatchObject({
      path: file,
      sources: [file],
      regime: 'opt-in',
      domains: [],
      consent: { platforms: null, infer: true, gates: [], modes: [], autoBlocking: false },
      stores: [],
    })
  })

  it('takes keys that are left empty for nothing', () => {
    const manifest = read('domains:\nconsent:\ncategories:\nservices:\ncookies:\n')
    expect(manifest).toMatchObject({ domains: [], stores: [], consent: { platforms: null } })
    expect(manifest.services.size).toBe(0)
  })

  it('reads regime, domains and consent', () => {
    const manifest = read(`
$schema: ./schema.json
regime: opt-out
domains: [Example.com]
consent:
  platforms: [cookiebot]
  infer: false
  autoBlocking: true
  modes: [google-consent-mode]
  gates:
    - hasConsent($category)
    - <ConsentGate category=$category>
    - onConsent($category, $granted)
    - { when: "readChoice() === 'all'", grants: [statistics, marketing] }
    - when: allows($category)
`)
    expect(manifest).toMatchObject({
      regime: 'opt-out',
      domains: ['example.com'],
      consent: { platforms: ['cookiebot'], infer: false, autoBlocking: true, modes: [{ id: 'google-consent-mode', setIn: null }] },
    })
    expect(manifest.consent.gates).toEqual([
      { when: 'hasConsent($category)', grants: null },
      { when: '<ConsentGate category=$category>', grants: null },
      { when: 'onConsent($category, $granted)', grants: null },
      { when: "readChoice() === 'all'", grants: ['statistics', 'marketing'] },
      { when: 'allows($category)', grants: null },
    ])
  })

  it('tells no platform at all from every platform', () => {
    expect(read('consent: { platforms: [] }').consent.platforms).toEqual([])
    expect(read('consent: { infer: true }').consent.platforms).toBeNull()
  })

  it('reads services in short and long form', () => {
    const { services } = read(`
services:
  google-analytics: statistics
  known:
  acme-metrics:
    category: statistics
    provider: Acme
    purpose: { en: Measures., de: Misst. }
    lifetime: 1 year
    hosts: [metrics.acme.example, collect.acme.example/px]
    globals: [acme]
    packages: ["@acme/metrics"]
    policy: https://acme.example/privacy
    loads: [meta-pixel]
`)
    expect(services.get('google-analytics')).toMatchObject({ category: 'statistics', hosts: [] })
    expect(services.get('known')).toMatchObject({ id: 'known', category: null })
    expect(services.get('acme-metrics')).toEqual({
      id: 'acme-metrics',
      category: 'statistics',
      provider: 'Acme',
      purpose: { en: 'Measures.', de: 'Misst.' },
      lifetime: { seconds: 31_536_000 },
      hosts: ['metrics.acme.example', 'collect.acme.example/px'],
      globals: ['acme'],
      packages: ['@acme/metrics'],
      policy: 'https://acme.example/privacy',
      loads: ['meta-pixel'],
    })
  })

  it('reads every key of an entry, and knows its defaults', () => {
    const { stores } = read(`
cookies:
  - name: _ga_*
    type: local-storage
    service: google-analytics
    provider: Google
    category: statistics
    purpose: Counts visits.
    purposes: [1, 8]
    setBy: service
    refresh: true
    lifetime: 1 or 2 years
    party: first
    domains: [Example.com]
    attributes: { secure: true, sameSite: lax, httpOnly: false, partitioned: true, path: /, domain: example.com }
  - name: plain
`)
    expect(stores).toEqual([
      {
        name: '_ga_*', type: 'local-storage', service: 'google-analytics', provider: 'Google', category: 'statistics',
        purpose: 'Counts visits.', purposes: [1, 8], setBy: 'service', refresh: true, lifetime: { seconds: 63_072_000 },
        party: 'first', domains: ['example.com'],
        attributes: {
          secure: true, sameSite: 'Lax', httpOnly: false, partitioned: true, path: '/', domain: 'example.com',
        },
      },
      {
        name: 'plain', type: 'cookie', service: null, provider: null, category: null, purpose: null, purposes: [],
        setBy: 'code', refresh: false, lifetime: null, party: null, domains: [], attributes: {},
      },
    ])
  })

  it('declares the service that only an entry names, without its category', () => {
    const { services } = read(`
cookies: [{ name: _fbp, service: meta-pixel, category: marketing }, { name: b, service: own }]
services: { own: statistics }`)
    expect(services.get('meta-pixel')).toMatchObject({ id: 'meta-pixel', category: null, loads: [] })
    expect(services.get('own')?.category).toBe('statistics')
  })

  it('reads an entry once for each type and each set of domains', () => {
    const entries = ['name: a', 'name: a, type: indexed-db', 'name: a, domains: [x.y]', 'name: a, domains: [x.z]']
    expect(read(`cookies: [${entries.map((entry) => `{ ${entry} }`).join(', ')}]`).stores).toHaveLength(4)
  })
})

describe('notations', () => {
  it.each([
    ['YAML', '# all of it\ncookies:\n  - name: a # one\n'],
    ['JSON', '{ "cookies": [{ "name": "a" }] }'],
    ['JSON with tabs', '{\n\t"cookies": [\n\t\t{\n\t\t\t"name": "a"\n\t\t}\n\t]\n}\n'],
    ['JSON with comments', '// first\n{\n  /* a\n  // b */ "cookies": [ // c\n  { "name": "a" }, // "d": {\n  ],\n}\n'],
    ['a comment after a number', '{ "cookies": [{ "name": "a", "purposes": [1// c\n] }] }'],
    ['what looks like a comment in a text', '{ "$schema": "https://x//y /* no */", "cookies": [{ "name": "a" }] }'],
    ['a comment after a colon', '{ "cookies":/* c */[{ "name":// d\n"a" }] }'],
    ['a byte order mark', '\uFEFF{ // c\n"cookies": [{ "name": "a" }] }'],
    ['carriage returns', 'cookies:\r\n  - name: a\r\n'],
    ['an anchor', 'cookies:\n  - &e { name: a }\n'],
    ['an apostrophe in YAML in braces', "{ cookies: [{ name: 'a', purpose: don't }] } // worry"],
  ])('%s', (_title, text) => {
    expect(parseManifest(text, file)).toMatchObject({ ok: true, value: { stores: [{ name: 'a' }] } })
  })

  it('keeps `//` in unquoted addresses', () => {
    const { services } = read('{ services: { acme: { policy: https://acme.example/privacy } } }')
    expect(services.get('acme')?.policy).toBe('https://acme.example/privacy')
  })

  it('writes out aliases and merge keys', () => {
    const { stores } = read(`
cookies:
  - &first { name: a, lifetime: 1 day, party: first }
  - { <<: *first, name: b, lifetime: 2 days }
`)
    expect(stores[1]).toMatchObject({ name: 'b', party: 'first', lifetime: { seconds: 172_800 } })
  })

  it('keeps places behind comments', () => {
    expect(placesOf('// c\n{ /* c */ "regime": "x" }')).toEqual(['2:21 $.regime'])
  })

  it('reads the manifest inside a package.json, with paths from its root', () => {
    const text = '{\n  "name": "shop",\n  "cookierc": { "regime": "both" }\n}'
    const reading = parseManifest(text, '/shop/package.json')
    expect(reading).toMatchObject({ ok: false, problems: [{ line: 3, column: 27, path: '$.cookierc.regime' }] })
  })

  it('reads values that code computed', () => {
    const reading = parseManifestValue({ cookies: [{ name: 'a', lifetime: undefined }], regime: 'both' }, file)
    expect(reading).toMatchObject({ ok: false, problems: [{ line: null, path: '$.regime' }] })
    expect(parseManifestValue({ cookies: [{ name: 'a' }] }, file)).toMatchObject({ ok: true })
  })

  it.each([
    [() => ({}), 'a function'],
    [Promise.resolve({}), 'a promise'],
    [new Map(), 'an instance of a class'],
    [1n, 'a bigint'],
    [undefined, 'undefined'],
    [Symbol('x'), 'a symbol'],
  ])('refuses what is no plain data: %s', (value, name) => {
    const reading = parseManifestValue({ cookies: [value] }, file)
    expect(reading).toMatchObject({ ok: false, problems: [{ path: '$.cookies[0]' }] })
    expect(JSON.stringify(reading)).toContain(name)
  })
})

describe('problems', () => {
  it.each([
    ['regime: both', '1:9 $.regime', 'one of opt-in, opt-out'],
    ['regime: optin', '1:9 $.regime', 'Did you mean `opt-in`?'],
    ['cookie: []', '1:1 $.cookie', 'Did you mean `cookies`?'],
    ['zzzzzzz: []', '1:1 $.zzzzzzz', 'Known here: $schema, extends'],
    ['domains: example.com', '1:10 $.domains', 'a list'],
    ['domains: [https://example.com]', '1:11 $.domains[0]', 'without scheme'],
    ['consent: { gates: [hasConsent()] }', '1:20 $.consent.gates[0]', '`$category`'],
    ['consent: { gates: [{ when: all() }] }', '1:20 $.consent.gates[0]', 'add `grants: [<category>]`'],
    ['consent: { gates: [{ when: all(), grants: [] }] }', '1:43 $.consent.gates[0].grants', 'name at least one'],
    ['consent: { gates: [{ grants: [ads] }] }', '1:20 $.consent.gates[0]', '`when` is missing'],
    ['consent: { gates: [7] }', '1:20 $.consent.gates[0]', 'hasConsent($category)'],
    ['consent: { infer: yes }', '1:19 $.consent.infer', 'true or false'],
    ['categories: { marketing: { consent: optional } }', '1:37 $.categories.marketing.consent', 'required, exempt'],
    ['categories: { marketing: { maxLifetime: 13 } }', '1:41 $.categories.marketing.maxLifetime', 'with its unit'],
    ['services: { acme: { host: [a.b] } }', '1:21 $.services.acme.host', '`hosts`'],
    ['services: { acme: { hosts: ["https://a.b"] } }', '1:29 $.services.acme.hosts[0]', 'without its scheme'],
    ['services: { acme: [statistics] }', '1:19 $.services.acme', 'a category, or a map'],
    ['services: { "a b": 5 }', '1:20 $.services["a b"]', 'a category'],
    ['cookies: { name: a }', '1:10 $.cookies', 'a list'],
    ['cookies: [a]', '1:11 $.cookies[0]', 'a map'],
    ['cookies: [{ type: cookie }]', '1:11 $.cookies[0]', '`name` is missing'],
    ['cookies: [{ name: 5 }]', '1:19 $.cookies[0].name', 'quotes'],
    ['cookies: [{ name: "" }]', '1:19 $.cookies[0].name', 'Nothing'],
    ['cookies: [{ name: a, type: localStorage }]', '1:28 $.cookies[0].type', 'Did you mean `local-storage`?'],
    ['cookies: [{ name: a }, { name: b }, { name: c, lifetime: soon }]', '1:58 $.cookies[2].lifetime', '`13 months`'],
    ['cookies: [{ name: a, purposes: [12] }]', '1:33 $.cookies[0].purposes[0]', 'from 1 to 11'],
    ['cookies: [{ name: a, purpose: {} }]', '1:31 $.cookies[0].purpose', 'a text a language'],
    ['cookies: [{ name: a, purpose: { en: 1 } }]', '1:37 $.cookies[0].purpose.en', 'a text'],
    ['cookies: [{ name: a, setBy: me }]', '1:29 $.cookies[0].setBy', 'tag-manager'],
    ['cookies: [{ name: a, refresh: 1 }]', '1:31 $.cookies[0].refresh', 'true or false'],
    ['cookies: [{ name: a, party: second }]', '1:29 $.cookies[0].party', 'first, third'],
    ['cookies: [{ name: a, attributes: { samesite: Lax } }]', '1:36 $.cookies[0].attributes.samesite', '`sameSite`'],
    ['cookies: [{ name: a, category: statistcs }]', '1:32 $.cookies[0].category', 'Did you mean `statistics`?'],
    ['services: { acme: unheard-of-thing }', '1:19 $.services.acme', 'add it under `categories`'],
    ['extends: 5', '1:10 $.extends', 'a path such as'],
    ['- a', '1:1 $', 'a map'],
    ['just text', '1:1 $', 'a map'],
    ['', '1:1 $', 'empty'],
    ['# nothing but this\n', '1:1 $', 'empty'],
    ['regime: opt-in\nregime: opt-out', '2:1 $.regime', 'the first is on line 1'],
    ['cookies: [{ name: a, name: b }]', '1:22 $.cookies[0].name', 'second time'],
    ['cookies: [{ name: a }, { type: cookie, name: a }]', '1:24 $.cookies[1]', 'already declared as $.cookies[0]'],
    ['categories: { ads: {}, marketing: {} }', '1:24 $.categories.marketing', 'already declared'],
    ['categories: { a: { aliases: [X] }, b: { aliases: [x] } }', '1:51 $.categories.b.aliases[0]', 'stands for'],
    ['a: 1\n---\nb: 2', '2:1 $', 'one document'],
    ['cookies: !!js/function x', '1:10 $', 'plain data'],
    ['cookies: [\n', '2:1 $', 'neither valid YAML nor JSON'],
    ['{ "cookies": [ }', '1:16 $', 'neither valid YAML nor JSON'],
    ['cookies: [{ name: *_ga }]', '1:19 $.cookies[0].name', 'in quotes: \'*_ga\''],
    ['? [a]\n: b', '1:3 $', 'can\'t be a key'],
    ['<<: 5', '1:1 $.<<', 'alias'],
    ['$import: ./evil.cjs', '1:1 $.$import', 'no key'],
  ])('%s', (text, place, words) => {
    const [first] = problemsOf(text)
    expect(placesOf(text)[0]?.replace('$["<<"]', '$.<<')).toBe(place)
    expect(first?.message).toContain(words)
    expect(first?.file).toBe(file)
  })

  it('come all at once, in the order of the text', () => {
    const text = 'regime: x\ncookies:\n  - { nam: a }\n  - { name: b, lifetime: soon, party: 1 }\nfoo: 1\n'
    expect(placesOf(text)).toEqual([
      '1:9 $.regime', '3:7 $.cookies[0].nam', '3:5 $.cookies[0]', '4:26 $.cookies[1].lifetime',
      '4:39 $.cookies[1].party', '5:1 $.foo',
    ])
  })

  it('say their kind', () => {
    const texts = ['a: [', 'regime: x', 'cookies: []\ncookies: []', 'services: { a: nobody }', 'extends: ./nowhere']
    expect(texts.map((text) => problemsOf(text)[0]?.kind)).toEqual([
      'syntax', 'schema', 'duplicate', 'unknownCategory', 'extends',
    ])
  })
})
