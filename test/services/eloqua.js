var _elqQ = (window._elqQ = window._elqQ || [])
_elqQ.push(['elqSetSiteId', '1798']) // expect: init eloqua
_elqQ.push(['elqUseFirstPartyCookie', 'tracking.example.com'])
_elqQ.push(['elqTrackPageView']) // expect: event eloqua
;(function () {
  function load() {
    var script = document.createElement('script')
    script.async = true
    script.src = '//img.en25.com/i/elqCfg.min.js' // expect: load eloqua
    var first = document.getElementsByTagName('script')[0]
    first.parentNode.insertBefore(script, first)
  }
  if (window.addEventListener) window.addEventListener('DOMContentLoaded', load, false)
})()

const numbered = document.createElement('script')
numbered.src = 'https://img06.en25.com/i/elqCfg.min.js' // expect: load eloqua
document.head.append(numbered)
window._elqQ.push(['elqTrackPageView', '/thanks']) // expect: event eloqua
new Image().src = 'https://s1798.t.eloqua.com/visitor/v200/svrGP?pps=3&siteid=1798' // expect: pixel eloqua
document.cookie = 'ELOQUA=GUID=4F1C; domain=.example.com' // expect: cookie eloqua ELOQUA

// What follows only looks like it.
export function fill(_elqQ) {
  _elqQ.push(['elqSetSiteId', '1'])
}
export const form = document.createElement('form')
form.action = 'https://s1798.t.eloqua.com/e/f2'
export const picture = '<img src="/img.en25.com/i/elqCfg.min.js.png">'
