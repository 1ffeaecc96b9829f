import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where the file stands that is linted, and one of its callers. */
export const lintedFile = 'src/lib/pixel.js'
export const callerFile = 'src/features/feature0/part0.jsx'

/**
 * Writes a project in which one file loads a pixel in an exported function, and some hundred files call that under a check
 * of another file; the rest are components that import each other.
 *
 * @param {string} root absolute
 * @param {number} files how many
 */
export function writeProject(root, files) {
  const write = (/** @type {string} */ path, /** @type {string} */ text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  write('package.json', '{ "name": "bench", "private": true }')
  write('.git/HEAD', '')
  write('.cookierc', 'consent: { gates: [hasConsent($category)] }')
  write(lintedFile, `export function loadPixel() {\n  fbq('init', '1')\n}\n`)
  write('src/lib/consent.js', `export const mayTrack = () => hasConsent('marketing')\n`)
  const perFeature = 50
  for (let index = 0; index < files; index++) {
    const feature = Math.floor(index / perFeature)
    const part = index % perFeature
    const next = (part + 1) % perFeature
    const calls = index % 50 === 0
    write(`src/features/feature${feature}/part${part}.jsx`, [
      `import { useState } from 'react'`,
      ...(part === 0 ? [] : [`import { Part${next} } from './part${next}'`]),
      ...(calls ? [`import { loadPixel } from '../../lib/pixel'`, `import { mayTrack } from '../../lib/consent'`] : []),
      `export function Part${part}({ items, title }) {`,
      '  const [open, setOpen] = useState(false)',
      ...(calls ? ['  const start = () => { if (mayTrack()) loadPixel() }'] : []),
      ...Array.from({ length: 20 }, (_, line) => `  const row${line} = items.filter((item) => item.kind === ${line}).map((item) => item.name)`),
      `  return <section onClick={() => setOpen(!open)}>{title}${part === 0 ? '' : `<Part${next} items={items} />`}${calls ? '<button onClick={start} />' : ''}</section>`,
      '}',
    ].join('\n'))
  }
}
