import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { cookierc } from './cookierc.ts'

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string }
const here = process.cwd()

describe('cookierc', () => {
  it('tells its version', async () => {
    expect(await cookierc(here, ['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  it.each([[['--help']], [['help']]])('explains itself: %s', async (args) => {
    const { code, stdout, stderr } = await cookierc(here, args)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('Usage: cookierc')
    expect(stdout).toContain('scan')
  })

  it('explains each command', async () => {
    const { code, stdout } = await cookierc(here, ['scan', '--help'])
    expect(code).toBe(0)
    for (const word of ['--format', '--output', '--all', '--force', 'Exit code']) expect(stdout).toContain(word)
  })

  it('without a command shows the help, as misuse', async () => {
    const { code, stdout, stderr } = await cookierc(here, [])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('Usage: cookierc')
  })

  it.each([
    ['an unknown command', ['scna'], /^error: unknown command 'scna' \(Did you mean scan\?\)/],
    ['an unknown option', ['scan', '--fromat'], /^error: unknown option '--fromat' \(Did you mean --format\?\)/],
    ['an unknown format', ['scan', '-f', 'xml'], /^error: .*'xml' is invalid\. Allowed choices are pretty, json, sarif, html, csv\./],
    ['a missing value', ['scan', '--output'], /^error: .*argument missing/],
  ])('tells of %s in one line', async (_, args, message) => {
    const { code, stdout, stderr } = await cookierc(here, args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(/^[^\n]+ Try `cookierc --help`\.\n$/)
  })
})
