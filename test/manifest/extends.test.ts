import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Manifest } from '../../src/model/manifest.ts'
import { readManifest } from '../../src/manifest/parse.ts'
import { folderWith } from './folder.ts'

function read(files: Readonly<Record<string, string>>, path = '.cookierc'): Manifest {
  const reading = readManifest(join(folderWith(files), path))
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.value
}

function messagesOf(files: Readonly<Record<string, string>>, path = '.cookierc'): readonly string[] {
  const reading = readManifest(join(folderWith(files), path))
  return reading.ok ? [] : reading.problems.map(({ message }) => message)
}

describe('merging', () => {
  it('lets the nearer value win and joins the rest', () => {
    const manifest = read({
      '.cookierc': `
extends: ./base.yaml
regime: opt-out
domains: [near.example, both.example]
consent: { infer: false, gates: [near($category)], platforms: [onetrust] }
categories: { marketing: { maxLifetime: 6 months, aliases: [Near] }, own: {} }
services:
  google-analytics: marketing
  acme: { hosts: [b.example], provider: Nearer }
cookies:
  - { name: _ga, lifetime: 1 day, purposes: [8], attributes: { secure: true } }
  - name: only-near
`,
      'base.yaml': `
regime: opt-in
domains: [both.example, base.example]
consent: { infer: true, autoBlocking: true, gates: [base($category)], platforms: [cookiebot] }
categories: { ads: { consent: exempt, aliases: [Base] }, theirs: { consent: exempt } }
services:
  google-analytics: { category: statistics, provider: Google }
  acme: { hosts: [a.example], provider: Farther, category: statistics }
cookies:
  - { name: _ga, category: statistics, lifetime: 2 years, purposes: [1], attributes: { path: / } }
  - { name: _ga, type: local-storage, lifetime: persistent }
  - { name: _ga, domains: [a.b], lifetime: session }
`,
    })
    expect(manifest.regime).toBe('opt-out')
    expect(manifest.domains).toEqual(['both.example', 'base.example', 'near.example'])
    expect(manifest.consent).toMatchObject({ infer: false, autoBlocking: true, platforms: ['cookiebot', 'onetrust'] })
    expect(manifest.consent.gates.map(({ when }) => when)).toEqual(['base($category)', 'near($category)'])
    expect(manifest.categories.get('marketing')).toEqual({ consent: 'exempt', maxLifetime: { seconds: 15_768_000 } })
    expect([manifest.aliases.get('near'), manifest.aliases.get('base')]).toEqual(['marketing', 'marketing'])
    expect([...manifest.categories.keys()].slice(4)).toEqual(['theirs', 'own'])
    expect(manifest.services.get('google-analytics')).toMatchObject({ category: 'marketing', provider: 'Google' })
    expect(manifest.services.get('acme')).toMatchObject({
      hosts: ['a.example', 'b.example'], provider: 'Nearer', category: 'statistics',
    })
    expect(manifest.stores.map(({ name, type, domains }) => [name, type, ...domains])).toEqual([
      ['_ga', 'cookie'], ['_ga', 'local-storage'], ['_ga', 'cookie', 'a.b'], ['only-near', 'cookie'],
    ])
    expect(manifest.stores[0]).toMatchObject({
      category: 'statistics', lifetime: { seconds: 86_400 }, purposes: [1, 8], attributes: { secure: true, path: '/' },
    })
  })

  it('tells entries by name, type and domains in any order and case, and by nothing else', () => {
    const identities = [
      'name: a', 'name: b', 'name: a, type: pixel', 'name: a, domains: [x.y]', 'name: a, domains: [x.y, z.y]',
    ]
    const same: Readonly<Record<string, string>> = {
      'name: a': 'name: a, type: cookie, domains: []',
      'name: a, domains: [x.y, z.y]': 'name: a, domains: [Z.y, X.y, z.Y]',
    }
    for (const base of identities) {
      for (const nearer of identities) {
        const { stores } = read({
          '.cookierc': `extends: ./base.yaml\ncookies: [{ ${same[nearer] ?? nearer}, provider: near }]`,
          'base.yaml': `cookies: [{ ${base}, provider: base }]`,
        })
        const providers = stores.map(({ provider }) => provider)
        expect([base, nearer, providers]).toEqual([base, nearer, base === nearer ? ['near'] : ['base', 'near']])
      }
    }
  })

  it('changes nothing where a base says the same, or is left out', () => {
    const entry = '{ name: a, category: ads, purposes: [1], domains: [a.b] }'
    const text = `cookies: [${entry}]\nservices: { x: ads }\ndomains: [a.b]\n`
    const alone = read({ '.cookierc': text })
    const doubled = read({ '.cookierc': `${text}extends: ./base.yaml`, 'base.yaml': text })
    const onEmpty = read({ '.cookierc': `${text}extends: ./base.yaml`, 'base.yaml': '{}' })
    const emptied = read({ '.cookierc': 'extends: ./base.yaml\ncookies:\nservices:\n', 'base.yaml': text })
    for (const other of [doubled, onEmpty, emptied]) {
      expect(other.stores).toEqual(alone.stores)
      expect(other.services).toEqual(alone.services)
      expect(other.domains).toEqual(alone.domains)
    }
  })

  it('lets the later of a list win, and counts a base of both once', () => {
    const files = {
      '.cookierc': 'extends: [./one.yaml, ./two.yaml]',
      'one.yaml': 'extends: ./common.yaml\nregime: opt-out',
      'two.yaml': 'extends: ./common.yaml\ncookies: [{ name: a, provider: two }]',
      'common.yaml': 'regime: opt-in\ncookies: [{ name: a, provider: common }]',
    }
    const manifest = read(files)
    expect(manifest.regime).toBe('opt-out')
    expect(manifest.stores[0]?.provider).toBe('two')
    expect(manifest.sources.map((file) => file.split(/[\\/]/).at(-1))).toEqual([
      '.cookierc', 'two.yaml', 'one.yaml', 'common.yaml',
    ])
  })

  it('canonicalises with the aliases of all files', () => {
    const { stores } = read({
      '.cookierc': 'extends: ./base.yaml\ncookies: [{ name: a, category: Sponsoring }]',
      'base.yaml': 'categories: { marketing: { aliases: [Sponsoring] } }',
    })
    expect(stores[0]?.category).toBe('marketing')
  })
})

