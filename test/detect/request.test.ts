import { describe, expect, it } from 'vitest'
import { parseTarget } from '../../src/detect/requests/request-target.ts'
import { type Marked, compare, told } from './marked.ts'

const TR = 'https://www.facebook.com/tr?id=1&ev=PageView'

const images: Marked[] = [
  ['an image', `new Image().src = ‹'${TR}'›`, 'pixel meta-pixel'],
  ['an image in a variable', `const i = new Image()\ni.src = ‹'${TR}'›`, 'pixel meta-pixel'],
  ['an image by window', `new window.Image().src = ‹'${TR}'›`, 'pixel meta-pixel'],
  ['an image, made in parentheses', `(new Image).src = ‹\`${TR}&r=\${r}\`›`, 'pixel meta-pixel'],
  ['a created image', `const i = document.createElement('img')\ni.setAttribute('src', ‹'${TR}'›)`, 'pixel meta-pixel'],
  ['an image from a helper', `function ping(url) { new Image().src = url }\nping(‹'${TR}'›)`, 'pixel meta-pixel'],
  ['an image in JSX', `export const a = <img height="1" width="1" src=‹"${TR}"› />`, 'pixel meta-pixel'],
  ['an image in JSX, with braces', `export const a = <noscript><img src={‹'${TR}'›} /></noscript>`, 'pixel meta-pixel'],
  ['an image of an unknown host, in one dot', 'export const a = <img width={1} height={1} src=‹"https://px.example.net/i.gif"› />', 'pixel -'],
  ['an image of an unknown host, hidden', "export const a = <img style={{ display: 'none' }} src={‹`https://px.example.net/i?u=${u}`›} />", 'pixel -'],
  ['an image of an unknown host, with the attribute hidden', 'export const a = <img hidden src=‹"//px.example.net/i.gif"› />', 'pixel -'],
  ['an image of an unknown host, made in one dot', "new Image(1, 1).src = ‹'https://px.example.net/i.gif'›", 'pixel -'],
  ['an image of an unknown host, made small', "const i = new Image()\ni.width = 1\ni.height = 1\ni.src = ‹'https://px.example.net/i.gif'›", 'pixel -'],
  ['an image of an unknown host, made invisible', "const i = document.createElement('img')\ni.style.display = 'none'\ni.src = ‹'https://px.example.net/i.gif'›", 'pixel -'],
  ['a frame of an unknown host, made invisible', "const f = document.createElement('iframe')\nf.style.cssText = 'display:none;border:0'\nf.src = ‹'https://px.example.net/sync'›", 'pixel -'],
  ['a frame of a tag manager', 'export const a = <noscript><iframe src=‹"https://www.googletagmanager.com/ns.html?id=GTM-1"› height="0" width="0" /></noscript>', 'pixel google-tag-manager'],
]

const embeds: Marked[] = [
  ['a player', 'export const a = <iframe src=‹"https://www.youtube.com/embed/x"› />', 'embed youtube'],
  ['a player whose address is a state', 'function A({ id }) {\n  const [url, setUrl] = useState()\n  useEffect(() => { setUrl(‹`https://www.youtube.com/embed/${id}`›) })\n  return <iframe src={url} />\n}', 'embed youtube'],
  ['a player whose address is the first value of a state', 'function A() {\n  const [url] = React.useState(‹"https://www.youtube.com/embed/x"›)\n  return <iframe src={url} />\n}', 'embed youtube'],
  ['a player that is created', "const f = document.createElement('iframe')\nf.src = ‹`https://www.youtube-nocookie.com/embed/${id}`›", 'embed youtube'],
  ['a player in a component of the file', 'const Frame = ({ src }) => <iframe src={src} />\nexport const a = <Frame src=‹"https://www.youtube.com/embed/x"› />', 'embed youtube'],
]

const beacons: Marked[] = [
  ['a beacon to a known service', "navigator.sendBeacon(‹'https://www.google-analytics.com/collect'›, data)", 'beacon google-analytics'],
  ['a beacon to an unknown host', "navigator.sendBeacon(‹'https://collect.example.net/v1'›, data)", 'beacon -'],
  ['a beacon to a host that is known in part', 'navigator.sendBeacon(‹`https://${region}.example.net/v1`›)', 'beacon -'],
  ['a beacon by window', "window.navigator?.sendBeacon?.(‹'//collect.example.net/v1'›)", 'beacon -'],
  ['a beacon in an alias', "const { navigator: n } = window\nn.sendBeacon(‹'https://collect.example.net/v1'›)", 'beacon -'],
  ['a beacon from a helper', "const send = (url) => navigator.sendBeacon(url)\nsend(‹'https://collect.example.net/v1'›)\nsend('/own')", 'beacon -'],
  ['a beacon to nobody knows where', 'navigator.sendBeacon(‹url›)', 'beacon -'],
  ['a request', "fetch(‹'https://www.google-analytics.com/mp/collect?id=1'›, { method: 'POST' })", 'beacon google-analytics'],
  ['a request by window', "window.fetch(‹'https://api.segment.io/v1/t'›)", 'beacon segment'],
  ['a request object', "fetch(new Request(‹'https://api.segment.io/v1/t'›))", 'beacon segment'],
  ['a URL object', "fetch(‹new URL('https://api.segment.io/v1/t')›)", 'beacon segment'],
  ['an old request', "const x = new XMLHttpRequest()\nx.open('POST', ‹'https://api.segment.io/v1/t'›, true)\nx.send()", 'beacon segment'],
]

