import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findManifest } from '../../src/manifest/locate.ts'
import { cookierc, project } from './cookierc.ts'

const manifest = `# Ours.
services:
  google-analytics: statistics # counts
cookies:
  # the look
  - name: theme # a comment
    category: preferences
    purpose: 'Keeps the colours.'
`

const code = `document.cookie = 'theme=dark'
document.cookie = 'visitor=1'
localStorage.setItem('_fbp', '1')
fbq('init', '1')
gtag('config', 'G-1')
document.cookie = 'gone=; max-age=0'
navigator.sendBeacon('https://px.acme.example/v')
`

function read(root: string): string {
  return readFileSync(join(root, '.cookierc'), 'utf8')
}

describe('sync', () => {
  it('adds what is not declared, and nothing else', async () => {
    const root = project({ '.git/HEAD': '', '.cookierc': manifest, 'a.js': code })
    const { code: exit, stdout } = await cookierc(root, ['sync'])
    expect(exit).toBe(0)
    const text = read(root)
    for (const line of manifest.split('\n')) expect(text.split('\n')).toContain(line)
    expect(text).toContain('meta-pixel: marketing')
    expect(text).toContain('- name: visitor')
    expect(text).toContain('- name: _fbc')
    expect(text).not.toContain('gone')
    expect(stdout).toContain('+ ')
    expect(stdout).not.toMatch(/^- /m)
    expect(stdout).toContain('Still without a category: visitor')
    expect(stdout).toContain('beacon to px.acme.example')
    const again = await cookierc(root, ['sync'])
    expect(again.stdout).toContain('declares all that has a name')
    expect(read(root)).toBe(text)
    expect(findManifest(join(root, 'a.js'), { manifest: null, allowCode: false, cwd: root }).status).toBe('found')
  })

  it('changes nothing on a trial run', async () => {
    const root = project({ '.git/HEAD': '', '.cookierc': manifest, 'a.js': code })
    const { stdout } = await cookierc(root, ['sync', '--dry-run'])
    expect(stdout).toMatch(/^\+   meta-pixel: marketing$/m)
    expect(stdout).toContain('would be added')
    expect(read(root)).toBe(manifest)
  })

  it('leaves the code of packages with a manifest of their own to that', async () => {
    const root = project({ '.git/HEAD': '', '.cookierc': manifest, 'p/.cookierc': 'cookies: []\n', 'p/a.js': "document.cookie = 'inner=1'\n" })
    await cookierc(root, ['sync'])
    expect(read(root)).toBe(manifest)
  })

  it('keeps JSON with comments what it is', async () => {
    const root = project({ '.git/HEAD': '', '.cookierc': '{\n  // ours\n  "cookies": []\n}\n', 'a.js': "document.cookie = 'visitor=1'\n" })
    await cookierc(root, ['sync'])
    expect(read(root)).toMatch(/^\{\n {2}\/\/ ours\n {2}"cookies": \[[^]*"name": "visitor"[^]*\]\n\}\n$/)
  })

  it('says what to do where there is no manifest, or a broken one', async () => {
    const without = await cookierc(project({ '.git/HEAD': '', 'a.js': code }), ['sync'])
    expect(without).toMatchObject({ code: 2, stderr: expect.stringContaining('cookierc init') })
    const broken = await cookierc(project({ '.git/HEAD': '', '.cookierc': 'cookies: yes\n', 'a.js': code }), ['sync'])
    expect(broken).toMatchObject({ code: 2, stderr: expect.stringContaining('Mend that first') })
  })
})

