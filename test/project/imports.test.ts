import { describe, expect, it } from 'vitest'
import { type Files, verdictsOf } from './project-files.ts'

const LOAD = `fbq('init', '1')`

function verdictWith(helper: string, app: string, more: Files = {}): string[] {
  return verdictsOf({ 'src/consent.js': helper, 'src/app.js': app, ...more }, 'src/app.js')
}

function strictly(helper: string, app: string, more: Files = {}): string[] {
  return verdictsOf({ 'src/consent.js': helper, 'src/app.js': app, ...more }, 'src/app.js', { infer: false })
}

describe('an imported helper', () => {
  const app = `import { mayTrack } from './consent'\nif (mayTrack()) ${LOAD}`
  const honest: Readonly<Record<string, [helper: string, app: string]>> = {
    'a function': [`export function mayTrack() { return hasConsent('marketing') }`, app],
    'an arrow function': [`export const mayTrack = () => hasConsent('marketing')`, app],
    'a list of exports': [`const mayTrack = () => hasConsent('marketing')\nexport { mayTrack }`, app],
    'another name': [`const it = () => hasConsent('marketing')\nexport { it as mayTrack }`, app],
    'a default export': [`export default () => hasConsent('marketing')`, `import may from './consent'\nif (may()) ${LOAD}`],
    'a default function': [`export default function may() { return hasConsent('marketing') }`, `import may from './consent'\nif (may()) ${LOAD}`],
    'a namespace': [`export const mayTrack = () => hasConsent('marketing')`, `import * as consent from './consent'\nif (consent.mayTrack()) ${LOAD}`],
    'require': [`exports.mayTrack = () => hasConsent('marketing')`, `const { mayTrack } = require('./consent')\nif (mayTrack()) ${LOAD}`],
    'module.exports': [`const mayTrack = () => hasConsent('marketing')\nmodule.exports = { mayTrack }`, `const { mayTrack } = require('./consent')\nif (mayTrack()) ${LOAD}`],
    'a constant': [`export const mayTrack = hasConsent('marketing')`, `import { mayTrack } from './consent'\nif (mayTrack) ${LOAD}`],
    'an object': [`export const consent = { may: () => hasConsent('marketing') }`, `import { consent } from './consent'\nif (consent.may()) ${LOAD}`],
    'an instance': [`class Consent { may() { return hasConsent('marketing') } }\nexport default new Consent()`, `import consent from './consent'\nif (consent.may()) ${LOAD}`],
    'a class': [`export class Consent { may() { return hasConsent('marketing') } }`, `import { Consent } from './consent'\nif (new Consent().may()) ${LOAD}`],
    'a getter': [`export class Consent { get marketing() { return hasConsent('marketing') } }`, `import { Consent } from './consent'\nconst c = new Consent()\nif (c.marketing) ${LOAD}`],
    'a category that is passed': [`export const mayUse = (category) => hasConsent(category)`, `import { mayUse } from './consent'\nif (mayUse('marketing')) ${LOAD}`],
    'a category in an object that is passed': [`export const mayUse = ({ category }) => hasConsent(category)`, `import { mayUse } from './consent'\nif (mayUse({ category: 'marketing' })) ${LOAD}`],
    'what a hook returns': [`export function useChoice() { return { ads: hasConsent('marketing'), other: true } }`, `import { useChoice } from './consent'\nconst { ads } = useChoice()\nif (ads) ${LOAD}`],
    'an answer that is awaited': [`export async function mayTrack() { return hasConsent('marketing') }`, `import { mayTrack } from './consent'\nif (await mayTrack()) ${LOAD}`],
    'a helper that throws': [`export function requireChoice() { if (!hasConsent('marketing')) throw new Error() }`, `import { requireChoice } from './consent'\nrequireChoice()\n${LOAD}`],
  }
  for (const [name, [helper, user]] of Object.entries(honest)) {
    it(`proves what it proves in its module: ${name}`, () => {
      expect(strictly(helper, user)).toEqual(['granted'])
    })
    it(`is seen through where it asks for nothing: ${name}`, () => {
      expect(strictly(helper.replaceAll(/hasConsent\('marketing'\)|hasConsent\(category\)/g, 'isReady()'), user)).toEqual(['ungated'])
    })
    it(`is refused for the wrong category: ${name}`, () => {
      const wrong = user.includes('\'marketing\'') ? [helper, user.replace('\'marketing\'', '\'statistics\'')] as const : [helper.replace('\'marketing\'', '\'statistics\''), user] as const
      expect(strictly(...wrong)).toEqual(['wrongCategory'])
    })
  }

  it('is followed through other modules', () => {
    const helper = `export const mayTrack = () => hasConsent('marketing')`
    const chains: readonly Files[] = [
      { 'src/index.js': `export * from './consent'` },
      { 'src/index.js': `export { mayTrack } from './consent'` },
      { 'src/index.js': `import { mayTrack } from './consent'\nexport { mayTrack }` },
      { 'src/index.js': `import { mayTrack as may } from './consent'\nexport const mayTrack = () => may()` },
      { 'src/index.js': `export * from './more'\nexport * from './index'`, 'src/more.js': `export * from './index'\nexport * from './consent'` },
    ]
    for (const chain of chains) {
      expect(strictly(helper, `import { mayTrack } from './index'\nif (mayTrack()) ${LOAD}`, chain)).toEqual(['granted'])
      expect(strictly(`export const mayTrack = () => true`, `import { mayTrack } from './index'\nif (mayTrack()) ${LOAD}`, chain)).toEqual(['ungated'])
    }
  })

  it('is taken by its name only where its module does not show what it depends on', () => {
    const named = `import { hasMarketingConsent } from './consent'\nif (hasMarketingConsent()) ${LOAD}`
    expect(verdictWith(`export const hasMarketingConsent = () => true`, named)).toEqual(['unsoundCheck'])
    expect(verdictWith(`export function hasMarketingConsent() { if (isPreview()) return true\nreturn hasConsent('marketing') }`, named)).toEqual(['unsoundCheck'])
    expect(verdictWith(`export const hasMarketingConsent = () => import.meta.env.PROD`, named)).toEqual(['unsoundCheck'])
    expect(verdictWith(`export const hasMarketingConsent = () => Boolean(localStorage.getItem('cookie-consent'))`, named)).toEqual(['unsoundCheck'])
    expect(verdictWith(`export const hasMarketingConsent = () => vendor.ask('m')`, named)).toEqual(['granted'])
    expect(strictly(`export const hasMarketingConsent = () => vendor.ask('m')`, named)).toEqual(['ungated'])
    expect(verdictsOf({ 'src/app.js': named }, 'src/app.js')).toEqual(['granted'])
  })

  it('in a circle of modules ends, and proves nothing', () => {
    const files: Record<string, string> = {}
    for (let at = 0; at < 200; at++) files[`src/m${at}.js`] = `import { ask${(at + 1) % 200} } from './m${(at + 1) % 200}'\nexport const ask${at} = () => ask${(at + 1) % 200}()`
    files['src/app.js'] = `import { ask0 } from './m0'\nif (ask0()) ${LOAD}`
    expect(verdictsOf(files, 'src/app.js')).toEqual(['ungated'])
    expect(strictly(`import { b } from './b'\nexport const a = b`, `import { a } from './consent'\nif (a) ${LOAD}`, { 'src/b.js': `import { a } from './consent'\nexport const b = a` })).toEqual(['ungated'])
  })
})

