import { pSUPERFLY as butterfly } from './insects'

;(function () {
  var _sf_async_config = (window._sf_async_config = window._sf_async_config || {})
  _sf_async_config.uid = 12345
  _sf_async_config.domain = 'example.com'
  _sf_async_config.useCanonical = true
  function loadChartbeat() {
    var e = document.createElement('script')
    var n = document.getElementsByTagName('script')[0]
    e.type = 'text/javascript'
    e.async = true
    e.src = '//static.chartbeat.com/js/chartbeat.js' // expect: load chartbeat
    n.parentNode.insertBefore(e, n)
  }
  loadChartbeat()
})()
export function changePage(path) {
  window.pSUPERFLY.virtualPage(path, document.title) // expect: event chartbeat
}
var _cbq = (window._cbq = window._cbq || [])
_cbq.push(['_acct', 'anon']) // expect: event chartbeat
new Image().src = 'https://ping.chartbeat.net/ping?h=example.com' // expect: pixel chartbeat
document.cookie = '_chartbeat2=.17; max-age=34000000' // expect: cookie chartbeat _chartbeat2

// What follows only looks like it.
butterfly.virtualPage('/x')
export function mock(pSUPERFLY) {
  pSUPERFLY.virtualPage('/x')
}
export const chart = { beat: 'static.chartbeat.com/js/chartbeat.js' }
