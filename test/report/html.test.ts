import { createHash } from 'node:crypto'
import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { checkToHtml, toHtml } from '../../src/report/html.ts'
import { withCode } from '../../src/report/html-words.ts'
import { checkedOf, problemOf } from './checked-of.ts'
import { effectOf, inventoryOf } from './inventory-of.ts'

interface Tag {
  name: string
  attributes: Readonly<Record<string, string>>
  text: string
}

interface Node {
  nodeName: string
  value?: string
  attrs?: { name: string; value: string }[]
  childNodes?: Node[]
}

/** Every element of a page, in order. */
function tagsOf(html: string): Tag[] {
  const tags: Tag[] = []
  const visit = (node: Node): string => {
    if (node.nodeName === '#text') return node.value ?? ''
    const tag: Tag = { name: node.nodeName, attributes: Object.fromEntries((node.attrs ?? []).map(({ name, value }) => [name, value])), text: '' }
    if (!node.nodeName.startsWith('#')) tags.push(tag)
    tag.text = (node.childNodes ?? []).map(visit).join('')
    return tag.text
  }
  visit(parse(html))
  return tags
}

const effects = [
  effectOf({ evidence: [{ file: 'src/b.ts', line: 9, text: '`track` is called without consent' }] }),
  effectOf({ line: 12, verdict: 'granted' }),
  effectOf({ kind: 'load', name: null, type: null, service: 'meta-pixel', category: 'marketing', declared: false, description: 'script of Meta Pixel' }),
]

describe('the page', () => {
  const tags = tagsOf(checkToHtml(checkedOf([problemOf()], { inventory: inventoryOf(effects) })))
  const named = (name: string): Tag[] => tags.filter((tag) => tag.name === name)

  it('says what is stored, who is told, and what is wrong', () => {
    expect(named('h2').map(({ text }) => text)).toEqual(['Problems', 'What is stored', 'Who is told'])
    expect(named('caption').map(({ text }) => text)).toEqual(['1 problem (1 error, 0 warnings)', 'Statistics (1)', 'By provider (1)'])
    const text = tags[0]?.text ?? ''
    for (const part of ['_ga_*', 'Without consent', 'Meta Pixel', 'Not declared', 'src/a.ts:12', 'track is called without consent (src/b.ts:9)']) expect(text).toContain(part)
  })

  it('needs nothing else: no address that a browser would ask for', () => {
    const asking = tags.flatMap(({ name, attributes }) => (name === 'a' ? [] : ['src', 'href', 'srcset', 'data', 'action', 'poster'].filter((key) => key in attributes)))
    expect(asking).toEqual([])
    expect(tags.flatMap(({ attributes }) => Object.keys(attributes)).filter((key) => key.startsWith('on') || key === 'style')).toEqual([])
    for (const { attributes } of named('a')) expect(attributes['href']).toMatch(/^(?:#|https?:\/\/)/)
  })

  it('lets nothing run but its own script', () => {
    const [meta] = named('meta').filter(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')
    const hash = (text: string | undefined): string => `'sha256-${createHash('sha256').update(text ?? '').digest('base64')}'`
    const [script] = named('script')
    const [style] = named('style')
    expect(meta?.attributes['content']).toBe(`default-src 'none'; style-src ${hash(style?.text)}; script-src ${hash(script?.text)}; base-uri 'none'; form-action 'none'`)
  })

  it('can be read aloud: a language, one main heading, captions, headers with their direction, charts in words', () => {
    expect(named('html')[0]?.attributes['lang']).toBe('en')
    expect(named('h1')).toHaveLength(1)
    expect(named('table')).toHaveLength(named('caption').length)
    for (const { attributes } of named('th')) expect(['col', 'row']).toContain(attributes['scope'])
    const ids = new Set(tags.flatMap(({ attributes }) => attributes['id'] ?? []))
    const references = tags.flatMap(({ attributes }) => (attributes['aria-labelledby'] ?? '').split(' ').filter((id) => id !== ''))
    for (const id of references) expect(ids).toContain(id)
    expect(named('desc').map(({ text }) => text)).toEqual(['Statistics: 1 without consent, 1 after consent. Marketing: 1 without consent.', 'Meta: 1 without consent.'])
    for (const { attributes, text } of [...named('select'), ...named('input')]) expect(attributes['name'] ?? text).not.toBe('')
  })
})

describe('every text', () => {
  const evil = '</script><script>alert(1)</script><img src=x onerror=alert(2)>"\'&`\u202E'

  it('stays text', () => {
    const inventory = inventoryOf([
      effectOf({ name: evil, file: evil, category: evil, description: evil, evidence: [{ file: evil, line: 1, text: evil }] }),
      effectOf({ kind: 'load', name: null, type: null, service: evil, address: `${evil}/x`, description: evil }),
    ], { unread: [{ file: evil, problem: evil }] })
    const html = checkToHtml(checkedOf([problemOf({ file: evil, message: evil, rule: evil })], {
      inventory, notes: [evil], since: { revision: evil, leftOut: 1 },
    }))
    const tags = tagsOf(html)
    expect(tags.filter(({ name }) => name === 'script')).toHaveLength(1)
    expect(tags.filter(({ name }) => name === 'img')).toEqual([])
    expect(html).not.toContain('\u202E')
  })

  it('shows what stands between backticks as code', () => {
    expect(withCode('a `b<` c')).toBe('a <code>b&lt;</code> c')
    expect(withCode('a `b` c `d')).toBe('a <code>b</code> c `d')
    expect(withCode('plain')).toBe('plain')
  })

  it('makes no link of an address that is no page', () => {
    const html = toHtml(inventoryOf([], { manifests: [] }))
    expect(html).not.toContain('javascript:')
  })
})

it('is short where nothing is found', () => {
  const text = tagsOf(toHtml(inventoryOf([], { withoutManifest: true })))[0]?.text
  expect(text).toContain('Nothing is stored.')
  expect(text).toContain('Nobody is told.')
  expect(text).toContain('There is no manifest yet')
})

it('gives the same bytes each time', () => {
  expect(toHtml(inventoryOf(effects))).toBe(toHtml(inventoryOf(effects)))
})
