import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ESLint } from 'eslint'
import { afterAll, describe, expect, it } from 'vitest'
import plugin from '../../src/index.ts'
import { type MarkedCase, describeMarked } from './marked-reports.ts'

const all = "{ ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied', analytics_storage: 'denied' }"
const none = `gtag('consent', 'default', ${all})`
const start = "gtag('js', new Date())\ngtag('config', 'G-ABC123')"
const update = "export function accept() {\n  gtag('consent', 'update', { analytics_storage: 'granted' })\n}"
const container = "(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],j=d.createElement(s);j.async=true;j.src='https://www.googletagmanager.com/gtm.js?id='+i;f.parentNode.insertBefore(j,f)})(window,document,'script','dataLayer','GTM-ABC')"

const google: readonly MarkedCase[] = [
  ['a default before', `${none}\n${start}`],
  ['a default after', `${start}\n${none} // lateDefault`],
  ['a default after the first command', `gtag('js', new Date())\n${none} // lateDefault\ngtag('config', 'G-ABC123')`],
  ['a default in the other branch', `if (localStorage.getItem('consent') === 'accepted') {\n${start}\n} else {\n${none}\n}`],
  ['a default after it, in the same branch', `if (localStorage.getItem('consent') === 'accepted') {\n${start}\n${none} // lateDefault\n}`],
  ['a default after a branch', `if (location.hash) {\n${start}\n}\n${none} // lateDefault`],
  ['a default after an event', `gtag('event', 'page_view')\n${none} // lateDefault`],
  ['two defaults, one of them before', `${none}\n${start}\n${none}`],
  ['a local gtag', `window.dataLayer = window.dataLayer || []\nfunction gtag() { dataLayer.push(arguments) }\n${start}\n${none} // lateDefault`],
  ['functions in their order', `function init() {\n  ${start}\n}\nfunction consent() {\n  ${none}\n}\nconsent()\ninit()`],
  ['functions in the wrong order', `function init() {\n  ${start}\n}\nfunction consent() {\n  ${none} // lateDefault\n}\ninit()\nconsent()`],
  ['functions in no order', `export function init() {\n  ${start}\n}\nexport function consent() {\n  ${none}\n}`],
  ['a container after', `${none}\n${container}`],
  ['a container before', `${container}\n${none} // lateDefault`],
  ['no default', `${start.replace("'G-ABC123')", "'G-ABC123') // missingDefault")}\n${update}`],
  ['no default, no mode', start],
  ['no default, where the load is gated', `if (localStorage.getItem('cookie-consent') === 'accepted') {\n  ${start}\n}\n${update}`],
  ['no default, where a check proves nothing', `if (hasConsentToCookies()) {\n  ${start}\n}\n${update}`],
  ['no default, where a method asks first', `class Tags {\n  load() {\n    if (this.consentValue('statistics') !== 'granted') return\n    (function () { ${start.replace('\n', '; ')} })()\n  }\n}\nnew Tags().load()\n${update}`],
  ['a component without a default', `import { GoogleAnalytics } from '@next/third-parties/google'\n${update}\nroot.render(<GoogleAnalytics gaId="G-ABC123" />) // missingDefault`],
  ['a component with a default before it', `import { GoogleAnalytics } from '@next/third-parties/google'\n${update}\nexport const Tags = () => <><script dangerouslySetInnerHTML={{ __html: ${JSON.stringify(none)} }} /><GoogleAnalytics gaId="G-ABC123" /></>`],
  ['granted', `gtag('consent', 'default', ${all.replace("analytics_storage: 'denied'", "analytics_storage: 'granted'")}) // grantedDefault`],
  ['granted, all of it by a constant', "const granted = 'granted'\ngtag('consent', 'default', { ad_storage: granted, ad_user_data: granted, ad_personalization: granted, analytics_storage: granted }) // grantedDefault"],
  ['granted what needs no consent', `gtag('consent', 'default', { ...${all}, functionality_storage: 'granted', security_storage: 'granted' })`],
  ['granted after a check', `if (localStorage.getItem('cookie-consent') === 'accepted') gtag('consent', 'default', ${all.replaceAll('denied', 'granted')})`],
  ['granted by the choice', "const word = hasChosen() ? 'granted' : 'denied'\ngtag('consent', 'default', { ad_storage: word, ad_user_data: word, ad_personalization: word, analytics_storage: word })"],
  ['granted outside of Europe', `gtag('consent', 'default', { ...${all.replaceAll('denied', 'granted')}, region: ['US', 'CA'] })\n${none}`],
  ['granted in Europe', `gtag('consent', 'default', { ...${all.replaceAll('denied', 'granted')}, region: ['US', 'DE'] }) // grantedDefault\n${none}`],
  ['denied in Europe, granted elsewhere', `gtag('consent', 'default', { ...${all}, region: ['AT', 'BE', 'DE', 'ES-CT'] })\ngtag('consent', 'default', ${all.replaceAll('denied', 'granted')})`],
  ['signals left out', "gtag('consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied' }) // missingSignal"],
  ['signals in two calls', "gtag('consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied' })\ngtag('consent', 'default', { ad_user_data: 'denied', ad_personalization: 'denied' })"],
  ['signals from elsewhere', "import { rest } from './consent'\ngtag('consent', 'default', { ad_storage: 'denied', ...rest })"],
  ['settings that are no signals', `gtag('consent', 'default', { ...${all}, wait_for_update: 500 })`],
  ['nothing but settings', "gtag('consent', 'default', { wait_for_update: 500 })"],
  ['react-ga4', `import ReactGA from 'react-ga4'\nReactGA.initialize('G-ABC123')\nReactGA.gtag('consent', 'default', ${all}) // lateDefault`],
  ['react-ga4 in order', `import ReactGA from 'react-ga4'\nReactGA.gtag('consent', 'default', ${all})\nReactGA.initialize('G-ABC123')`],
]

