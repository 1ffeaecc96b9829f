import { describe, expect, it } from 'vitest'
import { type Marked, compare, told } from './marked.ts'

const scripts: Marked[] = [
  ['children of a script', "const a = <script>{`‹gtag('config', 'G-1')›; ‹fbq('init', '2')›`}</script>", 'init google-analytics', 'init meta-pixel'],
  ['children of several parts', "const a = <script>{'let a\\n'}{\"‹fbq('init', '2')›\"}</script>", 'init meta-pixel'],
  ['a text without braces', 'const a = <script>‹gtag(&quot;config&quot;)›</script>'.replaceAll('&quot;', "'"), 'init google-analytics'],
  ["children of Next's component", "import Script from 'next/script'\nconst a = <Script id=\"x\">{`\n  ‹gtag('config', 'AW-1')›`}</Script>", 'init google-ads'],
  ["children of Gatsby's component", "import { Script } from 'gatsby'\nconst a = <Script>{`‹fbq('init', '1')›`}</Script>", 'init meta-pixel'],
  ["children in Helmet", "import { Helmet } from 'react-helmet'\nconst a = <Helmet><script>{`‹fbq('init', '1')›`}</script></Helmet>", 'init meta-pixel'],
  ['inner HTML of a script', "const a = <script dangerouslySetInnerHTML={{ __html: `\n\n  document.cookie = ‹'a=1'›` }} />", 'cookie - a'],
  ['an object in a constant', "const html = { __html: `document.cookie = ‹'a=1'›` }\nconst a = <script dangerouslySetInnerHTML={html} />", 'cookie - a'],
  ['code in a constant', "const CODE = `document.cookie = ‹'a=1'›`\nconst a = <script dangerouslySetInnerHTML={{ __html: CODE }} />", 'cookie - a'],
  ['code that a function gives', "const code = (id) => `‹gtag('config', '${id}')›`\nconst a = <script dangerouslySetInnerHTML={{ __html: code('AW-1') }} />", 'init google-ads'],
  ['a list that is joined', "const a = <script dangerouslySetInnerHTML={{ __html: ['let a', \"‹fbq('init', '1')›\"].join(';') }} />", 'init meta-pixel'],
  ['code that is trimmed and tagged', "const a = <script dangerouslySetInnerHTML={{ __html: dedent`‹fbq('init', '1')›`.trim() }} />", 'init meta-pixel'],
  ['code of the plain kind that platforms release', "const a = <script type=\"text/plain\" data-category=\"x\">{`‹fbq('init', '1')›`}</script>", 'init meta-pixel'],
  ['text of a created script', "const s = document.createElement('script')\ns.text = `‹fbq('init', '1')›`", 'init meta-pixel'],
  ['text content of a created script', "const s = document.createElement('script')\ns.textContent = \"‹fbq('init', '1')›\"", 'init meta-pixel'],
  ['inner HTML of a created script', "const s = document.createElement('script')\ns.innerHTML = `‹fbq('init', '1')›`", 'init meta-pixel'],
  ['a text node of a created script', "const s = document.createElement('script')\ns.appendChild(document.createTextNode(`‹fbq('init', '1')›`))", 'init meta-pixel'],
  ['text appended to a created script', "const s = document.createElement('script')\ns.append(`‹fbq('init', '1')›`)", 'init meta-pixel'],
  ['text given by Object.assign', "const s = Object.assign(document.createElement('script'), { textContent: `‹fbq('init', '1')›` })", 'init meta-pixel'],
  ["React.createElement with a script's URL", "import React from 'react'\nReact.createElement('script', { src: ‹'https://connect.facebook.net/en_US/fbevents.js'› })", 'load meta-pixel'],
  ['createElement with inner HTML', "import { createElement as e } from 'react'\ne('script', { dangerouslySetInnerHTML: { __html: `‹fbq('init', '1')›` } })", 'init meta-pixel'],
  ['createElement with a child', "import { createElement } from 'react'\ncreateElement('script', null, `‹fbq('init', '1')›`)", 'init meta-pixel'],
  ['createElement with a component', "import { h } from 'preact'\nimport Script from 'next/script'\nh(Script, { id: 'a' }, `‹fbq('init', '1')›`)", 'init meta-pixel'],
  ['code in cases, put together in one of them', "let code\nif (own) { code = own() } else { code = '(function () {'; if (ok) code += \"‹fbq('init', '1')›;\"; code += '})()' }\nconst a = <script dangerouslySetInnerHTML={{ __html: code }} />", 'init meta-pixel'],
  ['a global React', "React.createElement('script', {}, `‹fbq('init', '1')›`)", 'init meta-pixel'],
  ['useHead, its URL and its code', "useHead({ script: [{ src: ‹'https://js.stripe.com/v3/'› }, { innerHTML: `‹fbq('init', '1')›` }, { children: `‹gtag('config', 'G-1')›` }] })", 'load stripe', 'init meta-pixel', 'init google-analytics'],
  ['useHead with a function', "import { useHead } from '@unhead/vue'\nuseHead(() => ({ script: [...(ok ? [{ innerHTML: `‹fbq('init', '1')›` }] : [])] }))", 'init meta-pixel'],
  ["Helmet's list", "import { Helmet } from 'react-helmet'\nconst a = <Helmet script={[{ type: 'text/javascript', innerHTML: `‹fbq('init', '1')›` }]} />", 'init meta-pixel'],
  ['a wrapper that takes the code', "function add(code, src) { const s = document.createElement('script'); if (code) s.innerHTML = code; else s.src = src }\nadd(`‹fbq('init', '1')›`, null)\nadd(`‹gtag('config', 'G-1')›`)", 'init meta-pixel', 'init google-analytics'],
  ['a component that takes the code', "const Inline = ({ html }) => <script dangerouslySetInnerHTML={{ __html: html }} />\nconst a = <Inline html={`‹fbq('init', '1')›`} />", 'init meta-pixel'],
  ['an import, as code of a module', "const a = <script type=\"module\">{`import ‹'https://js.stripe.com/v3/'›`}</script>", 'load stripe'],
]

