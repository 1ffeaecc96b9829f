import { describe, expect, it } from 'vitest'
import { checkToPretty } from '../../src/report/check-pretty.ts'
import type { Palette } from '../../src/report/pretty.ts'
import { checkedOf, problemOf } from './checked-of.ts'
import { effectOf, inventoryOf } from './inventory-of.ts'

function plain(text: string): string {
  return text
}

const uncoloured: Palette = { bold: plain, underline: plain, gray: plain, red: plain, green: plain, yellow: plain }

describe('a check for people', () => {
  it('begins and ends with what it comes to', () => {
    const problems = [
      problemOf({ file: '.cookierc', line: 8, column: 5, rule: 'cookierc/never-found', message: 'Nobody sets it.' }),
      problemOf({ message: 'No consent.' }),
      problemOf({ line: 7, level: 'warning', message: 'Still none.' }),
    ]
    const inventory = inventoryOf([effectOf({}), effectOf({ verdict: 'exempt' }), effectOf({ deletion: true })], { files: 12 })
    expect(checkToPretty(checkedOf(problems, { inventory, disabled: 1 }), uncoloured)).toBe(`✖ 3 problems (2 errors, 1 warning) in 2 files
  2  consent/require-consent  Require consent: for its category, on every path
  1  cookierc/never-found     What is declared has to be found
2 effects in 1 of 12 files: 1 ungated, 1 exempt
Not told: 1 problem that comments disable

.cookierc
  8:5  error  Nobody sets it.  cookierc/never-found

src/a.ts
  3:1  error  No consent.  consent/require-consent
  7:1  warning  Still none.  consent/require-consent

✖ 3 problems (2 errors, 1 warning) in 2 files
`)
  })

  it('says of how much a clean result is, and what it leaves out', () => {
    const baseline = { known: 4, fixed: [{ rule: 'consent/a', file: 'a.js', message: 'Gone.', count: 2 }] }
    const checked = checkedOf([], { baseline, since: { revision: 'main', leftOut: 3 }, notes: ['Not asked.'] })
    expect(checkToPretty(checked, uncoloured)).toBe(`✔ No problems in 2 files
Not told: 4 problems of the baseline
Not told: 3 problems that changes since main have nothing to do with

2 problems of the baseline are fixed: --update-baseline takes them out
  a.js  consent/a (2)

Not asked.
`)
  })

  it('lets no text steer the terminal', () => {
    const unread = [{ file: 'a\u001B[2J.js', problem: 'odd\u202E' }]
    const report = checkToPretty(checkedOf([problemOf({ message: 'a\u001B[2Jb' })], { inventory: inventoryOf([], { unread }) }), uncoloured)
    expect(report).toContain('a\uFFFD[2Jb')
    expect(report).toContain('a\uFFFD[2J.js  odd\uFFFD')
  })
})