describe('sync --prune', () => {
  const declared = 'cookies:\n  # kept\n  - name: theme\n  - name: old # gone since spring\n'

  it('names what is never found, and takes it out only when told', async () => {
    const root = project({ '.git/HEAD': '', '.cookierc': declared, 'a.js': "document.cookie = 'theme=1'\n" })
    const named = await cookierc(root, ['sync', '--prune'])
    expect(named.stdout).toContain('never found in the source: old.')
    expect(read(root)).toBe(declared)
    expect((await cookierc(root, ['sync', '--prune', '--yes', '--dry-run'])).stdout).toContain('-   - name: old')
    expect(read(root)).toBe(declared)
    await cookierc(root, ['sync', '--prune', '--yes'])
    expect(read(root)).toBe('cookies:\n  # kept\n  - name: theme\n')
    const sound = project({ '.git/HEAD': '', '.cookierc': read(root), 'a.js': "document.cookie = 'theme=1'\n" })
    expect((await cookierc(sound, ['sync', '--prune'])).stdout).toBe('All that .cookierc declares is found.\n')
  })

  it('does not judge by a part of the project', async () => {
    const root = project({ '.git/HEAD': '', '.cookierc': declared, 'p/a.js': '' })
    expect(await cookierc(join(root, 'p'), ['sync', '--prune'])).toMatchObject({ code: 2 })
  })
})

describe('init', () => {
  it('writes a manifest that is sound and declares what the source does', async () => {
    const root = project({
      '.git/HEAD': '', 'a.js': code, 'package.json': '{ "dependencies": { "vanilla-cookieconsent": "3.0.0" } }',
    })
    const { code: exit, stdout } = await cookierc(root, ['init'])
    expect(exit).toBe(0)
    expect(stdout).toContain('.cookierc declares 2 services')
    const found = findManifest(join(root, 'a.js'), { manifest: null, allowCode: false, cwd: root })
    expect(found).toMatchObject({ status: 'found', manifest: { consent: { platforms: ['vanilla-cookieconsent'] } } })
    const text = read(root)
    expect(text).toContain('preferences: { consent: required }')
    expect(text.indexOf('# statistics')).toBeLessThan(text.indexOf('# marketing'))
    const scan = JSON.parse((await cookierc(root, ['scan', '-f', 'json'])).stdout) as { effects: { declared: boolean; deletion: boolean; service: string | null; name: string | null }[] }
    const left = scan.effects.filter((effect) => !effect.deletion && !effect.declared && (effect.name ?? effect.service) !== null)
    expect(left).toEqual([])
  })

  it('fills in the checks that prove consent in the source, awaited where they are', async () => {
    const root = project({
      '.git/HEAD': '',
      'a.js': "if (hasConsent('marketing')) fbq('init', '1')\nif (isReady('marketing')) gtag('config', 'AW-1')\n",
      'b.ts': "import { consentTo } from './choice'\nif (await consentTo('statistics')) hj('event', 'x')\nif (await consentTo('statistics')) clarity('set', 'a')\nif (await consentTo('statistics')) gtag('config', 'G-1')\n",
      'choice.ts': "export const consentTo = async (kind: string) => (await load())[kind] === 'granted'\nconst load = () => fetch('/x').then((r) => r.json())\n",
    })
    await cookierc(root, ['init'])
    expect(read(root)).toContain('  gates: [await consentTo($category), hasConsent($category)]\n')
    const scan = JSON.parse((await cookierc(root, ['scan', '-f', 'json', 'a.js'])).stdout) as { effects: { verdict: string }[] }
    expect(scan.effects.map(({ verdict }) => verdict)).toEqual(['granted', 'ungated'])
  })

  it('never writes over anything', async () => {
    for (const name of ['.cookierc', 'cookie.config.json', '.config/cookierc.yaml']) {
      const root = project({ '.git/HEAD': '', [name]: '{}\n', 'a.js': code })
      expect(await cookierc(root, ['init'])).toMatchObject({ code: 2, stderr: expect.stringContaining('sync') })
      expect(readFileSync(join(root, name), 'utf8')).toBe('{}\n')
    }
  })

  it('prints on a trial run, in a project that stores nothing too', async () => {
    const root = project({ '.git/HEAD': '', 'a.js': 'export {}\n' })
    const { stdout } = await cookierc(root, ['init', '--dry-run'])
    expect(stdout).toMatch(/^cookies: \[\]$/m)
    expect(() => read(root)).toThrow('ENOENT')
  })
})
