import { describe, expect, it } from 'vitest'
import { parseManifest } from '../../src/manifest/parse.ts'
import type { Manifest } from '../../src/model/manifest.ts'
import { disclosureOf } from '../../src/report/disclosure.ts'
import { effectOf, inventoryOf } from './inventory-of.ts'

function manifestOf(text: string): Manifest {
  const reading = parseManifest(text, '/shop/.cookierc')
  if (!reading.ok) throw new Error(reading.problems[0]?.message)
  return reading.value
}

const manifest = manifestOf(`
categories: { ab-testing: { consent: required } }
services:
  acme: { category: statistics, provider: Acme, purpose: Measures., hosts: [collect.acme.example], policy: https://acme.example/privacy }
cookies:
  - { name: cart, category: necessary, purpose: { de: Warenkorb, en: Keeps the cart. }, lifetime: session }
  - { name: variant_*, type: local-storage, category: ab-testing, lifetime: 30 days }
  - { name: sid, category: necessary, setBy: server, provider: Host Inc. }
  - { name: _acme, service: acme, setBy: service }
`)

const cart = effectOf({ name: 'cart', service: null, category: 'necessary', verdict: 'exempt' })
const variant = effectOf({ name: 'variant_1', type: 'local-storage', kind: 'storage', service: null, category: 'ab-testing', verdict: 'granted' })
const beacon = effectOf({ kind: 'beacon', name: null, type: null, service: 'acme', address: 'collect.acme.example/px', verdict: 'granted' })
const pixel = effectOf({ kind: 'load', name: null, type: null, service: 'meta-pixel', category: 'marketing', declared: false })

describe('what is stored', () => {
  it('is by category, with what is declared only', () => {
    const { stored } = disclosureOf(inventoryOf([cart, variant, beacon], { manifests: [manifest] }))
    expect(stored.map(({ category, rows }) => [category, rows.map(({ title, what, provider, lifetime, purpose, elsewhere }) => [title, what, provider, lifetime, purpose, elsewhere])])).toEqual([
      ['necessary', [
        ['cart', 'Cookie', 'This site', 'session', 'Keeps the cart.', ''],
        ['sid', 'Cookie', 'Host Inc.', '', '', 'Set by a server'],
      ]],
      ['statistics', [['_acme', 'Cookie', 'Acme', '', '', 'Set by the service']]],
      ['ab-testing', [['variant_1', 'Local storage', 'This site', '30 days', '', '']]],
    ])
  })

  it('is one row a key, with its worst verdict and whether all of it is declared', () => {
    const { stored } = disclosureOf(inventoryOf([cart, effectOf({ ...cart, line: 9, verdict: 'ungated', declared: false }), effectOf({ ...cart, deletion: true })]))
    expect(stored[0]?.rows).toMatchObject([{ title: 'cart', verdict: 'ungated', declared: false, places: [{ line: 3 }, { line: 9 }] }])
  })

  it('keeps what nothing is known of', () => {
    const { stored } = disclosureOf(inventoryOf([effectOf({ name: null, category: null, service: null, declared: null })]))
    expect(stored).toMatchObject([{ category: null, rows: [{ title: 'A name that is not known', declared: null }] }])
  })
})

describe('who is told', () => {
  it('is by provider: the manifest\'s, else the catalogue\'s, else the host', () => {
    const unknown = effectOf({ kind: 'beacon', name: null, type: null, service: null, address: 'px.odd.example/x', description: 'beacon to px.odd.example' })
    const { told } = disclosureOf(inventoryOf([pixel, beacon, unknown, effectOf({ ...pixel, kind: 'init', line: 8 })], { manifests: [manifest] }))
    expect(told.map(({ provider, rows }) => [provider, rows.map(({ title, what, policy }) => [title, what, policy])])).toEqual([
      ['Acme', [['acme', 'Request', 'https://acme.example/privacy']]],
      ['Meta', [['Meta Pixel', 'Script, Start', expect.stringContaining('https://')]]],
      ['px.odd.example', [['px.odd.example', 'Request', null]]],
    ])
  })
})
