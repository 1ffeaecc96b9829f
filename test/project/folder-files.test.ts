import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { lookAnew } from '../../src/manifest/look.ts'
import { isFile } from '../../src/project/resolve/folder-files.ts'
import { createProject, writeFiles } from './project-files.ts'

it('tells files and links to them from folders and from what is not there', () => {
  const root = createProject({ 'src/a.js': '', 'src/folder.js/index.js': '' })
  symlinkSync(join(root, 'src/a.js'), join(root, 'src/link.js'))
  symlinkSync(join(root, 'src/gone.js'), join(root, 'src/broken.js'))
  const found = ['a.js', 'link.js', 'broken.js', 'folder.js', 'folder.js/index.js', 'A.js', 'missing/index.js']
    .filter((name) => isFile(join(root, 'src', name)))
  expect(found).toEqual(['a.js', 'link.js', 'folder.js/index.js'])
})

it('sees at the next look that a file came, went, or came with its folder', () => {
  const root = createProject({ 'src/a.js': '' })
  const [a, b, c] = ['src/a.js', 'src/b.js', 'src/new/c.js'].map((name) => join(root, name)) as [string, string, string]
  const found = (): string[] => {
    lookAnew()
    return [a, b, c].filter((path) => isFile(path))
  }
  expect(found()).toEqual([a])
  writeFiles(root, { 'src/b.js': '', 'src/new/c.js': '' })
  expect(found()).toEqual([a, b, c])
  rmSync(a)
  rmSync(join(root, 'src/new'), { recursive: true })
  expect(found()).toEqual([b])
})