const texts: readonly MarkedCase[] = [
  ['one string', `export const Tag = () => <script dangerouslySetInnerHTML={{ __html: \`\n${start}\n${none} // lateDefault\n\` }} />`],
  ['one string in order', `export const Tag = () => <script dangerouslySetInnerHTML={{ __html: \`\n${none}\n${start}\n\` }} />`],
  ['two strings', `export const Tags = () => <>\n<script dangerouslySetInnerHTML={{ __html: \`${start}\` }} />\n<script dangerouslySetInnerHTML={{ __html: ${JSON.stringify(none)} }} /> {/* lateDefault */}\n</>`],
  ['next/script by its strategies', `import Script from 'next/script'\nexport const Tags = () => <>\n<Script id="a">{\`${start}\`}</Script>\n<Script id="b" strategy="beforeInteractive">{\`${none}\`}</Script>\n</>`],
  ['next/script too late', `import Script from 'next/script'\nexport const Tags = () => <>\n<Script id="a" strategy="beforeInteractive">{\`${start}\`}</Script>\n<Script id="b" strategy="lazyOnload">{\`${none}\`}</Script> {/* lateDefault */}\n</>`],
  ['words that a condition puts in', "export const Tag = ({ ok }) => <script dangerouslySetInnerHTML={{ __html: `gtag('consent', 'default', { ad_storage: ${ok ? '\"granted\"' : '\"denied\"'}, ad_user_data: 'denied', ad_personalization: 'denied', analytics_storage: 'denied' })` }} />"],
  ['a page', `<script>\n${start}\n</script>\n<script>\n${none} // lateDefault\n</script>`, 'page.html'],
  ['a page in order', `<script>\n${none}\n</script>\n<script>\n${start}\n</script>`, 'page.html'],
  ['a page with a module', `<script type="module">\n${none} // lateDefault\n</script>\n<script>\n${start}\n</script>`, 'page.html'],
  ['a page with a container before', `<script>${container}</script>\n<script>\n${none} // lateDefault\n</script>`, 'page.html'],
  ['a page without a default', `<script>\ngtag('config', 'G-ABC123') // missingDefault\n</script>\n<button onclick="gtag('consent', 'update', { analytics_storage: 'granted' })">Yes</button>`, 'page.html'],
  ["Partytown's worker, with the default on the page", `<script>\n${none} // lateDefault\n</script>\n<script type="text/partytown">\n${start}\n</script>`, 'page.html'],
  ["Partytown's worker, with the default there", `<script type="text/partytown">\n${none}\n</script>\n<script type="text/partytown">\n${start}\n</script>`, 'page.html'],
]

