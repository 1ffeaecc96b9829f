import { describe, expect, it } from 'vitest'
import { type Marked, compare, told } from './marked.ts'

const globals: Marked[] = [
  ['a call', "‹fbq('init', '1')›", 'init meta-pixel'],
  ['a call by window', "‹window.fbq('track', 'Lead')›", 'event meta-pixel'],
  ['a call that may not be', "‹window.fbq?.('init', '1')›", 'init meta-pixel'],
  ['a call in an alias', "const { fbq: track } = window\n‹track('init', '1')›", 'init meta-pixel'],
  ['a call of a member', '‹FB.init({})›', 'init facebook-sdk'],
  ['a construction', "‹new YT.Player('p')›", 'init youtube'],
  ['the call with the more precise pattern', "‹gtag('config', 'AW-1')›", 'init google-ads'],
  ['the call with an unknown id', "‹gtag('config', id)›", 'init google-analytics'],
  ['the call with an id in a constant', "const ID = 'AW-1'\n‹gtag('config', ID)›", 'init google-ads'],
  ['a push on a queue', "‹_paq.push(['setSiteId', '1'])›", 'init matomo'],
  ['a push on an alias of the queue', "var q = (window._paq = window._paq || [])\n‹q.push(['setSiteId', '1'])›", 'init matomo'],
  ['a push on a queue that begins itself', "var _paq = _paq || []\n‹_paq.push(['setSiteId', '1'])›", 'init matomo'],
  ['a call that a parameter leads to', "(function (w) { ‹w.fbq('init', '1')› })(window)", 'init meta-pixel'],
  ['a call inside a function', "export function start(id) { ‹fbq('init', id)› }", 'init meta-pixel'],
  ['a call after an assignment', "window.fbq = function () {}\n‹fbq('init', '1')›", 'init meta-pixel'],
  ['a call under a guard', "if (typeof fbq === 'function') ‹fbq('init', '1')›", 'init meta-pixel'],
]

const queues: Marked[] = [
  ['with its arguments', "function gtag() { dataLayer.push(arguments) }\n‹gtag('config', 'G-1')›", 'init google-analytics'],
  ['with a rest parameter', "const gtag = (...args) => window.dataLayer.push(args)\n‹gtag('config', 'G-1')›", 'init google-analytics'],
  ['in an inner scope', "function start() {\n  function gtag() { window.dataLayer.push(arguments) }\n  ‹gtag('config', 'AW-1')›\n}", 'init google-ads'],
  ['on an alias of the queue', "const layer = (window.dataLayer = window.dataLayer || [])\nfunction gtag() { layer.push(arguments) }\n‹gtag('config', 'G-1')›", 'init google-analytics'],
  ['by another name', "function send() { dataLayer.push(arguments) }\n‹send('config', 'G-1')›", 'init google-analytics'],
  ['as a global', "window.gtag = function () { dataLayer.push(arguments) }\n‹gtag('config', 'G-1')›", 'init google-analytics'],
]

