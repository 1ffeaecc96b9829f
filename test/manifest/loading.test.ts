import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

describe('importing the manifest code', () => {
  // yaml, cosmiconfig and typescript wait until there is a manifest.
  it.each(readdirSync('src/manifest'))('loads no package by %s', (name) => {
    const imports = readFileSync(`src/manifest/${name}`, 'utf8').matchAll(/^import (?!type )[^\n]*?from '([^']+)'/gm)
    const loaded = [...imports].map(([, from = '']) => from)
    expect(loaded.filter((from) => !from.startsWith('.') && !from.startsWith('node:'))).toEqual([])
  })
})
