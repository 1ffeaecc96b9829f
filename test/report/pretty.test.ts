import { describe, expect, it } from 'vitest'
import { type Palette, toPretty } from '../../src/report/pretty.ts'
import { effectOf, inventoryOf } from './inventory-of.ts'

function plain(text: string): string {
  return text
}

const uncoloured: Palette = { bold: plain, underline: plain, gray: plain, red: plain, green: plain, yellow: plain }

const named = Object.fromEntries(
  Object.keys(uncoloured).map((name) => [name, (text: string) => `<${name}>${text}</${name}>`]),
) as unknown as Palette

describe('the inventory for people', () => {
  it('groups effects by file and ends with a summary', () => {
    const exempt = [{ file: 'src/c.ts', line: 1, text: 'necessary needs no consent' }]
    const inventory = inventoryOf([
      effectOf({ evidence: [{ file: 'src/b.ts', line: 9, text: 'called without consent' }] }),
      effectOf({
        line: 12,
        column: 5,
        kind: 'load',
        description: 'Meta Pixel (meta-pixel) script',
        category: 'marketing',
        declared: false,
        verdict: 'granted',
        evidence: [{ file: 'src/a.ts', line: 11, text: "`hasConsent('marketing')` is true" }],
      }),
      effectOf({
        file: 'src/c.ts',
        line: 1,
        description: 'cookie `cart`',
        category: 'necessary',
        verdict: 'exempt',
        evidence: exempt,
      }),
      effectOf({
        file: 'src/c.ts',
        line: 2,
        description: 'cookie `x`',
        category: null,
        declared: false,
        verdict: 'unknown',
      }),
      effectOf({ file: 'src/c.ts', line: 3, description: 'cookie `old`', deletion: true, verdict: 'exempt' }),
    ], { files: 120 })
    expect(toPretty(inventory, uncoloured)).toBe(`src/a.ts
  3:1  ✖ ungated cookie \`_ga_*\`                 statistics, declared
         called without consent (src/b.ts:9)
  12:5 ✔ granted Meta Pixel (meta-pixel) script marketing, not declared
         \`hasConsent('marketing')\` is true (line 11)

src/c.ts
  1:1 ○ exempt  cookie \`cart\` necessary, declared
  2:1 ? unknown cookie \`x\`    category unknown, not declared
  3:1 - deleted cookie \`old\`

4 effects in 2 of 120 files
  ✖ 1 ungated       run without consent
  ? 1 unknown       could not be decided
  ✔ 1 granted       run only after consent
  ○ 1 exempt        need no consent
  ! 2 not declared  missing from the manifest
`)
  })

  it('says nothing of declarations without a manifest, but how to begin', () => {
    expect(toPretty(inventoryOf([effectOf({ declared: null })], { withoutManifest: true }), uncoloured)).toBe(`src/a.ts
  3:1 ✖ ungated cookie \`_ga_*\` statistics

1 effect in 1 of 2 files
  ✖ 1 ungated  run without consent
There is no .cookierc yet: create one that declares what the project stores and loads.
`)
  })

  it('names the files it could not read', () => {
    const unread = [{ file: 'a.js', problem: '1:5 Unexpected token' }]
    expect(toPretty(inventoryOf([], { files: 1, unread }), uncoloured)).toBe(`1 file could not be read
  a.js  1:5 Unexpected token

No cookies, storage, trackers or pixels found in 0 files.
`)
  })

  it('colours what matters and leaves widths alone', () => {
    const evidence = [{ file: 'src/a.ts', line: 1, text: 'called without consent' }]
    const effect = effectOf({ declared: false, evidence })
    expect(toPretty(inventoryOf([effect]), named)).toBe(`<underline>src/a.ts</underline>
  <gray>3:1</gray> <red>✖ ungated</red> cookie \`_ga_*\` statistics, <yellow>not declared</yellow>
<gray>        called without consent (line 1)</gray>

<bold>1 effect in 1 of 2 files</bold>
  <red>✖ 1 ungated     </red>  run without consent
  <yellow>! 1 not declared</yellow>  missing from the manifest
`)
  })

  it('lets no name steer the terminal', () => {
    const report = toPretty(inventoryOf([effectOf({ description: 'cookie `\u001B[2Ja\n\u202Eb`' })]), uncoloured)
    expect(report.split('\n')[1]).toBe('  3:1 ✖ ungated cookie `\uFFFD[2Ja\uFFFD\uFFFDb` statistics, declared')
  })
})
