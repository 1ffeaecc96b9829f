import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as typescriptParser from '@typescript-eslint/parser'
import { ESLint } from 'eslint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesInTurn, median, pairedRatio, timePasses, timeRules } from '../scripts/bench/measure.mjs'
import { trackerCorpus, trackerManifest } from '../scripts/bench/tracker-corpus.mjs'
import { dataText } from '../scripts/build/data-as-files.mjs'
import { latePlugin } from '../scripts/build/late-plugin.mjs'
import { linesOfEntry, scoreRecall } from '../scripts/eval/recall.mjs'
import { sampleOf } from '../scripts/eval/silence.mjs'
import { scaffold } from '../scripts/new.mjs'
import { cataloguePages } from '../scripts/sync/catalogue-pages.mjs'
import { replaceBlock } from '../scripts/sync/marked-block.mjs'
import { table } from '../scripts/sync/markdown.mjs'
import { catalogueRegistry, identifier, rulesRegistry } from '../scripts/sync/registries.mjs'
import { header } from '../scripts/sync/rule-pages.mjs'
import plugin from '../src/index.ts'
import type { InventoryEffect } from '../src/report/inventory.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'consent-scripts-'))
}

describe('new', () => {
  const folder = temporaryFolder()
  afterAll(() => rmSync(folder, { recursive: true }))

  it('writes the files of each kind', () => {
    expect(scaffold(folder, ['rule', 'no-x']))
      .toEqual(['rules/no-x.ts', 'test/rules/no-x.test.ts', 'docs/rules/no-x.md'])
    expect(scaffold(folder, ['service', 'acme-metrics']))
      .toEqual(['src/catalogue/services/acme-metrics.ts', 'test/services/acme-metrics.js'])
    expect(scaffold(folder, ['platform', 'acme']))
      .toEqual(['src/catalogue/platforms/acme.ts', 'test/platforms/acme.js'])
  })

  it('never overwrites, and writes all or nothing', () => {
    mkdirSync(join(folder, 'docs/rules'), { recursive: true })
    writeFileSync(join(folder, 'docs/rules/no-y.md'), 'mine')
    expect(() => scaffold(folder, ['rule', 'no-y'])).toThrow('docs/rules/no-y.md exists already')
    expect(readFileSync(join(folder, 'docs/rules/no-y.md'), 'utf8')).toBe('mine')
    expect(() => readFileSync(join(folder, 'rules/no-y.ts'))).toThrow('ENOENT')
  })

  it.each([
    [['rule']],
    [['rule', 'no-x', 'no-y']],
    [['page', 'no-x']],
    [['constructor', 'no-x']],
  ])('explains itself on %j', (words) => {
    expect(() => scaffold(folder, words)).toThrow('Usage: npm run new')
  })

  it.each(['NoX', '../no-x', 'no--x', '', 'index', 'no_x'])('refuses the name "%s"', (name) => {
    expect(() => scaffold(folder, ['rule', name])).toThrow('is no name for a rule')
  })
})

