import { insp, install } from 'inspectlet-es'
import { install as setUp } from './service-worker'

;(function () {
  window.__insp = window.__insp || []
  __insp.push(['wid', 1357924680]) // expect: init inspectlet
  var ldinsp = function () {
    if (typeof window.__inspld != 'undefined') return
    window.__inspld = 1
    var tag = document.createElement('script')
    tag.type = 'text/javascript'
    tag.async = true
    tag.id = 'inspsync'
    tag.src = 'https://cdn.inspectlet.com/inspectlet.js?wid=1357924680&r=' + Math.floor(Date.now() / 3600000) // expect: load inspectlet
    var x = document.getElementsByTagName('script')[0]
    x.parentNode.insertBefore(tag, x)
  }
  setTimeout(ldinsp, 0)
})()
window.__insp.push(['identify', 'a@example.com']) // expect: event inspectlet
__insp.push(['virtualPage']) // expect: event inspectlet
__insp.push(['initServer', 'x'])

install(1357924680) // expect: init inspectlet
insp(['tagSession', 'checkout']) // expect: event inspectlet
document.cookie = '__insp_uid=1; max-age=31536000' // expect: cookie inspectlet __insp_uid

// What follows only looks like it.
setUp('/worker.js')
export function inspect(__insp) {
  __insp.push(['wid', 1])
}
export const source = 'cdn.inspectlet.com/inspectlet.js'
