import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseCsv } from '../../src/exchange/csv-text.ts'
import { sarifErrors } from '../report/sarif-schema.ts'
import { cookierc } from './cookierc.ts'

const shop = fileURLToPath(new URL('../../examples/shop', import.meta.url))

beforeAll(() => {
  const built = fileURLToPath(new URL('../../dist/src/index.js', import.meta.url))
  if (!existsSync(built)) throw new Error('The shop is linted with the build: run `npm run build` first.')
})

async function check(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await cookierc(shop, ['check', ...args])
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  return stdout
}

interface Problem {
  rule: string
  file: string
  line: number
}

/** Rules that hold the code against the manifest and consent, whatever other rules there are. */
const lasting = /^consent\/(?:no-undeclared-\w+|require-consent)$|^cookierc\//

describe('the example shop', () => {
  it('has the problems that it is there to show, by its own configuration', async () => {
    const { problems } = JSON.parse(await check('-f', 'json')) as { problems: Problem[] }
    expect(problems.filter(({ rule }) => lasting.test(rule)).map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual([
      'cookierc/never-found .cookierc:45',
      'consent/require-consent src/ads.js:5',
      'consent/require-consent src/ads.js:11',
      'consent/require-consent src/ads.js:15',
      'consent/no-undeclared-service src/analytics.js:24',
      'consent/no-undeclared-cookie src/cookies.ts:19',
      'consent/require-consent src/legacy.js:10',
      'consent/require-consent src/legacy.js:19',
      'consent/require-consent src/main.jsx:22',
      'consent/no-undeclared-pixel src/vitals.ts:15',
    ])
  })

  it('is told alike in every format', async () => {
    const { problems } = JSON.parse(await check('-f', 'json')) as { problems: Problem[] }
    const pretty = await check()
    expect(pretty.split('\n').filter((line) => /^ {2}\d+:\d+ {2}(?:error|warning)/.test(line))).toHaveLength(problems.length)
    expect(parseCsv(await check('-f', 'csv'), ',')).toHaveLength(problems.length + 1)
    const github = (await check('-f', 'github')).split('\n').filter((line) => line.startsWith('::'))
    expect(github).toHaveLength(problems.length)
    expect(github[0]).toContain('file=examples/shop/')
    const sarif = JSON.parse(await check('-f', 'sarif')) as { runs: { results: { ruleId: string }[] }[] }
    expect(sarifErrors(sarif)).toEqual([])
    expect(sarif.runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual(problems.map(({ rule }) => rule))
    const html = await check('-f', 'html')
    for (const { file, line } of problems) expect(html).toContain(`<code>${file}:${line}</code>`)
  })

  it('is the same with two threads', async () => {
    const { stdout } = await cookierc(shop, ['check', '-f', 'json', '--concurrency', '2'])
    expect(stdout).toBe(await check('-f', 'json'))
  }, 60_000)

  it('is scanned in every format', async () => {
    const scan = async (format: string): Promise<string> => (await cookierc(shop, ['scan', '-f', format])).stdout
    const { effects } = JSON.parse(await scan('json')) as { effects: object[] }
    expect(parseCsv(await scan('csv'), ',')).toHaveLength(effects.length + 1)
    const sarif = JSON.parse(await scan('sarif')) as { runs: { results: object[] }[] }
    expect(sarifErrors(sarif)).toEqual([])
    expect(sarif.runs[0]?.results).toHaveLength(effects.length)
    expect(await scan('html')).toContain('Who is told')
  })
})
