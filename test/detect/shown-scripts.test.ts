import { describe, expect, it } from 'vitest'
import { type Marked, compare, told } from './marked.ts'

const script = `import Script from 'next/script'\n`

/** Scripts whose address stands in configuration, or is the project's own. */
const shown: readonly Marked[] = [
  ['an attribute, and an address of configuration', `${script}const a = <Script src={‹process.env.NEXT_PUBLIC_STATS›} data-website-id="x" />`, 'load umami'],
  ['an attribute, and a file of the vendor', 'const a = <script src=‹"https://stats.acme.com/script.js"› data-website-id="x" />', 'load umami'],
  ['an attribute, and a file below an unknown host', 'const a = <script src={‹`${base}/js/script.outbound-links.js`›} data-domain="acme.com" />', 'load plausible'],
  ['an attribute that only one vendor has', 'const a = <script src={‹beacon›} data-cf-beacon={token} />', 'load cloudflare-web-analytics'],
  ['an attribute that is set', `const s = document.createElement('script')\ns.src = ‹conf.url›\ns.setAttribute('data-website-id', 'x')`, 'load umami'],
  ['a data attribute that is set', `const s = document.createElement('script')\ns.src = ‹conf.url›\ns.dataset.websiteId = 'x'`, 'load umami'],
  ['a list of a site generator', `module.exports = { scripts: [{ src: ‹'https://stats.acme.com/script.js'›, 'data-website-id': 'x' }] }`, 'load umami'],
  ['the name of a variable of the environment', 'const a = <script src={‹process.env.PUBLIC_PLAUSIBLE_SCRIPT_URL›} />', 'load plausible'],
  ['the name of a property', 'const a = <script src={‹`${config.matomoUrl}/stats.js`›} />', 'load matomo'],
  ['the name of a constant', `const SEGMENT_ROUTE = '/proxied.js'\nconst a = <script src={‹SEGMENT_ROUTE›} />`, 'load segment'],
  ['a constant that configuration fills', 'const url = process.env.UMAMI_URL\nconst a = <script src={‹url›} />', 'load umami'],
  ['a name that a function is asked for', `const a = <script src={‹withBase(env('UMAMI_URL'))›} />`, 'load umami'],
  ['a host that is named after it', 'const a = <script src=‹"https://umami.acme.com/x.js"› />', 'load umami'],
]

/** Scripts of which nothing tells that they are a service's. */
const silent: Record<string, string> = {
  'the attribute on a script of another file': 'const a = <script src="https://widget.acme.com/widget.bundle.js" data-website-id="x" />',
  'one attribute of several': 'const a = <script src="https://acme.com/shop.js" data-domain="x" />',
  'the attribute on something else': `const a = <div data-website-id="x" data-domain="y" data-src={umamiUrl} />`,
  'an address of configuration, and nothing else': 'const a = <script src={process.env.SCRIPT_URL} />',
  'a file of the page that is called like one': 'const a = <><script src="/js/clarity-theme.js" /><script src="./intercom.js" /></>',
  'a file below an unknown base that is called like one': 'const a = <script src={`${base}/segment.js`} />',
  'a path on a host of others': 'const a = <script src="https://cdn.acme.com/umami/x.js" />',
  'a host that feigns another': 'const a = <script src="https://plausible.io.acme.net/x.js" />',
  'a word in a longer one': 'const a = <script src={segmentationUrl} />',
  'the address of a link': 'const a = <a href={process.env.UMAMI_URL}>numbers</a>',
}

describe('a script whose address does not say whose it is', () => {
  it.each(shown)('is known by %s', (_title, code, ...effects) => {
    const { found, promised } = compare(code, effects, { filename: 'a.tsx' })
    expect(found).toEqual(promised)
  })

  it.each(Object.entries(silent))('is not known by %s', (_title, code) => {
    expect(told(code, { filename: 'a.tsx' })).toEqual([])
  })
})
