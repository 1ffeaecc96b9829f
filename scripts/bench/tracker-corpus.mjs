/**
 * @typedef {object} GeneratedSource
 * @property {string} path relative to the corpus
 * @property {string} text
 */

/** The manifest the generated code is held against: it declares about half of what the code does. */
export const trackerManifest = `categories:
  experiments: { consent: required }
consent:
  gates:
    - hasConsent($category)
services:
  google-analytics: statistics
  hotjar: statistics
cookies:
  - { name: theme_*, category: preferences, purpose: Remembers the colours. }
  - { name: session, category: necessary, purpose: Keeps the visitor signed in. }
  - { name: visit_*, type: local-storage, category: statistics, purpose: Counts visits. }
`

/**
 * Source files that are full of cookies, snippets, calls and pixels, gated in many ways or not at all, each among
 * ordinary code. The same count gives the same bytes.
 *
 * @param {number} count
 * @returns {GeneratedSource[]}
 */
export function trackerCorpus(count) {
  const sources = []
  for (let index = 0; index < count; index++) {
    const pick = numbers(index + 1)
    const { extension, blocks } = oneOf(kinds, index)
    const body = [0, 1, 2].map((position) => {
      const block = oneOf(blocks, pick(blocks.length))
      return `${block(`${index}_${position}`, pick)}\n\n${filler(index, position)}`
    })
    const name = `file-${String(index).padStart(4, '0')}.${extension}`
    sources.push({ path: `src/${name}`, text: `${body.join('\n\n')}\n` })
  }
  return sources
}

/**
 * @callback Block
 * @param {string} id unique in the corpus
 * @param {(below: number) => number} pick
 * @returns {string}
 */

/** @type {readonly Block[]} */
const scripts = [
  (id, pick) => `export function remember_${id}(value) {
  document.cookie = 'theme_${id}=' + encodeURIComponent(value) + '; max-age=${pick(9999)}; path=/'
}`,
  (id) => `function setCookie_${id}(name, value, days) {
  const expires = new Date(Date.now() + days * 864e5).toUTCString()
  document.cookie = \`\${name}=\${value}; expires=\${expires}; SameSite=Lax\`
}
setCookie_${id}('session', '${id}', 30)
if (hasConsent('marketing')) setCookie_${id}('campaign_${id}', location.search, 90)`,
  (id, pick) => `(function (w, d, s, l) {
  w[l] = w[l] || []
  const first_${id} = d.getElementsByTagName(s)[0]
  const script_${id} = d.createElement(s)
  script_${id}.async = true
  script_${id}.src = 'https://www.googletagmanager.com/gtag/js?id=G-${pick(99999)}'
  first_${id}.parentNode.insertBefore(script_${id}, first_${id})
})(window, document, 'script', 'dataLayer')
gtag('js', new Date())
gtag('config', 'G-${pick(99999)}')`,
  (id, pick) => `!function(f,b,e,v,n,t,s){if(f.fbq)return;n=f.fbq=function(){n.callMethod?
n.callMethod.apply(n,arguments):n.queue.push(arguments)};n.push=n;n.loaded=!0;n.queue=[];t=b.createElement(e);
t.async=!0;t.src=v;s=b.getElementsByTagName(e)[0];s.parentNode.insertBefore(t,s)}(window,document,'script',
'https://connect.facebook.net/en_US/fbevents.js');
fbq('init', '${pick(999999)}')
fbq('track', 'PageView', { id: '${id}' })`,
  (id, pick) => `export function count_${id}(event) {
  if (!Cookiebot.consent.statistics) return
  localStorage.setItem('visit_${id}', String(${pick(99)}))
  gtag('event', event, { value: ${pick(99)} })
}`,
  (id, pick) => `export function pixel_${id}(order) {
  if (OnetrustActiveGroups.includes('C0004')) {
    new Image().src = 'https://www.facebook.com/tr?id=${pick(99999)}&ev=Purchase&v=' + order.total
  } else {
    navigator.sendBeacon('/log', order.id)
  }
}`,
  (id) => `window.addEventListener('CookiebotOnAccept', () => {
  if (!Cookiebot.consent.marketing) return
  const tag_${id} = document.createElement('script')
  tag_${id}.src = 'https://snap.licdn.com/li.lms-analytics/insight.min.js'
  document.head.append(tag_${id})
})`,
  (id) => `for (const key_${id} of ['a', 'b', 'c']) {
  try {
    sessionStorage.setItem(\`cart_\${key_${id}}\`, key_${id})
  } catch (error) {
    console.warn(error)
  }
}`,
]