describe('sync', () => {
  it('makes identifiers of ids', () => {
    expect(['hotjar', 'meta-pixel', 'f5-bigip', '33-across', 'switch'].map(identifier))
      .toEqual(['hotjar', 'metaPixel', 'f5Bigip', '_33Across', '_switch'])
  })

  it('lists rules', () => {
    expect(rulesRegistry(['loud', 'no-x'])).toContain([
      "import loud from './loud.ts'",
      "import noX from './no-x.ts'",
      '',
      'export const rules = {',
      '  loud: loud,',
      "  'no-x': noX,",
      '}',
    ].join('\n'))
  })

  it('lists a service and a platform of one id', () => {
    const registry = catalogueRegistry(['cookiebot'], ['acme', 'cookiebot'])
    expect(registry).toContain("import cookiebot from './services/cookiebot.ts'")
    expect(registry).toContain("import cookiebotPlatform from './platforms/cookiebot.ts'")
    expect(registry).toContain('[\n  acme,\n  cookiebotPlatform,\n]')
  })

  it('replaces only what stands between the markers', () => {
    expect(replaceBlock('a\n<!-- x -->\nold\n<!-- /x -->\nb', 'x', 'new', 'p.md'))
      .toBe('a\n<!-- x -->\n\nnew\n\n<!-- /x -->\nb')
    expect(() => replaceBlock('<!-- x -->', 'x', 'new', 'p.md')).toThrow('p.md lacks the markers')
    expect(() => replaceBlock('<!-- /x --><!-- x -->', 'x', 'new', 'p.md')).toThrow('p.md lacks the markers')
  })

  it('keeps tables whole', () => {
    expect(table(['A'], [['a|b\nc <img> `<i>`']])).toBe('| A |\n| --- |\n| a\\|b c &lt;img> `<i>` |')
  })

  it('heads a page with what the rule says of itself', () => {
    const text = header('no-x', {
      docs: { description: 'Report x', recommended: true },
      messages: { found: '{{name}} is here.' },
      hasSuggestions: true,
    })
    expect(text).toContain('# consent/no-x\n\nReport x.\n\nPart of the `recommended` config. Editors are offered')
    expect(text).toContain('| `found` | {{name}} is here. |')
  })

  it('tells what the catalogue knows', () => {
    const [services, platforms] = cataloguePages(
      [{
        id: 'acme',
        name: 'Acme',
        provider: 'Acme Inc',
        category: 'marketing',
        homepage: 'https://acme.example/',
        policy: 'https://acme.example/privacy',
        scripts: ['cdn.acme.example/a.js', '*/acme.js'],
        endpoints: ['cdn.acme.example/px?id=A-*'],
        stores: [{ name: '_acme' }],
        sources: [],
      }],
      [{
        id: 'gate',
        name: 'Gate',
        homepage: 'https://gate.example/',
        checks: ['Gate.allows($category)', { when: 'Gate.all()', grants: ['marketing'], caveat: 'a default' }],
        unsound: [{ when: 'Gate.seen()', because: 'is true after a refusal' }],
        sources: [],
      }],
    )
    expect(services?.content).toContain('1 services: 1 marketing.')
    expect(services?.content).toContain(
      '| [Acme](https://acme.example/) | `acme` | Acme Inc | `_acme` | `*/acme.js`, `cdn.acme.example` |  |',
    )
    expect(platforms?.content).toContain('| `Gate.all()` | marketing |  | a default |')
    expect(platforms?.content).toContain('| `Gate.seen()` | is true after a refusal |')
  })
})

describe('build', () => {
  it('writes data as JSON of ASCII alone', () => {
    const data = { name: 'Čeština \u2028 🍪', list: ['a', null] }
    expect(dataText(data)).toMatch(/^[\x20-\x7e]+$/)
    expect(JSON.parse(dataText(data))).toEqual(data)
  })

  it.each([[{ make: () => 1 }], [{ gone: undefined }], [[new Map()]]])('refuses what JSON cannot say: %o', (data) => {
    expect(() => dataText(data)).toThrow('data only')
  })
})

describe('the late plugin', () => {
  /** A module text run as if `./plugin.js` lay beside it; `loads` tells how often that was asked for. */
  function run(text: string, whole: object): { plugin: Record<string, unknown>; loads: () => number } {
    let count = 0
    const body = text.replace(/^import .*$/m, '').replace('import.meta.url', '').replace('export default', 'return')
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- The text is what the build has just written.
    const make = new Function('createRequire', body) as (createRequire: unknown) => Record<string, unknown>
    const plugin = make(() => () => {
      count++
      return { default: whole }
    })
    return { plugin, loads: () => count }
  }

  it('is the plugin\'s data, shared and circular parts included', () => {
    const parser = { meta: { name: 'p' } }
    const whole = { list: [1, null, 'a"b'], one: { parser }, other: { parser }, self: {} as unknown }
    whole.self = { plugins: { consent: whole } }
    const { plugin, loads } = run(latePlugin(whole), whole)
    expect(plugin).toEqual(whole)
    const { one, other, self } = plugin as unknown as typeof whole & { self: { plugins: { consent: unknown } } }
    expect(one.parser).toBe(other.parser)
    expect(self.plugins.consent).toBe(plugin)
    expect(loads()).toBe(0)
  })

  it('loads the code once, when the first function is called, as a method of its object', () => {
    const whole = { language: { mark: '!', parse(text: string) { return text + this.mark } } }
    const { plugin, loads } = run(latePlugin(whole), whole)
    const { language } = plugin as typeof whole
    expect([language.parse('a'), language.parse('b'), loads()]).toEqual(['a!', 'b!', 1])
  })
})

