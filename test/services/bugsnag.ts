import Bugsnag from '@bugsnag/js'
import BugsnagPerformance from '@bugsnag/browser-performance'
import Insects from './bugs'

Bugsnag.start({ apiKey: 'a1b2' }) // expect: init bugsnag
Bugsnag.notify(new Error('x')) // expect: event bugsnag
BugsnagPerformance.start({ apiKey: 'a1b2' }) // expect: init bugsnag
const script = document.createElement('script')
script.async = true
script.src = '//d2wy8f7a9ursnm.cloudfront.net/v8/bugsnag.min.js' // expect: load bugsnag
document.head.appendChild(script)
window.Bugsnag.start({ apiKey: 'a1b2' }) // expect: init bugsnag
fetch('https://sessions.bugsnag.com/', { method: 'POST', body: '{}' }) // expect: beacon bugsnag
localStorage.setItem('bugsnag-anonymous-id', '1') // expect: storage bugsnag bugsnag-anonymous-id

// What follows only looks like it.
Insects.start({ apiKey: 'a1b2' })
export function shadowed(Bugsnag: { notify: (error: string) => void }) {
  Bugsnag.notify('x')
}
const alien = document.createElement('script')
alien.src = 'https://d2wy8f7a9ursnx.cloudfront.net/v8/bugsnag.min.js'
document.head.appendChild(alien)
