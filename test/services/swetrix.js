import { init, trackViews, track } from 'swetrix'
import { init as start } from './app'

init('a1B2c3') // expect: init swetrix
trackViews() // expect: event swetrix
track({ ev: 'signup' }) // expect: event swetrix
const script = document.createElement('script')
script.async = true
script.src = 'https://swetrix.org/swetrix.js' // expect: load swetrix
document.head.appendChild(script)
window.swetrix.init('a1B2c3') // expect: init swetrix
window.swetrix.trackViews() // expect: event swetrix
new Image().src = 'https://api.swetrix.com/log/noscript?pid=a1B2c3' // expect: pixel swetrix

// What follows only looks like it.
start('a1B2c3')
export function shadowed(swetrix) {
  swetrix.init('x')
}
export const manual = 'See https://swetrix.org/swetrix.js'
