import Countly from 'countly-sdk-web'
import { Countly as Nobility } from './nobility'

const script = document.createElement('script')
script.async = true
script.src = 'https://stats.example.com/sdk/web/countly.min.js' // expect: load countly
document.head.appendChild(script)
Countly.init({ app_key: 'a1', url: 'https://stats.example.com' }) // expect: init countly
Countly.track_sessions() // expect: event countly
window.Countly.q.push(['track_pageview']) // expect: event countly
window.Countly.init() // expect: init countly
const other = document.createElement('script')
other.async = true
other.src = 'https://cdn.jsdelivr.net/npm/countly-sdk-web@latest/lib/countly.min.js' // expect: load countly
document.head.appendChild(other)
localStorage.setItem('cly_id', '1') // expect: storage countly cly_id

// What follows only looks like it.
Nobility.init({ app_key: 'a1' })
export function shadowed(Countly) {
  Countly.init({})
}
export const manual = 'See https://cdn.jsdelivr.net/npm/countly-sdk-web@latest/lib/countly.min.js'
