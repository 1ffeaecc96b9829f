import { describe, expect, it } from 'vitest'
import { detect, told } from './marked.ts'

describe('a script of a host that a public list names', () => {
  it.each([
    ['is a load of nobody the catalogue knows', "const s = document.createElement('script')\ns.src = 'https://cdn.iljmp.com/improvely.js'"],
    ['in a tag', 'export const a = <script async src="https://cdn.iljmp.com/improvely.js" />'],
    ['by a loader', "importScripts('https://cdn.iljmp.com/improvely.js')"],
  ])('%s', (_, code) => {
    expect(detect(code)).toMatchObject([{ kind: 'load', service: null, target: { host: 'cdn.iljmp.com' } }])
  })

  it.each([
    ['a host of content', "const s = document.createElement('script')\ns.src = 'https://cdn.jsdelivr.net/npm/vue'"],
    ['a host that nobody names', '<script src="https://static.example.com/app.js" />'],
    ['a host that is not known', "const s = document.createElement('script')\ns.src = `https://${name}.iljmp.com/a.js`"],
    ['an image', '<img src="https://cdn.iljmp.com/logo.png" />'],
    ['an object that may be anything', "export const shop = { src: 'https://cdn.iljmp.com/a.js' }"],
    ['a link', '<a href="https://cdn.iljmp.com/improvely.js">x</a>'],
  ])('is not %s', (_, code) => {
    expect(told(code)).toEqual([])
  })
})