describe('an imported constant', () => {
  it('names a category, a value or a key', () => {
    const cases: readonly [string, string][] = [
      [`export const ADS = 'marketing'`, `import { ADS } from './consent'\nif (hasConsent(ADS)) ${LOAD}`],
      [`export const CATEGORY = { ads: 'marketing' }`, `import { CATEGORY } from './consent'\nif (hasConsent(CATEGORY.ads)) ${LOAD}`],
      [`export const KEY = 'cookie-consent'`, `import { KEY } from './consent'\nif (localStorage.getItem(KEY) === 'accepted') ${LOAD}`],
      [`export enum Choice { Yes = 'accepted' }`, `import { Choice } from './consent'\nif (localStorage.getItem('cookie-consent') === Choice.Yes) ${LOAD}`],
      [`export const YES = 'accepted'`, `import { YES } from './consent'\nif (localStorage.getItem('cookie-consent') === YES) ${LOAD}`],
    ]
    for (const [helper, app] of cases) {
      const inTypeScript = (source: string): string[] => verdictsOf({ 'src/consent.ts': source, 'src/app.js': app }, 'src/app.js')
      expect(inTypeScript(helper)).toEqual(['granted'])
      const wrong = helper.includes('marketing') ? 'statistics' : 'other'
      expect(inTypeScript(helper.replaceAll(/'\S+'/g, `'${wrong}'`))).not.toEqual(['granted'])
    }
  })
})
