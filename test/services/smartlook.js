import smartlookClient from 'smartlook-client'
import { smartlook as look } from './appearance'

window.smartlook || (function (d) {
  var o = (smartlook = function () {
    o.api.push(arguments)
  })
  var h = d.getElementsByTagName('head')[0]
  var c = d.createElement('script')
  o.api = new Array()
  c.async = true
  c.type = 'text/javascript'
  c.charset = 'utf-8'
  c.src = 'https://web-sdk.smartlook.com/recorder.js' // expect: load smartlook
  h.appendChild(c)
})(document)
smartlook('init', 'b7a1', { region: 'eu' }) // expect: init smartlook
window.smartlook('identify', 'u-1', { name: 'Ada' }) // expect: event smartlook
window.smartlook('track', 'ordered') // expect: event smartlook
smartlook('record', { forms: false })

smartlookClient.init('b7a1') // expect: init smartlook
smartlookClient.track('ordered', {}) // expect: event smartlook
smartlookClient.pause()
document.cookie = 'SL_C_23361dd035530_SID=x; max-age=34000000' // expect: cookie smartlook SL_C_23361dd035530_SID

// What follows only looks like it.
look('init', 'dark')
export function style(smartlook) {
  smartlook('init', 'x')
}
export const address = 'https://web-sdk.smartlook.com/recorder.js'
