import { describe, expect, it } from 'vitest'
import { type Page, comparePage, told } from './pages.ts'

const FRAME = '<iframe src=‹"https://www.youtube.com/embed/a"›></iframe>'
const CHECK = "Astro.cookies.get('cookie-consent')?.value === 'accepted'"

const pages: Page[] = [
  ['a cookie of the server', "---\nAstro.cookies.set(‹'visits'›, '1')\n---\n<p/>", 'cookie - visits, unknown'],
  ['code in TypeScript', "---\nconst name: string = 'visits'\nAstro.cookies.set(‹name›, '1' as string)\n---", 'cookie - visits, unknown'],
  ['a script by its address', '---\n---\n<html><head>\n<script is:inline src=‹"https://www.googletagmanager.com/gtag/js?id=G-1"› async></script></head></html>', 'load google-analytics, ungated'],
  ['an address that is computed', "---\nconst id = 'G-1'\n---\n<script is:inline src={‹`https://www.googletagmanager.com/gtag/js?id=${id}`›}></script>", 'load google-analytics, ungated'],
  ['an address in a template', '<script is:inline src=‹`https://www.googletagmanager.com/gtag/js?id=${id}`›></script>', 'load google-analytics, ungated'],
  ['an inline script', "<p/>\n<script is:inline>\n  ‹fbq('init', '1')›\n</script>", 'init meta-pixel, ungated'],
  ['a script that is bundled', "<script>\nimport { a } from './a'\n‹fbq('init', '1')›\n</script>", 'init meta-pixel, ungated'],
  ['a script with its own check', "<script>\nif (localStorage.getItem('cookie-consent') === 'accepted') ‹fbq('init', '1')›\n</script>", 'init meta-pixel, granted'],
  ['a script in TypeScript', "<script>\nconst id = document.body as HTMLElement\n‹fbq('init', '1')›\n</script>", 'init meta-pixel, ungated'],
  ['a script with variables', "<script is:inline define:vars={{ id }}>‹fbq('init', id)›</script>", 'init meta-pixel, ungated'],
  ['a script in a string', "<script is:inline set:html={`‹fbq('init', '1')›`}></script>", 'init meta-pixel, ungated'],
  ['markup in a string', "<Fragment set:html={`<img width=1 height=1 src=‹\"https://www.facebook.com/tr?id=1\"›>`} />", 'pixel meta-pixel, ungated'],
  ['a script under a condition', "---\nconst ok = Astro.props.ok\n---\n{ok && <script is:inline>‹fbq('init', '1')›</script>}", 'init meta-pixel, ungated'],
  ['a script under a check', `---\nconst ok = ${CHECK}\n---\n{ok && <script is:inline>‹fbq('init', '1')›</script>}`, 'init meta-pixel, granted'],
  ['the other branch', `---\nconst ok = ${CHECK}\n---\n{ok ? <p/> : ${FRAME}}`, 'embed youtube, refused'],
  ['a frame', FRAME, 'embed youtube, ungated'],
  ['a frame in a list', `{list.map((one) => <li>${FRAME}</li>)}`, 'embed youtube, ungated'],
  ['a frame in a fragment under a check', `---\nconst ok = ${CHECK}\n---\n{ok && (<>${FRAME}</>)}`, 'embed youtube, granted'],
  ['a pixel without scripts', '<noscript><img height="1" width="1" src=‹"https://www.facebook.com/tr?id=1&noscript=1"› /></noscript>', 'pixel meta-pixel, ungated'],
  ['a handler', "<button onclick=\"localStorage.setItem(‹'theme'›, 'dark')\">x</button>", 'storage local-storage - theme, unknown'],
  ['a script that waits for a platform', '<script is:inline type="text/plain" data-cookieconsent="marketing">‹fbq(\'init\', \'1\')›</script>', 'init meta-pixel, granted'],
  ['a script that moves', "<script type=\"text/partytown\">‹fbq('init', '1')›</script>", 'init meta-pixel, ungated'],
  ['what a script keeps', "<script>\ndocument.querySelector('a').addEventListener('click', () => localStorage.setItem(‹'cookieConsent'›, 'true'))\n</script>", 'storage local-storage - cookieConsent, unknown'],
]

const silent: [string, string][] = [
  ['an ordinary page', "---\nimport Layout from '../layouts/Layout.astro'\n---\n<Layout><img src=\"/a.png\"><a href=\"https://www.facebook.com/tr?id=1\">x</a></Layout>"],
  ['a comment', '<!-- <script src="https://connect.facebook.net/en_US/fbevents.js"></script> -->'],
  ['data', '<script is:inline type="application/ld+json" set:html={JSON.stringify({ a: 1 })} />'],
  ['data as written', '<script type="application/ld+json">{"url": "https://www.googletagmanager.com/gtag/js?id=G-1"}</script>'],
  ['a hint', '<link rel="preconnect" href="https://www.googletagmanager.com">'],
  ['styles', '<style>p { background: url("https://www.facebook.com/tr?id=1") }</style>'],
  ['a cookie that is read', "---\nconst a = Astro.cookies.get('a')\n---"],
  ['nothing', ''],
]

describe('Astro', () => {
  it.each(pages)('has its effects found: %s', (_, page, ...effects) => {
    const { found, promised } = comparePage(page, effects, 'astro')
    expect(found).toEqual(promised)
  })

  it.each(silent)('is silence where it is %s', (_, page) => {
    expect(told(page, 'astro')).toEqual([])
  })
})
