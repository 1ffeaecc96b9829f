import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

interface PackageJson {
  name: string
  version: string
  bin: Readonly<Record<string, string>>
  exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  dependencies: Readonly<Record<string, string>>
}

interface Loaded {
  meta: { name: string; version: string }
  rules: Record<string, { meta: { docs: { url: string; recommended: boolean } } }>
  configs: Record<string, { files?: string[]; rules?: Record<string, unknown>; plugins?: Record<string, unknown> }[]>
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageJson

/** The names, without extension, of the files of one kind in a folder. */
function namesIn(folder: string, extension: string): string[] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length))
    .filter((name) => name !== 'index')
    .sort()
}

/** Runs a module text in a fresh process at the project's root; it prints JSON. */
function evaluate<Result>(code: string, ...flags: string[]): Result {
  const output = execFileSync(process.execPath, [...flags, '--input-type=module', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
  })
  return JSON.parse(output) as Result
}

beforeAll(() => {
  if (!existsSync(join(root, 'dist/src/index.js'))) {
    throw new Error('These tests look at the build: run `npm run build` first.')
  }
})

describe('the plugin', () => {
  let plugin: Loaded
  beforeAll(async () => {
    plugin = ((await import(join(root, 'dist/src/index.js'))) as { default: Loaded }).default
  })

  it('is what the package exports, for import and for require', () => {
    const ways = evaluate<string[][]>(`
      import { createRequire } from 'node:module'
      import imported, * as names from '${manifest.name}'
      const required = createRequire(import.meta.url)('${manifest.name}')
      console.log(JSON.stringify([Object.keys(imported), Object.keys(required.default), Object.keys(names)]))
    `, '--disable-warning=ExperimentalWarning')
    expect(ways[0]).toEqual(expect.arrayContaining(['meta', 'rules', 'configs']))
    expect(ways[1]).toEqual(ways[0])
    expect(ways[2]).toContain('default')
  })

  it('names itself as package.json does', () => {
    expect(plugin.meta).toMatchObject({ name: manifest.name, version: manifest.version })
  })

  it('has a rule for each file, and for each rule a test and a page', () => {
    const rules = namesIn('rules', '.ts')
    expect(rules.length).toBeGreaterThan(0)
    expect(Object.keys(plugin.rules).sort()).toEqual(rules)
    expect(namesIn('test/rules', '.test.ts')).toEqual(rules)
    expect(namesIn('docs/rules', '.md')).toEqual(rules)
  })

  it('links each rule to its page', () => {
    for (const [name, rule] of Object.entries(plugin.rules)) {
      expect(rule.meta.docs.url.endsWith(`/docs/rules/${name}.md`), rule.meta.docs.url).toBe(true)
    }
  })

  it('recommends exactly the rules that say so, for named files only', () => {
    const recommended = Object.entries(plugin.rules).filter(([, rule]) => rule.meta.docs.recommended)
    const inConfig = plugin.configs['recommended']?.flatMap((config) => Object.keys(config.rules ?? {}))
    expect(inConfig?.sort()).toEqual(recommended.map(([name]) => `consent/${name}`).sort())
    for (const config of Object.values(plugin.configs).flat()) {
      expect(config.files).not.toHaveLength(0)
      for (const used of Object.values(config.plugins ?? {})) expect(used).toBe(plugin)
    }
  })
})

