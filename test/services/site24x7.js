;(function (w, d, s, r, k, h) {
  w.performance.mark('start')
  w[r] = w[r] || function () {
    (w[r].q = w[r].q || []).push(arguments)
  }
  h = d.createElement('script')
  h.async = true
  h.setAttribute('src', s + k)
  d.getElementsByTagName('head')[0].appendChild(h)
})(window, document, '//static.site24x7rum.com/beacon/site24x7rum-min.js?appKey=', 's247r', 'a1b2c3') // expect: load site24x7
s247r('userId', 'u-1') // expect: event site24x7
window.s247r('captureException', new Error('x')) // expect: event site24x7

// What follows only looks like it.
export function shadowed(s247r) {
  s247r('userId', 'x')
}
s247r('enableWebSocket')
const alien = document.createElement('script')
alien.src = 'https://static.site24x7rum.com.example.org/beacon/site24x7rum-min.js'
document.head.appendChild(alien)
