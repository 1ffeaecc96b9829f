import { describe, expect, it } from 'vitest'
import { type Marked, compare, detect, told } from './marked.ts'

const GTAG = 'https://www.googletagmanager.com/gtag/js?id=G-1'
const GTM = 'https://www.googletagmanager.com/gtm.js?id=GTM-1'
const PIXEL = 'https://connect.facebook.net/en_US/fbevents.js'

const loads: Marked[] = [
  ['a created element', `const s = document.createElement('script')\ns.src = ‹'${GTAG}'›`, 'load google-analytics'],
  ['a created element in a chain', `Object.assign(document.createElement('script'), { async: true, src: ‹'${PIXEL}'› })`, 'load meta-pixel'],
  ['an attribute', `const s = document.createElement('script')\ns.setAttribute('src', ‹'${GTM}'›)`, 'load google-tag-manager'],
  ['a tag in a variable', `const tag = 'script'\nconst s = document.createElement(tag)\ns.src = ‹'${GTM}'›`, 'load google-tag-manager'],
  ['a tag in capitals', `const s = document.createElement('SCRIPT')\ns.src = ‹'${GTM}'›`, 'load google-tag-manager'],
  ['an element from a helper', `const create = (tag) => document.createElement(tag)\nconst s = create('script')\ns.src = ‹'${GTM}'›`, 'load google-tag-manager'],
  ['an element that is there', `document.getElementById('tag').src = ‹'${GTM}'›`, 'load google-tag-manager'],
  ['a URL in a constant, where it is used', `const URL = '${GTM}'\nconst s = document.createElement('script')\ns.src = ‹URL›`, 'load google-tag-manager'],
  ['a URL that is joined later', "const HOST = 'https://www.googletagmanager.com'\nconst s = document.createElement('script')\ns.src = ‹HOST + '/gtm.js?id=' + id›", 'load google-tag-manager'],
  ['a URL by protocol', "const s = document.createElement('script')\ns.src = ‹(location.protocol === 'https:' ? 'https://ssl' : 'http://www') + '.google-analytics.com/ga.js'›", 'load google-analytics'],
  ['a URL without a protocol', "const s = document.createElement('script')\ns.src = ‹'//connect.facebook.net/en_US/fbevents.js'›", 'load meta-pixel'],
  ['a URL after an unknown protocol', "const s = document.createElement('script')\ns.src = ‹location.protocol + '//connect.facebook.net/en_US/fbevents.js'›", 'load meta-pixel'],
  ['a loader', `function load(url) { const s = document.createElement('script'); s.src = url }\nload(‹'${GTM}'›)\nload('/own.js')`, 'load google-tag-manager'],
  ['a loader with options', `const load = ({ src }) => { const s = document.createElement('script'); s.src = src }\nload({ src: ‹'${PIXEL}'› })`, 'load meta-pixel'],
  ['a loader of a list', `const load = (src) => { const s = document.createElement('script'); s.src = ‹src› }\n;['${GTM}', '${PIXEL}'].forEach(load)`, 'load google-tag-manager; load meta-pixel'],
  ['a loader by id, with the product its caller means', "function load(id) { const s = document.createElement('script'); s.src = ‹'https://www.googletagmanager.com/gtag/js?id=' + id› }\nload('AW-1')", 'load google-ads'],
  ['a loader by id, of two products', "function load(id) { const s = document.createElement('script'); s.src = ‹'https://www.googletagmanager.com/gtag/js?id=' + id› }\nload('AW-1')\nload('G-1')", 'load google-ads; load google-analytics'],
  ['the snippet of a tag manager', `
(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':1,event:'gtm.js'});var f=d.getElementsByTagName(s)[0],
j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src=
‹'https://www.googletagmanager.com/gtm.js?id='+i+dl›;f.parentNode.insertBefore(j,f);
})(window,document,'script','x','GTM-1')`, 'load google-tag-manager'],
  ['a snippet that takes its URL', `
!function(b,e,v,t,s){t=b.createElement(e);t.async=!0;t.src=v;s=b.getElementsByTagName(e)[0];
s.parentNode.insertBefore(t,s)}(document,'script',‹'${PIXEL}'›)`, 'load meta-pixel'],
  ['a snippet that takes its document alone', `(function (d) { var s = d.createElement('script'); s.src = ‹'${GTM}'› })(document)`, 'load google-tag-manager'],
  ['a tag in JSX', `export const a = <script async src=‹"${GTM}"› />`, 'load google-tag-manager'],
  ['a tag in JSX with a template', 'export const a = <script src={‹`https://www.googletagmanager.com/gtag/js?id=${ID}`›} />', 'load google-analytics'],
  ['a tag in JSX that is only rendered', `export const a = ok && <script src={‹'${GTM}'›}></script>`, 'load google-tag-manager'],
  ['a component for scripts', `import Script from 'next/script'\nexport const a = <Script src=‹"${GTM}"› strategy="lazyOnload" />`, 'load google-tag-manager'],
  ['a component for scripts, renamed', `import Tag from 'next/script'\nexport const a = <Tag src=‹"${GTM}"› />`, 'load google-tag-manager'],
  ['a component of the file', `function Load({ src }) { return <script src={src} /> }\nexport const a = <Load src=‹"${GTM}"› />`, 'load google-tag-manager'],
  ['an imported URL', "import(‹'https://js.stripe.com/v3/'›)", 'load stripe'],
  ['a static import of a URL', "import ‹'https://js.stripe.com/v3/'›", 'load stripe'],
  ['a worker', `importScripts('/own.js', ‹'${GTM}'›)`, 'load google-tag-manager'],
  ['jQuery', `$.getScript(‹'${GTM}'›)\njQuery.getScript(‹'${PIXEL}'›, done)`, 'load google-tag-manager', 'load meta-pixel'],
  ['a document that is handed over', `function f(document) { document.createElement('script').src = ‹'${GTM}'› }`, 'load google-tag-manager'],
  ['jQuery that is handed over', `function f($) { $.getScript(‹'${GTM}'›) }`, 'load google-tag-manager'],
  ['a package that fetches where it is imported', "import { loadStripe } from ‹'@stripe/stripe-js'›", 'load stripe'],
  ['a package that is imported bare', "import ‹'@stripe/stripe-js'›", 'load stripe'],
  ['a package that is imported later', "const load = () => import(‹'@stripe/stripe-js'›)", 'load stripe'],
  ['a package that is required', "require(‹'@stripe/stripe-js'›)", 'load stripe'],
  ['a script of the own host', "const s = document.createElement('script')\ns.src = ‹'/js/matomo.js'›", 'load matomo'],
]

