;(function (c, a) {
  if (a.__SV) return
  window.freshpaint = a
  var b = c.createElement('script')
  b.async = !0
  b.src = '//perfalytics.com/static/js/freshpaint.js' // expect: load freshpaint
  c.head.appendChild(b)
})(document, window.freshpaint || [])
freshpaint.init('a1b2c3') // expect: init freshpaint
freshpaint.page() // expect: event freshpaint
window.freshpaint.identify('u-1', {}) // expect: event freshpaint

// What follows only looks like it.
export function shadowed(freshpaint) {
  freshpaint.init('x')
}
const alien = document.createElement('script')
alien.src = 'https://perfalytics.com.example.org/static/js/freshpaint.js'
document.head.appendChild(alien)
export const colours = { track: () => 'white' }
colours.track()
