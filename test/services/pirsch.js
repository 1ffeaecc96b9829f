import { PirschWebClient } from 'pirsch-sdk/web'
import { pirsch as pirschScript } from '@c15t/scripts/pirsch'
import { pirsch as stalk } from './hunting'

const script = document.createElement('script')
script.async = true
script.src = 'https://api.pirsch.io/pa.js' // expect: load pirsch
document.head.appendChild(script)
const other = document.createElement('script')
other.async = true
other.src = 'https://api.pirsch.io/pirsch-extended.js' // expect: load pirsch
document.head.appendChild(other)
pirsch('Signup', { meta: { plan: 'free' } }) // expect: event pirsch
const client = new PirschWebClient({ identificationCode: 'a1b2' }) // expect: init pirsch
client.hit() // expect: event pirsch
client.event('Signup', 3) // expect: event pirsch
export const scripts = [pirschScript({ identificationCode: 'a1b2' })] // expect: init pirsch
fetch('https://api.pirsch.io/hit', { method: 'POST', body: '{}' }) // expect: beacon pirsch

// What follows only looks like it.
stalk('deer')
export function shadowed(pirsch) {
  pirsch('Signup')
}
export const statistics = fetch('https://api.pirsch.io/api/v1/statistics/total')
