var _kmq = window._kmq || []
window._kmq = _kmq
function _kms(u) {
  setTimeout(function () {
    var s = document.createElement('script')
    s.async = true
    s.src = u
    document.head.appendChild(s)
  }, 1)
}
_kms('https://i.kissmetrics.io/i.js') // expect: load kissmetrics
window._kmq.push(['record', 'Signed up']) // expect: event kissmetrics
window._kmq.push(['identify', 'u@example.com']) // expect: event kissmetrics
document.cookie = 'km_ai=1; max-age=86400' // expect: cookie kissmetrics km_ai

// What follows only looks like it.
export function shadowed(_kmq) {
  _kmq.push(['record'])
}
const alien = document.createElement('script')
alien.src = 'https://scripts.kissmetrics.io.example.org/a1.2.js'
document.head.appendChild(alien)
