import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cookierc, project } from './cookierc.ts'

const policy = 'Cookie,Purpose,Expiry,Category\n_ga,Counts visits,2 years,Statistics\nsid,Logs in,Session,Essential\n#,x,1 day,Ads\n'
const manifest = '# ours\ncookies:\n  - name: sid # keep\n    category: preferences\n'

describe('cookierc import', () => {
  it('prints entries, and on stderr what was not understood', async () => {
    const root = project({ 'policy.csv': policy })
    const { code, stdout, stderr } = await cookierc(root, ['import', 'policy.csv'])
    expect(code).toBe(0)
    expect(stdout).toBe(`cookies:
  - name: _ga
    service: google-analytics
    category: statistics
    purpose: Counts visits
    setBy: service
    lifetime: 2 years
  - name: sid
    category: necessary
    purpose: Logs in
    lifetime: session
`)
    expect(stderr).toBe(`policy.csv (csv): 3 rows became 2 stored keys and 0 services.
Not understood, or not whole:
  line 4: "*" would cover every name; declare it by hand
`)
    expect(existsSync(join(root, '.cookierc'))).toBe(false)
  })

  it('adds to the manifest, and tells where that says otherwise', async () => {
    const root = project({ 'policy.csv': policy, '.cookierc': manifest })
    const { code, stdout, stderr } = await cookierc(root, ['import', 'policy.csv', '--write'])
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(readFileSync(join(root, '.cookierc'), 'utf8')).toBe(`${manifest}  - name: _ga
    service: google-analytics
    category: statistics
    purpose: Counts visits
    setBy: service
    lifetime: 2 years
`)
    expect(stderr).toContain('Added 1 stored key and 0 services to .cookierc.\n')
    expect(stderr).toContain('  sid: category is "preferences" there, "necessary" in the file\n')
    expect(stderr).toContain('  sid: lifetime is not told there, "session" in the file\n')
  })

  it('creates a manifest where there is none', async () => {
    const root = project({ 'policy.csv': policy })
    const { code, stderr } = await cookierc(root, ['import', 'policy.csv', '--write'])
    expect({ code, created: stderr.endsWith('Created .cookierc.\n') }).toEqual({ code: 0, created: true })
    const scanned = await cookierc(root, ['explain', 'sid', '--format', 'json'])
    expect(JSON.parse(scanned.stdout)).toMatchObject({ meanings: [{ declared: true, category: 'necessary' }] })
  })

  it('does nothing the second time', async () => {
    const root = project({ 'policy.csv': policy, '.cookierc': manifest })
    await cookierc(root, ['import', 'policy.csv', '--write'])
    const first = readFileSync(join(root, '.cookierc'), 'utf8')
    const { stderr } = await cookierc(root, ['import', 'policy.csv', '--write'])
    expect(stderr).toContain('Added 0 stored keys and 0 services')
    expect(readFileSync(join(root, '.cookierc'), 'utf8')).toBe(first)
  })

  it.each([
    ['a missing file', {}, ['nowhere.csv'], 2, /^error: nowhere\.csv does not exist\. Name the file/],
    ['a folder', { 'a/b': '' }, ['a'], 2, /^error: a is no file\./],
    ['an unknown document', { x: 'prose' }, ['x'], 1, /^error: x was not understood\. No declaration of a known format/],
    ['a wrong format', { x: policy }, ['x', '--from', 'klaro'], 1, /^error: x was not understood\./],
    ['an unknown format', { x: policy }, ['x', '--from', 'y'], 2, /^error: .*Allowed choices are cookiebot, policy-table/],
    ['a broken manifest', { 'x': policy, '.cookierc': 'cookies: [' }, ['x', '--write'], 2, /^error: \.cookierc:1: This is neither valid.*Mend it/],
    ['a manifest that is code', { 'x': policy, '.cookierc.js': 'module.exports = { cookies: [] }' }, ['x', '--write'], 2, /^error: .*code/i],
  ])('tells of %s in one line, and writes nothing', async (_, files: Record<string, string>, args, expected, message) => {
    const root = project(files)
    const { code, stdout, stderr } = await cookierc(root, ['import', ...args])
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' })
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(/^[^\n]+\n$/)
    for (const [path, text] of Object.entries(files)) expect(readFileSync(join(root, path), 'utf8')).toBe(text)
    expect(existsSync(join(root, '.cookierc'))).toBe('.cookierc' in files)
  })

  it('reads UTF-16, and refuses what is no UTF-8', async () => {
    const root = project({})
    writeFileSync(join(root, 'utf16.csv'), `\uFEFF${policy}`, 'utf16le')
    writeFileSync(join(root, 'latin1.csv'), 'Name,Purpose,Expiry\nx,Zählt,1 day\n', 'latin1')
    expect((await cookierc(root, ['import', 'utf16.csv'])).stdout).toContain('name: _ga')
    expect(await cookierc(root, ['import', 'latin1.csv'])).toEqual({
      code: 2, stdout: '', stderr: 'error: latin1.csv is no text in UTF-8. Save it as UTF-8 text.\n',
    })
  })

  it('shows no control characters of a document', async () => {
    const root = project({ 'x.csv': 'Name,Purpose,Expiry\nx,y,\u001B[31mnever ever\n' })
    expect((await cookierc(root, ['import', 'x.csv'])).stderr).not.toContain('\u001B')
  })
})

describe('cookierc export', () => {
  it.each(['markdown', 'html', 'csv', 'iab', 'klaro', 'vanilla-cookieconsent'])('writes %s', async (format) => {
    const root = project({ '.cookierc': 'cookies:\n  - { name: _ga, category: statistics, lifetime: 1 year }\n' })
    const { code, stdout, stderr } = await cookierc(root, ['export', '--format', format])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('_ga')
    await cookierc(root, ['export', '--format', format, '--output', 'out'])
    expect(readFileSync(join(root, 'out'), 'utf8')).toBe(stdout)
  })

  it('names what a format can not say', async () => {
    const root = project({ '.cookierc': 'cookies:\n  - { name: px, type: pixel, category: marketing }\n' })
    const { code, stderr } = await cookierc(root, ['export', '--format', 'iab'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Left out, because iab can\'t say it:\n  px (pixel) is a pixel, which stores nothing\n' })
  })

  it.each([
    ['no format', { '.cookierc': 'cookies: []' }, [], 2, /required option '-f, --format <format>' not specified/],
    ['an unknown format', { '.cookierc': 'cookies: []' }, ['-f', 'xml'], 2, /Allowed choices are markdown, html/],
    ['a file that is there', { '.cookierc': 'cookies: []', 'out': 'mine' }, ['-f', 'csv', '-o', 'out'], 2, /out exists already\. Add --force/],
    ['no language', { '.cookierc': 'cookies: []' }, ['-f', 'html', '--language', '"><x'], 2, /is no language/],
    ['no manifest', {}, ['-f', 'csv'], 1, /^error: There is no \.cookierc here\./],
    ['a broken manifest', { '.cookierc': 'cookies: [' }, ['-f', 'csv'], 1, /^error: \.cookierc:1: /],
  ])('tells of %s in one line', async (_, files: Record<string, string>, args, expected, message) => {
    const root = project(files)
    const { code, stdout, stderr } = await cookierc(root, ['export', ...args])
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' })
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(/^[^\n]+\n$/)
    if ('out' in files) expect(readFileSync(join(root, 'out'), 'utf8')).toBe('mine')
  })
})
