import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { SoughtTexts } from '../../src/project/sought-texts.ts'
import { createProject } from './project-files.ts'

it('asks for each text once, and again where it has changed', () => {
  const root = createProject({ 'a.js': 'consent', 'b.js': 'nothing' })
  const [a, b, gone] = ['a.js', 'b.js', 'gone.js'].map((name) => join(root, name)) as [string, string, string]
  const sought = new SoughtTexts()
  const asked: (string | null)[] = []
  const test = (text: string | null): boolean => {
    asked.push(text)
    return text?.includes('consent') ?? false
  }
  const files = new Map([a, b, gone].map((path) => [path, { stamp: '1' }]))
  expect(sought.filesWhose('t', test, files, 0)).toEqual([a])
  expect(sought.filesWhose('t', test, files, 0)).toEqual([a])
  expect(asked).toEqual(['consent', 'nothing', null])

  writeFileSync(b, 'consent, too')
  files.set(b, { stamp: '2' })
  expect(sought.filesWhose('t', test, files, 1)).toEqual([a, b])
  files.delete(a)
  expect(sought.filesWhose('t', test, files, 2)).toEqual([b])
  expect(asked).toEqual(['consent', 'nothing', null, 'consent, too'])
  expect(sought.filesWhose('other', () => true, files, 2)).toEqual([b, gone])
})
