import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { analyzeFile, createProject, verdictsIn, writeFiles } from './project-files.ts'

const PIXEL = `export function load() { fbq('init', '1') }`
const GATED = `import { load } from './pixel'\nimport { may } from './may'\nif (may()) load()`
const OPEN = `import { load } from './pixel'\nload()`
const MAY = `export const may = () => hasConsent('marketing')`

function linted(): string {
  const root = createProject({ 'src/pixel.js': PIXEL, 'src/app.js': GATED, 'src/may.js': MAY, 'src/other.js': 'export const other = 1' })
  expect(verdictsIn(root, 'src/pixel.js')).toEqual(['granted'])
  return root
}

describe('the next lint in an editor sees at once', () => {
  it('an importer that was edited', () => {
    const root = linted()
    writeFiles(root, { 'src/app.js': OPEN })
    expect(verdictsIn(root, 'src/pixel.js')).toEqual(['ungated'])
    writeFiles(root, { 'src/app.js': GATED })
    expect(verdictsIn(root, 'src/pixel.js')).toEqual(['granted'])
  })

  it('an importer that imports it no more', () => {
    const root = linted()
    writeFiles(root, { 'src/app.js': 'export const app = 1' })
    expect(verdictsIn(root, 'src/pixel.js')).toEqual(['unknown'])
  })

  it('an imported file that was edited', () => {
    const root = linted()
    writeFiles(root, { 'src/may.js': MAY.replace('hasConsent(\'marketing\')', 'isReady()') })
    expect(verdictsIn(root, 'src/pixel.js')).toEqual(['ungated'])
  })

  it('a new importer, and one that is gone', () => {
    const root = linted()
    writeFiles(root, { 'src/new.js': OPEN })
    expect(verdictsIn(root, 'src/pixel.js')).toEqual(['ungated'])
    rmSync(join(root, 'src/new.js'))
    expect(verdictsIn(root, 'src/pixel.js')).toEqual(['granted'])
  })

  it('a file of the editor that begins to import it', () => {
    const root = linted()
    analyzeFile(root, 'src/other.js')
    writeFiles(root, { 'src/other.js': OPEN })
    expect(verdictsIn(root, 'src/pixel.js')).toEqual(['ungated'])
  })
})

describe('a second later the next lint sees', () => {
  it('any file that has begun to import it', async () => {
    const root = linted()
    writeFiles(root, { 'src/other.js': OPEN })
    await wait(1_100)
    expect(verdictsIn(root, 'src/pixel.js')).toEqual(['ungated'])
  })
})