const markups: Marked[] = [
  ['a pixel in inner HTML', "el.innerHTML = `<p>a</p><img width=\"1\" height=1 src=‹\"https://www.facebook.com/tr?id=1\"›>`", 'pixel meta-pixel'],
  ['an unknown pixel by its form', "el.innerHTML = '<img height=\"1\" width=\"1\" src=‹\"https://px.example.net/1\"›>'", 'pixel -'],
  ['outer HTML', "el.outerHTML = '<iframe src=‹\"https://www.youtube.com/embed/1\"›></iframe>'", 'embed youtube'],
  ['HTML inserted', "document.body.insertAdjacentHTML('beforeend', '<iframe src=‹\"https://www.youtube.com/embed/1\"›></iframe>')", 'embed youtube'],
  ['document.write', "document.write('<script src=‹\"https://js.stripe.com/v3/\"›><\\/script>')", 'load stripe'],
  ['document.writeln of parts', "document.writeln('<scr' + 'ipt>', \"‹fbq('init', 1)›\", '</scr' + 'ipt>')", 'init meta-pixel'],
  ['escaped percents', "document.write(unescape(\"%3Cscript src=‹'https://js.stripe.com/v3/'›%3E%3C/script%3E\"))", 'load stripe'],
  ['inner HTML of another element', "const a = <div dangerouslySetInnerHTML={{ __html: `<script>\n ‹fbq('init', '1')›\n</script>` }} />", 'init meta-pixel'],
  ['a fallback for pages without scripts', "const a = <noscript dangerouslySetInnerHTML={{ __html: `<iframe src=‹\"https://www.googletagmanager.com/ns.html?id=GTM-1\"› height=\"0\" width=\"0\"></iframe>` }} />", 'pixel google-tag-manager'],
  ['a fallback as a child', "const a = <noscript>{`<iframe src=‹\"https://www.googletagmanager.com/ns.html?id=GTM-1\"› style=\"display:none\"></iframe>`}</noscript>", 'pixel google-tag-manager'],
  ['a noscript inside', "el.innerHTML = '<noscript><img height=1 width=1 src=‹\"https://www.facebook.com/tr?id=1\"›></noscript>'", 'pixel meta-pixel'],
  ['an address with a character reference', "el.innerHTML = '<img src=‹\"https://www.facebook.com/tr?id=1&amp;ev=a\"›>'", 'pixel meta-pixel'],
  ['jQuery', "$('body').append('<script src=‹\"https://js.stripe.com/v3/\"›></script>')", 'load stripe'],
  ['an element made by jQuery', "$('<iframe src=‹\"https://www.youtube.com/embed/1\"›>').appendTo('body')", 'embed youtube'],
  ['markup in code in a string', "const a = <script>{`document.write('<script src=‹\"https://js.stripe.com/v3/\"›><\\\\/script>')`}</script>", 'load stripe'],
]

