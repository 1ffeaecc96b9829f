import { chmodSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { ManifestResult } from '../../src/model/manifest.ts'
import { findManifest } from '../../src/manifest/locate.ts'
import { restMilliseconds } from '../../src/manifest/look.ts'
import { searchPlaces } from '../../src/manifest/places.ts'
import { folderWith, setTime, write } from './folder.ts'

function find(folder: string, file: string, options: { manifest?: string; allowCode?: boolean } = {}): ManifestResult {
  // A step of the clock that the cache goes by, so that no test has to wait for it.
  now += restMilliseconds
  const { manifest = null, allowCode = false } = options
  return findManifest(join(folder, file), { manifest, allowCode, cwd: folder })
}

let now = 1
vi.spyOn(performance, 'now').mockImplementation(() => now)

/** What `domains` of the manifest says, or else the status. */
function said(result: ManifestResult): string {
  if (result.status === 'found') return result.manifest.domains.join()
  return result.status === 'missing' ? 'missing' : (result.problems[0]?.message ?? '')
}

const yaml = (domain: string): string => `domains: [${domain}]`
const json = (domain: string): string => JSON.stringify({ domains: [domain] })
const commonJs = (domain: string): string => `module.exports = ${json(domain)}`
const esModule = (domain: string): string => `export default ${json(domain)}`

describe('places', () => {
  const textFor = (place: string): string => {
    if (place === 'package.json') return JSON.stringify({ type: 'commonjs', cookierc: { domains: ['x.y'] } })
    if (place.endsWith('.mjs') || place.endsWith('.ts')) return esModule('x.y')
    return /\.c?js$/.test(place) ? commonJs('x.y') : json('x.y')
  }

  it.each(searchPlaces)('%s', (place) => {
    const folder = folderWith({ [place]: textFor(place), 'src/a.js': '' })
    expect(said(find(folder, 'src/a.js', { allowCode: true }))).toBe('x.y')
    const found = find(folder, 'src/a.js', { allowCode: true })
    expect(found).toMatchObject({ manifest: { path: join(folder, place) } })
  })

  it('include all that the documentation promises', () => {
    expect(searchPlaces).toEqual(expect.arrayContaining([
      '.cookierc', '.cookierc.json', '.cookierc.jsonc', '.cookierc.yaml', '.cookierc.yml', '.cookierc.js',
      '.cookierc.cjs', '.cookierc.mjs', '.cookierc.ts', '.config/cookierc', '.config/cookierc.yaml',
      'cookie.config.js', 'package.json',
    ]))
  })

  it('prefer .cookierc to package.json', () => {
    const inPackage = JSON.stringify({ cookierc: { domains: ['package.x'] } })
    const folder = folderWith({ '.cookierc': yaml('rc.x'), 'package.json': inPackage })
    expect(said(find(folder, 'a.js'))).toBe('rc.x')
  })

  it('leave out a `cookie` key and cosmiconfig\'s own settings in package.json', () => {
    const settings = { cosmiconfig: { searchPlaces: ['other.json'] }, cookie: { domains: ['cookie.x'] } }
    const folder = folderWith({ 'package.json': JSON.stringify(settings), 'other.json': json('other.x') })
    expect(said(find(folder, 'a.js'))).toBe('missing')
  })

  it('run no code of the working folder while they are searched', () => {
    const run = 'globalThis.settingsWereRun = true; module.exports = {}'
    const folder = folderWith({
      '.cookierc': yaml('x.y'),
      '.config/config.js': run,
      '.config/config.cjs': run,
      'evil.cjs': run,
      'package.json': '{ "cosmiconfig": { "$import": "./evil.cjs" } }',
    })
    const cwd = vi.spyOn(process, 'cwd').mockReturnValue(folder)
    expect(said(find(folder, 'a.js'))).toBe('x.y')
    cwd.mockRestore()
    expect(Object.hasOwn(globalThis, 'settingsWereRun')).toBe(false)
  })

  it('follow no $import', () => {
    const folder = folderWith({ '.cookierc': '$import: ./evil.cjs', 'evil.cjs': 'globalThis.importWasRun = true' })
    expect(said(find(folder, 'a.js'))).toContain('`$import` is no key')
    expect(Object.hasOwn(globalThis, 'importWasRun')).toBe(false)
  })
})

describe('the way upwards', () => {
  it('ends at the nearest manifest', () => {
    const folder = folderWith({ '.git/HEAD': '', '.cookierc': yaml('top.x'), 'packages/p/.cookierc': yaml('near.x') })
    expect(said(find(folder, 'packages/p/src/deep/a.js'))).toBe('near.x')
    expect(said(find(folder, 'packages/q/src/a.js'))).toBe('top.x')
    expect(said(find(folder, 'packages/.cookierc'))).toBe('top.x')
  })

  it('ends at the folder that holds .git, be it a folder or a file', () => {
    const folder = folderWith({
      '.cookierc': yaml('outside.x'), 'package.json': '{}', 'one/.git/HEAD': '', 'two/.git': 'gitdir: x',
    })
    expect(said(find(folder, 'one/src/a.js'))).toBe('missing')
    expect(said(find(folder, 'two/src/a.js'))).toBe('missing')
    expect(said(find(folder, 'three/a.js'))).toBe('outside.x')
  })

  it('passes a package.json below .git, and a broken or empty one', () => {
    const folder = folderWith({
      '.git/HEAD': '', '.cookierc': yaml('top.x'), 'a/package.json': '{}', 'b/package.json': '', 'c/package.json': '{',
    })
    for (const below of ['a/x.js', 'b/x.js', 'c/x.js']) expect(said(find(folder, below))).toBe('top.x')
  })

  it('without .git ends at the topmost folder with a package.json', () => {
    const folder = folderWith({
      '.cookierc': yaml('outside.x'), 'app/package.json': '{}', 'app/packages/p/package.json': '{}',
    })
    expect(said(find(folder, 'app/packages/p/a.js'))).toBe('missing')
    write(join(folder, 'app/.cookierc'), yaml('app.x'))
    expect(said(find(folder, 'app/packages/p/a.js'))).toBe('app.x')
  })

  it('begins at names that are no files: text from an editor, and blocks inside a file', () => {
    const folder = folderWith({ '.git/HEAD': '', '.cookierc': yaml('x.y'), 'page.html': '<script></script>' })
    expect(said(find(folder, 'page.html/0.js'))).toBe('x.y')
    expect(said(find(folder, 'no/such/folder/a.js'))).toBe('x.y')
    expect(said(findManifest('<input>', { manifest: null, allowCode: false, cwd: folder }))).toBe('x.y')
  })

  it('takes an explicit path relative to the working folder', () => {
    const folder = folderWith({ '.cookierc': yaml('near.x'), 'privacy/cookies.txt': yaml('explicit.x') })
    expect(said(find(folder, 'a.js', { manifest: 'privacy/cookies.txt' }))).toBe('explicit.x')
    expect(said(find(folder, 'a.js', { manifest: join(folder, 'privacy/cookies.txt') }))).toBe('explicit.x')
    expect(said(find(folder, 'a.js', { manifest: 'privacy' }))).toContain('EISDIR')
    const gone = find(folder, 'a.js', { manifest: 'gone.yaml' })
    expect(gone).toMatchObject({ status: 'unreadable', path: join(folder, 'gone.yaml'), problems: [{ line: null }] })
    expect(said(gone)).toContain('There is no manifest at')
  })

  it('says what is wrong with an empty or broken file instead of going on', () => {
    const folder = folderWith({ 'a/.cookierc': '', 'b/.cookierc': ' \n', 'c/.cookierc': 'a: [' })
    write(join(folder, '.cookierc'), yaml('top.x'))
    expect(said(find(folder, 'a/x.js'))).toContain('empty')
    expect(said(find(folder, 'b/x.js'))).toContain('empty')
    expect(said(find(folder, 'c/x.js'))).toContain('neither valid YAML nor JSON')
  })
})

describe('edits', () => {
  const longAgo = 1_600_000_000

  it('keep the very manifest while nothing changes', () => {
    const folder = folderWith({ '.git/HEAD': '', '.cookierc': yaml('a.x'), 'src/a.js': '' })
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000)
    const first = find(folder, 'src/a.js')
    const second = find(folder, 'src/b.js')
    vi.mocked(Date.now).mockRestore()
    expect(first.status).toBe('found')
    expect(second).toBe(first)
  })

  it('are seen in the manifest, be its size the same', () => {
    const folder = folderWith({ '.git/HEAD': '', '.cookierc': yaml('a.x') })
    setTime(join(folder, '.cookierc'), longAgo)
    expect(said(find(folder, 'a.js'))).toBe('a.x')
    write(join(folder, '.cookierc'), yaml('b.x'))
    setTime(join(folder, '.cookierc'), longAgo + 1)
    expect(said(find(folder, 'a.js'))).toBe('b.x')
    write(join(folder, '.cookierc'), yaml('longer.x'))
    setTime(join(folder, '.cookierc'), longAgo + 1)
    expect(said(find(folder, 'a.js'))).toBe('longer.x')
  })

  it('are seen within one step of the file system\'s clock', () => {
    const folder = folderWith({ '.git/HEAD': '' })
    for (let round = 0; round < 50; round++) {
      write(join(folder, '.cookierc'), yaml(`round-${round}.x`))
      setTime(join(folder, '.cookierc'), longAgo)
      expect(said(find(folder, 'a.js'))).toBe(`round-${round}.x`)
    }
  })

  it('are seen in a base, also in one that appears, goes or breaks', () => {
    const folder = folderWith({ '.git/HEAD': '', '.cookierc': 'extends: ./base.yaml' })
    const base = join(folder, 'base.yaml')
    expect(said(find(folder, 'a.js'))).toContain('no manifest at')
    write(base, yaml('a.x'))
    expect(said(find(folder, 'a.js'))).toBe('a.x')
    write(base, yaml('b.x'))
    setTime(base, longAgo)
    expect(said(find(folder, 'a.js'))).toBe('b.x')
    write(base, 'regime: [')
    setTime(base, longAgo + 1)
    expect(said(find(folder, 'a.js'))).toContain('neither valid')
    rmSync(base)
    expect(said(find(folder, 'a.js'))).toContain('no manifest at')
  })

  it('are seen long after the first look, by modification time and size alone', () => {
    const folder = folderWith({ '.git/HEAD': '', 'base.yaml': yaml('a.x'), 'p/package.json': '{}' })
    let time = longAgo
    const edit = (path: string, text: string): void => {
      write(join(folder, path), text)
      for (const changed of [path, 'p', '.']) setTime(join(folder, changed), ++time)
    }
    edit('.cookierc', 'extends: ./base.yaml')
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000)
    const seen = [said(find(folder, 'p/a.js'))]
    edit('base.yaml', yaml('b.x'))
    seen.push(said(find(folder, 'p/a.js')))
    edit('.cookierc', yaml('c.x'))
    seen.push(said(find(folder, 'p/a.js')))
    write(join(folder, 'p/package.json'), '{ "cookierc": { "domains": ["d.x"] } }')
    seen.push(said(find(folder, 'p/a.js')))
    edit('p/.cookierc', yaml('e.x'))
    seen.push(said(find(folder, 'p/a.js')))
    vi.mocked(Date.now).mockRestore()
    expect(seen).toEqual(['a.x', 'b.x', 'c.x', 'd.x', 'e.x'])
  })

  it('are seen in a package that is installed later', () => {
    const folder = folderWith({ '.git/HEAD': '', '.cookierc': 'extends: acme' })
    expect(said(find(folder, 'a.js'))).toContain('Install it')
    write(join(folder, 'node_modules/acme/.cookierc'), yaml('acme.x'))
    expect(said(find(folder, 'a.js'))).toBe('acme.x')
  })

  it('are seen when a manifest appears nearer, or the nearer one goes', () => {
    const folder = folderWith({ '.git/HEAD': '', '.cookierc': yaml('top.x'), 'a/b/x.js': '' })
    const seen = (): string => said(find(folder, 'a/b/x.js'))
    expect(seen()).toBe('top.x')
    write(join(folder, 'a/.cookierc'), yaml('a.x'))
    expect(seen()).toBe('a.x')
    write(join(folder, 'a/b/.config/cookierc.json'), json('b.x'))
    expect(seen()).toBe('b.x')
    rmSync(join(folder, 'a/b/.config/cookierc.json'))
    expect(seen()).toBe('a.x')
    rmSync(join(folder, 'a/.cookierc'))
    expect(seen()).toBe('top.x')
    rmSync(join(folder, '.cookierc'))
    expect(seen()).toBe('missing')
    write(join(folder, 'package.json'), '{ "cookierc": { "domains": ["package.x"] } }')
    expect(seen()).toBe('package.x')
    write(join(folder, 'package.json'), '{ "cookierc": { "domains": ["other.x"] } }')
    expect(seen()).toBe('other.x')
    write(join(folder, 'package.json'), '{}')
    expect(seen()).toBe('missing')
  })

  it('are looked for once a moment by a run over many files', () => {
    const folder = folderWith({ '.git/HEAD': '', '.cookierc': yaml('a.x') })
    expect(said(find(folder, 'a.js'))).toBe('a.x')
    write(join(folder, '.cookierc'), yaml('b.x'))
    const options = { manifest: null, allowCode: false, cwd: folder }
    expect(said(findManifest(join(folder, 'b.js'), options))).toBe('a.x')
    expect(said(find(folder, 'c.js'))).toBe('b.x')
  })

  it('are seen at once by a file that is linted again', () => {
    const folder = folderWith({ '.git/HEAD': '', '.cookierc': yaml('a.x') })
    const options = { manifest: null, allowCode: false, cwd: folder }
    expect(said(find(folder, 'a.js'))).toBe('a.x')
    write(join(folder, '.cookierc'), yaml('b.x'))
    expect(said(findManifest(join(folder, 'a.js'), options))).toBe('b.x')
  })
})

