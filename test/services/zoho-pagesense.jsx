import { pagesense as reader } from './reader'

;(function (w, s) {
  var e = document.createElement('script')
  e.type = 'text/javascript'
  e.async = true
  e.src = 'https://cdn.pagesense.io/js/example/4f1c77aa.js' // expect: load zoho-pagesense
  var x = document.getElementsByTagName('script')[0]
  x.parentNode.insertBefore(e, x)
})(window, 'script')

export function Head() {
  return <script src="https://cdn-eu.pagesense.io/js/example/4f1c77aa.js" /> // expect: load zoho-pagesense
}
window.pagesense = window.pagesense || []
window.pagesense.push(['trackEvent', 'Signup']) // expect: event zoho-pagesense
document.cookie = 'zab_g_4f1c=1; path=/' // expect: cookie zoho-pagesense zab_g_4f1c

// What follows only looks like it.
reader.push(['trackEvent'])
export function turn(pagesense) {
  pagesense.push(['trackEvent', 'x'])
}
export const link = <a href="https://cdn.pagesense.io/js/example/4f1c77aa.js">script</a>
