import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { findViolations } from './architecture/law.ts'
import { parseModule, readModules } from './architecture/module-graph.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

function violations(sources: Readonly<Record<string, string>>): string[] {
  return findViolations(Object.entries(sources).map(([path, text]) => parseModule(path, text)))
}

describe('the project', () => {
  const modules = readModules(root, ['src', 'rules'])

  it('is read as a whole', () => {
    expect(modules.length).toBeGreaterThan(20)
    expect(modules.flatMap((module) => module.imports).length).toBeGreaterThan(20)
  })

  it('imports only files that exist', () => {
    const paths = new Set(modules.map((module) => module.path))
    const dangling = modules.flatMap(({ path, imports }) => imports
      .filter((imported) => !paths.has(imported) && !imported.endsWith('.json'))
      .map((imported) => `${path} -> ${imported}`))
    expect(dangling).toEqual([])
  })

  it('keeps to its floors', () => {
    expect(findViolations(modules)).toEqual([])
  })
})

describe('the law', () => {
  it('is content with an honest graph', () => {
    expect(violations({
      'src/model/effect.ts': "import type { Category } from './category.ts'\nexport type Effect = Category",
      'src/model/category.ts': 'export type Category = string',
      'src/syntax/unwrap.ts': "import type { Node } from '@typescript-eslint/utils'\nexport type One = Node",
      'src/detect/pixel.ts': "import { unwrap } from '../syntax/unwrap.ts'\nexport const pixel = unwrap",
      'src/analysis/analyze.ts': "import { pixel } from '../detect/pixel.ts'\nexport const analyze = pixel",
      'rules/no-x.ts': "import { analyze } from '../src/analysis/analyze.ts'\nexport default analyze",
      'rules/index.ts': "import noX from './no-x.ts'\nexport const rules = { 'no-x': noX }",
      'src/index.ts': "import { rules } from '../rules/index.ts'\nexport default { rules }",
    })).toEqual([])
  })

  it.each([
    ['a value import', "import { analyze } from '../analysis/analyze.ts'\nexport const a = analyze"],
    ['a type-only import', "import type { Analysis } from '../analysis/analyze.ts'\nexport type A = Analysis"],
    ['a re-export', "export { analyze } from '../analysis/analyze.ts'\nexport const a = 1"],
    ['a dynamic import', "export const a = () => import('../analysis/analyze.ts')"],
  ])('sees %s of a higher floor', (_, text) => {
    expect(violations({ 'src/syntax/unwrap.ts': text })).toEqual([
      'src/syntax/unwrap.ts (floor 1) imports src/analysis/analyze.ts (floor 4).',
    ])
  })

  it('keeps folders of one floor apart', () => {
    expect(violations({ 'src/detect/pixel.ts': "import { guard } from '../consent/guard.ts'\nexport const a = guard" }))
      .toEqual(['src/detect/pixel.ts (floor 2) imports src/consent/guard.ts (floor 2).'])
    expect(violations({ 'src/model/effect.ts': "import { covers } from '../text/wildcard.ts'\nexport const a = covers" }))
      .toEqual(['src/model/effect.ts (floor 0) imports src/text/wildcard.ts (floor 0).'])
    expect(violations({ 'src/project/modules.ts': "import { a } from '../analysis/a.ts'\nexport const b = a" }))
      .toHaveLength(1)
  })

  it('keeps rules apart, and the rules from the presets', () => {
    expect(violations({ 'rules/no-x.ts': "import noY from './no-y.ts'\nexport default noY" })).toEqual([
      'rules/no-x.ts imports rules/no-y.ts: a rule never imports another.',
    ])
    expect(violations({ 'rules/no-x.ts': "import { configs } from '../src/configs.ts'\nexport default configs" }))
      .toEqual(['rules/no-x.ts (floor 6) imports src/configs.ts (floor 7).'])
  })

  it('refuses imports that leave the house', () => {
    expect(violations({ 'src/detect/pixel.ts': "import { a } from '../../test/a.ts'\nexport const b = a" })).toEqual([
      'src/detect/pixel.ts imports test/a.ts, which is on no floor.',
    ])
  })

  it('finds circles, once each, of whatever length', () => {
    expect(violations({ 'src/model/a.ts': "import type { A } from './a.ts'\nexport type B = A" }))
      .toEqual(['Circle: src/model/a.ts -> src/model/a.ts.'])
    expect(violations({
      'src/model/a.ts': "import type { B } from './b.ts'\nexport type A = B",
      'src/model/b.ts': "import type { C } from './c.ts'\nexport type B = C",
      'src/model/c.ts': "import type { A } from './a.ts'\nexport type C = A",
    })).toEqual(['Circle: src/model/a.ts -> src/model/b.ts -> src/model/c.ts -> src/model/a.ts.'])
  })

  it('finds no circle where two ways lead to one file', () => {
    expect(violations({
      'src/model/a.ts': "import type { B } from './b.ts'\nimport type { C } from './c.ts'\nexport type A = B | C",
      'src/model/b.ts': "import type { C } from './c.ts'\nexport type B = C",
      'src/model/c.ts': 'export type C = 1',
    })).toEqual([])
  })

  it('measures length: 80 lines for a rule, 300 for source, none for data', () => {
    const long = (lines: number): string => 'export {}\n'.concat('const a = 1\n'.repeat(lines - 1))
    expect(violations({ 'rules/no-x.ts': long(80), 'src/detect/a.ts': long(300) })).toEqual([])
    expect(violations({ 'rules/no-x.ts': long(81) })).toEqual(['rules/no-x.ts has 81 lines, more than 80.'])
    expect(violations({ 'src/detect/a.ts': long(301) })).toEqual(['src/detect/a.ts has 301 lines, more than 300.'])
    expect(violations({ 'src/catalogue/services/a.ts': long(999), 'rules/index.ts': long(999) })).toEqual([])
  })

  it('refuses folders and files that collect', () => {
    expect(violations({ 'src/detect/utils/name.ts': 'export const a = 1' })).toHaveLength(1)
    expect(violations({ 'src/detect/helpers.ts': 'export const a = 1' })).toHaveLength(1)
    expect(violations({ 'src/detect/common.ts': 'export const a = 1' })).toHaveLength(1)
    expect(violations({ 'src/detect/utility-pole.ts': 'export const a = 1' })).toEqual([])
  })

  it('refuses barrels, even those that import first', () => {
    expect(violations({ 'src/model/index.ts': "export * from './effect.ts'\nexport type { B } from './b.ts'" }))
      .toEqual(['src/model/index.ts only re-exports: import from the source.'])
    expect(violations({ 'src/model/all.ts': "import { a } from './a.ts'\nexport { a }" })).toHaveLength(1)
  })

  it('knows every place', () => {
    expect(violations({ 'src/magic/wand.ts': 'export const a = 1' })).toEqual([
      'src/magic/wand.ts: src/magic has no floor in the architecture.',
    ])
    expect(violations({ 'src/loose.ts': 'export const a = 1' })).toEqual([
      'src/loose.ts: only src/index.ts and src/configs.ts stand in src itself.',
    ])
  })
})