describe('eval', () => {
  const label = { package: 'acme', version: '1.0.0', file: 'a.js', vendor: 'hotjar', shape: 'iife' }
  const effect = (file: string, line: number, service: string | null): InventoryEffect => ({
    file, line, service, column: 1, endLine: line, endColumn: 2, kind: 'load', name: null, type: null, category: null,
    declared: null, deletion: false, verdict: 'unknown', evidence: [], description: '', address: null,
  })

  it('counts the right service by shape, and as a mean over packages', () => {
    const labels = [label, { ...label, file: 'b.js', shape: 'url' }, { ...label, package: 'other' }]
    const folders = new Map([['acme@1.0.0', '/x/acme@1.0.0'], ['other@1.0.0', '/x/other@1.0.0']])
    const { shapes, mean, misses } = scoreRecall(labels, folders, (files) => {
      expect(files).toEqual(['/x/acme@1.0.0/a.js', '/x/acme@1.0.0/b.js', '/x/other@1.0.0/a.js'])
      return [effect('acme@1.0.0/a.js', 3, 'hotjar'), effect('acme@1.0.0/b.js', 9, 'heap'), effect('other@1.0.0/a.js', 1, 'hotjar')]
    })
    expect(Object.fromEntries(shapes)).toEqual({ iife: { found: 2, all: 2 }, url: { found: 0, all: 1 } })
    expect(mean).toBe(0.75)
    expect(misses.map(({ label: { file }, got }) => [file, got])).toEqual([['b.js', 'load heap on line 9']])
  })

  it('takes one entry of a file for itself', () => {
    const text = 'x\nt.services.one = {\n}\nt.services.two = {\n}\n'
    expect(linesOfEntry(text, 'one')).toEqual([2, 3])
    expect(linesOfEntry(text, 'two')).toEqual([4, Infinity])
    expect(linesOfEntry(text, 'three')).toEqual([0, 0])
  })

  it('samples sources for people, spread evenly', () => {
    const folder = temporaryFolder()
    const files = [...Array.from({ length: 150 }, (_, index) => `${index + 100}.js`), 'a.min.js', 'b.d.ts', 'c.json']
    for (const file of files) writeFileSync(join(folder, file), '')
    const names = sampleOf(folder).map((file) => file.slice(folder.length + 1))
    rmSync(folder, { recursive: true })
    expect(names).toHaveLength(60)
    expect(names.slice(0, 3)).toEqual(['100.js', '103.js', '105.js'])
    expect(names.filter((name) => !/^\d+\.js$/.test(name))).toEqual([])
  })
})

describe('a newcomer', { timeout: 240_000 }, () => {
  const folder = temporaryFolder()
  afterAll(() => rmSync(folder, { recursive: true }))

  /** Runs Node in the copy of the project; an exit code other than the expected one fails with all output. */
  function node(args: readonly string[], expected = 0): string {
    const { VITEST: _inner, VITEST_POOL_ID: _pool, VITEST_WORKER_ID: _worker, ...env } = process.env
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env })
    expect(status, `node ${args.join(' ')}\n${stdout}\n${stderr}`).toBe(expected)
    return stdout + stderr
  }

  beforeAll(() => {
    const parts = [
      'CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md', 'docs', 'eslint.config.js', 'package.json', 'rules',
      'scripts', 'src', 'test', 'tsconfig.build.json', 'tsconfig.json', 'vitest.config.ts',
    ]
    for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  })

  it('gets a rule, a service and a platform that stand on their own', () => {
    expect(node(['scripts/sync.mjs', '--check'])).toContain('in sync')

    for (const words of [['rule', 'no-x'], ['service', 'acme-metrics'], ['platform', 'acme-gate']]) {
      node(['scripts/new.mjs', ...words])
    }
    const stale = node(['scripts/sync.mjs', '--check'], 1)
    expect(stale).toContain('stale: rules/index.ts\n')
    expect(stale).toContain('stale: src/catalogue/registry.ts\n')
    const renewed = node(['scripts/sync.mjs'])
    for (const path of ['README.md', 'docs/rules/no-x.md', 'docs/services.md', 'docs/platforms.md']) {
      expect(renewed).toContain(`renewed: ${path}\n`)
    }
    expect(node(['scripts/sync.mjs', '--check'])).toContain('in sync')

    node(['scripts/build.mjs'])
    node(['node_modules/eslint/bin/eslint.js', 'rules/no-x.ts', 'test/rules/no-x.test.ts', 'src/catalogue/services'])

    const tests = ['rules/no-x', 'docs', 'catalogue', 'services', 'platforms'].map((path) => `test/${path}`)
    const run = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=verbose', ...tests]
    const passed = node([...run, '-t', 'no-x|acme-metrics|acme-gate'])
    for (const title of ['the page of', 'the fixture acme-metrics.js', 'platform acme-gate']) {
      expect(passed).toContain(title)
    }
  })

  it('is told which page is stale, and which lacks its markers', () => {
    const page = join(folder, 'docs/services.md')
    writeFileSync(page, `${readFileSync(page, 'utf8')}By hand.\n`)
    expect(node(['scripts/sync.mjs', '--check'], 1)).toContain('stale: docs/services.md\n')
    node(['scripts/sync.mjs'])
    expect(readFileSync(page, 'utf8')).not.toContain('By hand.')

    writeFileSync(join(folder, 'README.md'), '# Nothing\n')
    expect(node(['scripts/sync.mjs', '--check'], 2)).toContain('README.md lacks the markers <!-- rules -->')
  })

  it('is told what is wrong with a name', () => {
    expect(node(['scripts/new.mjs', 'rule', 'NoX'], 2)).toBe(
      '"NoX" is no name for a rule: lower-case words joined by hyphens, such as "no-x".\n',
    )
  })
})

