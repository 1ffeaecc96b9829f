import { describe, expect, it } from 'vitest'
import { type Files, verdictsOf } from './project-files.ts'

const EFFECT = `useEffect(() => { if (CHECK) fbq('init', '1') }, [])`

function strictly(files: Files, path: string): string[] {
  return verdictsOf(files, path, { infer: false })
}

describe('a property that a parent in another file passes', () => {
  const child = `import { useEffect } from 'react'\nexport function Pixel({ marketing }) { ${EFFECT.replace('CHECK', 'marketing')}\nreturn null }`
  const parent = (value: string): string => `import { Pixel } from './Pixel'\nexport default function App() { return <Pixel marketing={${value}} /> }`

  it('proves what the parent passes', () => {
    expect(strictly({ 'src/Pixel.jsx': child, 'src/App.jsx': parent(`hasConsent('marketing')`) }, 'src/Pixel.jsx')).toEqual(['granted'])
    expect(strictly({ 'src/Pixel.jsx': child, 'src/App.jsx': parent('true') }, 'src/Pixel.jsx')).toEqual(['ungated'])
    expect(strictly({ 'src/Pixel.jsx': child, 'src/App.jsx': parent(`hasConsent('statistics')`) }, 'src/Pixel.jsx')).toEqual(['wrongCategory'])
  })

  it('proves nothing where one parent passes anything else, or is not seen', () => {
    const honest = { 'src/Pixel.jsx': child, 'src/App.jsx': parent(`hasConsent('marketing')`) }
    expect(strictly({ ...honest, 'src/Other.jsx': parent('enabled') }, 'src/Pixel.jsx')).not.toEqual(['granted'])
    expect(strictly({ ...honest, 'src/index.js': `export { Pixel } from './Pixel'` }, 'src/Pixel.jsx')).not.toEqual(['granted'])
  })
})

describe('an argument that a caller in another file passes', () => {
  it('proves what the caller passes', () => {
    const start = `export function start(allowed) { if (allowed) fbq('init', '1') }`
    const app = (value: string): string => `import { start } from './start'\nstart(${value})`
    expect(strictly({ 'src/start.js': start, 'src/app.js': app(`hasConsent('marketing')`) }, 'src/start.js')).toEqual(['granted'])
    expect(strictly({ 'src/start.js': start, 'src/app.js': app('location.hash') }, 'src/start.js')).toEqual(['ungated'])
  })
})

describe('a context', () => {
  const pixel = `import { useEffect } from 'react'\nimport { useChoice } from './choice'
export default function Pixel() { const { ads } = useChoice()\n${EFFECT.replace('CHECK', 'ads')}\nreturn null }`
  const choice = `import { createContext, useContext, useState } from 'react'
export const Choice = createContext(DEFAULT)
export const useChoice = () => useContext(Choice)`
  const provider = `import { useState, useEffect } from 'react'\nimport { Choice } from './choice'
export default function App({ children }) {
  const [ads, setAds] = useState(false)
  useEffect(() => { setAds(VALUE) }, [])
  return <Choice.Provider value={{ ads }}>{children}</Choice.Provider>
}`
  const files = (value: string, initial = '{ ads: false }'): Files => ({
    'src/Pixel.jsx': pixel, 'src/choice.js': choice.replace('DEFAULT', initial), 'src/App.jsx': provider.replace('VALUE', value),
  })

  it('proves what its default and every provider prove, in whatever file', () => {
    expect(strictly(files(`hasConsent('marketing')`), 'src/Pixel.jsx')).toEqual(['granted'])
    expect(strictly(files(`hasConsent('marketing')`, 'null'), 'src/Pixel.jsx')).toEqual(['granted'])
    expect(strictly(files('true'), 'src/Pixel.jsx')).toEqual(['ungated'])
    expect(strictly(files(`hasConsent('marketing')`, '{ ads: true }'), 'src/Pixel.jsx')).toEqual(['ungated'])
    expect(strictly(files(`hasConsent('statistics')`), 'src/Pixel.jsx')).toEqual(['wrongCategory'])
  })

  it('proves nothing where another provider gives anything else, or one file is not read', () => {
    const other = `import { Choice } from './choice'\nexport const Preview = ({ children }) => <Choice value={{ ads: true }}>{children}</Choice>`
    expect(strictly({ ...files(`hasConsent('marketing')`), 'src/Preview.jsx': other }, 'src/Pixel.jsx')).toEqual(['ungated'])
    expect(strictly({ ...files(`hasConsent('marketing')`), 'src/broken.jsx': `import { Choice } from './choice'\n<Choice` }, 'src/Pixel.jsx')).toEqual(['ungated'])
  })
})

describe('a component that wraps others', () => {
  const pixel = '<script src="https://connect.facebook.net/en_US/fbevents.js" />'
  const app = (tag: string): string => ["import { Gate } from './Gate'",
    `export default function App() { return <Gate ${tag}>${pixel}</Gate> }`].join('\n')
  const gates: readonly (readonly [source: string, tag: string])[] = [
    [`export function Gate({ children }) { return hasConsent('marketing') ? children : null }`, ''],
    [`export const Gate = ({ category, children }) => hasConsent(category) && <>{children}</>`, `category="marketing"`],
    [`export function Gate(props) { if (!hasConsent('marketing')) return null\nreturn <div>{props.children}</div> }`, ''],
  ]
  it('proves for its children what holds where it puts them', () => {
    for (const [source, tag] of gates) {
      expect(strictly({ 'src/Gate.jsx': source, 'src/App.jsx': app(tag) }, 'src/App.jsx')).toEqual(['granted'])
      const broken = source.replaceAll(/hasConsent\([^)]*\)/g, 'isReady()')
      expect(strictly({ 'src/Gate.jsx': broken, 'src/App.jsx': app(tag) }, 'src/App.jsx')).toEqual(['ungated'])
      const inside = `${source.replace('export ', '')}\n${app(tag).split('\n')[1] ?? ''}`
      expect(strictly({ 'src/App.jsx': inside }, 'src/App.jsx')).toEqual(['granted'])
    }
    expect(strictly({ 'src/Gate.jsx': gates[1]?.[0] ?? '', 'src/App.jsx': app('category="statistics"') }, 'src/App.jsx')).toEqual(['wrongCategory'])
    const also = `export function Gate({ children }) { return hasConsent('marketing') ? children : <aside>{children}</aside> }`
    expect(strictly({ 'src/Gate.jsx': also, 'src/App.jsx': app('') }, 'src/App.jsx')).toEqual(['ungated'])
  })
})

describe('a function that is handed to one of another file', () => {
  const app = `import { whenAllowed } from './when'\nwhenAllowed('marketing', () => fbq('init', '1'))`
  it('runs under what that ensures', () => {
    expect(strictly({ 'src/when.js': `export function whenAllowed(category, run) { if (hasConsent(category)) run() }`, 'src/app.js': app }, 'src/app.js')).toEqual(['granted'])
    expect(strictly({ 'src/when.js': `export function whenAllowed(category, run) { if (isReady(category)) run() }`, 'src/app.js': app }, 'src/app.js')).toEqual(['ungated'])
    expect(strictly({ 'src/when.js': `export function whenAllowed(category, run) { if (hasConsent(category)) run()\nelse later(run) }`, 'src/app.js': app }, 'src/app.js')).toEqual(['ungated'])
    expect(strictly({ 'src/when.js': `export const whenAllowed = (category, run) => { if (hasConsent('statistics')) run() }`, 'src/app.js': app }, 'src/app.js')).toEqual(['wrongCategory'])
  })
})
