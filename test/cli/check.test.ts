import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { cookierc, project } from './cookierc.ts'

const manifest = `
consent:
  gates: [hasConsent($category)]
cookies:
  - { name: theme, category: preferences, purpose: Keeps the colours., lifetime: 1 year }
  - { name: visitor, category: statistics, purpose: Counts visits., lifetime: 1 year }
`

const honest = {
  '.cookierc': manifest,
  'src/a.js': "document.cookie = 'theme=dark; Secure; SameSite=Lax'\nif (hasConsent('statistics')) {\n  document.cookie = 'visitor=1; Secure; SameSite=Lax'\n}\n",
}

const built = new URL('../../dist/src/index.js', import.meta.url)
/** A configuration of ESLint's, which Node itself reads: it takes the build. */
function configOf(...objects: readonly string[]): string {
  if (!existsSync(fileURLToPath(built))) throw new Error('Configurations take the build: run `npm run build` first.')
  return `import consent from ${JSON.stringify(built.href)}\nexport default [${objects.join(', ')}]\n`
}

interface Report {
  files: number
  disabled: number
  problems: { rule: string; messageId: string; level: string; file: string; line: number; column: number; message: string }[]
  notes: string[]
  effects: object[]
}

async function check(root: string, ...args: string[]): Promise<{ code: number; report: Report; told: string[]; stderr: string }> {
  const { code, stdout, stderr } = await cookierc(root, ['check', '-f', 'json', ...args])
  const report = JSON.parse(stdout) as Report
  return { code, report, stderr, told: report.problems.map(({ rule, file, line }) => `${rule} ${file}:${line}`) }
}

describe('a project without an ESLint configuration', () => {
  it('is fine when all is declared, found and gated', async () => {
    const root = project(honest)
    expect(await check(root)).toMatchObject({ code: 0, told: [], stderr: '', report: { files: 1 } })
    const { code, stdout } = await cookierc(root, ['check'])
    expect(code).toBe(0)
    expect(stdout).toBe('✔ No problems in 1 file\n2 effects in 1 of 1 file: 1 granted, 1 exempt\n')
  })

  it('is held against the recommended rules in every language that a scan reads', async () => {
    const root = project({
      ...honest,
      'src/b.ts': "const days: number = 1\ndocument.cookie = 'visitor=' + days + '; Secure; SameSite=Lax'\n",
      'index.html': '<script src="https://connect.facebook.net/en_US/fbevents.js"></script>\n',
      'page.php': '<?php echo 1 ?><script>localStorage.setItem("seen", 1)</script>\n',
      'App.vue': "<script setup lang=\"ts\">\nlocalStorage.setItem('vue' as string, '1')\n</script>\n",
      'old.js': "var yield = 010\nlocalStorage.setItem('old', yield)\n",
    })
    const { code, told, report } = await check(root)
    expect(code).toBe(1)
    expect(told).toContain('consent/require-consent src/b.ts:2')
    expect(told).toContain('consent/no-undeclared-service index.html:1')
    expect(told).toContain('consent/require-consent index.html:1')
    expect(told).toContain('consent/no-undeclared-storage page.php:1')
    expect(told).toContain('consent/no-undeclared-storage App.vue:2')
    expect(told).toContain('consent/no-undeclared-storage old.js:2')
    expect(report.effects).toHaveLength(7)
  })

  it('heeds comments that disable a rule', async () => {
    const root = project({
      ...honest,
      'src/b.js': "// eslint-disable-next-line consent/no-undeclared-cookie -- the old shop's, gone by June\ndocument.cookie = 'old=1; Secure; SameSite=Lax'\n",
      'index.html': '<!-- eslint-disable consent/no-undeclared-storage -->\n<script>localStorage.setItem("seen", 1)</script>\n',
    })
    const { told, report } = await check(root)
    expect(told.filter((line) => line.includes('undeclared'))).toEqual([])
    expect(report.disabled).toBe(2)
  })

  it('lints the manifest too', async () => {
    const root = project({ ...honest, '.cookierc': `${manifest}services: { hotjarr: statistics }\n` })
    const { report } = await check(root)
    expect(report.problems).toContainEqual(expect.objectContaining({ rule: 'consent/valid-manifest', messageId: 'unknownService', file: '.cookierc' }))
  })

  it('fails where a file can be read by nobody', async () => {
    const { code, report } = await check(project({ ...honest, 'src/broken.js': 'let = = 1' }))
    expect(code).toBe(1)
    expect(report.problems).toMatchObject([{ rule: 'cookierc/unreadable', level: 'error', file: 'src/broken.js', line: 1 }])
  })

  it('without a manifest is told how to begin', async () => {
    const { stdout } = await cookierc(project({ 'a.js': "document.cookie = 'a=1'" }), ['check'])
    expect(stdout).toContain('npx cookierc init')
  })
})

