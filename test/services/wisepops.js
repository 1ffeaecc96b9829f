;(function (w, d, u, n) {
  w[n] = w[n] || function () {
    (w[n].q = w[n].q || []).push(arguments)
  }
  var s = d.createElement('script')
  var f = d.getElementsByTagName('script')[0]
  s.async = true
  s.src = u
  f.parentNode.insertBefore(s, f)
})(window, document, 'https://loader.wisepops.com/get-loader.js?v=1&site=a1B2c3', 'wisepops') // expect: load wisepops
window.wisepops('goal', 'newsletter') // expect: event wisepops
wisepops('event', 'cart') // expect: event wisepops
document.cookie = 'wisepops_visits=1; max-age=86400' // expect: cookie wisepops wisepops_visits

// What follows only looks like it.
export function shadowed(wisepops) {
  wisepops('goal')
}
wisepops('close')
const alien = document.createElement('script')
alien.src = 'https://loader.wisepops.com.example.org/get-loader.js'
document.head.appendChild(alien)
