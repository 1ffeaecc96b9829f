import { type Case, GATES, describeCases } from './cases.ts'

const honest: Case[] = [
  ['a stored choice', `if (localStorage.getItem('cookie-consent') === 'accepted') marketing() // granted`],
  ['a stored choice that is refused', `if (localStorage.getItem('cookie-consent') === 'declined') marketing() // refused`],
  ['a stored choice that is not accepted', `if (localStorage.getItem('cookie-consent') !== 'accepted') throw 0\nmarketing() // granted`],
  ['a stored choice that is not refused', `if (localStorage.getItem('cookie-consent') !== 'declined') marketing() // unsoundCheck`],
  ['a stored choice that is there', `if (localStorage.getItem('cookie-consent')) marketing() // unsoundCheck`],
  ['a constant key', `const KEY = 'cookie_consent'\nif (localStorage.getItem(KEY) === 'accepted') marketing() // granted`],
  ['another key', `if (localStorage.getItem('theme') === 'accepted') marketing() // ungated`],
  ['in a constant', `const choice = localStorage.getItem('cookie-consent')\nif (choice === 'accepted') marketing() // granted`],
  ['early return', `function start() {\nif (localStorage.getItem('cookie-consent') !== 'accepted') return\nmarketing() // granted\n}\nstart()`],
  ['the word true', `if (Cookies.get('cookieConsent') === 'true') marketing() // granted`],
  ['a cookie in the text', `if (document.cookie.includes('cookie_consent=accepted')) marketing() // granted`],
  ['a refused cookie in the text', `if (document.cookie.includes('cookie_consent=')) marketing() // unsoundCheck`],
  ['a parsed object', `const prefs = JSON.parse(localStorage.getItem('cookie-consent'))\nif (prefs.marketing) marketing() // granted`],
  ['a parsed object, the other category', `const prefs = JSON.parse(localStorage.getItem('cookie-consent'))\nif (prefs.analytics) marketing() // wrongCategory`],
  ['a parsed status', `const stored = JSON.parse(localStorage.getItem('cookie-consent') ?? '{}')\nif (stored.status === 'accepted') marketing() // granted`],
  ['a reader of the file', `function readConsent() { return localStorage.getItem('cookie-consent') }\nif (readConsent() === 'accepted') marketing() // granted`],
  ['a reader of the file, there', `function readConsent() { return localStorage.getItem('cookie-consent') }\nif (readConsent()) marketing() // unsoundCheck`],
  ['an imported check', `import { hasMarketingConsent } from './consent'\nif (hasMarketingConsent()) marketing() // granted`],
  ['an imported check for another', `import { hasAnalyticsConsent } from './consent'\nif (hasAnalyticsConsent()) marketing() // wrongCategory`],
  ['an imported hook', `import { useCookieConsent } from './consent'\nconst { marketing: ok } = useCookieConsent()\nif (ok) marketing() // granted`],
  ['the banner', `import { showCookieBanner } from './consent'\nif (!showCookieBanner) marketing() // ungated`],
  ['consent is needed', `import { needsConsent } from './consent'\nif (!needsConsent()) marketing() // ungated`],
  ['do not track', `if (navigator.doNotTrack !== '1') marketing() // unsoundCheck`],
  ['the environment', `if (process.env.NODE_ENV === 'production') marketing() // ungated`],
  ['an id', `if (process.env.GA_ID) marketing() // ungated`],
  ['a delay', `setTimeout(() => {\nmarketing() // ungated\n}, 5000)`],
  ['scrolling', `window.addEventListener('scroll', () => {\nmarketing() // ungated\n})`],
  ['state from a stored choice', `function App() { const [ok, setOk] = useState(false)\nuseEffect(() => { setOk(localStorage.getItem('cookie-consent') === 'accepted') }, [])\nif (ok) marketing() // granted\n}\nrender(<App />)`],
]

const off: Case[] = [
  ['a stored choice', `if (localStorage.getItem('cookie-consent') === 'accepted') marketing() // ungated`],
  ['an imported check', `import { hasMarketingConsent } from './consent'\nif (hasMarketingConsent()) marketing() // ungated`],
]

describeCases('hand-written checks', honest, { gates: [], infer: true })
describeCases('hand-written checks, not inferred', off, { gates: GATES, infer: false })