const packages: Marked[] = [
  ['a default', "import mixpanel from 'mixpanel-browser'\n‹mixpanel.init('x')›", 'init mixpanel'],
  ['a named export', "import { inject } from '@vercel/analytics'\n‹inject()›", 'init vercel-analytics'],
  ['a named export, renamed', "import { inject as start } from '@vercel/analytics'\n‹start()›", 'init vercel-analytics'],
  ['a namespace', "import * as vercel from '@vercel/analytics'\n‹vercel.inject()›", 'init vercel-analytics'],
  ['a namespace that is the default', "import * as mixpanel from 'mixpanel-browser'\n‹mixpanel.init('x')›", 'init mixpanel'],
  ['a required module', "const mixpanel = require('mixpanel-browser')\n‹mixpanel.init('x')›", 'init mixpanel'],
  ['a required default', "‹require('mixpanel-browser').default.init('x')›", 'init mixpanel'],
  ['a required name', "const { inject } = require('@vercel/analytics')\n‹inject()›", 'init vercel-analytics'],
  ['an awaited module', "const { inject } = await import('@vercel/analytics')\n‹inject()›", 'init vercel-analytics'],
  ['a promised module', "import('mixpanel-browser').then((m) => ‹m.default.init('x')›)", 'init mixpanel'],
  ['a promised module, destructured', "import('mixpanel-browser').then(({ default: mixpanel }) => { ‹mixpanel.init('x')› })", 'init mixpanel'],
  ['a promised module, passed on', "import('mixpanel-browser').then((m) => m.default).then((mixpanel) => ‹mixpanel.init('x')›)", 'init mixpanel'],
  ['an instance', "import { AnalyticsBrowser } from '@segment/analytics-next'\nconst analytics = ‹AnalyticsBrowser.load({})›\n‹analytics.track('x')›", 'init segment', 'event segment'],
  ['an instance that is awaited', "import { AnalyticsBrowser } from '@segment/analytics-next'\nconst analytics = await ‹AnalyticsBrowser.load({})›\n‹analytics.track('x')›", 'init segment', 'event segment'],
  ['a construction', "import Tracker from '@jonkoops/matomo-tracker'\nconst tracker = ‹new Tracker({})›\n‹tracker.trackPageView()›", 'init matomo', 'event matomo'],
  ['what is told of the choice', "‹gtag('consent', 'update', { ad_storage: 'granted' })›\n‹fbq('consent', 'revoke')›", 'event google-analytics', 'event meta-pixel'],
  ['a hook', "import { usePostHog } from 'posthog-js/react'\nconst posthog = usePostHog()\n‹posthog?.capture('x')›", 'event posthog'],
  ['an alias', "import mixpanel from 'mixpanel-browser'\nconst tracker = mixpanel\n‹tracker.init('x')›", 'init mixpanel'],
]

const components: Marked[] = [
  ['a component', "import { Analytics } from '@vercel/analytics/react'\nexport const a = ‹<Analytics />›", 'init vercel-analytics'],
  ['a component, renamed', "import { Analytics as Insights } from '@vercel/analytics/react'\nexport const a = ‹<Insights />›", 'init vercel-analytics'],
  ['a component of a namespace', "import * as Vercel from '@vercel/analytics/react'\nexport const a = ‹<Vercel.Analytics />›", 'init vercel-analytics'],
  ['a component in an alias', "import { Analytics } from '@vercel/analytics/react'\nconst Insights = Analytics\nexport const a = ‹<Insights />›", 'init vercel-analytics'],
  ['a component, each time', "import { Analytics } from '@vercel/analytics/react'\nexport const a = ok ? ‹<Analytics />› : ‹<Analytics debug />›", 'init vercel-analytics', 'init vercel-analytics'],
  ['a component with children', "import { PostHogProvider as P } from 'posthog-js/react'\nexport const a = ‹<P apiKey=\"x\">›{1}</P>", 'init posthog'],
  ['a player', "import YouTube from 'react-youtube'\nexport const a = ‹<YouTube videoId=\"x\" />›", 'embed youtube'],
]