const vendors: readonly MarkedCase[] = [
  ['Meta', "fbq('consent', 'revoke')\nfbq('init', '1234567890')\nexport const accept = () => fbq('consent', 'grant')"],
  ['Meta, late', "fbq('init', '1234567890')\nfbq('consent', 'revoke') // lateDefault"],
  ['Meta, missing', "fbq('init', '1234567890') // missingDefault\nexport const accept = () => fbq('consent', 'grant')\nexport const refuse = () => fbq('consent', 'revoke')"],
  ['Meta, withdrawn later', "if (localStorage.getItem('cookie-consent') === 'accepted') fbq('init', '1234567890')\nexport const refuse = () => fbq('consent', 'revoke')"],
  ['Meta, by a package', "import ReactPixel from 'react-facebook-pixel'\nReactPixel.init('1') // missingDefault\nexport const accept = () => ReactPixel.grantConsent()"],
  ['Meta, by a package in order', "import ReactPixel from 'react-facebook-pixel'\nReactPixel.revokeConsent()\nReactPixel.init('1')\nexport const accept = () => ReactPixel.grantConsent()"],
  ['TikTok', "ttq.holdConsent()\nttq.load('ABC')\nttq.page()\nexport const accept = () => ttq.grantConsent()"],
  ['TikTok, late', "ttq.load('ABC')\nttq.holdConsent() // lateDefault\nttq.page()"],
  ['TikTok, missing', "ttq.load('ABC') // missingDefault\nexport const accept = () => ttq.grantConsent()"],
  ['Matomo', "_paq.push(['requireConsent'])\n_paq.push(['trackPageView'])\nexport const accept = () => _paq.push(['setConsentGiven'])"],
  ['Matomo, late', "_paq.push(['trackPageView'])\n_paq.push(['requireConsent']) // lateDefault"],
  ['Matomo, missing', "_paq.push(['setSiteId', '1']) // missingDefault\n_paq.push(['trackPageView'])\nexport const accept = () => _paq.push(['rememberConsentGiven'])"],
  ['Microsoft Advertising', "window.uetq = window.uetq || []\nwindow.uetq.push('consent', 'default', { ad_storage: 'denied' })\nwindow.uetq.push('pageLoad')"],
  ['Microsoft Advertising, late', "window.uetq.push('pageLoad')\nwindow.uetq.push('consent', 'default', { ad_storage: 'denied' }) // lateDefault"],
  ['Microsoft Advertising, granted', "window.uetq.push('consent', 'default', { ad_storage: 'granted' }) // grantedDefault"],
  ['Microsoft Advertising, missing', "new UET({ ti: '1' }) // missingDefault\nexport const accept = () => window.uetq.push('consent', 'update', { ad_storage: 'granted' })"],
  ['Clarity', "import Clarity from '@microsoft/clarity'\nClarity.consentV2({ ad_Storage: 'denied', analytics_Storage: 'denied' })\nClarity.init('abc')\nexport const accept = () => Clarity.consentV2({ ad_Storage: 'granted', analytics_Storage: 'granted' })"],
  ['Clarity, late', "import Clarity from '@microsoft/clarity'\nClarity.init('abc')\nClarity.consentV2({ ad_Storage: 'denied', analytics_Storage: 'denied' }) // lateDefault"],
  ['Clarity, missing', "import Clarity from '@microsoft/clarity'\nClarity.init('abc') // missingDefault\nexport const accept = () => Clarity.consentV2({ ad_Storage: 'granted', analytics_Storage: 'granted' })"],
  ['PostHog', "import posthog from 'posthog-js'\nposthog.init('phc', { opt_out_capturing_by_default: true })\nexport const accept = () => posthog.opt_in_capturing()"],
  ['PostHog, missing', "import posthog from 'posthog-js'\nposthog.init('phc', { api_host: '/ingest' }) // missingDefault\nexport const accept = () => posthog.opt_in_capturing()"],
  ['PostHog, granted', "import posthog from 'posthog-js'\nposthog.init('phc', { opt_out_capturing_by_default: false }) // grantedDefault\nexport const accept = () => posthog.opt_in_capturing()"],
  ['PostHog without cookies', "import posthog from 'posthog-js'\nposthog.init('phc', { cookieless_mode: 'on_reject' })\nexport const accept = () => posthog.opt_in_capturing()"],
  ['PostHog with options from elsewhere', "import posthog from 'posthog-js'\nimport { options } from './options'\nposthog.init('phc', options)\nexport const accept = () => posthog.opt_in_capturing()"],
  ['PostHog without the mode', "import posthog from 'posthog-js'\nposthog.init('phc', { api_host: '/ingest' })"],
  ['PostHog after a check', "import posthog from 'posthog-js'\nif (localStorage.getItem('cookie-consent') === 'accepted') posthog.init('phc')\nexport const accept = () => posthog.opt_in_capturing()"],
  ['Mixpanel', "import mixpanel from 'mixpanel-browser'\nmixpanel.init('token', { opt_out_tracking_by_default: true })\nexport const accept = () => mixpanel.opt_in_tracking()"],
  ['Mixpanel, missing', "import mixpanel from 'mixpanel-browser'\nmixpanel.init('token') // missingDefault\nexport const accept = () => mixpanel.opt_in_tracking()"],
  ['Mixpanel, granted', "import mixpanel from 'mixpanel-browser'\nmixpanel.init('token', { opt_out_tracking_by_default: false }) // grantedDefault\nexport const accept = () => mixpanel.opt_in_tracking()"],
]