describe('a project with an ESLint configuration', () => {
  const plain = { files: "['**/*.js']", rules: "{ 'no-undef': 'error', 'consent/no-undeclared-cookie': 'warn', 'consent/require-consent': 'off' }" }
  const object = `{ files: ${plain.files}, plugins: { consent }, rules: ${plain.rules} }`
  const dirty = { ...honest, 'src/b.js': "document.cookie = 'odd=1'\ndocument.cookie = 'visitor=2'\nundefinedName()\n" }

  it('is held against what that says, and nothing else', async () => {
    const root = project({ ...dirty, 'eslint.config.mjs': configOf(object) })
    const { code, report, told } = await check(root)
    expect(told).toEqual(['consent/no-undeclared-cookie src/b.js:1'])
    expect(report.problems[0]?.level).toBe('warning')
    expect(code).toBe(0)
  })

  it('fails on warnings only when they are too many', async () => {
    const root = project({ ...dirty, 'eslint.config.mjs': configOf(object) })
    expect((await check(root, '--max-warnings', '1')).code).toBe(0)
    expect((await check(root, '--max-warnings', '0')).code).toBe(1)
  })

  it('may know the plugin by another name', async () => {
    const config = configOf("{ files: ['**/*.js'], plugins: { privacy: consent }, rules: { 'privacy/no-undeclared-cookie': 'error' } }")
    expect((await check(project({ ...dirty, 'eslint.config.mjs': config }))).told).toEqual(['consent/no-undeclared-cookie src/b.js:1'])
  })

  it('has its settings in the scan too', async () => {
    const config = configOf('...consent.configs.recommended', "{ settings: { consent: { manifest: 'privacy/policy.yaml' } } }")
    const root = project({ 'privacy/policy.yaml': manifest, 'src/a.js': honest['src/a.js'], 'eslint.config.mjs': config })
    expect((await check(root)).told).toEqual([])
  })

  it('that does not know the plugin leaves the recommended rules', async () => {
    const root = project({ ...dirty, 'eslint.config.mjs': "export default [{ rules: { 'no-undef': 'error' } }]\n" })
    const { told } = await check(root)
    expect(told).toContain('consent/require-consent src/b.js:2')
    expect(told.join()).not.toContain('no-undef')
  })

  it('that can\'t be loaded is misuse, in one line', async () => {
    const root = project({ ...honest, 'eslint.config.mjs': "throw new Error('broken\\nby hand')\n" })
    expect(await cookierc(root, ['check'])).toEqual({
      code: 2, stdout: '', stderr: 'error: The project\'s ESLint configuration can\'t be loaded: broken by hand\n',
    })
  })

  it('is asked about files that it says nothing of', async () => {
    const root = project({
      ...honest,
      'eslint.config.mjs': configOf('...consent.configs.recommended', "{ ignores: ['legacy/**'] }"),
      'index.html': '<script src="https://connect.facebook.net/en_US/fbevents.js"></script>\n<script>localStorage.setItem("seen", 1)</script>\n',
      'other.html': '<script>localStorage.setItem("seen", 1)</script>\n',
      'legacy/old.js': "document.cookie = 'left=1'\n",
    })
    const { code, told, report } = await check(root)
    expect(code).toBe(1)
    expect(told.filter((line) => line.startsWith('cookierc/'))).toEqual([
      'cookierc/not-linted index.html:1', 'cookierc/undeclared index.html:1', 'cookierc/unused-service index.html:1', 'cookierc/undeclared index.html:2',
    ])
    expect(report.problems.find(({ line, rule }) => line === 2 && rule === 'cookierc/undeclared')?.message).toContain('(and 1 more place)')
    expect(told.join()).not.toContain('legacy')
  })
})

