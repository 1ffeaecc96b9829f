;(function (w, d, u, n) {
  w[n] = w[n] || function () {
    (w[n].q = w[n].q || []).push(arguments)
  }
  var s = d.createElement('script')
  var f = d.getElementsByTagName('script')[0]
  s.async = true
  s.src = u
  f.parentNode.insertBefore(s, f)
})(window, document, 'https://cdn.pdst.fm/ping.min.js', 'pdst') // expect: load podsights
pdst('conf', { key: 'a1b2c3' }) // expect: init podsights
pdst('view') // expect: event podsights
window.pdst('purchase', { value: 20 }) // expect: event podsights

// What follows only looks like it.
export function shadowed(pdst) {
  pdst('view')
}
const alien = document.createElement('script')
alien.src = 'https://cdn.pdst.fm.example.org/ping.min.js'
document.head.appendChild(alien)
export const manual = 'See https://cdn.pdst.fm/ping.min.js'
