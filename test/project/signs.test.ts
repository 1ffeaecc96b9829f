import { mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ProjectIndex } from '../../src/project/project-index.ts'
import { type Files, analyzeFile, createProject, verdictsIn } from './project-files.ts'

const CONTRACT = `/** @requiresConsent marketing */\nexport function show() { return 1 }`
const ALIASES = '{ "compilerOptions": { "paths": { "~/*": ["./source/*"] } } }'
const refresh = vi.spyOn(ProjectIndex.prototype, 'refresh')

afterEach(() => {
  refresh.mockClear()
})

describe('a file without effects', () => {
  const plain: Files = {
    'src/plain.js': 'export function show() { return 1 }',
    'src/barrel/index.js': `export * from './one'\nexport { two } from '../plain'`,
    'src/barrel/one.js': `export const one = 1`,
    'source/plain.js': 'export const plain = 1',
    'tsconfig.json': ALIASES,
  }
  it.each([`'./plain'`, `'@/plain'`, `'./barrel'`, `'@/barrel'`, `'~/plain'`, `'./missing'`, `'@/missing'`, `'not-installed'`])(
    'does not make the index of its project for an import of %s',
    (request) => {
      const root = createProject({ ...plain, 'src/app.js': `import { show } from ${request}\nshow()` })
      expect(analyzeFile(root, 'src/app.js').findings).toEqual([])
      expect(refresh).not.toHaveBeenCalled()
    },
  )

  it('makes none where its packages are links to a store', () => {
    const root = createProject({ 'node_modules/.store/kit/index.js': CONTRACT, 'src/app.js': `import { show } from 'kit'\nshow()` })
    symlinkSync(join(root, 'node_modules/.store/kit'), join(root, 'node_modules/kit'))
    expect(analyzeFile(root, 'src/app.js').findings).toEqual([])
    expect(refresh).not.toHaveBeenCalled()
  })
})

describe('a contract in another file', () => {
  const bound = { 'src/bound.js': CONTRACT, 'source/bound.js': CONTRACT, 'tsconfig.json': ALIASES }
  const barrels = { ...bound, 'src/all/index.js': `export * from './part'`, 'src/all/part.js': `export { show } from '../bound'` }
  it.each([`'./bound'`, `'@/bound'`, `'~/bound'`, `'./all'`, `'@/all'`])('is found by %s', (request) => {
    const root = createProject({ ...barrels, 'src/app.js': `import { show } from ${request}\nshow()` })
    expect(verdictsIn(root, 'src/app.js')).toEqual(['ungated'])
  })

  it('is found in a package of the workspace, linked or not', () => {
    const files = {
      'package.json': '{ "private": true, "workspaces": ["packages/*"] }',
      'packages/kit/package.json': '{ "name": "@site/kit", "main": "source/index.js" }',
      'packages/kit/source/index.js': CONTRACT,
      'packages/app/package.json': '{ "name": "app", "private": true }',
      'packages/app/src/app.js': `import { show } from '@site/kit'\nshow()`,
    }
    expect(verdictsIn(createProject(files), 'packages/app/src/app.js')).toEqual(['ungated'])
    const root = createProject(files)
    const link = join(root, 'node_modules/@site/kit')
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(root, 'packages/kit'), link)
    expect(verdictsIn(root, 'packages/app/src/app.js')).toEqual(['ungated'])
  })
})