const silent: readonly (readonly [string, string])[] = [
  ['a parameter of that name', "function f(fbq) { fbq('init', '1') }"],
  ['a function of that name', "function fbq() { return 1 }\nfbq('init', '1')"],
  ['an import of that name', "import { fbq } from './pixel'\nfbq('init', '1')"],
  ['a local gtag that does something else', "function gtag(...args) { log(args) }\ngtag('config', 'G-1')"],
  ['a local gtag that pushes something else', "function gtag(event) { dataLayer.push([event]) }\ngtag('config', 'G-1')"],
  ['a local gtag that pushes elsewhere', "const dataLayer = []\nfunction gtag() { dataLayer.push(arguments) }\ngtag('config', 'G-1')"],
  ['a gtag that pushes the arguments of another function', "function outer() { const gtag = () => dataLayer.push(arguments); gtag('config', 'G-1') }"],
  ['the first call of gtag', "gtag('js', new Date())"],
  ['a settings call', "fbq('set', 'autoConfig', false)"],
  ['a member of something else', "sdk.fbq('init', '1')"],
  ['a global that is only read', 'export const ready = Boolean(window.fbq)'],
  ['a global that is only assigned', 'window.fbq = window.fbq || function () {}'],
  ['a local queue', "const _paq = []\n_paq.push(['setSiteId', '1'])"],
  ['an import that nothing calls', "import mixpanel from 'mixpanel-browser'\nexport { mixpanel }"],
  ['another call of the package', "import mixpanel from 'mixpanel-browser'\nmixpanel.opt_out_tracking()"],
  ['a package that is named alike', "import mixpanel from 'mixpanel-browser-mock'\nmixpanel.init('x')"],
  ['a file that is named alike', "import mixpanel from './mixpanel-browser'\nmixpanel.init('x')"],
  ['a shadowed import', "import mixpanel from 'mixpanel-browser'\nexport const f = (mixpanel) => mixpanel.init('x')"],
  ['a component of that name', "import { Analytics } from './analytics'\nexport const a = <Analytics />"],
  ['another component of the package', "import { Other } from '@vercel/analytics/react'\nexport const a = <Other />"],
  ['a shadowed component', "import { Analytics } from '@vercel/analytics/react'\nexport function f(Analytics) { return <Analytics /> }"],
  ['a required file', "const sdk = require('./sdk')\nsdk.init('x')"],
  ['a shadowed require', "function f(require) { require('mixpanel-browser').init('x') }"],
  ['the name in a string', "export const code = \"fbq('init', '1')\""],
]

const tables = [
  ['a global', globals],
  ['a local function that stands for the global', queues],
  ['a package', packages],
  ['JSX', components],
] as const

describe.each(tables)('it finds by %s:', (_, table) => {
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

describe('casts', () => {
  it('change nothing', () => {
    const code = "‹(window as any).fbq!('init', '1')›\nconst gtag = (...args: unknown[]): void => { (window as any).dataLayer.push(args) }\n‹gtag('config', 'G-1')›"
    const { found, promised } = compare(code, ['init meta-pixel', 'init google-analytics'], { parser: 'typescript' })
    expect(found).toEqual(promised)
  })
})

describe('scripts', () => {
  it('share their variables with the page', () => {
    const code = "var _paq = []\n‹_paq.push(['setSiteId', '1'])›"
    const { found, promised } = compare(code, ['init matomo'], { sourceType: 'script' })
    expect(found).toEqual(promised)
  })
})

const injected: Marked[] = [
  ['a parameter property', `import { Angulartics2Matomo } from 'angulartics2'
class App { constructor(private tracker: Angulartics2Matomo) {} start() { ‹this.tracker.startTracking()› } }`, 'init matomo'],
  ['a parameter of the constructor', `import { Angulartics2GoogleTagManager } from 'angulartics2'
class App { constructor(private gtm: Angulartics2GoogleTagManager) { ‹gtm.startTracking()› } }`, 'init google-tag-manager'],
  ['a field', `import { Angulartics2Segment } from 'angulartics2'
class App { private segment = inject(Angulartics2Segment); start() { ‹this.segment.startTracking()› } }`, 'init segment'],
]

describe('it finds by a class that Angular injects:', () => {
  it.each(injected)('%s', (_, code, ...effects) => {
    const { found, promised } = compare(code, effects, { parser: 'typescript' })
    expect(found).toEqual(promised)
  })

  it.each([
    ['a class of the project', `import { Angulartics2Matomo } from './tracking'\nclass App { constructor(private tracker: Angulartics2Matomo) { tracker.startTracking() } }`],
    ['another class of the package', `import { Angulartics2 } from 'angulartics2'\nclass App { constructor(private tracker: Angulartics2) { tracker.startTracking() } }`],
    ['another method', `import { Angulartics2Matomo } from 'angulartics2'\nclass App { constructor(private tracker: Angulartics2Matomo) { tracker.setUsername('x') } }`],
  ])('and is silent on %s', (_, code) => {
    expect(told(code, { parser: 'typescript' })).toEqual([])
  })
})