describe('bench', () => {
  const sources = trackerCorpus(24)

  function linter(plugins: ESLint.Plugin['rules'], options: { cwd: string; stats?: boolean }): ESLint {
    return new ESLint({
      ...options,
      ignore: false,
      overrideConfigFile: true,
      overrideConfig: [
        {
          files: ['**/*.{js,jsx,ts,tsx}'],
          plugins: { own: { rules: plugins ?? {} } },
          rules: Object.fromEntries(Object.keys(plugins ?? {}).map((name) => [`own/${name}`, 'error' as const])),
          languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
        },
        { files: ['**/*.ts'], languageOptions: { parser: typescriptParser } },
      ],
    })
  }

  it('makes the same code each time, all of it different', () => {
    expect(trackerCorpus(24)).toEqual(sources)
    expect(new Set(sources.map(({ text }) => text)).size).toBe(24)
    expect(new Set(sources.map(({ path }) => path.split('.').pop()))).toEqual(new Set(['js', 'jsx', 'ts']))
  })

  it('makes code that is full of effects', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'package.json'), '{}')
    writeFileSync(join(folder, '.cookierc'), trackerManifest)
    const files = sources.map(({ path, text }) => ({ path: join(folder, path), text }))
    const { rules, problems } = await timeRules(linter(plugin.rules, { cwd: folder, stats: true }), files)
    rmSync(folder, { recursive: true })
    expect([...rules.keys()].sort()).toEqual(Object.keys(plugin.rules ?? {}).map((name) => `own/${name}`).sort())
    expect([...problems.keys()].sort()).toEqual([
      'own/cookie-attributes',
      'own/no-undeclared-cookie',
      'own/no-undeclared-pixel',
      'own/no-undeclared-service',
      'own/no-undeclared-storage',
      'own/require-consent',
    ])
    expect([...problems.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(files.length)
  })

  it('lets the subjects take turns', async () => {
    const order: string[] = []
    const subject = (name: string): ESLint => linter({
      note: { create: (context) => ({ Program: () => void order.push(`${name} ${basename(context.filename)}`) }) },
    }, { cwd: root })
    const files = Array.from({ length: filesInTurn + 1 }, (_, index) => ({ path: join(root, `${index}.js`), text: '1' }))
    const times = await timePasses(new Map([['one', subject('one')], ['two', subject('two')]]), files, 2, () => {})
    const turn = (name: string): string[] => files.slice(0, filesInTurn).map(({ path }) => `${name} ${basename(path)}`)
    const warmingUp = [...turn('two'), ...turn('one')]
    const last = `${filesInTurn}.js`
    const pass = [...warmingUp, `one ${last}`, `two ${last}`]
    expect(order).toEqual([...warmingUp, ...pass, ...pass])
    expect(times.get('one')).toHaveLength(2)
  })

  it('counts no file that was not linted', async () => {
    const files = [{ path: join(root, 'a.js'), text: 'let = =' }]
    await expect(timePasses(new Map([['one', linter({}, { cwd: root })]]), files, 1, () => {})).rejects.toThrow('a.js:1:')
  })

  it('compares each pass with the baseline of the same pass', () => {
    expect(pairedRatio([10, 30, 22], [10, 20, 20])).toEqual({ median: 1.1, min: 1, max: 1.5 })
    expect(median([4, 1, 3, 2])).toBe(2.5)
  })
})
