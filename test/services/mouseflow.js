import { mouseflow } from 'react-mouseflow'
import { mouseflow as flow } from './mouse'

window._mfq = window._mfq || []
;(function () {
  var mf = document.createElement('script')
  mf.type = 'text/javascript'
  mf.defer = true
  mf.src = '//cdn.mouseflow.com/projects/11aa22bb-33cc.js' // expect: load mouseflow
  document.getElementsByTagName('head')[0].appendChild(mf)
})()
window._mfq.push(['tag', 'checkout']) // expect: event mouseflow
_mfq.push(['newPageView', '/cart']) // expect: event mouseflow
window._mfq.push(['stop'])
window.mouseflow.start() // expect: init mouseflow
window.mouseflow.identify('u-1') // expect: event mouseflow

mouseflow.initialize('11aa22bb-33cc') // expect: init mouseflow
mouseflow.tag({ plan: 'free' }) // expect: event mouseflow
document.cookie = 'mf_user=1; max-age=7776000' // expect: cookie mouseflow mf_user

// What follows only looks like it.
flow.start()
export function replay(mouseflow, _mfq) {
  mouseflow.start()
  _mfq.push(['tag', 'x'])
}
export const address = 'https://cdn.mouseflow.com/projects/'