describe('where bases are found', () => {
  it.each([
    ['a path upwards', '../base.json'],
    ['a folder', '../shared'],
    ['a package', '@acme/consent'],
    ['a package above', 'above'],
    ['a file in a package', '@acme/consent/extra/more.yaml'],
    ['the package.json of a package', 'embedded'],
  ])('%s', (_title, name) => {
    const { domains } = read({
      'app/.cookierc': `extends: "${name}"`,
      'base.json': '{ "domains": ["found.example"] }',
      'shared/.config/cookierc.yaml': 'domains: [found.example]',
      'app/node_modules/@acme/consent/.cookierc': 'domains: [found.example]',
      'app/node_modules/@acme/consent/extra/more.yaml': 'domains: [found.example]',
      'app/node_modules/embedded/package.json': '{ "cookierc": { "domains": ["found.example"] } }',
      'node_modules/above/cookie.config.yaml': 'domains: [found.example]',
    }, 'app/.cookierc')
    expect(domains).toEqual(['found.example'])
  })

  it('names what is missing and the cure', () => {
    const [noFile] = messagesOf({ '.cookierc': 'extends: ./nowhere.yaml' })
    expect(noFile).toMatch(/no manifest at ".\/nowhere.yaml".*Correct the path/)
    const [noPackage] = messagesOf({ '.cookierc': 'extends: not-installed' })
    expect(noPackage).toMatch(/No installed package "not-installed".*Install it/)
    expect(messagesOf({ '.cookierc': 'extends: base.yaml', 'base.yaml': '{}' })[0]).toContain('write "./base.yaml"')
    expect(messagesOf({ '.cookierc': 'extends: ./folder', 'folder/x.txt': '' })[0]).toContain('no manifest at')
    expect(messagesOf({ '.cookierc': 'extends: ["a\\0b", "./a\\0b"]' })).toHaveLength(2)
  })

  it('names the chain of a missing base and of a circle', () => {
    const chain = { '.cookierc': 'extends: ./a.yaml', 'a.yaml': 'extends: ./b.yaml' }
    expect(messagesOf({ ...chain, 'b.yaml': 'extends: ./gone.yaml' })[0]).toContain('.cookierc → a.yaml → b.yaml')
    expect(messagesOf({ ...chain, 'b.yaml': 'extends: ./.cookierc' })).toEqual([
      '`extends` goes in a circle: .cookierc → a.yaml → b.yaml → .cookierc. Remove it from one of these files.',
    ])
    expect(messagesOf({ '.cookierc': 'extends: ./.cookierc' })[0]).toContain('.cookierc → .cookierc')
  })

  it('bounds a chain', () => {
    const files = Array.from({ length: 60 }, (_, index) => [`${index}.yaml`, `extends: ./${index + 1}.yaml`] as const)
    const [message] = messagesOf(Object.fromEntries([...files, ['60.yaml', '{}']]), '0.yaml')
    expect(message).toContain('More than 32 manifests')
  })

  it('collects the problems of all files, each with its place', () => {
    const folder = folderWith({
      '.cookierc': 'extends: [./a.yaml, ./b.yaml, ./a.yaml, ./gone]',
      'a.yaml': '\nregime: x',
      'b.yaml': 'cookies: [',
    })
    const reading = readManifest(join(folder, '.cookierc'))
    const problems = reading.ok ? [] : reading.problems
    expect(problems.map(({ file, line, path }) => [file.slice(folder.length + 1), line, path])).toEqual([
      ['a.yaml', 2, '$.regime'], ['b.yaml', 1, '$'], ['.cookierc', 1, '$.extends[3]'],
    ])
  })

  it('reads no code in a base', () => {
    const base = 'globalThis.baseWasRun = true; module.exports = {}'
    const files = { '.cookierc': 'extends: ./base.cjs', 'base.cjs': base }
    expect(messagesOf(files)[0]).toContain('allowCode')
    expect(Object.hasOwn(globalThis, 'baseWasRun')).toBe(false)
  })
})