const positions: Marked[] = [
  ['after escapes', "s = <script>{'\\n\\t\\'\\'; \\x41; \\u0041; \\u{41}; ‹fbq(\\'init\\', 1)›'}</script>", 'init meta-pixel'],
  ['over lines that go on', "s = <script>{'let a; \\\n ‹fbq(1)›'}</script>".replace('fbq(1)', "fbq(\\'init\\', 1)"), 'init meta-pixel'],
  ['behind a hole', "s = <script>{`let a = ${f(x)}, b = ${y}; ‹fbq('init', ${z})›`}</script>", 'init meta-pixel'],
  ['over several lines, a hole among them', "s = <script>{`\n  ‹gtag('config', '${ID}', {\n    a: ${b}\n  })›`}</script>", 'init google-analytics'],
  ['in a hole that is code', "s = <script>{`let a; ${ok && `‹fbq('init', '1')›`}; let b`}</script>", 'init meta-pixel'],
  ['in a hole that is code by a name', "const MORE = `\n‹fbq('init', '1')›`\ns = <script>{`let a; ${MORE}`}</script>", 'init meta-pixel'],
  ['around a name with a hole', "s = <script>{`document.cookie = ‹'a_${id}=1'›`}</script>", 'cookie - a_*'],
  ['behind carriage returns', "s = <script>{`let a\r\nlet b\r\n‹fbq('init', '1')›`}</script>", 'init meta-pixel'],
  ['in a raw template', "s = <script>{String.raw`let a = '\\n'; ‹fbq('init', '1')›`}</script>", 'init meta-pixel'],
]

const known: Marked[] = [
  ['by a constant', "const ID = 'AW-1'\ns = <script>{`‹gtag('config', '${ID}')›`}</script>", 'init google-ads'],
  ['by a constant as JSON', "const ID = 'AW-1'\ns = <script>{`‹gtag('config', ${JSON.stringify(ID)})›`}</script>", 'init google-ads'],
  ['by its beginning', 's = <script>{`‹gtag(\'config\', \'AW-${id}\')›`}</script>', 'init google-ads'],
  ['in a URL', "const ID = 'AW-1'\nel.innerHTML = `<script src=‹\"https://www.googletagmanager.com/gtag/js?id=${ID}\"›></script>`", 'load google-ads'],
]

