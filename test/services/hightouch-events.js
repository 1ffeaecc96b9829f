import { HtEventsBrowser } from '@ht-sdks/events-sdk-js-browser'
import { hightouch } from '@c15t/scripts/hightouch'
import { htevents as local } from './events'

const events = HtEventsBrowser.load({ writeKey: 'a1b2' }) // expect: init hightouch-events
events.track('Bought') // expect: event hightouch-events
export const scripts = [hightouch({ writeKey: 'a1b2' })] // expect: init hightouch-events
window.htevents.load('a1b2', { apiHost: 'us-east-1.hightouch-events.com' }) // expect: init hightouch-events
htevents.page() // expect: event hightouch-events
const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.hightouch-events.com/browser/release/v1-latest/events.min.js' // expect: load hightouch-events
document.head.appendChild(script)
document.cookie = 'htjs_anonymous_id=1; max-age=86400' // expect: cookie hightouch-events htjs_anonymous_id

// What follows only looks like it.
local.load('a1b2')
export function shadowed(htevents) {
  htevents.track('x')
}
export const manual = 'See https://cdn.hightouch-events.com/browser/release/v1-latest/events.min.js'