const silent: readonly (readonly [string, string])[] = [
  ['a URL that nothing uses', `export const url = '${GTM}'`],
  ['a list of hosts', "export default { scripts: ['https://www.googletagmanager.com', 'https://connect.facebook.net'] }"],
  ['a link', `const a = document.createElement('a')\na.href = '${GTM}'`],
  ['a style sheet', "const l = document.createElement('link')\nl.href = 'https://js.stripe.com/x.css'"],
  ['an unknown host', "const s = document.createElement('script')\ns.src = 'https://cdn.example.com/app.js'"],
  ['a host that looks alike', "const s = document.createElement('script')\ns.src = 'https://connect.facebook.net.example.com/en_US/fbevents.js'"],
  ['a host in the path', "const s = document.createElement('script')\ns.src = 'https://example.com/connect.facebook.net/en_US/fbevents.js'"],
  ['a host in the query', "const s = document.createElement('script')\ns.src = 'https://example.com/?u=https://connect.facebook.net/en_US/fbevents.js'"],
  ['another file of a host of content', "const s = document.createElement('script')\ns.src = 'https://cdn.jsdelivr.net/signals.txt'"],
  ['a factory that is handed over', `function f(factory) { factory.createElement('script').src = '${GTM}' }`],
  ['a method of another object', `dom.createElement('script').src = '${GTM}'`],
  ['another property', `const s = document.createElement('script')\ns.title = '${GTM}'`],
  ['another attribute', `const s = document.createElement('script')\ns.setAttribute('data-src', '${GTM}')`],
  ['a source that is read', "const s = document.createElement('script')\nif (s.src === 'https://js.stripe.com/v3/') stop()"],
  ['a data URL', "const s = document.createElement('script')\ns.src = 'data:text/javascript,matomo.js'"],
  ['an unknown URL', "const s = document.createElement('script')\ns.src = url"],
  ['a component of that name', `import Script from './script'\nexport const a = <Script src="${GTM}" />`],
  ['a type of a package', "import { type Stripe } from '@stripe/stripe-js'\nimport type { StripeElement } from '@stripe/stripe-js'"],
  ['a loader that nothing gives a tracker', "function load(url) { const s = document.createElement('script'); s.src = url }\nload('/own.js')\nload(x)"],
  ['a method of another $', "function f($) { $.getScript('https://cdn.example.com/lib.js') }"],
]

describe('it finds the load of', () => {
  it.each(loads)('%s', (_, code, ...effects) => {
    const { found, promised } = compare(code, effects)
    expect(found).toEqual(promised)
  })

  it('a script, at the site where its source is set', () => {
    const [effect] = detect(`(function (d, u) {\n  var s = d.createElement('script')\n  s.src = u\n})(document, '${PIXEL}')`)
    expect(effect?.place.loc.start).toMatchObject({ line: 4 })
    expect(effect?.site).toMatchObject({ type: 'AssignmentExpression', loc: { start: { line: 3, column: 2 } } })
    expect(effect?.target).toEqual({ host: 'connect.facebook.net', path: '/en_US/fbevents.js' })
  })
})

describe('it is silent on', () => {
  it.each(silent)('%s', (_, code) => {
    expect(told(code, code.includes('import type') ? { parser: 'typescript' } : {})).toEqual([])
  })
})
