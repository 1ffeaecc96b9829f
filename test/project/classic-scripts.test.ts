import { describe, expect, it } from 'vitest'
import { type Files, verdictsOf } from './project-files.ts'

const CHECK = `localStorage.getItem('cookie-consent') === 'accepted'`
const LOADER = `function loadAnalytics() { fbq('init', '1') }`

function page(body = ''): string {
  return `<!doctype html><html><head><script src="js/analytics.js"></script><script src="js/consent.js"></script></head><body>${body}</body></html>`
}

function judged(analytics: string, consent: string, more: Files = {}): string[] {
  return verdictsOf({ 'index.html': page(), 'js/analytics.js': analytics, 'js/consent.js': consent, ...more }, 'js/analytics.js')
}

describe('a function that classic scripts of one page share', () => {
  const ways: readonly (readonly [loader: string, call: string])[] = [
    [LOADER, 'loadAnalytics()'],
    ['const loadAnalytics = () => fbq("init", "1")', 'window.loadAnalytics()'],
    ['(function () { window.loadAnalytics = function () { fbq("init", "1") } })()', 'loadAnalytics()'],
    ['(function () { function load() { fbq("init", "1") }\nwindow.app = window.app || {}\nwindow.app.load = load })()', 'app.load()'],
    ['var Analytics = { load: function () { fbq("init", "1") } }', 'Analytics.load()'],
    ['var Analytics = (function () { function load() { fbq("init", "1") }\nreturn { load: load } })()', 'Analytics.load()'],
    ['window.Analytics = { load() { fbq("init", "1") } }', 'window.Analytics?.load()'],
  ]
  for (const [loader, call] of ways) {
    it(`is judged by its callers: ${loader}`, () => {
      expect(judged(loader, `if (${CHECK}) ${call}`)).toEqual(['granted'])
      expect(judged(loader, `if (hasConsent('statistics')) ${call}`)).toEqual(['wrongCategory'])
      expect(judged(loader, call)).toEqual(['ungated'])
      expect(judged(loader, `if (${CHECK}) ${call}\nsetTimeout(() => ${call}, 3000)`)).toEqual(['ungated'])
      expect(judged(loader, '', { 'index.html': page(`<script>if (${CHECK}) { ${call} }</script>`) })).toEqual(['granted'])
      expect(judged(loader, '', { 'index.html': page(`<script>${call}</script>`) })).toEqual(['ungated'])
    })
  }

  it('is called by its own file too', () => {
    expect(judged(`${LOADER}\nif (${CHECK}) loadAnalytics()`, `if (${CHECK}) loadAnalytics()`)).toEqual(['granted'])
    expect(judged(`${LOADER}\nif (${CHECK}) loadAnalytics()`, 'loadAnalytics()')).toEqual(['ungated'])
  })

  it('is run by handlers', () => {
    const accept = `function acceptCookies() { localStorage.setItem('cookie-consent', 'accepted')\nloadAnalytics() }`
    expect(judged(LOADER, accept, { 'index.html': page('<button onclick="acceptCookies()">Accept</button>') })).toEqual(['granted'])
    expect(judged(LOADER, `document.addEventListener('DOMContentLoaded', loadAnalytics)`)).toEqual(['ungated'])
  })

  it('is called on every page that has it, and on no other', () => {
    const about = '<!doctype html><script src="/js/analytics.js"></script><script>loadAnalytics()</script>'
    expect(judged(LOADER, `if (${CHECK}) loadAnalytics()`, { 'about.html': about })).toEqual(['ungated'])
    expect(judged(LOADER, `if (${CHECK}) loadAnalytics()`, { 'other/main.js': 'loadAnalytics()' })).toEqual(['granted'])
  })

  it('is not known where no page is seen', () => {
    expect(judged(LOADER, `if (${CHECK}) loadAnalytics()`, { 'index.html': '<!doctype html><p>' })).toEqual(['unknown'])
    expect(judged('window.loadAnalytics = () => fbq("init", "1")', '', { 'index.html': '<!doctype html><p>' })).toEqual(['ungated'])
  })

  it('is called by whoever has it from `window`, or reads its name in a text', () => {
    const checked = `if (${CHECK}) loadAnalytics()`
    expect(judged(LOADER, `${checked}\nconst { loadAnalytics: load } = window\nload()`)).toEqual(['ungated'])
    expect(judged(LOADER, `${checked}\n;(function (w) { w.loadAnalytics() })(window)`)).toEqual(['ungated'])
    expect(judged(LOADER, `${checked}\n;['loadAnalytics'].forEach((name) => window[name]())`)).toEqual(['unknown'])
    expect(judged(LOADER, checked, { 'index.html': page('<script src="https://cdn.example.com/api.js?onload=loadAnalytics"></script>') })).toEqual(['unknown'])
  })

  it('keeps what its own calls pass', () => {
    const loader = `function load(category) { if (hasConsent(category)) fbq('init', '1') }`
    expect(judged(`${loader}\nload('marketing')`, '')).toEqual(['granted'])
    expect(judged(`${loader}\nload('statistics')`, '')).toEqual(['wrongCategory'])
    expect(judged(`${loader}\nload('marketing')`, `load('statistics')`)).not.toEqual(['granted'])
  })
})

describe('a member of `window` that a module sets', () => {
  const files = (caller: string): Files => ({
    'src/index.html': '<!doctype html><script>window.enableAnalytics = function () { fbq("init", "1") }</script>',
    'src/consent.ts': `import { choice } from './choice'\nexport class ConsentService { apply() { ${caller} } }`,
    'src/choice.ts': 'export const choice = { get: () => null }',
    'src/main.ts': `import { ConsentService } from './consent'\nnew ConsentService().apply()`,
  })
  it('is judged by the modules that call it', () => {
    expect(verdictsOf(files(`if (${CHECK}) window.enableAnalytics()`), 'src/index.html')).toEqual(['granted'])
    expect(verdictsOf(files('(window as any).enableAnalytics?.()'), 'src/index.html')).toEqual(['ungated'])
  })
})

describe('a check that is a function of another classic script', () => {
  it('proves what that says', () => {
    const app = 'if (hasCookieConsent()) fbq("init", "1")'
    expect(judged(app, `function hasCookieConsent() { return ${CHECK} }`)).toEqual(['granted'])
    expect(judged(app, 'function hasCookieConsent() { return true }')).toEqual(['unsoundCheck'])
    expect(judged(app, `function hasCookieConsent() { return hasConsent('statistics') }`)).toEqual(['wrongCategory'])
    expect(judged('if (ready()) fbq("init", "1")', `function ready() { return hasConsent('marketing') }`)).toEqual(['granted'])
  })
})

describe('a script that tags of pages run', () => {
  const tagged = (attributes: string, more: Files = {}): string[] => verdictsOf({
    'index.html': `<!doctype html><script id="Cookiebot" src="https://consent.cookiebot.com/uc.js"></script><script ${attributes} src="js/pixel.js"></script>`,
    'js/pixel.js': 'fbq("init", "1")', ...more,
  }, 'js/pixel.js')
  it('waits where its tag does', () => {
    expect(tagged('type="text/plain" data-cookieconsent="marketing"')).toEqual(['granted'])
    expect(tagged('type="text/plain" data-cookieconsent="statistics"')).toEqual(['wrongCategory'])
    expect(tagged('')).toEqual(['ungated'])
    expect(tagged('type="text/plain" data-cookieconsent="marketing"', { 'a.html': '<!doctype html><script src="/js/pixel.js"></script>' })).toEqual(['ungated'])
  })
})
