import smartsupp from 'smartsupp-widget'
import { smartsupp as supper } from './meals'

smartsupp.init('4f1c77aa', { hideWidget: true }) // expect: init smartsupp
smartsupp.setName('Ada') // expect: event smartsupp

window._smartsupp = window._smartsupp || {}
window._smartsupp.key = '4f1c77aa'
window.smartsupp || (function (d) {
  var s
  var c
  var o = (window.smartsupp = function () {
    o._.push(arguments)
  })
  o._ = []
  s = d.getElementsByTagName('script')[0]
  c = d.createElement('script')
  c.type = 'text/javascript'
  c.charset = 'utf-8'
  c.async = true
  c.src = 'https://www.smartsuppchat.com/loader.js?' // expect: load smartsupp
  s.parentNode.insertBefore(c, s)
})(document)
window.smartsupp('email', 'a@example.com') // expect: event smartsupp
document.cookie = 'ssupp.vid=4f1c; path=/' // expect: cookie smartsupp ssupp.vid

// What follows only looks like it.
supper('name')
export function cook(smartsupp) {
  smartsupp('name', 'soup')
}
export const api = fetch('https://api.smartsupp.com/v2/conversations')