describe('what package.json points at', () => {
  it('exists, for every export', () => {
    const targets = Object.values(manifest.exports)
      .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
    expect(targets.length).toBeGreaterThan(2)
    for (const target of targets) expect(existsSync(join(root, target)), target).toBe(true)
  })

  it.each(Object.entries(manifest.bin))('%s can be run', (name, path) => {
    const file = join(root, path)
    expect(readFileSync(file, 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node')
    expect(statSync(file).mode & 0o111).toBe(0o111)
    const { status, stdout } = spawnSync(file, ['--help'], { encoding: 'utf8' })
    expect(status).toBe(0)
    expect(stdout).toContain(name)
  })
})

describe('the tarball', () => {
  interface Packed { size: number; files: { path: string }[] }
  let packed: Packed
  beforeAll(() => {
    const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    packed = (JSON.parse(output) as [Packed])[0]
  }, 30_000)

  it('holds the build, the schema and the papers, and nothing else', () => {
    const paths = packed.files.map((file) => file.path)
    const strangers = paths.filter((path) => !/^(?:dist\/src\/.+|schema\/[^/]+\.json)$/.test(path))
    expect(strangers.sort()).toEqual([
      'CHANGELOG.md', 'LICENSE', 'README.md', 'package.json',
      'src/catalogue/data/LICENSE-Apache-2.0.txt', 'src/catalogue/data/LICENSE-MIT-third-party-web.txt',
      'src/catalogue/data/NOTICE.md',
    ])
    expect(paths).toContain('schema/cookierc.schema.json')
    expect(paths.filter((path) => /\.test\.|fixtures/.test(path))).toEqual([])
  })

  it('holds nothing that no entry leads to', () => {
    const built = packed.files.map((file) => file.path).filter((path) => path.startsWith('dist/'))
    const named = built
      .filter((path) => path.endsWith('.js'))
      .flatMap((path) => [...readFileSync(join(root, path), 'utf8').matchAll(/["'](\.\.?\/[^"']+\.js(?:on)?)["']/g)]
        .map(([, specifier]) => posix.join(posix.dirname(path), String(specifier))))
    const entries = ['dist/src/index.js', 'dist/src/cli/eslint-options-module.js', 'dist/src/index.d.ts', 'dist/src/cli/main.js', 'dist/src/cli/program.js']
    expect(built.filter((path) => !entries.includes(path) && !named.includes(path))).toEqual([])
    expect(entries.filter((path) => !built.includes(path))).toEqual([])
  })

  it('declares types that need no file it does not hold', () => {
    const declared = readFileSync(join(root, 'dist/src/index.d.ts'), 'utf8')
    expect(declared).toContain('export default')
    expect(declared).not.toMatch(/["']\./)
  })

  it('stays below 600 kB to download', () => {
    expect(packed.size).toBeLessThan(600_000)
  })
})

describe('what loading the plugin loads', () => {
  /** Every module that a process loads when it imports a specifier, as file names. */
  function modulesLoadedBy(specifier: string): string[] {
    return evaluate<string[]>(`
      import { createRequire, register } from 'node:module'
      import { MessageChannel } from 'node:worker_threads'
      const hooks = 'export async function initialize({ port }) { globalThis.port = port }'
        + 'export async function load(url, context, next) { globalThis.port.postMessage(url); return next(url, context) }'
      const { port1, port2 } = new MessageChannel()
      const seen = []
      port1.on('message', (url) => seen.push(url))
      register('data:text/javascript,' + encodeURIComponent(hooks), { data: { port: port2 }, transferList: [port2] })
      await import(${JSON.stringify(specifier)})
      await new Promise((resolve) => setTimeout(resolve, 100))
      port1.close()
      const required = Object.keys(createRequire(import.meta.url).cache)
      console.log(JSON.stringify([...seen, ...required]))
    `)
  }

  const packageOf = (module: string): string | undefined =>
    /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1]

  it('notices what is loaded', () => {
    expect(modulesLoadedBy('eslint-plugin-eslint-plugin').map(packageOf)).toContain('eslint-plugin-eslint-plugin')
    expect(modulesLoadedBy('yaml').map(packageOf)).toContain('yaml')
  })

  it('is neither a compiler nor a parser, nor anything that only a manifest needs', () => {
    const modules = modulesLoadedBy(manifest.name)
    const own = modules.filter((module) => module.includes('/dist/src/')).map((module) => basename(module))
    expect(own).toEqual(['index.js'])
    const packages = new Set(modules.map(packageOf))
    for (const late of ['typescript', 'yaml', 'cosmiconfig', 'commander', 'ajv', 'zod', 'valibot', 'eslint']) {
      expect(packages, `${late} is loaded before it is needed`).not.toContain(late)
    }
    expect([...packages].filter((name) => name?.startsWith('@typescript-eslint/'))).toEqual([])
  })
})
