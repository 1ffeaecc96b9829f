import { describe, expect, it } from 'vitest'
import { type Marked, compare, told } from './marked.ts'

const GTM = 'https://www.googletagmanager.com/gtm.js?id=GTM-1'
const PIXEL = 'https://connect.facebook.net/en_US/fbevents.js'
const HOTJAR = 'https://static.hotjar.com/c/hotjar-1.js?sv=6'

const created: Marked[] = [
  ['compiled by Babel', `var _react = _interopRequireDefault(require("react"))\nexports.a = _react.default.createElement("script", { src: ‹"${GTM}"› })`, 'load google-tag-manager'],
  ['compiled by an older Babel', `var _react = require("react");\nvar _react2 = _interopRequireDefault(_react);\nfunction _interopRequireDefault(o) { return o && o.__esModule ? o : { default: o } }\nexports.a = _react2["default"].createElement("script", { src: ‹"${GTM}"› })`, 'load google-tag-manager'],
  ['compiled by TypeScript', `const jsx_runtime_1 = require("react/jsx-runtime");\nconst script_1 = __importDefault(require("next/script"));\nexports.a = (0, jsx_runtime_1.jsx)(script_1.default, { src: ‹"${GTM}"› })`, 'load google-tag-manager'],
  ['with properties joined', `var _extends2 = _interopRequireDefault(require("@babel/runtime/helpers/extends"))\nvar _react = _interopRequireDefault(require("react"))\nvar props = { src: ‹"${GTM}"› }\nexports.a = _react.default.createElement("script", (0, _extends2.default)({ key: 1 }, props))`, 'load google-tag-manager'],
  ['with code', "var _react = _interopRequireDefault(require('react'))\nexports.a = _react.default.createElement('script', { dangerouslySetInnerHTML: { __html: \"‹fbq('init', '1')›\" } })", 'init meta-pixel'],
  ['by a document that is injected', `export class Tag { constructor(document) { this.document = document }\nload() { const s = this.document.createElement('script'); s.src = ‹'${GTM}'› } }`, 'load google-tag-manager'],
  ["by Angular's renderer", `export class Tag { load(renderer) { const s = renderer.createElement('script'); renderer.setAttribute(s, 'src', ‹'${GTM}'›) } }`, 'load google-tag-manager'],
  ['with attributes from a list', `function add(attrs) { const s = document.createElement('script'); Object.entries(attrs).forEach(([k, v]) => s.setAttribute(k, v)) }\nadd({ async: true, src: ‹'${GTM}'› })`, 'load google-tag-manager'],
  ['with properties in a loop', `const props = { async: true, src: ‹'${GTM}'› }\nconst s = document.createElement('script')\nfor (const key in props) s[key] = props[key]`, 'load google-tag-manager'],
  ['with an object from elsewhere', `const create = (props) => Object.assign(document.createElement('script'), props)\ncreate({ src: ‹'${GTM}'› })`, 'load google-tag-manager'],
]

const addresses: Marked[] = [
  ['a default', `export function load(url = '${GTM}') { const s = document.createElement('script'); s.src = ‹url› }`, 'load google-tag-manager'],
  ['a default in a pattern', "export function load({ host = 'https://static.hotjar.com' }) { const s = document.createElement('script'); s.src = ‹host + '/c/hotjar-1.js'› }", 'load hotjar'],
  ['a fallback', `export function load(options) { const s = document.createElement('script'); s.src = ‹options.src ?? '${GTM}'› }`, 'load google-tag-manager'],
  ['a URL object', `const s = document.createElement('script')\nconst url = new URL(‹custom || '${GTM}'›)\nurl.searchParams.set('l', 'dataLayer')\ns.src = url.href`, 'load google-tag-manager'],
  ['a URL object as text', `const s = document.createElement('script')\nconst url = new URL('${GTM}')\ns.src = ‹url.toString()›`, 'load google-tag-manager'],
  ['a function from elsewhere', `import { withQuery } from 'ufo'\nconst s = document.createElement('script')\ns.src = withQuery(‹'${GTM}'›, { a: 1 })`, 'load google-tag-manager'],
  ['a field of the window', "(function (h, o, t) { h._path = t + h.id; const s = o.createElement('script'); s.src = h._path })(window, document, ‹'https://static.hotjar.com/c/hotjar-'›)", 'load hotjar'],
  ['a field of an object', "export function load(options) { options.url = ‹options.base + 'matomo.js'›; const s = document.createElement('script'); s.src = options.url }", 'load matomo'],
  ['one result of several', `function address(isNew) { if (isNew) return ‹'https://www.google.com/recaptcha/enterprise.js'›; return ‹'https://www.google.com/recaptcha/api.js'› }\nconst s = document.createElement('script')\ns.src = address(true)`, 'load google-recaptcha', 'load google-recaptcha'],
]

