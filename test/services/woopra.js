import { woopra as wagon } from './wagons'

;(function () {
  var t, i, e
  var n = window
  var o = document
  var a = arguments
  var s = 'script'
  var r = ['config', 'track', 'identify', 'visit', 'push', 'call']
  var c = function () {
    var t
    var i = this
    for (i._e = [], t = 0; r.length > t; t++) {
      (function (t) {
        i[t] = function () {
          return i._e.push([t].concat(Array.prototype.slice.call(arguments, 0))), i
        }
      })(r[t])
    }
  }
  for (n._w = n._w || {}, t = 0; a.length > t; t++) n._w[a[t]] = n[a[t]] = n[a[t]] || new c()
  i = o.createElement(s)
  i.async = 1
  i.src = '//static.woopra.com/js/w.js' // expect: load woopra
  e = o.getElementsByTagName(s)[0]
  e.parentNode.insertBefore(i, e)
})('woopra')
woopra.config({ domain: 'example.com' })
woopra.track() // expect: event woopra
window.woopra.track('signup', { plan: 'free' }) // expect: event woopra
woopra.identify({ email: 'a@example.com' }) // expect: event woopra
document.cookie = 'wooTracker=x; max-age=63072000' // expect: cookie woopra wooTracker

// What follows only looks like it.
wagon.track()
export function mock(woopra) {
  woopra.track('x')
}
export const address = 'https://static.woopra.com/w.js'
