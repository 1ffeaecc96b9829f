;(function (w, d, u, n) {
  w[n] = w[n] || function () {
    (w[n].q = w[n].q || []).push(arguments)
  }
  var s = d.createElement('script')
  var f = d.getElementsByTagName('script')[0]
  s.async = true
  s.src = u
  f.parentNode.insertBefore(s, f)
})(window, document, 'https://t.screeb.app/tag.js', '$screeb') // expect: load screeb
$screeb('init', 'a1b2-c3d4') // expect: init screeb
window.$screeb('event.track', 'Exported', {}) // expect: event screeb
$screeb('identity', 'u-1', {}) // expect: event screeb

// What follows only looks like it.
export function shadowed($screeb) {
  $screeb('init', 'x')
}
$screeb('debug')
export const manual = 'See https://t.screeb.app/tag.js'
