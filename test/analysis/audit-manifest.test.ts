import { describe, expect, it } from 'vitest'
import { auditManifest } from '../../src/analysis/audit-manifest.ts'

const file = '/shop/.cookierc'

/** The flaws of a manifest: kind and JSON path of each. */
function flawsOf(text: string): string[] {
  return auditManifest(text, file).map(({ kind, at }) => `${kind} ${at.path}`)
}

/** The flaws of one entry of `cookies`, by kind. */
function entryFlaws(entry: string): string[] {
  return auditManifest(`cookies:\n  - ${entry}`, file).map(({ kind }) => kind)
}

describe('a sound manifest', () => {
  it.each([
    ['nothing but entries', 'cookies:\n  - { name: theme, category: preferences, purpose: Keeps the colours., lifetime: 1 year }'],
    ['a service of the catalogue', 'services:\n  google-analytics: statistics'],
    ['a service that it describes', 'services:\n  acme: { category: statistics, provider: Acme, hosts: [m.acme.example] }'],
    ['a described service that an entry names', 'services:\n  acme: { category: statistics, provider: Acme }\ncookies:\n  - { name: a_b, service: acme }'],
    ['a platform and a gate', 'consent:\n  platforms: [cookiebot]\n  gates: [hasConsent($category)]'],
    ['a stronger category than ours', 'services:\n  google-analytics: marketing'],
  ])('%s', (_, text) => {
    expect(flawsOf(text)).toEqual([])
  })
})

describe('weakCategory', () => {
  it.each([
    ['advertising as necessary', '{ name: _fbp, category: necessary }', ['weakCategory']],
    ['by an alias', '{ name: _fbp, category: Strictly Necessary }', ['weakCategory']],
    ['advertising as statistics', '{ name: _fbp, category: statistics }', ['weakCategory']],
    ['in its category', '{ name: _fbp, category: marketing }', []],
    ['a name that nobody knows', '{ name: my_own, category: necessary }', []],
    ['a name that says too little', '{ name: id, category: necessary }', []],
    ['as the key of the service that is named', '{ name: my_own, service: intercom, category: necessary }', ['weakCategory']],
    ['without a category of its own', '{ name: _fbp }', []],
  ])('%s', (_, entry, kinds) => {
    expect(entryFlaws(entry)).toEqual(kinds)
  })

  it('goes by the aliases of the manifest', () => {
    expect(flawsOf('categories:\n  necessary: { aliases: [Base] }\nservices:\n  meta-pixel: Base')).toEqual(['weakCategory $.services.meta-pixel'])
  })

  it('leaves a project\'s own categories alone', () => {
    expect(flawsOf('categories:\n  ab-testing: {}\nservices:\n  meta-pixel: ab-testing')).toEqual([])
  })
})

describe('pendingPurpose', () => {
  it.each(['""', 'Pending', 'TBD', 'todo', '"TODO: say what it is for."', '"-"', 'N/A', 'Unclassified', 'my_own', 'My own', '{ en: Counts., de: Pending }'])('%s', (purpose) => {
    expect(entryFlaws(`{ name: my_own, category: necessary, purpose: ${purpose} }`)).toEqual(['pendingPurpose'])
  })

  it.each(['Keeps the tbd setting.', 'Counts visits.', 'Todoist', 'None of your clicks is kept.'])('but not %s', (purpose) => {
    expect(entryFlaws(`{ name: my_own, category: necessary, purpose: ${purpose} }`)).toEqual([])
  })
})

describe('implausibleLifetime', () => {
  it.each([
    ['cookie', '27 years', true],
    ['cookie', '0 days', true],
    ['cookie', 'session or 1 day', true],
    ['session-storage', '2 days', true],
    ['session-storage', 'persistent', true],
    ['local-storage', 'session', true],
    ['cookie', '2 years', false],
    ['cookie', '1 or 2 years', false],
    ['cookie', 'session', false],
    ['session-storage', 'session', false],
    ['local-storage', 'persistent', false],
    ['local-storage', '1 year', false],
  ])('%s for %s: %s', (type, lifetime, isFlawed) => {
    const kinds = entryFlaws(`{ name: my_own, category: necessary, type: ${type}, lifetime: ${lifetime} }`)
    expect(kinds).toEqual(isFlawed ? ['implausibleLifetime'] : [])
  })
})

describe('unknownService', () => {
  it('tells the nearest id', () => {
    const [flaw] = auditManifest('services:\n  google-analytcs: statistics', file)
    expect(flaw).toMatchObject({ kind: 'unknownService', data: { hint: ' Did you mean `google-analytics`?' } })
  })

  it.each([
    ['an entry names', 'cookies:\n  - { name: my_own, service: acmee }', '$.cookies[0].service'],
    ['a tag manager loads', 'services:\n  google-tag-manager: { category: statistics, loads: [meta-pixl] }', '$.services.google-tag-manager.loads[0]'],
  ])('that %s', (_, text, path) => {
    expect(flawsOf(text)).toEqual([`unknownService ${path}`])
  })
})

describe('gates and platforms', () => {
  it('tells where a gate breaks', () => {
    const [flaw] = auditManifest('consent:\n  gates:\n    - { when: "a(($category", grants: [marketing] }', file)
    expect(flaw).toMatchObject({ kind: 'badGate', at: { path: '$.consent.gates[0].when', line: 3 } })
    expect(Number(flaw?.data['place'])).toBeGreaterThan(2)
  })

  it('knows the platforms', () => {
    expect(flawsOf('consent: { platforms: [cookiebott] }')).toEqual(['schema $.consent.platforms[0]'])
  })
})

describe('what makes a manifest unreadable', () => {
  it.each([
    ['regime: perhaps', 'schema $.regime'],
    ['cookies:\n  - { name: a }\n  - { name: a }', 'duplicate $.cookies[1]'],
    ['services:\n  meta-pixel: nonsense', 'unknownCategory $.services.meta-pixel'],
    ['extends: ./absent.yaml', 'unreadable $.extends'],
  ])('%s', (text, flaw) => {
    expect(flawsOf(text)).toEqual([flaw])
  })
})
