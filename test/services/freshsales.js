import { freshsales as market } from './market'

;(function () {
  function createFcn(nm) {
    (window.freshsales)[nm] = function () {
      (window.freshsales).push([nm].concat(Array.prototype.slice.call(arguments, 0)))
    }
  }
  window.freshsales = window.freshsales || []
  var list = 'init identify trackPageView trackEvent set'.split(' ')
  for (var i = 0; i < list.length; i++) createFcn(list[i])
  var t = document.createElement('script')
  t.async = 1
  t.src = 'https://assets.freshsales.io/assets/analytics.js' // expect: load freshsales
  var ft = document.getElementsByTagName('script')[0]
  ft.parentNode.insertBefore(t, ft)
  freshsales.init('https://example.freshsales.io', '4f1c77aa', true) // expect: init freshsales
})()
window.freshsales.identify('a@example.com') // expect: event freshsales
freshsales.trackEvent('opened') // expect: event freshsales

const crm = document.createElement('script')
crm.src = 'https://eu.fw-cdn.com/10000001/200002.js' // expect: load freshsales
document.head.append(crm)

// What follows only looks like it.
market.init('fruit')
export function sell(freshsales) {
  freshsales.init('x')
}
export const api = fetch('https://example.myfreshworks.com/crm/sales/api/contacts')
