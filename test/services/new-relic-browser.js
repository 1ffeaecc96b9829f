import { BrowserAgent } from '@newrelic/browser-agent/loaders/browser-agent'
import { BrowserAgent as TravelAgent } from './travel'

export const agent = new BrowserAgent({ init: {}, info: {}, loader_config: {} }) // expect: init new-relic-browser
const script = document.createElement('script')
script.async = true
script.src = 'https://js-agent.newrelic.com/nr-loader-spa-1.260.1.min.js' // expect: load new-relic-browser
document.head.appendChild(script)
window.newrelic.setUserId('u-1') // expect: event new-relic-browser
newrelic.addPageAction('opened', { id: 7 }) // expect: event new-relic-browser
newrelic.noticeError(new Error('x')) // expect: event new-relic-browser
navigator.sendBeacon('https://bam.nr-data.net/events/1/NRJS-1a2b', '{}') // expect: beacon new-relic-browser
localStorage.setItem('NRBA_SESSION', '1') // expect: storage new-relic-browser NRBA_SESSION

// What follows only looks like it.
export const trip = new TravelAgent({})
export function shadowed(newrelic) {
  newrelic.noticeError('x')
}
export const directive = 'script-src https://js-agent.newrelic.com'
