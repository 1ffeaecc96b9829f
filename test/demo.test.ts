import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { wrap } from '../scripts/demo/reports.mjs'
import { parsePage } from './docs/page.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

function runDemo(env: Readonly<Record<string, string>>): string {
  const { FORCE_COLOR: _colours, ...inherited } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/demo.mjs')], {
    // From anywhere: the demo finds the shop by itself.
    cwd: '/',
    encoding: 'utf8',
    env: { ...inherited, ...env },
  })
  expect(status, stdout + stderr).toBe(0)
  return stdout
}

/** Each report as `rule place`, under its group's heading. */
function reportsIn(output: string): Record<string, string[]> {
  const groups: Record<string, string[]> = {}
  let heading = ''
  for (const line of output.split('\n')) {
    heading = /^(Not \w+): \d+/.exec(line)?.[1] ?? heading
    const [, place, rule] = /^ {2}(\S+:\d+):\d+ {2}consent\/([\w-]+)$/.exec(line) ?? []
    if (place && rule) (groups[heading] ??= []).push(`${rule} ${place}`)
  }
  return groups
}

describe('npm run demo', () => {
  let output = ''
  beforeAll(() => {
    if (!existsSync(join(root, 'dist/src/index.js'))) {
      throw new Error('The demo is tested with the build: run `npm run build` first.')
    }
    output = runDemo({ NO_COLOR: '1' })
  }, 60_000)

  it('reports what is wrong in the shop, and nothing else', () => {
    expect(reportsIn(output)).toEqual({
      'Not declared': [
        'no-undeclared-service src/analytics.js:24',
        'no-undeclared-cookie src/cookies.ts:19',
        'no-undeclared-pixel src/vitals.ts:15',
      ],
      'Not gated': [
        'require-consent src/ads.js:5',
        'require-consent src/ads.js:11',
        'require-consent src/ads.js:15',
        'require-consent src/legacy.js:10',
        'require-consent src/legacy.js:19',
        'require-consent src/main.jsx:22',
      ],
    })
  })

  it('counts what it reports', () => {
    expect(output).toContain('Not declared: 3 things')
    expect(output).toContain('Not gated: 6 things')
  })

  it('lists the inventory, what is right included', () => {
    expect(output).toMatch(/^ +12:8 +✔ granted script of Google Analytics .* statistics, declared$/m)
    expect(output).toMatch(/^ +21:22 ✔ granted embed of YouTube +marketing, declared$/m)
    expect(output).toMatch(/^ +9:13 +○ exempt +cookie `theme` +preferences, declared$/m)
    expect(output).toMatch(/^ +8:24 +✔ granted beacon to `acme-metrics` +statistics, declared$/m)
    expect(output).toContain('20 effects in 8 of 10 files\n  ✖ 6 ungated ')
  })

  it('tells what to try next', () => {
    expect(output).toContain('Try next\n- In examples/shop/src/ads.js ask for marketing on line 5')
  })

  it('is uncoloured where that is wished, and coloured where that is', () => {
    expect(output).not.toContain('\u001B')
    expect(runDemo({ FORCE_COLOR: '1' })).toContain("\u001B[31m'last_product'\u001B[39m")
  }, 60_000)

  it('is what the README shows', () => {
    const { fences } = parsePage(readFileSync(join(root, 'README.md'), 'utf8'))
    const parts = fences.find(({ language }) => language === 'text')?.text.split(/^\.\.\.\n/m) ?? []
    expect(parts.length).toBeGreaterThan(1)
    for (const part of parts) expect(output).toContain(part)
  })

  it('breaks lines between words, never inside code', () => {
    const text = `${'word '.repeat(19)}and \`code with spaces\` behind`
    expect(wrap(text, '  ')).toBe(`  ${'word '.repeat(19)}and\n  \`code with spaces\` behind`)
  })
})