describeMarked('Google consent mode', 'consent-mode-default', google)
describeMarked('code in strings and pages', 'consent-mode-default', texts)
describeMarked('other vendors', 'consent-mode-default', vendors)

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** The reports of a project's files, as `app.js:1 missingDefault`. */
async function lintProject(files: Readonly<Record<string, string>>): Promise<string[]> {
  const cwd = mkdtempSync(join(tmpdir(), 'consent-mode-'))
  folders.push(cwd)
  for (const [path, text] of Object.entries({ '.git/HEAD': '', 'package.json': '{ "name": "shop" }', ...files })) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), text)
  }
  const configs = [...plugin.configs.recommended, ...plugin.configs.html].map((config) => ({ ...config, rules: { 'consent/consent-mode-default': 'error' as const } }))
  const results = await new ESLint({ cwd, overrideConfigFile: true, overrideConfig: configs }).lintFiles(['.'])
  return results.flatMap(({ filePath, messages }) => messages.map(({ line, messageId }) => `${filePath.slice(cwd.length + 1)}:${line} ${messageId}`))
}

describe('a project', () => {
  const analytics = { 'src/analytics.js': "gtag('config', 'G-ABC123')" }

  it('uses a mode where another file tells of a choice', async () => {
    expect(await lintProject(analytics)).toEqual([])
    expect(await lintProject({ ...analytics, 'src/banner.js': update })).toEqual(['src/analytics.js:1 missingDefault'])
  })

  it('may set the default in another file, a page among them', async () => {
    expect(await lintProject({ ...analytics, 'src/banner.js': update, 'src/consent.js': none })).toEqual([])
    expect(await lintProject({ ...analytics, 'src/banner.js': update, 'index.html': `<script>${none}</script>` })).toEqual([])
  })

  it('uses a mode that its manifest lists', async () => {
    const manifest = 'consent: { modes: [google-consent-mode] }\nservices: { google-analytics: statistics }\n'
    expect(await lintProject({ ...analytics, '.cookierc': manifest })).toEqual(['src/analytics.js:1 missingDefault'])
    expect(await lintProject({ 'src/analytics.js': `${none}\n${start}`, '.cookierc': manifest })).toEqual([])
  })

  it('may grant by default where people have to object', async () => {
    const granted = { 'src/analytics.js': `gtag('consent', 'default', ${all.replaceAll('denied', 'granted')})\n${start}` }
    expect(await lintProject(granted)).toEqual(['src/analytics.js:1 grantedDefault'])
    expect(await lintProject({ ...granted, '.cookierc': 'regime: opt-out\n' })).toEqual([])
  })
})