describe('manifests that are code', () => {
  it('are run only when that is allowed', () => {
    const folder = folderWith({ '.cookierc.cjs': 'globalThis.manifestWasRun = true; module.exports = {}' })
    const refused = find(folder, 'a.js')
    expect(refused).toMatchObject({ status: 'unreadable', path: join(folder, '.cookierc.cjs') })
    expect(said(refused)).toContain('settings.consent.allowCode')
    expect(Object.hasOwn(globalThis, 'manifestWasRun')).toBe(false)
    expect(find(folder, 'a.js', { allowCode: true }).status).toBe('found')
    expect(Object.hasOwn(globalThis, 'manifestWasRun')).toBe(true)
    expect(find(folder, 'a.js').status).toBe('unreadable')
  })

  it.each([
    ['.cookierc.js', 'module', esModule],
    ['.cookierc.js', 'commonjs', commonJs],
    ['.cookierc.js', undefined, esModule],
    ['.cookierc.js', undefined, commonJs],
    ['.cookierc.mjs', 'commonjs', esModule],
    ['.cookierc.cjs', 'module', commonJs],
    ['cookie.config.ts', undefined, (domain: string) => `export default { domains: ['${domain}'] as string[] }`],
  ])('%s in a package of type %s is read, and read anew after an edit', (name, type, textFor) => {
    const folder = folderWith({ 'package.json': JSON.stringify({ type }), [name]: textFor('a.x') })
    expect(said(find(folder, 'a.js', { allowCode: true }))).toBe('a.x')
    write(join(folder, name), textFor('edited.x'))
    expect(said(find(folder, 'a.js', { allowCode: true }))).toBe('edited.x')
  })

  it('may import what lies beside them', () => {
    const folder = folderWith({
      '.cookierc.mjs': "import d from './d.mjs'\nexport default { domains: [d] }",
      'd.mjs': "export default 'd.x'",
    })
    expect(said(find(folder, 'a.js', { allowCode: true }))).toBe('d.x')
  })

  it.each([
    ['.cookierc.mjs', 'export default await Promise.resolve({})', 'top-level `await`'],
    ['.cookierc.mjs', 'export default Promise.resolve({})', 'exports a promise'],
    ['.cookierc.cjs', 'module.exports = () => ({})', 'exports a function'],
    ['.cookierc.cjs', 'module.exports = { domains: [new Date()] }', 'an instance of a class'],
    ['.cookierc.cjs', 'module.exports = { domain: [] }', 'Did you mean `domains`?'],
    ['.cookierc.cjs', 'throw new Error("no network")', 'Running this manifest failed: no network.'],
    ['.cookierc.cjs', 'throw undefined', 'Running this manifest failed'],
    ['.cookierc.cjs', 'module.exports = {', 'Running this manifest failed'],
    ['.cookierc.mjs', 'import "./gone.mjs"', 'Running this manifest failed'],
    ['.cookierc.mjs', 'export const domains = []; export default 5', 'a map with keys'],
  ])('%s: %s', (name, text, words) => {
    const folder = folderWith({ [name]: text })
    const result = find(folder, 'a.js', { allowCode: true })
    expect(result.status).toBe('unreadable')
    expect(said(result)).toContain(words)
  })
})

describe('links', () => {
  it.skipIf(process.platform === 'win32')('are followed, and a dangling one is no manifest', () => {
    const folder = folderWith({ '.git/HEAD': '', 'real.yaml': yaml('real.x'), 'a/x.js': '' })
    symlinkSync(join(folder, 'real.yaml'), join(folder, 'a/.cookierc'))
    expect(said(find(folder, 'a/x.js'))).toBe('real.x')
    rmSync(join(folder, 'real.yaml'))
    expect(said(find(folder, 'a/x.js'))).not.toBe('real.x')
  })

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('report a file that may not be read', () => {
    const folder = folderWith({ '.git/HEAD': '', '.cookierc': yaml('a.x') })
    chmodSync(join(folder, '.cookierc'), 0)
    expect(said(find(folder, 'a.js', { manifest: '.cookierc' }))).toContain('EACCES')
    expect(said(find(folder, 'a.js'))).toContain('EACCES')
  })
})
