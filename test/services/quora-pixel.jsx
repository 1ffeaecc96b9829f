import { qp as queryParameters } from './query'

!(function (q, e, v, n, t, s) {
  if (q.qp) return
  n = q.qp = function () {
    n.qp ? n.qp.apply(n, arguments) : n.queue.push(arguments)
  }
  n.queue = []
  t = document.createElement(e)
  t.async = !0
  t.src = v
  s = document.getElementsByTagName(e)[0]
  s.parentNode.insertBefore(t, s)
})(window, 'script', 'https://a.quora.com/qevents.js') // expect: load quora-pixel
qp('init', '0a1b2c3d4e') // expect: init quora-pixel
window.qp('track', 'ViewContent') // expect: event quora-pixel

export const fallback = (
  <noscript>
    <img
      height="1"
      width="1"
      style={{ display: 'none' }}
      alt=""
      src="https://q.quora.com/_/ad/0a1b2c3d4e/pixel?tag=ViewContent&noscript=1" // expect: pixel quora-pixel
    />
  </noscript>
)

// What follows only looks like it.
queryParameters('init', location.search)
export function parse(qp) {
  qp('track', 'x')
}
export const answer = <a href="https://www.quora.com/What-is-a-pixel">What is a pixel?</a>
export const file = 'https://a.quora.com/qevents.js'
