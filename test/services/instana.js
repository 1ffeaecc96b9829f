;(function (w, d, u, n) {
  w[n] = w[n] || function () {
    (w[n].q = w[n].q || []).push(arguments)
  }
  var s = d.createElement('script')
  var f = d.getElementsByTagName('script')[0]
  s.async = true
  s.src = u
  f.parentNode.insertBefore(s, f)
})(window, document, 'https://eum.instana.io/eum.min.js', 'ineum') // expect: load instana
ineum('reportingUrl', 'https://eum-blue-saas.instana.io')
ineum('key', 'a1b2') // expect: init instana
ineum('trackSessions') // expect: init instana
window.ineum('user', 'u-1') // expect: event instana
navigator.sendBeacon('https://eum-blue-saas.instana.io/', '{}') // expect: beacon instana

// What follows only looks like it.
export function shadowed(ineum) {
  ineum('key', 'x')
}
ineum('getPageLoadId')
const alien = document.createElement('script')
alien.src = 'https://eum.instana.io.example.org/eum.min.js'
document.head.appendChild(alien)
