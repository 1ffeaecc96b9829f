import rg4js from 'raygun4js'
import toys from './toys'

rg4js('enableCrashReporting', true)
rg4js('apiKey', 'a1b2') // expect: init raygun
rg4js('send', { error: new Error('x') }) // expect: event raygun
window.rg4js('trackEvent', { type: 'pageView', path: '/' }) // expect: event raygun
;(function (w, d, u, n) {
  w[n] = w[n] || function () {
    (w[n].q = w[n].q || []).push(arguments)
  }
  var s = d.createElement('script')
  var f = d.getElementsByTagName('script')[0]
  s.async = true
  s.src = u
  f.parentNode.insertBefore(s, f)
})(window, document, 'https://cdn.raygun.io/raygun4js/raygun.min.js', 'rg4js') // expect: load raygun
document.cookie = 'raygun4js-userid=1; max-age=86400' // expect: cookie raygun raygun4js-userid

// What follows only looks like it.
toys('apiKey', 'a1b2')
export function shadowed(rg4js) {
  rg4js('apiKey', 'x')
}
export const manual = 'See https://cdn.raygun.io/raygun4js/raygun.min.js'