/** @type {readonly Block[]} */
const modules = [
  (id, pick) => `import Cookies_${id} from 'js-cookie'
export function keep_${id}(value: string): void {
  Cookies_${id}.set('theme_${id}', value, { expires: ${pick(400)}, secure: true })
}`,
  (id) => `import mixpanel_${id} from 'mixpanel-browser'
export function start_${id}(token: string, allowed: boolean): void {
  if (!allowed) return
  mixpanel_${id}.init(token)
}`,
  (id) => `import posthog_${id} from 'posthog-js'
if (localStorage.getItem('cookie-consent') === 'accepted') {
  posthog_${id}.init('phc_${id}', { api_host: 'https://eu.i.posthog.com' })
}`,
  (id) => `export async function open_${id}(): Promise<IDBOpenDBRequest> {
  await fetch('https://api.segment.io/v1/track', { method: 'POST', body: '${id}' })
  return indexedDB.open('drafts_${id}', 1)
}`,
]

/** @type {readonly Block[]} */
const components = [
  (id, pick) => `export function Banner_${id}({ consent, onAccept }) {
  const [open, setOpen] = useState(consent === null)
  const accept = () => {
    localStorage.setItem('cookie-consent', 'accepted')
    setOpen(false)
    onAccept(${pick(9)})
  }
  if (!open) return null
  return <div role="dialog"><p>We use cookies.</p><button onClick={accept}>Accept</button></div>
}`,
  (id, pick) => `export function Tracking_${id}({ consent }) {
  useEffect(() => {
    if (!consent.statistics) return
    const script = document.createElement('script')
    script.src = 'https://static.hotjar.com/c/hotjar-${pick(99999)}.js?sv=6'
    document.head.appendChild(script)
  }, [consent.statistics])
  return consent.marketing && <img width="1" height="1" alt="" src="https://www.facebook.com/tr?id=${pick(9)}" />
}`,
  (id) => `export const Video_${id} = ({ film }) => (
  <section>
    <h2>{film.title}</h2>
    <iframe src={'https://www.youtube.com/embed/' + film.id} title={film.title} allowFullScreen />
  </section>
)`,
]

const kinds = [
  { extension: 'js', blocks: scripts },
  { extension: 'ts', blocks: modules },
  { extension: 'jsx', blocks: components },
]

/**
 * @template T
 * @param {readonly T[]} values not empty
 * @param {number} index counted around
 * @returns {T}
 */
function oneOf(values, index) {
  return /** @type {T} */ (values[index % values.length])
}

/**
 * Ordinary code between the trackers.
 *
 * @param {number} file
 * @param {number} position
 */
function filler(file, position) {
  const id = `${file}_${position}`
  return `export function summary_${id}(orders) {
  const totals = new Map()
  for (const { customer, lines } of orders) {
    const sum = lines.reduce((total, line) => total + line.price * line.quantity, 0)
    totals.set(customer.id, (totals.get(customer.id) ?? 0) + sum)
  }
  return [...totals].sort((one, other) => other[1] - one[1]).slice(0, ${file + position})
}`
}

/**
 * A small generator of numbers (a 32-bit linear congruence), so that runs can be compared.
 *
 * @param {number} seed
 * @returns {(below: number) => number}
 */
function numbers(seed) {
  // Neighbouring seeds would begin with neighbouring numbers.
  let state = Math.imul(seed, 2654435761)
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
