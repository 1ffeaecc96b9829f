import Plausible from 'plausible-tracker'
import PlausibleProvider, { usePlausible } from 'next-plausible'
import { init, track } from '@plausible-analytics/tracker'
import { plausible as local } from './reasons'

const script = document.createElement('script')
script.defer = true
script.setAttribute('data-domain', 'example.com')
script.src = 'https://plausible.io/js/script.outbound-links.js' // expect: load plausible
document.head.appendChild(script)
const hosted = document.createElement('script')
hosted.src = 'https://stats.example.com/js/plausible.js' // expect: load plausible
document.head.appendChild(hosted)

window.plausible = window.plausible || function () {
  (window.plausible.q = window.plausible.q || []).push(arguments)
}
window.plausible('Signup', { props: { plan: 'free' } }) // expect: event plausible
window.plausible.init({ hashBasedRouting: true }) // expect: init plausible

const { trackEvent, enableAutoPageviews } = Plausible({ domain: 'example.com' })
enableAutoPageviews() // expect: init plausible
trackEvent('Signup') // expect: event plausible
init({ domain: 'example.com' }) // expect: init plausible
track('Signup', {}) // expect: event plausible

export function App({ children }) {
  return <PlausibleProvider src="/js/pa-1.js">{children}</PlausibleProvider> // expect: init plausible
}
export function Signup() {
  const report = usePlausible()
  return <button onClick={() => report('Signup')}>Sign up</button> // expect: event plausible
}
fetch('https://plausible.io/api/event', { method: 'POST', body: '{}' }) // expect: beacon plausible

// What follows only looks like it.
local('Signup')
export function check(plausible) {
  return plausible('a story')
}
export const link = <a href="https://plausible.io/js/script.js">script</a>
export const alien = document.createElement('script')
alien.src = 'https://plausible.io.example.net/js/script.js'
