import BingTracking from 'react-tracking-bing'
import { microsoftUet } from '@c15t/scripts/microsoft-uet'
import { useScriptBingUet as fromNuxt } from '#imports'
import { UET as Estimate } from './estimates'

;(function (w, d, t, r, u) {
  var f, n, i
  w[u] = w[u] || []
  f = function () {
    var o = { ti: '17041992', enableAutoSpaTracking: true }
    o.q = w[u]
    w[u] = new UET(o) // expect: init microsoft-uet
    w[u].push('pageLoad') // expect: event microsoft-uet
  }
  n = d.createElement(t)
  n.src = r
  n.async = 1
  n.onload = f
  i = d.getElementsByTagName(t)[0]
  i.parentNode.insertBefore(n, i)
})(window, document, 'script', '//bat.bing.com/bat.js', 'uetq') // expect: load microsoft-uet
window.uetq = window.uetq || []
window.uetq.push('consent', 'default', { ad_storage: 'denied' }) // expect: event microsoft-uet
window.uetq.push('event', 'signup', { event_category: 'trial' }) // expect: event microsoft-uet

BingTracking.initialize('17041992') // expect: init microsoft-uet
BingTracking.trackPageview() // expect: event microsoft-uet
export const scripts = [microsoftUet({ id: '17041992' })] // expect: init microsoft-uet
useScriptBingUet({ id: '17041992' }) // expect: init microsoft-uet
fromNuxt({ id: '17041992' }) // expect: init microsoft-uet
new Image().src = 'https://bat.bing.com/action/0?ti=17041992&Ver=2' // expect: pixel microsoft-uet
localStorage.setItem('_uetsid', 'a1') // expect: storage microsoft-uet _uetsid

// What follows only looks like it.
new Estimate({ ti: '1' })
export function gather(uetq) {
  uetq.push('event', 'x')
}
export const directive = "script-src https://bat.bing.com"
export const search = fetch('https://www.bing.com/search?q=bat.js')
