import { AnalyticsBrowser } from '@customerio/cdp-analytics-browser'
import customerio from '@analytics/customerio'
import Gist from 'customerio-gist-web'
import { _cio as local } from './local'

var _cio = (window._cio = window._cio || [])
;(function () {
  var methods = ['load', 'identify', 'track', 'page']
  var method = function (name) {
    return function () {
      _cio.push([name].concat(Array.prototype.slice.call(arguments, 0)))
    }
  }
  for (var i = 0; i < methods.length; i++) _cio[methods[i]] = method(methods[i])
  var script = document.createElement('script')
  var first = document.getElementsByTagName('script')[0]
  script.async = true
  script.id = 'cio-tracker'
  script.setAttribute('data-site-id', 'c0ffee1d')
  script.src = 'https://assets.customer.io/assets/track.js' // expect: load customer-io
  first.parentNode.insertBefore(script, first)
})()
window._cio.identify({ id: 'u-1' }) // expect: event customer-io
window._cio.track('signed up', { plan: 'free' }) // expect: event customer-io
window._cio.page(location.href) // expect: event customer-io

const cio = AnalyticsBrowser.load({ writeKey: 'wk-1' }) // expect: init customer-io
cio.track('opened') // expect: event customer-io
window.cioanalytics.page() // expect: event customer-io
export const plugins = [customerio({ siteId: 'c0ffee1d' })] // expect: init customer-io
Gist.setup({ siteId: 'c0ffee1d' }) // expect: init customer-io
new Image().src = 'https://track.customer.io/events/page.gif?s=c0ffee1d' // expect: pixel customer-io
document.cookie = '_cioid=u-1; max-age=31536000' // expect: cookie customer-io _cioid

// What follows only looks like it.
local.identify({ id: 'u-1' })
export function relay(_cio) {
  _cio.track('x')
}
export const app = fetch('https://api.customer.io/v1/campaigns')
