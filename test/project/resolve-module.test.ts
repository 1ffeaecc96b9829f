import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { moduleRequests } from '../../src/project/resolve/module-requests.ts'
import { projectRootOf } from '../../src/project/resolve/project-root.ts'
import { createModuleResolver } from '../../src/project/resolve/resolve-module.ts'

function folderWith(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'consent-resolve-'))
  afterAll(() => rmSync(root, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

/** What `request` means in `from`, in a project with these files. */
function resolved(files: Readonly<Record<string, string>>, request: string, from: string): string | null {
  const root = folderWith(files)
  const paths = Object.keys(files).map((path) => join(root, path))
  const found = createModuleResolver(root, new Set(paths), paths.filter((path) => path.endsWith('package.json')))(request, join(root, from))
  return found && relative(root, found).split(sep).join('/')
}

describe('what a text asks for', () => {
  it('is found in every form, once, in order', () => {
    expect(moduleRequests(`
import a, { b } from './a'
import './b'
import{c}from"./c"
export * from './d'
export { e } from './e'
const f = require('./f')
const g = () => import(/* webpackChunkName: "g" */ './g')
import(\`./h\`)
import type { I } from './i'
import j = require('./j')
import a2 from './a'
const important = 'x', fromage = './no', imported = "./no"
import(\`./\${name}\`)
`).modules).toEqual(['./a', './b', './c', './d', './e', './f', './g', './h', './i', './j'])
  })

  it('is found in time linear to the text', () => {
    const start = performance.now()
    for (const part of ['import(', 'import ', 'from/*', 'require( /*', `import.meta.glob('`]) moduleRequests(part.repeat(30_000))
    moduleRequests(`import${' '.repeat(200_000)}(${' '.repeat(200_000)}x`)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})

describe('a request', () => {
  const app = 'src/app.ts'

  it('by a relative path means a file, with or without its extension, or a folder\'s index', () => {
    const files = { 'src/a.tsx': '', 'src/b/index.js': '', 'src/c.ts': '', 'src/c/index.ts': '', 'd.js': '', [app]: '' }
    expect(['./a', './a.tsx', './a.js', './b', './b/', './c', './c.js', '../d', './none', '.'].map((one) => resolved(files, one, app)))
      .toEqual(['src/a.tsx', 'src/a.tsx', 'src/a.tsx', 'src/b/index.js', 'src/b/index.js', 'src/c.ts', 'src/c.ts', 'd.js', null, null])
  })

  it('by an alias means what the nearest configuration says', () => {
    const files = {
      'tsconfig.json': '// plain\n{ "compilerOptions": { "baseUrl": ".", "paths": { "@/*": ["src/*"], "@lib/*": ["none/*", "lib/*"], "kit": ["lib/kit.ts"], }, }, }',
      'src/a.ts': '', 'lib/b.ts': '', 'lib/kit.ts': '', [app]: '',
    }
    expect(['@/a', '@lib/b', 'kit', 'src/a', 'kit/x', '@/none'].map((one) => resolved(files, one, app)))
      .toEqual(['src/a.ts', 'lib/b.ts', 'lib/kit.ts', 'src/a.ts', null, null])
  })

  it('by an alias is followed through `extends` and `references`, circles included', () => {
    const paths = '{ "compilerOptions": { "paths": { "#/*": ["./src/*"] } } }'
    const files = { 'src/a.ts': '', [app]: '' }
    expect(resolved({ ...files, 'base.json': paths, 'tsconfig.json': '{ "extends": "./base.json" }' }, '#/a', app)).toBe('src/a.ts')
    expect(resolved({ ...files, 'tsconfig.app.json': paths, 'tsconfig.json': '{ "references": [{ "path": "./tsconfig.app.json" }] }' }, '#/a', app)).toBe('src/a.ts')
    expect(resolved({ ...files, 'tsconfig.json': '{ "extends": "./tsconfig.json" }' }, '#/a', app)).toBe(null)
    expect(resolved({ ...files, 'tsconfig.json': '{ "compilerOptions": { "paths": 3 }, "extends": {} ' }, '#/a', app)).toBe(null)
  })

  it('by a customary alias means the sources of the package', () => {
    expect(resolved({ 'package.json': '{}', 'src/a.ts': '', [app]: '' }, '@/a', app)).toBe('src/a.ts')
    expect(resolved({ 'package.json': '{}', 'web/package.json': '{}', 'web/src/a.ts': '', 'src/a.ts': '' }, '~/a', 'web/src/app.ts')).toBe('web/src/a.ts')
  })

  it('by a package\'s name means the workspace\'s package', () => {
    const files = {
      'package.json': '{ "workspaces": ["packages/*"] }', 'packages/kit/src/index.ts': '', 'packages/kit/src/a.ts': '',
      'packages/kit/package.json': '{ "name": "@acme/kit", "main": "dist/index.js" }',
      'packages/one/package.json': '{ "name": "one", "exports": { ".": { "import": "./lib/one.ts" } } }', 'packages/one/lib/one.ts': '',
    }
    expect(['@acme/kit', '@acme/kit/a', 'one', 'react', '__proto__'].map((one) => resolved(files, one, 'packages/web/app.ts')))
      .toEqual(['packages/kit/src/index.ts', 'packages/kit/src/a.ts', 'packages/one/lib/one.ts', null, null])
  })
})

describe('the project of a file', () => {
  it('is the workspace, else the package, else the repository', () => {
    const root = folderWith({ '.git/HEAD': '', 'package.json': '{ "workspaces": [] }', 'a/package.json': '{}', 'a/src/x.ts': '' })
    expect(projectRootOf(join(root, 'a/src/x.ts'))).toBe(root)
    const plain = folderWith({ '.git/HEAD': '', 'package.json': '{}', 'a/package.json': '{}', 'a/src/x.ts': '', 'b/x.ts': '' })
    expect(projectRootOf(join(plain, 'a/src/x.ts'))).toBe(join(plain, 'a'))
    expect(projectRootOf(join(plain, 'b/x.ts'))).toBe(plain)
    const bare = folderWith({ '.git/HEAD': '', 'x.ts': '' })
    expect(projectRootOf(join(bare, 'x.ts'))).toBe(bare)
  })
})
