import { describe, expect, it } from 'vitest'
import { compileGates } from '../../src/consent/gates/gates.ts'
import { createReasoner } from '../../src/consent/create-reasoner.ts'
import { compileTagGates, proofOfTag } from '../../src/consent/gates/tag-gate.ts'
import { canonicalCategory, standardAliases } from '../../src/manifest/categories.ts'
import type { Platform, TagGate } from '../../src/model/platform.ts'
import { jsxElement } from '../../src/syntax/element.ts'
import { parse } from '../parse.ts'

function platformWith(tag: TagGate): Platform {
  return {
    id: 'acme',
    name: 'Acme',
    homepage: 'https://acme.example/',
    categories: { counting: 'statistics' },
    checks: [],
    tags: [tag],
    sources: [],
  }
}

interface Said {
  granted: string[]
  refused: string[]
  doubts: string[]
  evidence: string[]
}

/** What a gate says of the first element in `code`. */
function sayOf(code: string, tag: TagGate): Said {
  const file = parse(code)
  const categoryOf = (name: string): string | null => canonicalCategory(standardAliases, name)
  const reasoner = createReasoner(file, { gates: compileGates([], [], categoryOf), tags: [], infer: false, categoryOf })
  const [opening] = file.nodesOfType('JSXOpeningElement')
  if (!opening) throw new Error('There is no element.')
  const proof = proofOfTag(reasoner, compileTagGates([platformWith(tag)], categoryOf), jsxElement(opening), null)
  return {
    granted: [...proof.granted.keys()],
    refused: [...proof.refused.keys()],
    doubts: proof.doubts.map(({ text }) => text),
    evidence: [...proof.granted.values(), ...proof.refused.values()].map(({ text }) => text),
  }
}

const plain: TagGate = { attribute: 'data-ask' }
const nothing = { granted: [], refused: [], doubts: [], evidence: [] }

describe('a script of an inert type', () => {
  it.each([
    ['a category', '<script type="text/plain" data-ask="marketing" src="/a.js" />', ['marketing']],
    ['the platform\'s own name', '<script type="text/plain" data-ask="counting" src="/a.js" />', ['statistics']],
    ['an alias', '<script type="text/plain" data-ask="Analytics" src="/a.js" />', ['statistics']],
    ['code between its tags', '<script type="text/plain" data-ask="marketing">{`start()`}</script>', ['marketing']],
    ['a type in capitals', '<script type="Text/Plain" data-ask="marketing" />', ['marketing']],
    ['constants', 'const kind = "text/plain", ask = "marketing"; <script type={kind} data-ask={ask} />', ['marketing']],
    ['either of two inert types', '<script type={old ? "text/plain" : "text/plain"} data-ask="marketing" />', ['marketing']],
    ['the component of a framework', '<Script type="text/plain" data-ask="marketing" src="/a.js" />', ['marketing']],
    ['a name that nobody defined', '<script type="text/plain" data-ask="fun" src="/a.js" />', []],
    ['an unknown name', '<script type="text/plain" data-ask={ask()} src="/a.js" />', []],
    ['no name', '<script type="text/plain" data-ask src="/a.js" />', []],
    ['an empty name', '<script type="text/plain" data-ask="" src="/a.js" />', []],
    ['attributes from elsewhere', '<script type="text/plain" data-ask="marketing" {...more} />', []],
  ])('with %s', (_, code, granted) => {
    expect(sayOf(code, plain)).toMatchObject({ granted, refused: [], doubts: [] })
  })

  it('may be of a type of the platform', () => {
    const gate = { ...plain, inertTypes: ['acme/javascript'] }
    expect(sayOf('<script type="acme/javascript" data-ask="marketing" />', gate).granted).toEqual(['marketing'])
    expect(sayOf('<script type="text/plain" data-ask="marketing" src="/a.js" />', gate).granted).toEqual([])
  })

  it('says what holds it back, and when it may not', () => {
    const said = sayOf('<script type="text/plain" data-ask="marketing" />', { ...plain, caveat: 'the moon may shine' })
    expect(said.evidence).toEqual(['`data-ask="marketing"` holds it back until consent, but the moon may shine'])
  })
})

