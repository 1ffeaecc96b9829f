import { VK as Kit } from './kit'

!(function () {
  var t = document.createElement('script')
  t.type = 'text/javascript'
  t.async = !0
  t.src = 'https://vk.com/js/api/openapi.js?169' // expect: load vk-pixel
  t.onload = function () {
    VK.Retargeting.Init('VK-RTRG-112233-a1B2c') // expect: init vk-pixel
    VK.Retargeting.Hit() // expect: event vk-pixel
  }
  document.head.appendChild(t)
})()
window.VK.Goal('lead', { value: 10 }) // expect: event vk-pixel

var _tmr = window._tmr || (window._tmr = [])
_tmr.push({ id: '3344556', type: 'pageView', start: new Date().getTime() }) // expect: init vk-pixel
;(function (d, w, id) {
  if (d.getElementById(id)) return
  var ts = d.createElement('script')
  ts.async = true
  ts.id = id
  ts.src = 'https://top-fwz1.mail.ru/js/code.js' // expect: load vk-pixel
  d.body.appendChild(ts)
})(document, window, 'tmr-code')
window._tmr.push({ type: 'reachGoal', id: '3344556', goal: 'order' }) // expect: event vk-pixel

export const fallback = (
  <noscript>
    <img
      src="https://vk.com/rtrg?p=VK-RTRG-112233-a1B2c" // expect: pixel vk-pixel
      style={{ position: 'fixed', left: -999 }}
      alt=""
    />
    <img
      src="https://top-fwz1.mail.ru/counter?id=3344556;js=na" // expect: pixel vk-pixel
      style={{ position: 'absolute', left: -9999 }}
      alt=""
    />
  </noscript>
)

// What follows only looks like it.
Kit.Retargeting.Init('x')
export function init(VK) {
  VK.Retargeting.Init('x')
}
export const group = <a href="https://vk.com/rtrg">group</a>
fetch('https://api.vk.com/method/users.get?user_ids=1')
