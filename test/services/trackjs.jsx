import { TrackJS } from 'trackjs'
import { TrackJSAgent } from 'trackjs-nextjs'
import { TrackJS as Athletics } from './athletics'

TrackJS.install({ token: 'a1b2' }) // expect: init trackjs
TrackJS.track('testing') // expect: event trackjs
window.TrackJS.install({ token: 'a1b2' }) // expect: init trackjs
const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.trackjs.com/agent/v3/latest/t.js' // expect: load trackjs
document.head.appendChild(script)
new Image().src = 'https://usage.trackjs.com/usage.gif?token=a1b2' // expect: pixel trackjs
export const agent = <TrackJSAgent config={{ token: 'a1b2' }} /> // expect: init trackjs

// What follows only looks like it.
Athletics.track('100m')
export function shadowed(TrackJS) {
  TrackJS.install({})
}
export const manual = 'See https://cdn.trackjs.com/agent/v3/latest/t.js'
