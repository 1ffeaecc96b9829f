import { CoveoAnalyticsClient } from 'coveo.analytics'
import { CoveoAnalyticsClient as Mock } from './mocks'

;(function (c, o, v, e, O, u, a) {
  a = 'coveoua'
  c[a] = c[a] || function () {
    (c[a].q = c[a].q || []).push(arguments)
  }
  c[a].t = Date.now()
  u = o.createElement(v)
  u.async = 1
  u.src = e
  O = o.getElementsByTagName(v)[0]
  O.parentNode.insertBefore(u, O)
})(window, document, 'script', 'https://static.cloud.coveo.com/coveo.analytics.js/2/coveoua.js') // expect: load coveo
coveoua('init', 'xx-4f1c77aa') // expect: init coveo
window.coveoua('send', 'pageview', { contentIdKey: 'permanentid' }) // expect: event coveo

const client = new CoveoAnalyticsClient({ token: 'xx-4f1c77aa' }) // expect: init coveo
client.sendViewEvent({ contentIdKey: 'permanentid' }) // expect: event coveo
fetch('https://analytics.cloud.coveo.com/rest/ua/v15/analytics/view', { method: 'POST' }) // expect: beacon coveo
document.cookie = 'coveo_visitorId=4f1c; max-age=31536000' // expect: cookie coveo coveo_visitorId

// What follows only looks like it.
export const mock = new Mock({})
export function measure(coveoua) {
  coveoua('send', 'pageview')
}
coveoua('set', 'currencyCode', 'EUR')
export const search = fetch('https://platform.cloud.coveo.com/rest/search/v2', { method: 'POST' })
