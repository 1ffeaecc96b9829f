import { clicky as mouse } from './mouse'

window.clicky_site_ids = window.clicky_site_ids || []
clicky_site_ids.push(101234567) // expect: init clicky
;(function () {
  var s = document.createElement('script')
  s.type = 'text/javascript'
  s.async = true
  s.src = '//static.getclicky.com/js' // expect: load clicky
  document.body.appendChild(s)
})()
window.clicky.log('#signup', 'Signup') // expect: event clicky
clicky.goal('order', 30) // expect: event clicky
window.clicky_custom = { visitor_consent: false }
export const fallback = (
  <noscript>
    <img
      alt="Clicky"
      width="1"
      height="1"
      src="https://in.getclicky.com/101234567ns.gif" // expect: pixel clicky
    />
  </noscript>
)
document.cookie = '_jsuid=17; max-age=31536000' // expect: cookie clicky _jsuid

// What follows only looks like it.
mouse.log('down')
export function play(clicky) {
  clicky.log('x')
}
export const sound = { name: 'clicky', switches: 'blue' }
