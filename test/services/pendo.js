import { initialize, Replay } from '@pendo/agent'
import { NgxPendoModule } from 'ngx-pendo'
import { initialize as boot } from './app'

;(function (p, e, n, d, o) {
  var v, w, x, y, z
  o = p[d] = p[d] || {}
  o._q = o._q || []
  v = ['initialize', 'identify', 'updateOptions', 'pageLoad', 'track']
  for (w = 0, x = v.length; w < x; ++w) {
    (function (m) {
      o[m] = o[m] || function () {
        o._q[m === v[0] ? 'unshift' : 'push']([m].concat([].slice.call(arguments, 0)))
      }
    })(v[w])
  }
  y = e.createElement(n)
  y.async = !0
  y.src = 'https://cdn.pendo.io/agent/static/4f1c77aa/pendo.js' // expect: load pendo
  z = e.getElementsByTagName(n)[0]
  z.parentNode.insertBefore(y, z)
})(window, document, 'script', 'pendo')
pendo.initialize({ visitor: { id: 'u-1' }, account: { id: 'a-1' } }) // expect: init pendo
window.pendo.identify({ visitor: { id: 'u-1' } }) // expect: event pendo
window.pendo.track('opened', { page: 'pricing' }) // expect: event pendo

const europe = document.createElement('script')
europe.src = 'https://cdn.eu.pendo.io/agent/static/4f1c77aa/pendo.js' // expect: load pendo
document.head.append(europe)
export const agent = await initialize({ apiKey: '4f1c77aa', env: 'eu', plugins: [Replay] }) // expect: init pendo
export const imports = [NgxPendoModule.forRoot({ pendoApiKey: '4f1c77aa' })] // expect: init pendo
localStorage.setItem('_pendo_visitorId.4f1c77aa', 'u-1') // expect: storage pendo _pendo_visitorId.4f1c77aa
document.cookie = '_pendo_accountId.4f1c77aa=a-1; max-age=8640000' // expect: cookie pendo _pendo_accountId.4f1c77aa

// What follows only looks like it.
boot({ apiKey: '4f1c77aa' })
export function stub(pendo) {
  pendo.initialize({})
}
export const connect = 'https://app.pendo.io https://cdn.pendo.io'