const silent: [string, string][] = [
  ['a content security policy', "const csp = `script-src 'self' https://www.googletagmanager.com; img-src https://www.facebook.com/tr`\nconst a = <meta httpEquiv=\"Content-Security-Policy\" content={csp} />"],
  ['a text that names hosts', "const a = <p>{`We load https://www.googletagmanager.com/gtag/js and set document.cookie = 'a=1'`}</p>"],
  ['an example shown as text', "const a = <pre><code>{`<script>fbq('init', '1')</script>`}</code></pre>"],
  ['an example as text content', "const pre = document.createElement('pre')\npre.textContent = `<script src=\"https://js.stripe.com/v3/\"></script>`"],
  ['escaped markup', "el.innerHTML = '&lt;script src=\"https://js.stripe.com/v3/\"&gt;&lt;/script&gt;'"],
  ['markup in a comment', "el.innerHTML = '<!-- <script src=\"https://js.stripe.com/v3/\"></script> -->'"],
  ['markup in a text area', "el.innerHTML = '<textarea><img src=\"https://www.facebook.com/tr?id=1\"></textarea>'"],
  ['markup without scripts', "el.innerHTML = `<ul><li class=\"${c}\">https://js.stripe.com/v3/</li></ul>`"],
  ['an ordinary image', "el.innerHTML = `<img src=\"https://cdn.example.net/a.png\" width=\"100\">`"],
  ['a link', "el.innerHTML = '<a href=\"https://www.youtube.com/embed/1\">film</a>'"],
  ['structured data', "const a = <script type=\"application/ld+json\" dangerouslySetInnerHTML={{ __html: `document.cookie = 'a=1'` }} />"],
  ['a template', "const a = <script type=\"text/x-template\">{`fbq('init', '1')`}</script>"],
  ['data in markup', "el.innerHTML = `<script type=\"application/json\">{\"a\": \"document.cookie\"}</script>`"],
  ['a style', "const a = <style dangerouslySetInnerHTML={{ __html: `fbq('init', '1')` }} />"],
  ['the content of an unknown component', "const a = <Code>{`fbq('init', '1')`}</Code>"],
  ["a script component of one's own", "import Script from './script'\nconst a = <Script>{`fbq('init', '1')`}</Script>"],
  ['code in a comment of the code', "const a = <script>{`// fbq('init', '1')\n/* document.cookie = 'a=1' */`}</script>"],
  ['code in a string of the code', "const a = <script>{`let a = \"fbq('init', '1')\"`}</script>"],
  ['a shadowed name in the code', "const a = <script>{`(function (fbq) { fbq('init', '1') })(f)`}</script>"],
  ['a write by something that is no document', "stream.write('<script src=\"https://js.stripe.com/v3/\"></script>')"],
  ['a local document', "function f(document) { document.write('<script src=\"https://js.stripe.com/v3/\"></script>') }"],
  ['a text compared, not written', "if (el.innerHTML === '<script src=\"https://js.stripe.com/v3/\"></script>') f()"],
  ['a search for scripts', "document.querySelector('script[src=\"https://js.stripe.com/v3/\"]')"],
  ['an append to something else', "form.append('a', '<script src=\"https://js.stripe.com/v3/\"></script>')"],
  ['createElement of something else', "import React from 'react'\nReact.createElement('a', { src: 'https://js.stripe.com/v3/' })"],
  ['a useHead of links', "useHead({ link: [{ rel: 'preconnect', href: 'https://www.googletagmanager.com' }] })"],
  ['a theme script', "const a = <script dangerouslySetInnerHTML={{ __html: `document.documentElement.classList.add(localStorage.getItem('theme'))` }} />"],
]

const broken: [string, string][] = [
  ['code that does not parse', "const a = <script>{`fbq('init', `}</script>"],
  ['nothing', 'const a = <script>{``}</script>'],
  ['nothing at all', 'const a = <script>{}</script>'],
  ['a hole alone', 'const a = <script>{code}</script>'],
  ['markup that never ends', "el.innerHTML = '<script><script <img src= <iframe src=\"'"],
  ['markup of odd attributes', "el.innerHTML = '<img = \"a\" src src=1 SRC=\"b\"/><svg><script xlink:href=\"a\"/></svg>'"],
  ['a variable made of itself', "let a = ''\na = a + a + a\nel.innerHTML = '<img>' + a"],
  ['functions that call each other', "const f = () => `<img>${g()}`, g = () => `${f()}${f()}`\nel.innerHTML = f()"],
  ['calls without arguments', 'document.write(); el.insertAdjacentHTML(); useHead(); React.createElement(); $(); s = <script dangerouslySetInnerHTML />'],
  ['lone escapes', "el.innerHTML = '<img src=\"\\u{10FFFF}\\0\\x00\">'"],
  ['a tagged template that may not be read', 'const a = <script>{tag`\\unicode ${1}`}</script>'],
]

describe('code inside strings', () => {
  it.each(scripts)('is found in %s', (_, code, ...effects) => {
    const { found, promised } = compare(code, effects)
    expect(found).toEqual(promised)
  })

  it.each(markups)('is found in markup: %s', (_, code, ...effects) => {
    const { found, promised } = compare(code, effects, { sourceType: 'script' })
    expect(found).toEqual(promised)
  })

  it.each(positions)('is told at its place %s', (_, code, ...effects) => {
    const { found, promised } = compare(code, effects, { sourceType: 'script' })
    expect(found).toEqual(promised)
  })

  it.each(positions)('is told at the same place by the parser for TypeScript %s', (_, code, ...effects) => {
    const { found, promised } = compare(code, effects, { parser: 'typescript' })
    expect(found).toEqual(promised)
  })

  it.each(known)('is of the service that is known %s', (_, code, ...effects) => {
    const { found, promised } = compare(code, effects, { sourceType: 'script' })
    expect(found).toEqual(promised)
  })

  it.each(silent)('is not %s', (_, code) => {
    expect(told(code)).toEqual([])
  })

  it.each(broken)('is silence where it is %s', (_, code) => {
    expect(told(code, { sourceType: 'script' })).toEqual([])
  })
})