const named: Marked[] = [
  ['an imported loader', `import { loadScript } from './load'\nloadScript(‹'${GTM}'›, done)`, 'load google-tag-manager'],
  ["another's method", `tarteaucitron.addScript(‹'${HOTJAR}'›)`, 'load hotjar'],
  ['a method of the class', `class A { start() { this.injectScript(‹'${GTM}'›) } }`, 'load google-tag-manager'],
  ['a hook', `import { useScript } from 'usehooks-ts'\nexport const A = () => useScript(‹'${GTM}'›)`, 'load google-tag-manager'],
  ['a list of addresses', `import loadjs from 'loadjs'\nloadjs(['/own.js', ‹'${GTM}'›])`, 'load google-tag-manager'],
  ['a function that gives the address', `import makeAsyncScriptLoader from 'react-async-script'\nconst url = () => ‹'https://www.google.com/recaptcha/api.js'›\nexport default makeAsyncScriptLoader(url)`, 'load google-recaptcha'],
  ['an object for a hook', `useScript({ src: ‹'${GTM}'›, async: true })`, 'load google-tag-manager'],
  ['an object for a registry', `import { useRegistryScript } from '#nuxt-scripts/utils'\nexport const use = () => useRegistryScript('x', (o) => ({ scriptInput: { src: ‹\`https://www.clarity.ms/tag/\${o.id}\`› } }))`, 'load microsoft-clarity'],
  ['an instruction', `export const manifest = { install: [{ type: 'loadScript', src: ‹'${GTM}'› }] }`, 'load google-tag-manager'],
  ['an instruction, filled in', `export const gtm = ({ scriptSrc }) => resolveManifest(manifest, { scriptSrc: ‹scriptSrc ?? '${GTM}'› })`, 'load google-tag-manager'],
  ['a list of scripts', `export const scripts = [{ url: ‹'${GTM}'›, location: 'head' }]`, 'load google-tag-manager'],
  ['a head that is pushed to', `module.exports = function () { this.options.head.script.push({ src: ‹'${GTM}'›, async: true }) }`, 'load google-tag-manager'],
]

const given: Marked[] = [
  ['markup of a frame', "export const player = (id) => '<iframe src=‹\"https://player.vimeo.com/video/' + id + '\"› width=\"640\"></iframe>'", 'embed vimeo'],
  ['a page', `app.get('/', (req, res) => res.send(\`<html><head><script src=‹"${GTM}"›></script></head></html>\`))`, 'load google-tag-manager'],
  ['a page of a worker', `export default { fetch: () => new Response(\`<script src=‹"${GTM}"›></script>\`) }`, 'load google-tag-manager'],
  ['a snippet', `export function tags(id) { return { script: \`(function(d,s){var j=d.createElement(s);j.src=‹'${GTM}'›;d.head.appendChild(j)})(document,'script')\` } }`, 'load google-tag-manager'],
]

const silent: readonly (readonly [string, string])[] = [
  ["a loader of one's own", "import { loadScript } from './load'\nloadScript('https://cdn.example.com/app.js')"],
  ['a method of the class with its own address', "class A { start() { this.injectScript('/js/app.js') } }"],
  ['a script that is looked for', `page.findScript('${GTM}')\npage.removeScript('${GTM}')\nexport const is = isScriptLoaded('${GTM}')`],
  ['a script that is taken away', `import { removeScript } from './load'\nremoveScript('${GTM}')`],
  ['a link in an object', `export const links = [{ rel: 'preconnect', href: 'https://www.googletagmanager.com' }, { rel: 'preload', as: 'script', href: '${GTM}' }]`],
  ['an image in an object', "export const images = [{ src: 'https://www.facebook.com/tr?id=1', alt: 'a' }, { src: '/a.png' }]"],
  ['an address in an object', `export const tools = [{ name: 'Tag Manager', url: '${GTM}' }]`],
  ['a policy', "export const csp = { 'script-src': ['https://www.googletagmanager.com', 'https://connect.facebook.net'] }"],
  ['a request', `fetch({ url: '${GTM}', method: 'HEAD' })`],
  ['a comparison', `export const isTag = (s) => s.src === '${GTM}'`],
  ['a selector', `document.querySelector('script[src="${GTM}"]')`],
  ['a default that a caller replaces', "function load(url = 'https://cdn.example.com/a.js') { const s = document.createElement('script'); s.src = url }\nload('/own.js')"],
  ['a URL of its own', "const s = document.createElement('script')\ns.src = new URL('/app.js', location.href).href"],
  ['an element of a library', `import React from 'react'\nexport const a = React.createElement('script', { src: '/app.js' })`],
  ['another createElement', `import { createElement } from './own'\ncreateElement('script', { src: null })`],
  ['a page of its own', "export const page = (js) => `<html><script src=\"/app.js\"></script><script src=\"${js}\"></script></html>`"],
  ['code of another program', "export const story = () => `export const a = <script src=\"https://connect.facebook.net/en_US/fbevents.js\" />`"],
  ['a link that is given back', "export const link = () => '<a href=\"https://www.googletagmanager.com/gtm.js\">tags</a>'"],
  ['code that is given back', "export function wrap(code) { return { script: `(function(){${code}})()` } }"],
  ['attributes from a list, its own', "function add(attrs) { const s = document.createElement('script'); Object.entries(attrs).forEach(([k, v]) => s.setAttribute(k, v)) }\nadd({ src: '/own.js' })"],
]

describe.each([['creates', created], ['takes the address from', addresses], ['hands it to', named], ['gives back', given]])('a file %s', (_, cases) => {
  it.each(cases)('%s', (_title, code, ...effects) => {
    const { found, promised } = compare(code, effects)
    expect(found).toEqual(promised)
  })
})

describe('a file says nothing by', () => {
  it.each(silent)('%s', (_, code) => {
    expect(told(code)).toEqual([])
  })
})

it('tells an address once, however it is found', () => {
  const code = `function loadScript(url) { const s = document.createElement('script'); s.src = url }\nloadScript('${PIXEL}')`
  expect(told(code)).toHaveLength(1)
})
