import { _gs as gasStation } from './stations'

!(function (g, s, q, r, d) {
  r = g[r] = g[r] || function () {
    (r.q = r.q || []).push(arguments)
  }
  d = s.createElement(q)
  q = s.getElementsByTagName(q)[0]
  d.src = '//d1l6p2sc9645hc.cloudfront.net/tracker.js' // expect: load gosquared
  q.parentNode.insertBefore(d, q)
})(window, document, 'script', '_gs')
_gs('GSN-123456-A') // expect: init gosquared
_gs('set', 'anonymizeIP', true)
window._gs('event', 'Signed up', { plan: 'free' }) // expect: event gosquared
_gs('identify', { id: 'u-1' }) // expect: event gosquared

// What follows only looks like it.
gasStation('GSN-123456-A')
export function fuel(_gs) {
  _gs('event', 'x')
}
const other = document.createElement('script')
other.src = '//d1l6p2sc9645hc.cloudfront.net/widget.js'
document.head.appendChild(other)
