import { describe, expect, it } from 'vitest'
import { type Files, analyzeFile, createProject } from './project-files.ts'

const LOAD = `/** @requiresConsent marketing */\nexport function startPixel() { fbq('init', '1') }`

function findingsIn(files: Files, path = 'src/app.js'): string[] {
  return analyzeFile(createProject(files), path).findings
    .map(({ effect, judgement }) => `${effect.kind} ${effect.service} ${effect.place.loc.start.line} ${judgement.objection ?? judgement.verdict}`)
}

describe('a contract on an exported function', () => {
  const users: Readonly<Record<string, string>> = {
    'a call': `import { startPixel } from './pixel'\nGATE startPixel()`,
    'another name': `import { startPixel as go } from './pixel'\nGATE go()`,
    'a namespace': `import * as pixel from './pixel'\nGATE pixel.startPixel()`,
    'a callback': `import { startPixel } from './pixel'\nGATE setTimeout(startPixel)`,
    'require': `const { startPixel } = require('./pixel')\nGATE startPixel()`,
  }
  for (const [name, user] of Object.entries(users)) {
    it(`binds its importers: ${name}`, () => {
      const files = (gate: string): Files => ({ 'src/pixel.js': LOAD, 'src/app.js': user.replace('GATE ', gate) })
      expect(findingsIn(files(`if (hasConsent('marketing')) `))).toEqual(['init meta-pixel 2 granted'])
      expect(findingsIn(files(''))).toEqual(['init meta-pixel 2 ungated'])
      expect(findingsIn(files(`if (hasConsent('statistics')) `))).toEqual(['init meta-pixel 2 wrongCategory'])
    })
  }

  it('binds through modules that export it again', () => {
    const app = `import { startPixel } from './index'\nstartPixel()`
    expect(findingsIn({ 'src/pixel.js': LOAD, 'src/index.js': `export * from './pixel'`, 'src/app.js': app })).toEqual(['init meta-pixel 2 ungated'])
  })

  it('is what its body counts as, and binds nobody without the project', () => {
    const files = { 'src/pixel.js': LOAD, 'src/app.js': `import { startPixel } from './pixel'\nstartPixel()` }
    expect(findingsIn(files, 'src/pixel.js')).toEqual(['init meta-pixel 2 granted'])
    expect(analyzeFile(createProject(files), 'src/app.js', { project: false }).findings).toEqual([])
  })

  it('is one start where its effects are not seen', () => {
    const hidden = `/** @requiresConsent marketing */\nexport const startPixel = () => vendor.go()`
    expect(findingsIn({ 'src/pixel.js': hidden, 'src/app.js': `import { startPixel } from './pixel'\nstartPixel()` })).toEqual(['init null 2 ungated'])
  })
})

describe('gates of the manifest', () => {
  it('work through modules that export them again', () => {
    const manifest = { '.cookierc': 'consent: { gates: [hasConsent($category), "onConsent($category, $granted)"] }' }
    const uses: readonly string[] = [`if (hasConsent('marketing')) fbq('init', '1')`, `onConsent('marketing', () => fbq('init', '1'))`]
    for (const use of uses) {
      const app = `import { hasConsent, onConsent } from './index'\n${use}`
      const files = { ...manifest, 'src/index.js': `export * from './gates'`, 'src/gates.js': `export { hasConsent, onConsent } from 'vendor'`, 'src/app.js': app }
      expect(findingsIn(files)).toEqual(['init meta-pixel 2 granted'])
      expect(findingsIn({ ...files, 'src/app.js': app.replace('\'marketing\'', '\'statistics\'') })).toEqual(['init meta-pixel 2 wrongCategory'])
    }
  })

  it('count under other names where a module gives them one', () => {
    const files = {
      'src/index.js': `export { hasConsent as may } from './gates'`,
      'src/gates.js': `export const hasConsent = (category) => vendor.ask(category)`,
      'src/app.js': `import { may } from './index'\nif (may('marketing')) fbq('init', '1')`,
    }
    expect(findingsIn(files)).toEqual(['init meta-pixel 2 granted'])
    expect(findingsIn({ ...files, 'src/app.js': `import { may } from './index'\nif (may('statistics')) fbq('init', '1')` })).toEqual(['init meta-pixel 2 wrongCategory'])
  })
})
