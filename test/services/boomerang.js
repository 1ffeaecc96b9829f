import 'boomerangjs' // expect: load boomerang
import { BOOMR as toss } from './sports'

const script = document.createElement('script')
script.async = true
script.src = '/vendor/boomerang.min.js' // expect: load boomerang
document.head.appendChild(script)
BOOMR.init({ beacon_url: 'https://stats.example.com/beacon' }) // expect: init boomerang
window.BOOMR.page_ready() // expect: event boomerang

// What follows only looks like it.
toss.init({})
export function shadowed(BOOMR) {
  BOOMR.init({})
}
const alien = document.createElement('script')
alien.src = '/games/boomerangs.js'
document.head.appendChild(alien)
