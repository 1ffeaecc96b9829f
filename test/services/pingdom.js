var _prum = window._prum || (window._prum = [])
_prum.push(['id', '5a1b2c3d']) // expect: init pingdom
_prum.push(['mark', 'firstbyte', new Date().getTime()]) // expect: event pingdom
;(function () {
  var s = document.getElementsByTagName('script')[0]
  var p = document.createElement('script')
  p.async = 'async'
  p.src = '//rum-static.pingdom.net/prum.min.js' // expect: load pingdom
  s.parentNode.insertBefore(p, s)
})()
const newer = document.createElement('script')
newer.async = true
newer.src = '//rum-static.pingdom.net/pa-5a1b2c3d.js' // expect: load pingdom
document.head.appendChild(newer)
new Image().src = 'https://rum-collector-2.pingdom.net/img/beacon.gif?path=/' // expect: pixel pingdom
localStorage.setItem('pa_enabled', 'true') // expect: storage pingdom pa_enabled

// What follows only looks like it.
export function collect(_prum) {
  _prum.push(['id', 'x'])
}
fetch('https://api.pingdom.com/api/3.1/checks')
export const address = 'https://rum-static.pingdom.net/pa-5a1b2c3d.js'