describe('a tag that runs at once', () => {
  it.each([
    ['a script without a type', '<script data-ask="marketing" src="/a.js" />', 'its type lets the browser run it at once'],
    ['a live script', '<script type="module" data-ask="marketing" src="/a.js" />', 'its type lets the browser run it at once'],
    ['a worker\'s script', '<script type="text/partytown" data-ask="marketing" src="/a.js" />', 'its type lets the browser run it at once'],
    ['a type that may be live', '<script type={x ? "text/plain" : ""} data-ask="marketing" src="/a.js" />', 'its type lets the browser run it at once'],
    ['live code', '<script data-ask="marketing">{`start()`}</script>', 'its type lets the browser run its code at once'],
    ['live code in an attribute', '<script data-ask="marketing" dangerouslySetInnerHTML={{ __html: x }} />', 'its type lets the browser run its code at once'],
    ['a frame', '<iframe data-ask="marketing" src="/a" />', 'its `src` loads at once'],
    ['an image of an inert type', '<img type="text/plain" data-ask="marketing" src="/a.gif" />', 'its `src` loads at once'],
    ['an image in several sizes', '<img data-ask="marketing" srcSet="/a.gif 1x" />', 'its `src` loads at once'],
    ['a frame with a page of its own', '<iframe data-ask="marketing" srcDoc="<p>" />', 'its `src` loads at once'],
    ['a frame that keeps nothing', '<iframe data-ask="marketing" />', 'nothing that it keeps for later is known'],
  ])('%s', (_, code, why) => {
    expect(sayOf(code, plain)).toMatchObject({
      granted: [],
      refused: [],
      doubts: [`\`data-ask="marketing"\` names a category, but ${why}`],
    })
  })

  it('is none of the gate\'s business without its attribute, or if it loads nothing', () => {
    expect(sayOf('<script type="text/plain" src="/a.js" />', plain)).toEqual(nothing)
    expect(sayOf('<button data-ask="marketing" />', plain)).toEqual(nothing)
    expect(sayOf('<Card data-ask="marketing" src="/a.js" />', plain)).toEqual(nothing)
  })
})

describe('an address that is kept for later', () => {
  const gate = { ...plain, sourceAttributes: ['data-src'] }

  it.each([
    ['of a frame', '<iframe data-ask="marketing" data-src="/a" />'],
    ['of an image', '<img data-ask="marketing" data-src="/a.gif" />'],
    ['beside an empty `src`', '<iframe data-ask="marketing" data-src="/a" src="" />'],
    ['beside a blank page', '<iframe data-ask="marketing" data-src="/a" src="about:blank" />'],
    ['of a script without code', '<script data-ask="marketing" data-src="/a.js" />'],
    ['of a script with white space', '<script data-ask="marketing" data-src="/a.js">\n</script>'],
  ])('%s', (_, code) => {
    expect(sayOf(code, gate).granted).toEqual(['marketing'])
  })

  it.each([
    ['beside a live one', '<iframe data-ask="marketing" data-src="/a" src="/a" />'],
    ['beside one that is not known', '<iframe data-ask="marketing" data-src="/a" src={address} />'],
    ['of a script that has live code too', '<script data-ask="marketing" data-src="/a.js">{`start()`}</script>'],
    ['in another attribute', '<iframe data-ask="marketing" data-lazy="/a" />'],
  ])('not %s', (_, code) => {
    expect(sayOf(code, gate)).toMatchObject({ granted: [], doubts: [expect.any(String)] })
  })
})

describe('several names', () => {
  const code = '<script type="text/plain" data-ask="marketing, counting" />'

  it('are all needed where the platform says so', () => {
    expect(sayOf(code, { ...plain, separator: ',', requires: 'all' }).granted).toEqual(['marketing', 'statistics'])
  })

  it('prove nothing where any may release the tag, unless they mean one category', () => {
    expect(sayOf(code, { ...plain, separator: ',' })).toEqual(nothing)
    expect(sayOf('<script type="text/plain" data-ask="ads,social" />', { ...plain, separator: ',' }).granted).toEqual(['marketing'])
    expect(sayOf('<script type="text/plain" data-ask="ads,fun" />', { ...plain, separator: ',' })).toEqual(nothing)
  })

  it('are one name without a separator', () => {
    expect(sayOf(code, plain)).toEqual(nothing)
  })
})

describe('the form of a name', () => {
  it('may have a prefix', () => {
    const gate = { ...plain, prefix: 'acme-' }
    expect(sayOf('<script type="text/plain" data-ask="acme-counting" />', gate).granted).toEqual(['statistics'])
  })

  it('may be one of an element\'s classes', () => {
    const gate = { attribute: 'class', prefix: 'ask-', separator: '-', requires: 'all' } as const
    expect(sayOf('<script type="text/plain" className="wide ask-counting-ads dark" />', gate).granted).toEqual(['statistics', 'marketing'])
    expect(sayOf('<script type="text/plain" class="ask-ads" />', gate).granted).toEqual(['marketing'])
    expect(sayOf('<script type="text/plain" className="wide marketing" />', gate)).toEqual(nothing)
  })

  it('may stand for the opposite', () => {
    const gate = { ...plain, separator: ',', negation: '!' }
    expect(sayOf('<script type="text/plain" data-ask="!marketing" />', gate)).toMatchObject({ granted: [], refused: ['marketing'] })
    expect(sayOf('<script type="text/plain" data-ask="!marketing,counting" />', gate)).toEqual(nothing)
  })

  it('may be a service\'s, whose category is then whatever it is', () => {
    const gate = { ...plain, names: 'service' } as const
    expect(sayOf('<script type="text/plain" data-ask="our-own-counter" src="/a.js" />', gate).granted).toEqual(['*'])
    expect(sayOf('<script data-ask="our-own-counter" src="/a.js" />', gate)).toMatchObject({ granted: [], doubts: [expect.any(String)] })
  })
})