const silent: readonly (readonly [string, string])[] = [
  ['a frame whose address is a state of pages', "function A() {\n  const [url, setUrl] = useState('/a.html')\n  useEffect(() => setUrl('/b.html'))\n  return <iframe src={url} />\n}"],
  ['an image loader', 'const i = new Image()\ni.onload = done\ni.src = url'],
  ['a preload', "new Image().src = 'https://cdn.example.com/hero.jpg'"],
  ['a gallery', "export const a = photos.map((p) => <img src={`https://cdn.example.com/${p}.jpg`} width={320} />)"],
  ['a small image of the own host', 'export const a = <img width="1" height="1" src="/dot.gif" />'],
  ['a narrow image', 'export const a = <img width="1" height="200" src="https://cdn.example.com/line.png" />'],
  ['a small image of data', 'export const a = <img width="1" height="1" src="data:image/gif;base64,R0lGODlh" />'],
  ['a hidden image of an unknown URL', 'export const a = <img hidden src={url} />'],
  ['a created image', "const i = document.createElement('img')\ni.src = 'https://cdn.example.com/hero.jpg'"],
  ['another file of a tracking host', 'export const a = <img src="https://www.facebook.com/images/logo.png" />'],
  ['a script of a vendor, as an image', 'export const a = <img src="https://js.stripe.com/logo.svg" />'],
  ['an image class of the file', `class Image {}\nnew Image().src = '${TR}'`],
  ['a shadowed image', `const f = (Image) => { new Image().src = '${TR}' }`],
  ['a component that is called img', `const { img: Img } = parts\nexport const a = <Img src="${TR}" />`],
  ['a link to a pixel', `export const a = <a href="${TR}">x</a>`],
  ['a frame of the own host', 'export const a = <iframe src="/film.html" />'],
  ['a frame of an unknown host that is seen', 'export const a = <iframe src="https://video.example.com/1" width="560" height="315" />'],
  ['a frame whose host is in the path', 'export const a = <iframe src="https://example.com/www.youtube.com/embed/1" />'],
  ['a hidden frame of the own host', "const f = document.createElement('iframe')\nf.style.display = 'none'\nf.src = '/export.csv'"],
  ['a beacon to the own host', "navigator.sendBeacon('/api/vitals', data)"],
  ['a relative beacon', "navigator.sendBeacon('vitals')"],
  ['a beacon to the own host, known in part', 'navigator.sendBeacon(`/api/${id}`)'],
  ['a shadowed navigator', "const f = (navigator) => navigator.sendBeacon('https://collect.example.net/v1')"],
  ['a method of that name', "analytics.sendBeacon('https://collect.example.net/v1')"],
  ['a request to an unknown host', "fetch('https://api.example.com/v1/orders')"],
  ['a request to another path of a known host', "fetch('https://www.facebook.com/privacy')"],
  ['a request to a host that looks alike', "fetch('https://api.segment.io.example.com/v1/t')"],
  ['a local fetch', "import fetch from './fetch'\nfetch('https://api.segment.io/v1/t')"],
  ['a method that is called fetch', "client.fetch('https://api.segment.io/v1/t')"],
  ['an old request to an unknown host', "const x = new XMLHttpRequest()\nx.open('GET', 'https://api.example.com/v1')"],
  ['a URL in a header', "fetch('/api', { headers: { origin: 'https://api.segment.io/v1/t' } })"],
]

const tables = [['a pixel', images], ['an embed', embeds], ['a beacon', beacons]] as const

describe.each(tables)('it finds %s:', (_, table) => {
  it.each(table)('%s', (_, code, ...effects) => {
    const { found, promised } = compare(code, effects)
    expect(found).toEqual(promised)
  })
})

describe('it is silent on', () => {
  it.each(silent)('%s', (_, code) => {
    expect(told(code)).toEqual([])
  })
})

describe('the target of a URL', () => {
  it.each([
    ['https://A.example.com/x?y=1', 'a.example.com', '/x?y=1'],
    ['http://a.example.com', 'a.example.com', '/'],
    ['HTTPS://user@a.example.com:8443/x', 'a.example.com', '/x'],
    ['//a.example.com/x', 'a.example.com', '/x'],
    ['*//a.example.com/x', 'a.example.com', '/x'],
    ['*://a.example.com/x', 'a.example.com', '/x'],
    ['https://*.example.com/x', '*.example.com', '/x'],
    ['https://*/matomo.js', '*', '/matomo.js'],
    ['https://a.example.com?x', 'a.example.com', '/?x'],
    ['/x', null, '/x'],
    ['../x.js', null, '/x.js'],
    ['x.js', null, '/x.js'],
    ['*matomo.js', null, '/*matomo.js'],
    ['*', null, '/*'],
  ])('%s', (url, host, path) => {
    expect(parseTarget(url)).toEqual({ host, path })
  })

  it.each(['', ' ', 'data:image/gif;base64,x', 'blob:https://example.com/1', 'about:blank', 'javascript:void 0', 'mailto:a@example.com', 'https://'])(
    'is none: %j',
    (url) => {
      expect(parseTarget(url)).toBeNull()
    },
  )
})