describe('what the manifest declares', () => {
  const declared = `${manifest}  - { name: gone, type: local-storage, category: necessary, purpose: Was here. }
  - { name: sid, category: necessary, purpose: Keeps the session., setBy: server }
  - { name: _hjid, service: hotjar, setBy: service, purpose: Tells visitors apart. }
services:
  matomo: statistics
`

  it('has to be found, unless it says who else sets it', async () => {
    const { code, report, told } = await check(project({ ...honest, '.cookierc': declared }))
    expect(code).toBe(1)
    expect(told).toEqual(['cookierc/never-found .cookierc:7', 'cookierc/never-found .cookierc:9', 'cookierc/never-found .cookierc:11'])
    expect(report.problems.map(({ message }) => message.slice(0, 60))).toEqual([
      '`gone` (local-storage) is declared, and nothing in the sourc', 'The cookie `_hjid` is declared as one of `hotjar`, and nothi',
      'The service `matomo` is declared, and nothing in the source ',
    ])
  })

  it('is not asked of a part of the project', async () => {
    const { told, report } = await check(project({ ...honest, '.cookierc': declared }), 'src')
    expect(told).toEqual([])
    expect(report.notes).toEqual(['Whether all that .cookierc declares is found was not asked: that takes a look at its whole folder.'])
  })

  it('may be found by one package of several that share a base', async () => {
    const root = project({
      'base.yaml': "cookies:\n  - { name: shared, category: necessary, purpose: A., lifetime: session }\n  - { name: nobody, category: necessary, purpose: B., lifetime: session }\n",
      'a/.cookierc': 'extends: ../base.yaml\n',
      'a/a.js': "document.cookie = 'shared=1; Secure; SameSite=Lax'\n",
      'b/.cookierc': 'extends: ../base.yaml\n',
      'b/b.js': 'export const b = 1\n',
    })
    expect((await check(root)).told).toEqual(['cookierc/never-found base.yaml:3'])
  })

  it('of a base that is a package is for others too', async () => {
    const root = project({
      'node_modules/@acme/base/.cookierc': 'cookies:\n  - { name: elsewhere, category: necessary, purpose: A. }\n',
      '.cookierc': 'extends: "@acme/base"\ncookies:\n  - { name: gone, category: necessary, purpose: A. }\n',
      'a.js': 'export const a = 1\n',
    })
    expect((await check(root)).told).toEqual(['cookierc/never-found .cookierc:3'])
  })
})

describe('a script that is loaded', () => {
  const services = 'consent: { autoBlocking: true }\nservices: { meta-pixel: marketing, microsoft-clarity: statistics }\n'

  it('has to be used where it waits for a call', async () => {
    const unused = "const script = document.createElement('script')\nscript.src = 'https://connect.facebook.net/en_US/fbevents.js'\n"
    expect((await check(project({ '.cookierc': services, 'a.js': unused }))).told).toContain('cookierc/unused-service a.js:2')
    expect((await check(project({ '.cookierc': services, 'a.js': `${unused}fbq('init', '1')\n` }))).told.join()).not.toContain('unused-service')
  })

  it('may start by itself where its address names the account', async () => {
    const starts = "const script = document.createElement('script')\nscript.src = 'https://www.clarity.ms/tag/abc123xyz'\n"
    expect((await check(project({ '.cookierc': services, 'a.js': starts }))).told.join()).not.toContain('unused-service')
  })
})

describe('the call', () => {
  it.each([
    [['--update-baseline'], '--update-baseline needs --baseline FILE'],
    [['--baseline', 'b.json'], 'There is no baseline b.json yet. Write one with --update-baseline.'],
    [['--baseline', 'b.json', '--update-baseline', '--since', 'main'], 'leave --since out'],
    [['--changed-lines'], '--changed-lines needs --since REV'],
    [['nowhere'], 'nowhere does not exist'],
    [['--format', 'xml'], "'xml' is invalid"],
    [['--max-warnings', 'some'], 'It takes a number'],
    [['--concurrency', '0'], 'a number from 1 on, auto or off'],
    [['-o', 'src/a.js'], 'src/a.js exists already'],
  ])('%j is misuse', async (args, message) => {
    const { code, stdout, stderr } = await cookierc(project(honest), ['check', ...args])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it('writes to a file, never over one silently', async () => {
    const root = project(honest)
    expect(await cookierc(root, ['check', '-f', 'github', '-o', 'out.txt'])).toMatchObject({ code: 0, stdout: '' })
    expect(readFileSync(join(root, 'out.txt'), 'utf8')).toBe('No problems.\n')
    expect((await cookierc(root, ['check', '-f', 'github', '-o', 'out.txt'])).code).toBe(2)
  })

  it('shows who watches how far it is, and leaves no trace', async () => {
    const { stderr } = await cookierc(project(honest), ['check'], true)
    expect(stderr).toContain('Scanning file 1 of 1')
    expect(stderr).toContain('Checking the rules, 0 s')
    expect(stderr.endsWith('\r\u001B[2K')).toBe(true)
  })

  it('gives the same bytes each time', async () => {
    const root = project({ ...honest, 'src/b.js': "document.cookie = 'odd=1'\n" })
    expect(await cookierc(root, ['check', '-f', 'json'])).toEqual(await cookierc(root, ['check', '-f', 'json']))
  })
})
