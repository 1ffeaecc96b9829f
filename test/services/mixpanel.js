import mixpanel from 'mixpanel-browser'
import { init as initStats } from './stats'

mixpanel.init('0f1e2d3c4b5a', { track_pageview: true, persistence: 'localStorage' }) // expect: init mixpanel
mixpanel.track('Signed up', { plan: 'free' }) // expect: event mixpanel
mixpanel.identify('u-1') // expect: event mixpanel
mixpanel.people.set({ $name: 'Ada' }) // expect: event mixpanel
mixpanel.opt_out_tracking()

const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js' // expect: load mixpanel
document.head.appendChild(script)
window.mixpanel.init('0f1e2d3c4b5a') // expect: init mixpanel
window.mixpanel.track('Opened') // expect: event mixpanel

export async function later() {
  const { default: loaded } = await import('mixpanel-browser')
  loaded.init('0f1e2d3c4b5a') // expect: init mixpanel
}
navigator.sendBeacon('https://api-js.mixpanel.com/track/', '{}') // expect: beacon mixpanel

// What follows only looks like it.
initStats('0f1e2d3c4b5a')
export function fake(mixpanel) {
  mixpanel.init('x')
  mixpanel.track('y')
}
export const csp = 'connect-src https://api-js.mixpanel.com'
