import Honeybadger from '@honeybadger-io/js'
import { Honeybadger as Badger } from '@honeybadger-io/react'
 import mammals from './mammals'

Honeybadger.configure({ apiKey: 'a1b2' }) // expect: init honeybadger
Honeybadger.notify(new Error('x')) // expect: event honeybadger
Badger.configure({ apiKey: 'a1b2' }) // expect: init honeybadger
const script = document.createElement('script')
script.async = true
script.src = 'https://js.honeybadger.io/v6.9/honeybadger.min.js' // expect: load honeybadger
document.head.appendChild(script)
window.Honeybadger.setContext({ user_id: 'u-1' }) // expect: event honeybadger
fetch('https://api.honeybadger.io/v1/notices/js', { method: 'POST', body: '{}' }) // expect: beacon honeybadger

// What follows only looks like it.
mammals.notify('badger')
export function shadowed(Honeybadger) {
  Honeybadger.notify('x')
}
export const manual = 'See https://js.honeybadger.io/v6.9/honeybadger.min.js'
