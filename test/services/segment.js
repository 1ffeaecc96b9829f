import { AnalyticsBrowser } from '@segment/analytics-next'
import { analytics as localAnalytics } from './local'

!(function () {
  var analytics = (window.analytics = window.analytics || [])
  if (analytics.initialize) return
  if (analytics.invoked) return
  analytics.invoked = !0
  analytics.methods = ['track', 'page', 'identify', 'group']
  analytics.factory = function (method) {
    return function () {
      var args = Array.prototype.slice.call(arguments)
      args.unshift(method)
      analytics.push(args)
      return analytics
    }
  }
  for (var i = 0; i < analytics.methods.length; i++) {
    var key = analytics.methods[i]
    analytics[key] = analytics.factory(key)
  }
  analytics.load = function (key, options) {
    var script = document.createElement('script')
    script.async = !0
    script.src = 'https://cdn.segment.com/analytics.js/v1/' + key + '/analytics.min.js' // expect: load segment
    var first = document.getElementsByTagName('script')[0]
    first.parentNode.insertBefore(script, first)
    analytics._loadOptions = options
  }
  analytics.SNIPPET_VERSION = '5.2.0'
  analytics.load('wKq3PpZr81') // expect: init segment
  analytics.page() // expect: event segment
})()
window.analytics.track('Ordered', { total: 12 }) // expect: event segment
window.analytics.identify('u-1') // expect: event segment

export const browser = AnalyticsBrowser.load({ writeKey: 'wKq3PpZr81' }) // expect: init segment
export function report() {
  browser.track('Opened') // expect: event segment
}
const deferred = new AnalyticsBrowser()
deferred.load({ writeKey: 'wKq3PpZr81' }) // expect: init segment
deferred.page() // expect: event segment
fetch('https://api.segment.io/v1/t', { method: 'POST' }) // expect: beacon segment
localStorage.setItem('ajs_anonymous_id', 'a-1') // expect: storage segment ajs_anonymous_id

// What follows only looks like it.
localAnalytics.load('wKq3PpZr81')
localAnalytics.page()
export function forward(analytics) {
  analytics.load('x')
  analytics.track('y')
}
export const docs = 'See https://cdn.segment.com/analytics.js/v1/KEY/analytics.min.js'
export const line = { segment: 1, length: 4 }
