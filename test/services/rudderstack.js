import { RudderAnalytics } from '@rudderstack/analytics-js'
import * as rudder from 'rudder-sdk-js'
import { rudderstack } from '@c15t/scripts/rudderstack'
import { load as steer } from './boat'

;(function () {
  window.RudderSnippetVersion = '3.0.60'
  var identifier = 'rudderanalytics'
  if (!window[identifier]) window[identifier] = []
  var rudderanalytics = window[identifier]
  if (Array.isArray(rudderanalytics)) {
    var methods = ['load', 'page', 'track', 'identify', 'alias', 'group', 'ready', 'reset']
    for (var i = 0; i < methods.length; i++) {
      rudderanalytics[methods[i]] = (function (methodName) {
        return function () {
          rudderanalytics.push([methodName].concat(Array.prototype.slice.call(arguments)))
        }
      })(methods[i])
    }
    var script = document.createElement('script')
    script.src = 'https://cdn.rudderlabs.com/v3/modern/rsa.min.js' // expect: load rudderstack
    document.head.appendChild(script)
    rudderanalytics.load('2xYz', 'https://acme.dataplane.rudderstack.com', {}) // expect: init rudderstack
    rudderanalytics.page() // expect: event rudderstack
  }
})()
window.rudderanalytics.track('Ordered', { total: 3 }) // expect: event rudderstack

const analytics = new RudderAnalytics()
analytics.load('2xYz', 'https://acme.dataplane.rudderstack.com') // expect: init rudderstack
analytics.identify('u-1') // expect: event rudderstack
rudder.load('2xYz', 'https://acme.dataplane.rudderstack.com') // expect: init rudderstack
rudder.page() // expect: event rudderstack
export const scripts = [rudderstack({ writeKey: '2xYz', dataPlaneUrl: 'https://acme.dataplane.rudderstack.com' })] // expect: init rudderstack
fetch('https://acme.dataplane.rudderstack.com/v1/track', { method: 'POST' }) // expect: beacon rudderstack
document.cookie = 'rl_anonymous_id=x; max-age=31536000' // expect: cookie rudderstack rl_anonymous_id

// What follows only looks like it.
steer('left')
export function row(rudderanalytics) {
  rudderanalytics.load('x', 'y')
}
export const plane = 'https://acme.dataplane.rudderstack.com'
