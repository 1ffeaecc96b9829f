!(function (a9, a, p, s, t, A, g) {
  if (a[a9]) return
  function q(c, r) {
    a[a9]._Q.push([c, r])
  }
  a[a9] = {
    init: function () {
      q('i', arguments)
    },
    fetchBids: function () {
      q('f', arguments)
    },
    _Q: [],
  }
  A = p.createElement(s)
  A.async = !0
  A.src = t
  g = p.getElementsByTagName(s)[0]
  g.parentNode.insertBefore(A, g)
})('apstag', window, document, 'script', '//c.amazon-adsystem.com/aax2/apstag.js') // expect: load amazon-publisher-services
apstag.init({ pubID: '4711', adServer: 'googletag' }) // expect: init amazon-publisher-services
window.apstag.fetchBids({ slots: [], timeout: 2000 }, () => {}) // expect: event amazon-publisher-services

// What follows only looks like it.
export function shadowed(apstag) {
  apstag.init({})
}
export const manual = 'See https://c.amazon-adsystem.com/aax2/apstag.js'
const alien = document.createElement('script')
alien.src = 'https://c.amazon-adsystem.com/aax2/apstag.json' // expect: load -
document.head.appendChild(alien)
